import { type Client, DiscordAPIError, type GuildMember, PermissionFlagsBits } from 'discord.js';
import type { Clock } from '../../feed/clock.js';
import type { Address } from '../../feed/destination.js';
import { FeedError } from '../../feed/errors.js';

/** For how long a member's roles are taken as they were: long enough for a list of places and a few presses. */
const REMEMBERED_MS = 20_000;
/** Members remembered at a time; the oldest give way. */
const MAX_REMEMBERED = 200;

/** What anybody who can set up a server or its channels has. */
const SETS_UP =
  PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ManageChannels;

interface Asked {
  readonly member: Promise<GuildMember>;
  readonly until: number;
}

/** Whether permissions in a channel are enough to choose what comes there. */
export function mayConfigure(permissions: bigint): boolean {
  return (permissions & SETS_UP) !== 0n;
}

/** Asks Discord what somebody may do in a channel other than the one in which they speak. */
export class ServerRights {
  readonly #asked = new Map<string, Asked>();

  constructor(private readonly clock: Clock) {}

  /**
   * Whether somebody may choose what comes into a channel now. False where Discord does not tell.
   * @throws FeedError `unavailable` when Discord cannot be asked
   */
  async administers(client: Client, { platform, chat }: Address, userId: string): Promise<boolean> {
    if (platform !== 'discord') return false;
    try {
      const channel = await client.channels.fetch(chat);
      if (channel === null || channel.isDMBased()) return false;
      const member = await this.#member(channel.guild, userId);
      const permissions = channel.permissionsFor(member).bitfield;
      // Whoever does not see a channel may do nothing in it (discord.com/developers, "Permissions").
      return (permissions & PermissionFlagsBits.ViewChannel) !== 0n && mayConfigure(permissions);
    } catch (cause) {
      if (cause instanceof DiscordAPIError && (cause.status === 403 || cause.status === 404)) return false;
      throw new FeedError('unavailable', { id: 'discord-unavailable' }, { cause });
    }
  }

  /** Roles and channels are told by the gateway as they change; who has which role is not, without a privileged intent. */
  #member(guild: GuildMember['guild'], userId: string): Promise<GuildMember> {
    const key = `${guild.id} ${userId}`;
    const now = this.clock.now();
    const known = this.#asked.get(key);
    if (known !== undefined && now < known.until) return known.member;
    this.#asked.delete(key);
    const member = guild.members.fetch({ user: userId, force: true, cache: false });
    this.#asked.set(key, { member, until: now + REMEMBERED_MS });
    member.catch(() => this.#asked.delete(key));
    const [oldest] = this.#asked.keys();
    if (this.#asked.size > MAX_REMEMBERED && oldest !== undefined) this.#asked.delete(oldest);
    return member;
  }
}

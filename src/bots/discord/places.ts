import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayGuildDeleteDispatchData,
  type Guild,
} from 'discord.js';
import type { Address, DestinationKind } from '../../feed/destination.js';
import type { Log } from '../../feed/log.js';
import type { StoreReads } from '../../feed/ports.js';
import type { PlaceEvent, Switchboard } from '../switchboard.js';
import { causeOf } from './outcome.js';
import { postingProblem } from './read-caller.js';
import { chosenLocale } from './read-server.js';
import { destinationKindOf } from './resolve-place.js';

export interface PlacesOptions {
  readonly botId: number;
  readonly destinations: Pick<StoreReads['destinations'], 'findByAddress'>;
  readonly switchboard: Pick<Switchboard, 'placeAdded' | 'placeLost'>;
  readonly log: Log;
  /** Runs work that `stop` waits for. */
  readonly track: (work: Promise<void>) => void;
}

/** The parts of the library's channels that are looked at here; threads and forums are among them. */
interface Channel {
  readonly id: string;
  readonly type: number;
  readonly name?: string | null;
  readonly guild?: Guild;
}

/**
 * Tells of destinations that can no longer be posted to, and of those that can again. Of a server that the bot was
 * added to nothing follows by itself: nothing is posted there unasked.
 */
export function watchPlaces(client: Client, options: PlacesOptions): void {
  const { botId, destinations, switchboard, log, track } = options;

  async function lost(channel: Channel, reason: 'kicked' | 'deleted'): Promise<void> {
    const place = describe(channel);
    if (place === null || (await destinations.findByAddress(botId, place.address)) === null) return;
    await switchboard.placeLost({ ...place, reason });
  }

  /** A destination that was parked goes on where the bot may post again. */
  async function regained(channel: Channel): Promise<void> {
    const place = describe(channel);
    if (place === null) return;
    const known = await destinations.findByAddress(botId, place.address);
    if (known === null || known.parked === null || known.parked.reason === 'paused') return;
    if (mayPost(client, channel, place.kind)) await switchboard.placeAdded({ ...place, by: null });
  }

  function describe({ id, type, name, guild }: Channel): PlaceEvent | null {
    const kind = destinationKindOf(type);
    if (kind === null) return null;
    const address: Address = { platform: 'discord', chat: id, thread: null };
    const title = [guild?.name, name ? `#${name}` : null].filter(Boolean).join(' ') || id;
    return { botId, address, kind, title, locale: chosenLocale(guild?.preferredLocale, guild?.features) };
  }

  function each(channels: Iterable<Channel>, work: (channel: Channel) => Promise<void>): void {
    const all = async (): Promise<void> => {
      for (const channel of channels) {
        try {
          await work(channel);
        } catch (error) {
          log.error(
            { channel: channel.id, cause: causeOf(error) },
            'A change of a Discord channel was missed.',
          );
        }
      }
    };
    track(all());
  }

  // The packet itself, since the library has forgotten a server's channels when it tells that the server is gone.
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: GatewayGuildDeleteDispatchData) => {
    const guild = client.guilds.cache.get(id);
    if (!guild || unavailable) return;
    each([...guild.channels.cache.values()], (channel) => lost(channel, 'kicked'));
  });
  client.on(Events.ChannelDelete, (channel) => each([channel], () => lost(channel, 'deleted')));
  client.on(Events.ThreadDelete, (thread) => each([thread], () => lost(thread, 'deleted')));
  client.on(Events.GuildCreate, (guild) => each([...guild.channels.cache.values()], regained));
  client.on(Events.ChannelUpdate, (_, channel) => each([channel], regained));
  client.on(Events.GuildRoleUpdate, ({ guild }) => each([...guild.channels.cache.values()], regained));
}

function mayPost(client: Client, { id }: Channel, kind: DestinationKind): boolean {
  const channel = client.channels.cache.get(id);
  if (!channel || channel.isDMBased()) return true;
  const me = channel.guild.members.me;
  // Where the library does not know our own roles, posting itself finds out.
  return me === null || postingProblem(kind, channel.permissionsFor(me).bitfield) === null;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import type { DestinationKind } from '../../src/feed/destination.js';
import { addDestination } from '../../src/feed/keeping-destinations.js';
import { type OpenFeed, openFeed } from '../../src/open-feed.js';
import { configuredTokens, type ResolvedBot, resolveBots } from '../../src/places.js';
import { DiscordServer } from '../../src/playground/discord/discord-server.js';
import { TelegramServer } from '../../src/playground/telegram/server.js';
import { stateCode } from '../../src/storage/delivery-schema.js';
import { EDITOR } from '../support/briefs.js';
import type { SeededRandom } from './seeded-random.js';
import { ShiftedClock } from './shifted-clock.js';

const TELEGRAM_TOKEN = '700007:made-up-for-chaos';
const DISCORD_TOKEN = 'made-up-for-chaos';

/** Forty chats of Telegram in all, so that a life of a second or two is the middle of a broadcast. */
const AUDIENCE = { readers: 31, groups: 3, supergroups: 2, channels: 4, discordChannels: 10 } as const;
const FIRST_READER = 5_000;

/** Both platforms with an audience, and the database that the program and this process work on. */
export class WireWorld {
  readonly clock = new ShiftedClock();
  readonly folder = mkdtempSync(join(tmpdir(), 'briefwire-chaos-'));
  readonly telegram: TelegramServer;
  readonly discord: DiscordServer;
  readonly #settings: Readonly<Record<string, string>>;
  #roots = { telegram: '', discord: '' };
  #opened: OpenFeed | null = null;

  constructor(random: SeededRandom, settings: Readonly<Record<string, string>> = {}) {
    const now = () => this.clock.now();
    this.telegram = new TelegramServer({ now, random: random.next });
    this.discord = new DiscordServer({ now, random: random.next });
    this.#settings = settings;
  }

  get opened(): OpenFeed {
    if (!this.#opened) throw new Error('The world is not open.');
    return this.#opened;
  }

  /** What connects the program to this world. */
  get environment(): Readonly<Record<string, string>> {
    return {
      TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN,
      TELEGRAM_API_ROOT: this.#roots.telegram,
      TELEGRAM_MESSAGES_PER_SECOND: '100',
      DISCORD_BOT_TOKEN: DISCORD_TOKEN,
      DISCORD_API_ROOT: this.#roots.discord,
      DATABASE_URL: `sqlite:${join(this.folder, 'briefwire.db')}`,
      PORT: '0',
      OWNERS: 'telegram:4242',
      LOG_LEVEL: 'warn',
      ...this.#settings,
    };
  }

  /** How many places get a brief. */
  get audience(): number {
    return Object.values(AUDIENCE).reduce((sum, count) => sum + count, 0);
  }

  async open(): Promise<void> {
    this.#roots = {
      telegram: (await this.telegram.start()).url,
      discord: (await this.discord.start({ host: '127.0.0.1', port: 0 })).apiRoot,
    };
    const config = readConfig(this.environment, join(this.folder, 'none.env'));
    this.#opened = await openFeed(config, this.clock);
    const bots = await resolveBots(this.#opened.store, configuredTokens(config));
    await this.#settle(bots);
    // Whoever subscribed in the moment of a publication does not get it.
    this.clock.setAhead(1_000);
  }

  /** Rows whose requests may be on their way. */
  async countInFlight(): Promise<number> {
    const rows = await this.opened.connections.reader
      .selectFrom('deliveries')
      .select('destination_id')
      .where('state', '=', stateCode('in-flight'))
      .execute();
    return rows.length;
  }

  async close(): Promise<void> {
    await this.#opened?.close();
    await this.telegram.stop();
    await this.discord.stop();
    rmSync(this.folder, { recursive: true });
  }

  async #settle(bots: readonly ResolvedBot[]): Promise<void> {
    const places = { telegram: this.#peopleTelegram(), discord: this.#peopleDiscord() };
    for (const { id: botId, platform } of bots) {
      for (const { chat, kind } of places[platform]) {
        const address = { platform, chat, thread: null };
        const place = { botId, address, kind, title: chat, locale: null };
        await addDestination(this.opened.feed, EDITOR, { place, topics: null });
      }
    }
  }

  #peopleTelegram(): readonly NewPlace[] {
    const { control } = this.telegram;
    const { id: bot } = this.telegram.addBot({ token: TELEGRAM_TOKEN, username: 'chaos_bot' });
    const { id: owner } = control.createUser({ firstName: 'Olga' });
    control.createReaders({ bot, count: AUDIENCE.readers, firstId: FIRST_READER });
    const chats = (count: number, kind: 'group' | 'supergroup' | 'channel') =>
      Array.from({ length: count }, (_, index): NewPlace => {
        const { id: chat } = control.createChat({ kind, title: `${kind} ${index}`, owner });
        control.addBot({ chat, bot });
        return { chat: String(chat), kind: `telegram-${kind}` };
      });
    const readers = Array.from({ length: AUDIENCE.readers }, (_, index): NewPlace => {
      return { chat: String(FIRST_READER + index), kind: 'telegram-private' };
    });
    return [
      ...chats(AUDIENCE.channels, 'channel'),
      ...chats(AUDIENCE.groups, 'group'),
      ...chats(AUDIENCE.supergroups, 'supergroup'),
      ...readers,
    ];
  }

  #peopleDiscord(): readonly NewPlace[] {
    const { control } = this.discord;
    const { applicationId } = control.addBot({ token: DISCORD_TOKEN, name: 'Chaos' });
    const { id: ownerId } = control.createUser({ name: 'Dan' });
    const { id: guildId } = control.createGuild({ name: 'The harbour', ownerId });
    control.addBotToGuild({ guildId, applicationId });
    return Array.from({ length: AUDIENCE.discordChannels }, (_, index): NewPlace => {
      const { id: chat } = control.createChannel({ guildId, name: `news-${index}` });
      return { chat, kind: 'discord-text' };
    });
  }
}

interface NewPlace {
  readonly chat: string;
  readonly kind: DestinationKind;
}

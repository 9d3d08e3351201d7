import { expect, vi } from 'vitest';
import { correctBrief, retractBrief } from '../../src/feed/changing.js';
import type { Destination, DestinationKind, Platform } from '../../src/feed/destination.js';
import type { DraftInput } from '../../src/feed/drafting.js';
import { addDestination } from '../../src/feed/keeping-destinations.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { readMarkdown } from '../../src/feed/text/from-markdown.js';
import type { MessageView } from '../../src/playground/telegram/views.js';
import { DELIVERY_STATES, stateCode } from '../../src/storage/delivery-schema.js';
import { type LogLine, openTown, type Town, textOfMessage } from '../end-to-end/town.js';
import { draft, EDITOR } from '../support/briefs.js';

const BOT_TELEGRAM = 700_001;
const MINUTE_MS = 60_000;
const PATIENT = { timeout: 30_000, interval: 2 } as const;
/** The readers' ids count up from here. */
const FIRST_READER = 9_000;

/** What the ledger says about one brief in one place. */
interface LedgerRow {
  readonly destination: number;
  readonly state: string;
  readonly message: string | null;
  readonly chat: string | null;
  readonly attempts: number;
  readonly uncertainPosts: number;
  readonly detail: string | null;
}

/** The town with a program in it that listens, and places that are set up as the command line does it. */
export async function openWire(settings: Readonly<Record<string, string>> = {}): Promise<Wire> {
  const town = await openTown(settings);
  await town.ready();
  return new Wire(town);
}

export class Wire {
  readonly #town: Town;
  #readers = 0;

  constructor(town: Town) {
    this.#town = town;
  }

  get town(): Town {
    return this.#town;
  }

  get telegram() {
    return this.#town.telegram;
  }

  get discord() {
    return this.#town.discord;
  }

  // --- places ---

  /** People who have started the bot and want everything, each in a private chat. */
  async readers(count: number): Promise<readonly number[]> {
    const firstId = FIRST_READER + this.#readers;
    this.#readers += count;
    this.telegram.control.createReaders({ count, firstId, bot: BOT_TELEGRAM });
    const ids = Array.from({ length: count }, (_, index) => firstId + index);
    for (const id of ids) await this.addTelegram(id, 'telegram-private');
    return ids;
  }

  /** A group that the bot is in. */
  async group(kind: 'group' | 'supergroup', isForum = false): Promise<number> {
    const { control } = this.telegram;
    const { id } = control.createChat({ kind, title: 'The quay', owner: this.#town.olga, isForum });
    control.addBot({ chat: id, bot: BOT_TELEGRAM });
    await this.addTelegram(id, `telegram-${kind}`);
    return id;
  }

  async discordChannel(): Promise<string> {
    const { id } = this.discord.control.createChannel({ guildId: this.#town.server, name: 'wire' });
    await this.#add({ platform: 'discord', chat: id, thread: null, kind: 'discord-text' });
    return id;
  }

  async addTelegram(chat: number, kind: DestinationKind, thread: number | null = null): Promise<void> {
    const place = { platform: 'telegram', chat: String(chat), thread: thread?.toString() ?? null } as const;
    await this.#add({ ...place, kind });
  }

  async #add(place: Destination['address'] & { readonly kind: DestinationKind }): Promise<void> {
    const { kind, ...address } = place;
    const botId = await this.#botOf(address.platform);
    const described = { botId, address, kind, title: address.chat, locale: null };
    await addDestination(this.#town.app.opened.feed, EDITOR, { place: described, topics: null });
    // Whoever subscribed in the moment of a publication does not get it.
    this.#town.clock.leap(5);
  }

  /** The destination at an address of either platform. */
  async destination(chat: number | string, thread: number | null = null): Promise<Destination> {
    const platform = typeof chat === 'number' ? 'telegram' : 'discord';
    const address = { platform, chat: String(chat), thread: thread?.toString() ?? null } as const;
    const { store } = this.#town.app.opened;
    const found = await store.destinations.findByAddress(await this.#botOf(platform), address);
    if (!found) throw new Error(`There is no destination ${chat}.`);
    return found;
  }

  async #botOf(platform: Platform): Promise<number> {
    const bots = await this.#town.app.opened.store.bots.findBots();
    const bot = bots.find((one) => one.platform === platform);
    if (!bot) throw new Error(`There is no bot of ${platform}.`);
    return bot.id;
  }

  // --- briefs ---

  async publish(headline: string, more: Partial<DraftInput> = {}): Promise<number> {
    const { feed } = this.#town.app.opened;
    const { number } = await draft(feed, { headline, text: readMarkdown('As first told.'), ...more });
    await publishBrief(feed, EDITOR, { number });
    return number;
  }

  async correct(number: number): Promise<void> {
    const change = { number, note: 'It was told wrongly.', text: readMarkdown('As corrected.') };
    await correctBrief(this.#town.app.opened.feed, EDITOR, change);
  }

  async retract(number: number): Promise<void> {
    await retractBrief(this.#town.app.opened.feed, EDITOR, { number, reason: 'It never happened.' });
  }

  // --- what stands where ---

  /** The copies of a brief that stand in a chat, oldest first: their texts. */
  copies(chat: number | string, headline: string): readonly string[] {
    const texts =
      typeof chat === 'number'
        ? this.telegram.control.messages({ chat }).map(({ text }) => text)
        : this.discord.control
            .messages({ channelId: chat, viewerId: this.#town.dora })
            .map(textOfMessage)
            .reverse();
    return texts.filter((text) => text.includes(headline));
  }

  /** Every message of a brief that ever stood in a chat of Telegram, deleted ones included. */
  everPosted(chat: number, headline: string): readonly MessageView[] {
    return this.telegram.control.history({ chat }).filter(({ text }) => text.includes(headline));
  }

  async rows(briefNumber: number): Promise<readonly LedgerRow[]> {
    const rows = await this.#town.app.opened.connections.reader
      .selectFrom('deliveries')
      .selectAll()
      .where('brief_number', '=', briefNumber)
      .execute();
    return rows.map((row) => ({
      destination: row.destination_id,
      state: DELIVERY_STATES[row.state] ?? `code ${row.state}`,
      message: row.message,
      chat: row.chat,
      attempts: row.attempts,
      uncertainPosts: row.uncertain_posts,
      detail: row.detail,
    }));
  }

  async row(briefNumber: number, chat: number | string, thread: number | null = null): Promise<LedgerRow> {
    const { id } = await this.destination(chat, thread);
    const row = (await this.rows(briefNumber)).find(({ destination }) => destination === id);
    if (!row) throw new Error(`Brief ${briefNumber} has no row for ${chat}.`);
    return row;
  }

  /** What the program has logged in such words. */
  said(words: RegExp): readonly LogLine[] {
    return this.#town.log.filter(({ message }) => words.test(message));
  }

  // --- time ---

  /** Waits until something holds, leaping over what limits and retries ask to wait for. */
  async eventually<T>(check: () => T | Promise<T>): Promise<T> {
    return await this.#town.eventually(check);
  }

  /** Lets hours go by minute by minute, and whatever is to be done in each of them. */
  async hours(count: number): Promise<void> {
    for (let minute = 0; minute < count * 60; minute += 1) {
      this.#town.clock.leap(MINUTE_MS);
      await this.settled();
    }
  }

  /** Waits until whatever is due now is done: no broadcast is on its way and no row has anything to come before later. */
  async settled(): Promise<void> {
    await vi.waitFor(async () => expect(await this.#workAtHand()).toEqual([]), PATIENT);
  }

  /** Lets time go by in steps of a second, while work may be held up. */
  async leapSeconds(count: number): Promise<void> {
    for (let second = 0; second < count; second += 1) {
      this.#town.clock.leap(1_000);
      await turnsOfTheLoop(3);
    }
  }

  async leapMinutes(count: number): Promise<void> {
    await this.leapSeconds(count * 60);
  }

  async leapHours(count: number): Promise<void> {
    await this.leapSeconds(count * 3_600);
  }

  async #workAtHand(): Promise<readonly object[]> {
    const { reader } = this.#town.app.opened.connections;
    const now = this.#town.clock.now();
    const walking = await reader
      .selectFrom('broadcasts')
      .select(['brief_number', 'bot_id'])
      .where('finished_at', 'is', null)
      .execute();
    const due = await reader
      .selectFrom('deliveries')
      .select(['brief_number', 'destination_id'])
      .where((row) => row.or([row('state', '=', stateCode('in-flight')), row('due_at', '<=', now)]))
      .execute();
    return [...walking, ...due];
  }

  /** Waits until a brief stands exactly once in each of these chats. */
  async expectOnceIn(chats: readonly (number | string)[], headline: string): Promise<void> {
    await this.eventually(() => {
      for (const chat of chats) expect(this.copies(chat, headline), String(chat)).toHaveLength(1);
    });
  }

  /**
   * Waits until the ledger's copy stands in each of these private chats, and holds what stands beyond it against what
   * the ledger calls uncertain.
   */
  async expectConfirmed(number: number, readers: readonly number[], words: string): Promise<void> {
    await this.eventually(async () => {
      for (const reader of readers) {
        const row = await this.row(number, reader);
        expect(row.state).toBe('standing');
        const standing = this.telegram.control.messages({ chat: reader });
        const known = standing.find(({ messageId }) => String(messageId) === row.message);
        expect(known?.text).toContain(words);
        expect(standing.length - 1).toBeLessThanOrEqual(row.uncertainPosts);
      }
    });
  }
}

/** Lets sockets and promises have their turn; what they bring may take a few. */
async function turnsOfTheLoop(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

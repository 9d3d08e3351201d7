import type { Counters } from '../../src/playground/telegram/counters.js';
import type { TelegramEvent } from '../../src/playground/telegram/events.js';
import { TelegramServer } from '../../src/playground/telegram/server.js';
import { nowMs } from '../measure.js';
import { serve } from '../processes.js';

const OWNER = 900_000_000;

/** Something that came to stand in a chat, or went. */
export interface Happening {
  readonly kind: 'added' | 'edited' | 'deleted';
  /** Whether it was in a channel. */
  readonly channel: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The beginning of what stood there. */
  readonly text: string;
}

/** The most that is remembered of what happened. */
const MAX_HAPPENINGS = 200_000;

const server = new TelegramServer({ keepHistory: 'present' });
let happenings: Happening[] = [];
let stopWatching: (() => void) | null = null;

const KINDS: Partial<Record<TelegramEvent['kind'], Happening['kind']>> = {
  'message-added': 'added',
  'message-edited': 'edited',
  'message-deleted': 'deleted',
};

function note(event: TelegramEvent): void {
  const kind = KINDS[event.kind];
  if (kind === undefined || !('message' in event) || happenings.length >= MAX_HAPPENINGS) return;
  const text = JSON.stringify(event.message).slice(0, 600);
  happenings.push({ kind, channel: event.chat.startsWith('-100'), at: nowMs(), text });
}

const handlers = {
  async start(token: string): Promise<string> {
    server.addBot({ token, username: 'wire_bot' });
    server.control.createUser({ id: OWNER, firstName: 'Owner' });
    return (await server.start()).url;
  },

  /** `null` allows any rate; else Telegram's own, with no more in reserve. */
  setRates(kind: 'telegram' | null): void {
    server.control.setRates({ rates: kind === null ? null : {} });
  },

  addReaders(firstId: number, count: number): void {
    server.control.createReaders({ firstId, count });
  },

  /** Channels in which the bot may post; returns their ids. */
  addChannels(count: number): number[] {
    return Array.from({ length: count }, (_, i) => {
      const { id } = server.control.createChat({ kind: 'channel', title: `Channel ${i}`, owner: OWNER });
      server.control.addBot({ chat: id, bot: 'wire_bot', by: OWNER });
      return id;
    });
  },

  /** Notes what happens from now on; without it nothing is noted, which is cheaper. */
  watch(): void {
    happenings = [];
    stopWatching ??= server.on(note);
  },

  countInChannels({ kind, text }: Pick<Happening, 'kind' | 'text'>): number {
    return happenings.filter((one) => one.channel && one.kind === kind && one.text.includes(text)).length;
  },

  happenings(): Happening[] {
    stopWatching?.();
    stopWatching = null;
    return happenings;
  },

  counters(): ReturnType<Counters['toJSON']> {
    return server.control.counters();
  },

  clearCounters(): void {
    server.control.clearCounters();
  },

  /**
   * Readers write to the bot, each once, evenly spread.
   * @returns Who wrote when (milliseconds since 1970).
   */
  async ask(question: {
    readonly firstId: number;
    readonly count: number;
    readonly perSecond: number;
    readonly texts: readonly string[];
  }): Promise<(readonly [chat: number, at: number])[]> {
    const { firstId, count, perSecond, texts } = question;
    const asked: (readonly [number, number])[] = [];
    const beginning = nowMs();
    while (asked.length < count) {
      const due = Math.min(count, Math.floor(((nowMs() - beginning) * perSecond) / 1_000));
      while (asked.length < due) {
        const user = firstId + asked.length;
        asked.push([user, nowMs()]);
        server.control.say({ user, text: texts[user % texts.length] ?? '/latest' });
      }
      await new Promise((resolve) => {
        setTimeout(resolve, 2);
      });
    }
    return asked;
  },
};

export type TelegramPlatform = typeof handlers;

serve(handlers);

import { readFileSync } from 'node:fs';
import type { Caller } from '../../../src/bots/caller.js';
import type { Reply } from '../../../src/bots/reply.js';
import type { Choice, CommandCall, CommandDescription, Switchboard } from '../../../src/bots/switchboard.js';
import type { Clock } from '../../../src/feed/clock.js';
import type { Destination, DestinationKind } from '../../../src/feed/destination.js';
import { FeedError } from '../../../src/feed/errors.js';
import { createLanguages, type Languages } from '../../../src/feed/language.js';
import type { Log } from '../../../src/feed/log.js';
import type { Store } from '../../../src/feed/ports.js';

/** Time that moves only when a test says so. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-03-02T08:00:00Z');
  readonly #timers = new Set<{ readonly at: number; readonly callback: () => void }>();

  now = (): number => this.#now;

  after(delayMs: number, callback: () => void): () => void {
    const timer = { at: this.#now + delayMs, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Timers that wait. */
  get waiting(): number {
    return this.#timers.size;
  }

  advance(ms: number): void {
    this.#now += ms;
    for (const timer of [...this.#timers].toSorted((a, b) => a.at - b.at)) {
      if (timer.at > this.#now || !this.#timers.delete(timer)) continue;
      timer.callback();
    }
  }
}

/** Keeps what was logged. */
export class MemoryLog implements Log {
  readonly lines: { readonly level: string; readonly message: string; readonly fields: object }[] = [];
  info = (fields: object, message: string): void => this.#keep('info', fields, message);
  warn = (fields: object, message: string): void => this.#keep('warn', fields, message);
  error = (fields: object, message: string): void => this.#keep('error', fields, message);

  messages(level: string): string[] {
    return this.lines.filter((line) => line.level === level).map(({ message }) => message);
  }

  #keep(level: string, fields: object, message: string): void {
    this.lines.push({ level, message, fields });
  }
}

export const LANGUAGES: Languages = createLanguages(
  {
    en: [
      readFileSync(new URL('../../../locales/en/discord.ftl', import.meta.url), 'utf8'),
      'test-about = What there is\ntest-number = Which brief\ntest-text = The text',
    ],
    uk: ['test-about = Що є'],
  },
  'en',
);

/** What the adapter needs of a store, in memory. */
export class MemoryStore {
  readonly pictures = new Map<string, { readonly bytes: Uint8Array; readonly mime: string }>();
  readonly servers: string[] = [];
  readonly destinations = new Map<string, Destination>();
  /** As after a restart that found every update taken. */
  knowsEveryUpdate = false;
  readonly #updates = new Set<string>();

  /** Only what the adapter calls is there; anything else fails loudly. */
  asStore(): Store {
    const { pictures, servers, destinations } = this;
    const updates = this.#updates;
    const parts = {
      pictures: {
        async getPicture(digest: string) {
          const found = pictures.get(digest);
          if (!found) throw new FeedError('not_found', { id: 'storage-no-picture' });
          return found;
        },
        async putPicture(bytes: Uint8Array, mime: string) {
          const digest = `kept${pictures.size}`;
          pictures.set(digest, { bytes, mime });
          return digest;
        },
      },
      topics: { describeTopics: async () => [], findPlacesIn: async () => new Map() },
      newsroom: { findServers: async () => servers },
      destinations: {
        findByAddress: async (_: number, { chat }: { chat: string }) => destinations.get(chat) ?? null,
      },
      conversations: {
        takeUpdate: async (_: number, id: string) => {
          const isNew = !this.knowsEveryUpdate && !updates.has(id);
          updates.add(id);
          return isNew;
        },
      },
    };
    const store = { ...parts, transaction: <T>(work: (tx: typeof parts) => Promise<T>) => work(parts) };
    return store as unknown as Store;
  }
}

export function destination(
  chat: string,
  kind: DestinationKind = 'discord-text',
  different: Partial<Destination> = {},
): Destination {
  return {
    id: 7,
    botId: 1,
    address: { platform: 'discord', chat, thread: null },
    kind,
    tier: 0,
    title: '#briefs',
    locale: null,
    timeZone: null,
    parked: null,
    activeSince: 0,
    createdAt: 0,
    ...different,
  };
}

type Call =
  | { readonly kind: 'command'; readonly call: CommandCall }
  | { readonly kind: 'press'; readonly call: Parameters<Switchboard['press']>[0] }
  | { readonly kind: 'submit'; readonly call: Parameters<Switchboard['submit']>[0] };

export const COMMANDS: readonly CommandDescription[] = [
  { name: 'latest', description: 'test-about', options: [], audience: 'everyone' },
  { name: 'claim', description: 'test-about', options: [], audience: 'everyone' },
  {
    name: 'subscribe',
    description: 'test-about',
    options: [{ name: 'topics', description: 'test-text', kind: 'topics', required: false }],
    audience: 'place-administrators',
  },
  {
    name: 'post',
    description: 'test-about',
    options: [
      { name: 'text', description: 'test-text', kind: 'text', required: false },
      { name: 'picture', description: 'test-text', kind: 'picture', required: false },
    ],
    audience: 'writer',
  },
  {
    name: 'publish',
    description: 'test-about',
    options: [
      {
        name: 'urgency',
        description: 'test-text',
        kind: 'choice',
        required: false,
        choices: ['flash', 'urgent'],
      },
      { name: 'number', description: 'test-number', kind: 'number', required: true },
    ],
    audience: 'editor',
  },
];

/** Answers as a test says, and keeps what it was asked. */
export class ScriptedSwitchboard implements Switchboard {
  readonly commands = COMMANDS;
  readonly calls: Call[] = [];
  readonly added: Parameters<Switchboard['placeAdded']>[0][] = [];
  readonly lost: Parameters<Switchboard['placeLost']>[0][] = [];
  /** What is answered next to anything. */
  reply: (call: Call) => Reply | Promise<Reply> = () => ({ kind: 'notice', text: 'Noted.', buttons: [] });

  languageOf = (locale: string | null) => LANGUAGES.in(locale);
  languageFor = async ({ locale }: Caller) => LANGUAGES.in(locale);
  command = (call: CommandCall) => this.#answer({ kind: 'command', call });
  press = (call: Parameters<Switchboard['press']>[0]) => this.#answer({ kind: 'press', call });
  submit = (call: Parameters<Switchboard['submit']>[0]) => this.#answer({ kind: 'submit', call });
  readonly completed: Parameters<Switchboard['complete']>[0][] = [];
  /** What is offered for any option. */
  choices: readonly Choice[] = [];
  async complete(call: Parameters<Switchboard['complete']>[0]): Promise<readonly Choice[]> {
    this.completed.push(call);
    return this.choices;
  }
  findCards = () => Promise.reject(new Error('Discord has no inline queries.'));
  cardSent = (): void => undefined;
  readonly reactions: Parameters<Switchboard['reacted']>[] = [];
  reacted = (...told: Parameters<Switchboard['reacted']>): void => void this.reactions.push(told);
  ask = (): Promise<Reply> => Promise.reject(new Error('Discord asks by modals.'));
  said = async (): Promise<Reply | null> => null;
  placeMoved = async (): Promise<void> => undefined;
  readonly shownIn: Parameters<Switchboard['shown']>[0][] = [];
  shown = async (call: Parameters<Switchboard['shown']>[0]) => void this.shownIn.push(call);
  cardAgain = () => Promise.reject(new Error('No card is followed here.'));

  async placeAdded(place: Parameters<Switchboard['placeAdded']>[0]): Promise<Reply | null> {
    this.added.push(place);
    return null;
  }

  async placeLost(place: Parameters<Switchboard['placeLost']>[0]): Promise<void> {
    this.lost.push(place);
  }

  async #answer(call: Call): Promise<Reply> {
    this.calls.push(call);
    return this.reply(call);
  }
}

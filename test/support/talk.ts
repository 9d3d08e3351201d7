import type { Action } from '../../src/bots/action.js';
import type { AttachedPicture, Caller, Place, TypedText } from '../../src/bots/caller.js';
import { createSwitchboard } from '../../src/bots/create-switchboard.js';
import type { Outlook } from '../../src/bots/outlook.js';
import type { Button, FormAction, Reply } from '../../src/bots/reply.js';
import type { Switchboard } from '../../src/bots/switchboard.js';
import type { Chart, ChartPainter } from '../../src/feed/chart.js';
import type { DestinationKind, Platform } from '../../src/feed/destination.js';
import type { Languages } from '../../src/feed/language.js';
import type { Role } from '../../src/feed/newsroom.js';
import type { Feed, FeedSettings } from '../../src/feed/ports.js';
import { readTelegram } from '../../src/feed/text/from-telegram.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { loadLanguages } from '../../src/languages.js';
import { createOutlook } from '../../src/outlook.js';
import { type OpenStore, openStore } from '../../src/storage/open-store.js';
import { FakePages } from './fake-pages.js';

export const START = Date.UTC(2026, 2, 3, 14, 5);

/** A newsroom in a database of its own, with a clock that stands still until it is moved. */
export interface Newsroom {
  readonly feed: Feed;
  /** For a look below the store. */
  readonly opened: OpenStore;
  readonly languages: Languages;
  readonly outlook: Outlook;
  readonly switchboard: Switchboard;
  readonly pages: FakePages;
  /** Every chart that was drawn for an answer. */
  readonly charts: readonly Chart[];
  /** What was logged as an error. */
  readonly faults: readonly Readonly<Record<string, unknown>>[];
  advance(ms: number): void;
  person(who?: Partial<Who>): Promise<Person>;
  close(): Promise<void>;
}

export interface Who {
  readonly platform: Platform;
  readonly kind: DestinationKind;
  readonly chat: string;
  /** The forum topic. */
  readonly thread: string | null;
  readonly userId: string;
  readonly role: Role | null;
  readonly administrator: boolean;
  readonly serverId: string | null;
  readonly postingProblem: string | null;
  /** As links to the bot name it; null where there are none. */
  readonly botName: string | null;
  /** Chats besides the one where they are that they administer, as the platform would say. */
  readonly administers: readonly string[];
  /** As their app tells; null where it tells nothing. */
  readonly locale: string | null;
  /** The place's own, as the platform tells; null where it tells nothing. */
  readonly placeLocale: string | null;
}

/** Somebody in a place, saying and pressing things. */
export interface Person {
  readonly caller: Caller;
  /** A typed line, as Telegram hears it. */
  type(
    line: string,
    along?: {
      readonly pictures?: readonly AttachedPicture[];
      readonly repliedTo?: string;
      readonly repliedPictures?: readonly AttachedPicture[];
    },
  ): Promise<Reply>;
  /** A command with options, as Discord hears it. */
  use(name: string, options?: Readonly<Record<string, string | number>>): Promise<Reply>;
  press(action: Action): Promise<Reply>;
  submit(submit: FormAction, values: Readonly<Record<string, string>>): Promise<Reply>;
  /** Puts the questions of a reply that is a form one by one. */
  beAsked(reply: Reply): Promise<Reply>;
  say(text: string, pictures?: readonly AttachedPicture[]): Promise<Reply | null>;
}

const ANYBODY: Who = {
  platform: 'telegram',
  kind: 'telegram-private',
  chat: '42',
  thread: null,
  userId: '42',
  role: null,
  administrator: false,
  serverId: null,
  postingProblem: null,
  botName: null,
  administers: [],
  locale: 'en-GB',
  placeLocale: null,
};

export async function openNewsroom(settings: Partial<FeedSettings> = {}): Promise<Newsroom> {
  let now = START;
  const clock = { now: () => now, after: () => () => undefined };
  const opened = await openStore({ url: 'sqlite::memory:', clock });
  const feed: Feed = {
    store: opened.store,
    clock,
    settings: {
      newsroomName: 'Lindholm Wire',
      timeZone: 'UTC',
      locale: 'en',
      publicUrl: null,
      nextPost: null,
      ...settings,
    },
  };
  await feed.store.transaction(async (tx) => {
    await tx.bots.ensureBot('telegram', '1000');
    await tx.bots.ensureBot('discord', '2000');
  });
  const faults: Readonly<Record<string, unknown>>[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (fields: Readonly<Record<string, unknown>>) => void faults.push(fields),
  };
  const languages = loadLanguages();
  const outlook = createOutlook({ messagesPerSecond: 30 });
  const pages = new FakePages();
  const drawn: Chart[] = [];
  const charts: ChartPainter = {
    speaks: () => true,
    async paint(chart) {
      drawn.push(chart);
      return new Uint8Array([1]);
    },
  };
  const switchboard = createSwitchboard({ feed, languages, outlook, pages, log, charts });
  return {
    feed,
    opened,
    languages,
    outlook,
    switchboard,
    pages,
    charts: drawn,
    faults,
    advance: (ms) => {
      now += ms;
    },
    person: (who = {}) => meet(feed, switchboard, { ...ANYBODY, ...who }),
    close: () => opened.close(),
  };
}

async function meet(feed: Feed, switchboard: Switchboard, who: Who): Promise<Person> {
  const { role, platform, userId } = who;
  if (role !== null) {
    const name = `${role} ${userId}`;
    await feed.store.transaction((tx) => tx.newsroom.ensureMember({ platform, userId }, { name, role }));
  }
  const place: Place = {
    address: { platform, chat: who.chat, thread: who.thread },
    kind: who.kind,
    title: `Chat ${who.chat}`,
    ...(who.placeLocale !== null && { locale: who.placeLocale }),
    serverId: who.serverId,
    mayConfigure: async () => who.administrator,
    postingProblem: async () => who.postingProblem,
  };
  const botId = platform === 'telegram' ? 1 : 2;
  const caller: Caller = {
    botId,
    platform,
    userId,
    name: `Person ${userId}`,
    locale: who.locale,
    place,
    administers: async ({ chat }) => who.administers.includes(chat),
    ...(who.botName !== null && { botName: who.botName }),
  };
  return {
    caller,
    type(line, { pictures = [], repliedTo, repliedPictures = [] } = {}) {
      const [, name = '', rest = ''] = /^\/(\w+)\s?([\s\S]*)$/.exec(line) ?? [];
      return switchboard.command({
        caller,
        name,
        input: { kind: 'typed', typed: typed(rest) },
        pictures,
        repliedTo: repliedTo === undefined ? null : typed(repliedTo),
        repliedPictures,
      });
    },
    use: (name, options = {}) =>
      switchboard.command({
        caller,
        name,
        input: { kind: 'options', options },
        pictures: [],
        repliedTo: null,
      }),
    press: (action) => switchboard.press({ caller, action }),
    submit: (submit, values) => switchboard.submit({ caller, submit, values }),
    async beAsked(reply) {
      if (reply.kind !== 'form') throw new Error(`Expected a form, got: ${textOf(reply)}`);
      return await switchboard.ask({ caller, form: reply.form });
    },
    say: (text, pictures = []) => switchboard.said({ caller, typed: typed(text), pictures }),
  };
}

export function typed(text: string): TypedText {
  return { text, from: (offset) => readTelegram(text.slice(offset), []) };
}

/** All that a reply says, buttons apart, as one text. */
export function textOf(reply: Reply | null): string {
  if (reply === null) return '';
  switch (reply.kind) {
    case 'notice':
      return reply.text;
    case 'card':
    case 'draft': {
      const { view } = reply;
      const header = reply.kind === 'draft' ? reply.header : null;
      const parts = [header, view.headline, plainText(view.text), view.notice, view.updated];
      const correction = view.correction && `${view.correction.label}: ${view.correction.note}`;
      return [...parts, correction].filter((part) => part !== null && part !== '').join('\n');
    }
    case 'list': {
      const items = reply.items.map((item) => `${item.headline}\n${item.details}\n${item.summary ?? ''}`);
      return [reply.title, ...items, reply.footer ?? ''].join('\n');
    }
    case 'form':
      return `[${reply.form.title}: ${reply.form.fields.map(({ name }) => name).join(', ')}]`;
  }
}

export function buttonsOf(reply: Reply | null): readonly Button[] {
  return reply === null || reply.kind === 'form' ? [] : reply.buttons.flat();
}

export function labelsOf(reply: Reply | null): readonly string[] {
  return buttonsOf(reply).map(({ label }) => label);
}

/** The brief that an answer is about: the first `#` followed by digits. */
export function numberIn(reply: Reply): number {
  return Number(/#(\d+)/.exec(textOf(reply))?.[1]);
}

import { afterEach, beforeEach } from 'vitest';
import type { Brief, BriefContent } from '../../../src/feed/brief.js';
import type { Destination, DestinationKind } from '../../../src/feed/destination.js';
import type { Actor } from '../../../src/feed/newsroom.js';
import type { Store, Transaction } from '../../../src/feed/ports.js';

/** An empty store of one engine, with a way to look below it. */
export interface OpenedStore {
  readonly store: Store;
  /** Runs one statement past the store, as somebody with a database console would, and returns its rows. */
  console(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

export type OpenEmptyStore = () => Promise<OpenedStore>;

/** A new store for each test of a suite, closed after it. */
export function eachWithStore(open: OpenEmptyStore): { opened(): OpenedStore; store(): Store } {
  let current: OpenedStore | null = null;
  beforeEach(async () => {
    current = await open();
  });
  afterEach(async () => {
    await current?.close();
    current = null;
  });
  const opened = () => {
    if (!current) throw new Error('The store is there only inside a test.');
    return current;
  };
  return { opened, store: () => opened().store };
}

export const somebody: Actor = { memberId: null, name: 'Nadia', via: 'cli', from: null };

export function content(changes: Partial<BriefContent> = {}): BriefContent {
  return {
    headline: 'Ferry timetable changes on Monday',
    text: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'The first boat leaves at six.' }] }],
    topics: [],
    deskId: null,
    picture: null,
    link: null,
    related: null,
    followUpOf: null,
    urgency: 'routine',
    language: 'en',
    translations: [],
    embargoUntil: null,
    expiresAt: null,
    ...changes,
  };
}

export function createDraft(store: Store, changes: Partial<BriefContent> = {}, at = 1): Promise<Brief> {
  return store.transaction((tx) => tx.briefs.create(content(changes), { authorId: null, at }));
}

/** Publishes as far as the store is concerned: the state, the time and the place in the order. */
export async function publishIn(tx: Transaction, brief: Brief, at = 2): Promise<Brief> {
  const published: Brief = {
    ...brief,
    state: 'published',
    publishedAt: at,
    sequence: await tx.briefs.nextSequence(),
  };
  await tx.briefs.save(published);
  return published;
}

export async function publish(store: Store, changes: Partial<BriefContent> = {}): Promise<Brief> {
  const draft = await createDraft(store, changes);
  return store.transaction((tx) => publishIn(tx, draft));
}

export async function createDestination(
  store: Store,
  place: {
    readonly chat: string;
    readonly thread?: string;
    readonly kind?: DestinationKind;
    readonly at?: number;
    readonly account?: string;
  },
): Promise<Destination> {
  return store.transaction(async (tx) => {
    const bot = await tx.bots.ensureBot('telegram', place.account ?? '1000');
    return tx.destinations.create({
      botId: bot.id,
      address: { platform: 'telegram', chat: place.chat, thread: place.thread ?? null },
      kind: place.kind ?? 'telegram-group',
      title: 'Harbour residents',
      locale: 'uk',
      at: place.at ?? 10,
    });
  });
}

import { Alarm } from '../feed/delivery/alarm.js';
import type { DeliveryEvent } from '../feed/delivery/event.js';
import { formatAddress } from '../feed/destination.js';
import { type Languages, languageFor } from '../feed/language.js';
import type { Log } from '../feed/log.js';
import type { AuditEntry } from '../feed/newsroom.js';
import type { Feed } from '../feed/ports.js';
import { findRoom, type Room } from '../feed/room.js';
import { APPROVED, isGoingOut } from '../feed/undoing.js';
import { createBriefViews } from '../feed/view-brief.js';
import { Alerts } from './alerts.js';
import type { Notices, PostedNotice } from './notices.js';
import { QueueKeeper } from './queue-keeper.js';
import {
  type Decision,
  decidedCard,
  isDecision,
  type RoomVoice,
  reasonOf,
  waitingCard,
} from './room-card.js';
import { tellWriter } from './tell-writer.js';

/** How long alerts are gathered, in milliseconds: what breaks together is told together. */
const GATHER_MS = 30_000;

/** How often it is looked whether the room's bot listens in this process by now, in milliseconds. */
const LOOK_MS = 5_000;

/** How often it is looked whether the queues move, in milliseconds. */
const QUEUES_MS = 60_000;

/** Audit lines looked at in one turn. */
const MAX_ENTRIES = 50;

/** Drafts that a room gets when it is named: more are in `/drafts`. */
const MAX_WAITING = 20;

/** The names under which the store keeps how far the audit log was followed, and the card of each submitted brief. */
const FOLLOWED = 'followed-audit';
const cardOf = (number: number) => `room-card:${number}`;

/** The message that shows a submitted brief in the room. */
interface KeptCard {
  readonly botId: number;
  readonly place: Pick<Room, 'address' | 'kind'>;
  readonly posted: PostedNotice;
  readonly writer: string;
  /** Who let it out, while that can be taken back. */
  readonly decision?: Decision;
}

export interface RoomKeeperOptions {
  readonly feed: Feed;
  readonly languages: Languages;
  /** A bot that listens in this process; null for one that does not. */
  readonly noticesOf: (botId: number) => Notices | null;
  readonly clock: Feed['clock'];
  readonly log: Log;
}

/**
 * Keeps the newsroom's room right: submitted drafts arrive there, each card says what became of its brief, and trouble
 * with deliveries is told. It follows the audit log, so that it does not matter by which door something was done, or
 * whether the program was down meanwhile. A crash between posting and noting it can show a card twice.
 */
export interface RoomKeeper {
  start(): void;
  /** Takes an event of the delivery engine. */
  note(event: DeliveryEvent): void;
  /** Takes up nothing new; resolves when what is under way has ended, which needs the bots to stop as well. */
  stop(): Promise<void>;
}

/** It does nothing before `start`. */
export function createRoomKeeper(options: RoomKeeperOptions): RoomKeeper {
  const { feed, clock, log } = options;
  const alarm = new Alarm(clock);
  const alerts = new Alerts();
  const queues = new QueueKeeper();
  let queuesDueAt = clock.now();
  let alertsDueAt: number | null = null;
  let isStopped = false;
  let life: Promise<void> = Promise.resolve();
  let ignoreCommits: () => void = () => undefined;

  async function live(): Promise<void> {
    while (!isStopped) {
      let isHere = false;
      try {
        isHere = await follow(options);
        if (isHere && queuesDueAt <= clock.now()) {
          queuesDueAt = clock.now() + QUEUES_MS;
          for (const { botId, said } of await queues.look(feed.store, feed.clock.now())) {
            alerts.noteQueue(botId, said);
            alertsDueAt ??= clock.now();
          }
        }
        if (alertsDueAt !== null && alertsDueAt <= clock.now()) {
          alertsDueAt = null;
          await tellTrouble(options, alerts);
        }
      } catch (error) {
        log.error({ err: error }, 'The newsroom’s room could not be kept up to date.');
      }
      const nextAt = isHere ? Math.min(alertsDueAt ?? queuesDueAt, queuesDueAt) : clock.now() + LOOK_MS;
      if (!isStopped) await alarm.sleep(nextAt);
    }
  }

  return {
    start() {
      ignoreCommits = feed.store.onCommit(() => alarm.ring());
      life = live();
    },
    note(event) {
      queues.note(event, feed.clock.now());
      if (!alerts.note(event)) return;
      alertsDueAt ??= clock.now() + GATHER_MS;
      alarm.ring();
    },
    async stop() {
      isStopped = true;
      ignoreCommits();
      alarm.ring();
      await life;
    },
  };
}

/**
 * Deals with what was done since the last turn, in order. One process does it: the one whose bot is in the room.
 * @returns Whether that is this one.
 */
async function follow(options: RoomKeeperOptions): Promise<boolean> {
  const { feed, noticesOf } = options;
  const { store } = feed;
  for (;;) {
    const room = await findRoom(store.conversations);
    const home = room?.botId ?? (await store.bots.findBots())[0]?.id;
    if (home === undefined || noticesOf(home) === null) return false;
    const followed = await store.conversations.findValue(FOLLOWED);
    if (typeof followed !== 'number') {
      const [newest] = await store.audit.findAudit({ subject: null, beforeId: null, limit: 1 });
      await noteFollowed(feed, newest?.id ?? 0);
      return true;
    }
    const entries = await store.audit.findAuditAfter(followed, MAX_ENTRIES);
    const last = entries.at(-1);
    if (last === undefined) return true;
    for (const entry of entries) await dealWith(options, room, entry);
    await noteFollowed(feed, last.id);
  }
}

async function noteFollowed({ store }: Feed, id: number): Promise<void> {
  await store.transaction((tx) => tx.conversations.setValue(FOLLOWED, id));
}

/** What changes a card that waits for a decision. */
const CHANGES_WAITING: ReadonlySet<string> = new Set(['brief.edit', 'brief.translate', 'brief.undo']);

async function dealWith(options: RoomKeeperOptions, room: Room | null, entry: AuditEntry): Promise<void> {
  if (entry.action === 'team.room') return await showAllWaiting(options, room);
  const number = Number(/^brief:(\d+)$/.exec(entry.subject)?.[1]);
  if (!Number.isSafeInteger(number)) return;
  if (entry.action === 'brief.submit') return await showWaiting(options, room, number, entry.actor.name);
  const decides = isDecision(entry.action);
  if (decides || CHANGES_WAITING.has(entry.action)) await changeCard(options, number, entry);
  if (entry.action === 'brief.reject') await tellWriter(options, number, entry);
}

/** A room that was just named gets what was submitted before, the oldest first, unless it is there already. */
async function showAllWaiting(options: RoomKeeperOptions, room: Room | null): Promise<void> {
  if (room === null) return;
  const { briefs, conversations } = options.feed.store;
  const waiting = await briefs.findByState({
    states: ['submitted'],
    authorId: null,
    beforeNumber: null,
    limit: MAX_WAITING,
  });
  for (const { number } of waiting.toReversed()) {
    const card = (await conversations.findValue(cardOf(number))) as KeptCard | null;
    if (card !== null && formatAddress(card.place.address) === formatAddress(room.address)) continue;
    const history = await briefs.findHistory(number);
    const submitted = history.findLast(({ action }) => action === 'brief.submit');
    if (submitted !== undefined) await showWaiting(options, room, number, submitted.actor.name);
  }
}

async function showWaiting(
  options: RoomKeeperOptions,
  room: Room | null,
  number: number,
  writer: string,
): Promise<void> {
  const notices = room === null ? null : options.noticesOf(room.botId);
  if (room === null || notices === null) return;
  const brief = await options.feed.store.briefs.get(number);
  if (brief.state !== 'submitted') return;
  const posted = await notices.post(room, await waitingCard(await voiceOf(options, room), brief, writer));
  if (posted === null) return;
  const { botId, address, kind } = room;
  const card: KeptCard = { botId, place: { address, kind }, posted, writer };
  await options.feed.store.transaction((tx) => tx.conversations.setValue(cardOf(number), card));
}

/**
 * The card of a brief that was edited, decided about or taken back. Once a decision cannot be taken back any more, it is
 * left as it is.
 */
async function changeCard(options: RoomKeeperOptions, number: number, entry: AuditEntry): Promise<void> {
  const { store } = options.feed;
  // The value is written by this file alone.
  const card = (await store.conversations.findValue(cardOf(number))) as KeptCard | null;
  const notices = card === null ? null : options.noticesOf(card.botId);
  if (card === null || notices === null) return;
  const brief = await store.briefs.get(number);
  const voice = await voiceOf(options, { botId: card.botId, ...card.place });
  if (!isDecision(entry.action)) {
    if (brief.state !== 'submitted') return;
    await notices.edit(card.place, card.posted, await waitingCard(voice, brief, card.writer));
    const { decision: _, ...waiting } = card;
    await store.transaction((tx) => tx.conversations.setValue(cardOf(number), waiting));
    return;
  }
  // What sends it in the end is a tick.
  const decided = entry.actor.via === 'system' ? card.decision : undefined;
  const decision = decided ?? {
    action: entry.action,
    name: entry.actor.name,
    at: entry.at,
    reason: reasonOf(entry),
  };
  await notices.edit(card.place, card.posted, await decidedCard(voice, brief, decision));
  // What was approved and taken back since is shown as waiting when the record of that is reached.
  const mayComeBack = isGoingOut(brief) || (entry.action === APPROVED && brief.state === 'submitted');
  const kept: KeptCard | null = mayComeBack ? { ...card, decision } : null;
  await store.transaction((tx) => tx.conversations.setValue(cardOf(number), kept));
}

async function tellTrouble(options: RoomKeeperOptions, alerts: Alerts): Promise<void> {
  const { feed, noticesOf, log } = options;
  const room = await findRoom(feed.store.conversations);
  const { language } = await voiceOf(options, room);
  const lines = alerts.take(language, await feed.store.bots.findBots());
  if (lines.length === 0) return;
  const notices = room === null ? null : noticesOf(room.botId);
  if (room === null || notices === null) {
    log.warn({ alerts: lines }, 'There is trouble, and no newsroom’s room to tell it in.');
    return;
  }
  const text = [language.say('alert-title'), ...lines].join('\n');
  await notices.post(room, { kind: 'notice', text, buttons: [] });
}

/** Everybody in the room reads it: it has the language of the place, else the newsroom's. */
async function voiceOf(
  { feed, languages }: RoomKeeperOptions,
  room: Pick<Room, 'botId' | 'address'> | null,
): Promise<RoomVoice> {
  const { store, settings } = feed;
  const place = room && (await store.destinations.findByAddress(room.botId, room.address));
  const language = languageFor(languages, [place?.locale ?? null], settings.locale);
  return {
    language,
    times: { locale: language.locale, timeZone: settings.timeZone },
    viewBrief: createBriefViews({ store, languages, settings }),
  };
}

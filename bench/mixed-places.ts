import { type DestinationKind, tierOf } from '../src/feed/destination.js';
import { type DigestSchedule, nextDigest } from '../src/feed/digest-schedule.js';
import { everyTopic, type Subscription, someTopics } from '../src/feed/subscription.js';
import { AT_ONCE, EVERY_TOPIC, GATHERS } from '../src/storage/interests.js';
import { TOPICS } from './archive.js';
import { FIRST_READER } from './audience.js';
import type { Wire } from './wire.js';

/** One place, and what it has chosen. */
export interface Chosen {
  readonly kind: Extract<DestinationKind, 'telegram-channel' | 'telegram-group' | 'telegram-private'>;
  readonly timeZone: string | null;
  readonly wanted: Subscription;
}

const ZONES = [
  'Europe/Kyiv',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
] as const;

/** Eight in the morning, every day: what most choose who want a digest. */
const DAILY: DigestSchedule = { times: [480] };
const TWICE: DigestSchedule = { times: [480, 1_080] };
const MONDAYS: DigestSchedule = { times: [480], days: [1] };

const DAY_MS = 86_400_000;

/** Of a thousand places one is a channel and twenty are groups. */
const CHANNELS = 0.001;
const GROUPS = 0.021;

/** Every topic or some, digests and none, quiet hours, zones, languages, words: by shares, the same in every run. */
export function mixedPlace(index: number, since: number): Chosen {
  const topic = TOPICS[Math.floor(shareOf(index, 1) * TOPICS.length)] ?? TOPICS[0];
  const other = TOPICS[Math.floor(shareOf(index, 2) * TOPICS.length)] ?? TOPICS[0];
  const kindShare = shareOf(index, 3);
  const every = shareOf(index, 4) < 0.5;
  const topics = every ? everyTopic(since) : someTopics([topic, other], since);
  const digest = digestOf(shareOf(index, 5));
  const isQuiet = shareOf(index, 6) < 0.3;
  const zone = ZONES[Math.floor(shareOf(index, 7) * ZONES.length)] ?? 'UTC';
  return {
    kind:
      kindShare < CHANNELS ? 'telegram-channel' : kindShare < GROUPS ? 'telegram-group' : 'telegram-private',
    timeZone: digest !== null || isQuiet ? zone : null,
    wanted: {
      ...topics,
      hidden: every && shareOf(index, 8) < 0.2 ? [other] : [],
      leastUrgency: shareOf(index, 9) < 0.15 ? 'urgent' : 'routine',
      languages: shareOf(index, 10) < 0.1 ? ['en'] : null,
      ...(shareOf(index, 11) < 0.05 && { words: { include: [], exclude: ['ferry'] } }),
      ...(digest !== null && { digest }),
      ...(isQuiet && { quiet: { from: 1_320, to: 420, flash: 'silent' } }),
    },
  };
}

/** Every topic, every day at eight in one zone. */
export function dailyPlace(_index: number, since: number): Chosen {
  return {
    kind: 'telegram-private',
    timeZone: 'Europe/Kyiv',
    wanted: { ...everyTopic(since), digest: DAILY },
  };
}

function digestOf(share: number): DigestSchedule | null {
  if (share < 0.5) return DAILY;
  if (share < 0.6) return TWICE;
  return share < 0.65 ? MONDAYS : null;
}

/**
 * Enters so many places that have been subscribed since yesterday and gather what is published from now on. Written as one
 * transaction: by the menus it takes hours.
 */
export async function addPlaces(
  { opened, botId }: Wire,
  count: number,
  place: (index: number, since: number) => Chosen,
): Promise<void> {
  const now = Date.now();
  const since = now - DAY_MS;
  const topics = await opened.feed.store.transaction(async (tx) => {
    for (const slug of TOPICS) await tx.topics.ensureTopic(slug);
    return new Map((await tx.topics.findTopics()).map(({ id, slug }) => [slug, id]));
  });
  await opened.connections.writer.run((database) => {
    const last = database.prepare('SELECT coalesce(max(last), 0) FROM sequences').pluck().get();
    const destination = database.prepare(`
      INSERT INTO destinations (bot_id, platform, chat, thread, tier, kind, title, time_zone, active_since,
        subscription_json, gather_due_at, gather_after, gather_occasion, created_at)
      VALUES (?, 'telegram', ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    const interest = database.prepare('INSERT INTO interests VALUES (?, ?, ?, ?, ?, ?)');
    for (let index = 0; index < count; index += 1) {
      const { kind, timeZone, wanted } = place(index, since);
      const { digest, hidden } = wanted;
      const chat = String(FIRST_READER + index);
      const gathering =
        digest === undefined
          ? [null, null, null]
          : [nextDigest(digest, timeZone ?? 'UTC', now), last, 'scheduled'];
      const json = JSON.stringify(wanted);
      const row = [botId, chat, tierOf(kind), kind, `Place ${chat}`, timeZone, since, json, ...gathering];
      const id = destination.run(...row, since).lastInsertRowid;
      const chosen = Object.keys(wanted.chosen).filter((slug) => !hidden.includes(slug));
      const under =
        wanted.everySince === null ? chosen.map((slug) => topics.get(slug) ?? EVERY_TOPIC) : [EVERY_TOPIC];
      const gathers = digest === undefined ? AT_ONCE : GATHERS;
      for (const topic of under) interest.run(botId, topic, gathers, tierOf(kind), id, since);
    }
  });
}

/** An invented number from 0 to 1 that looks like chance. https://en.wikipedia.org/wiki/MurmurHash (its last step) */
function shareOf(index: number, what: number): number {
  let hash = Math.imul(index + 1, 0x9e_37_79_b1) ^ Math.imul(what, 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

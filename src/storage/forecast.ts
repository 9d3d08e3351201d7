import { type Kysely, sql } from 'kysely';
import type { Platform } from '../feed/destination.js';
import { type BotForecast, goesBefore } from '../feed/forecast.js';
import { type Offer, wantsBrief } from '../feed/wants.js';
import { subscriptionOf } from './destination-row.js';
import { EVERY_TOPIC } from './interests.js';
import type { Schema } from './schema.js';

/** Up to so many destinations of a bot are looked at one by one, which takes a millisecond or two. */
const COUNTED_EXACTLY = 400;

/** The most open broadcasts of a bot that are added up; behind so many nobody counts seconds. */
const OPEN_ADDED_UP = 50;

/** See `BroadcastReads.findForecast`. */
export async function findForecast(db: Kysely<Schema>, offer: Offer): Promise<readonly BotForecast[]> {
  const bots = await db.selectFrom('bots').select(['id', 'platform']).execute();
  const topics = await topicIds(db, offer.topics);
  const forecasts: BotForecast[] = [];
  for (const bot of bots) forecasts.push(await forecastOf(db, bot, { offer, topics }));
  return forecasts;
}

async function forecastOf(
  db: Kysely<Schema>,
  bot: { readonly id: number; readonly platform: Platform },
  { offer, topics }: { readonly offer: Offer; readonly topics: readonly number[] },
): Promise<BotForecast> {
  const counted = await countPlaces(db, bot.id, topics);
  const exact = counted <= COUNTED_EXACTLY ? await countOneByOne(db, bot.id, { offer, topics }) : null;
  return {
    platform: bot.platform,
    places: exact ?? counted,
    isExact: exact !== null,
    waiting: await countWaiting(db, bot.id, offer),
  };
}

async function topicIds(db: Kysely<Schema>, slugs: readonly string[]): Promise<readonly number[]> {
  if (slugs.length === 0) return [EVERY_TOPIC];
  const rows = await db.selectFrom('topics').select('id').where('slug', 'in', slugs).execute();
  return [EVERY_TOPIC, ...rows.map(({ id }) => id)];
}

/** Whoever chose two of the topics is counted twice, but nobody who is not there at all. */
async function countPlaces(db: Kysely<Schema>, botId: number, topics: readonly number[]): Promise<number> {
  const { chosen } = await db
    .selectFrom('topic_audience')
    .select(({ fn, eb }) => fn.coalesce(fn.sum<number>('places'), eb.val(0)).as('chosen'))
    .where('bot_id', '=', botId)
    .where('topic_id', 'in', topics)
    .executeTakeFirstOrThrow();
  const { all } = await db
    .selectFrom('audience')
    .select(({ fn, eb }) => fn.coalesce(fn.sum<number>('places'), eb.val(0)).as('all'))
    .where('bot_id', '=', botId)
    .executeTakeFirstOrThrow();
  return Math.min(chosen, all);
}

async function countOneByOne(
  db: Kysely<Schema>,
  botId: number,
  { offer, topics }: { readonly offer: Offer; readonly topics: readonly number[] },
): Promise<number> {
  const rows = await db
    .selectFrom('interests')
    .innerJoin('destinations', 'destinations.id', 'interests.destination_id')
    .select(['destinations.id', 'destinations.subscription_json'])
    .distinct()
    .where('interests.bot_id', '=', botId)
    .where('interests.topic_id', 'in', topics)
    .execute();
  return rows.filter((row) => wantsBrief(subscriptionOf(row), offer)).length;
}

/** What the open broadcasts that go first have not posted yet, by the same counters. */
async function countWaiting(db: Kysely<Schema>, botId: number, { urgency }: Offer): Promise<number> {
  const open = await db
    .selectFrom('broadcasts')
    .innerJoin('briefs', 'briefs.number', 'broadcasts.brief_number')
    .select(['broadcasts.topics_json', 'discovery_tier', 'made'])
    .select(sql<number>`broadcasts.posted + broadcasts.dropped + broadcasts.failed`.as('ended'))
    .where('broadcasts.bot_id', '=', botId)
    .where('finished_at', 'is', null)
    .where('briefs.state', '=', 'published')
    .where('briefs.urgency', 'in', goesBefore(urgency))
    .orderBy('broadcasts.id', 'desc')
    .limit(OPEN_ADDED_UP)
    .execute();
  let waiting = 0;
  for (const { topics_json, discovery_tier, made, ended } of open) {
    // Once everybody is found the rows say how many it is; before that only the counters of the audience can.
    const slugs = JSON.parse(topics_json) as readonly string[];
    const all = discovery_tier === null ? made : await countPlaces(db, botId, await topicIds(db, slugs));
    waiting += Math.max(0, Math.max(all, made) - ended);
  }
  return waiting;
}

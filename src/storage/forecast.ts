import { type Kysely, sql } from 'kysely';
import { type BotForecast, goesBefore } from '../feed/forecast.js';
import { type Offer, wantsBrief } from '../feed/wants.js';
import { subscriptionOf } from './destination-row.js';
import { countFollowers, findFollowers } from './followers.js';
import { getStory } from './follows.js';
import { EVERY_TOPIC } from './interests.js';
import type { Schema } from './schema.js';

/** Up to so many destinations of a bot are looked at one by one, which takes a millisecond or two. */
const COUNTED_EXACTLY = 400;

/** The most open broadcasts that are added up; behind so many nobody counts seconds. */
const OPEN_ADDED_UP = 100;

/** See `BroadcastReads.findForecast`. A handful of queries, however many bots, topics and broadcasts there are. */
export async function findForecast(
  db: Kysely<Schema>,
  offer: Offer & { readonly followUpOf: number | null },
): Promise<readonly BotForecast[]> {
  const bots = await db.selectFrom('bots').select(['id', 'platform']).execute();
  const audience = await readAudience(db);
  const waiting = await countWaiting(db, audience, offer);
  const story = offer.followUpOf === null ? null : await getStory(db, offer.followUpOf);
  const forecasts: BotForecast[] = [];
  for (const { id, platform } of bots) {
    const places = await countPlaces(db, audience, { botId: id, offer, story });
    forecasts.push({ platform, ...places, waiting: waiting.get(id) ?? 0 });
  }
  return forecasts;
}

/** What is counted as destinations subscribe. */
interface Audience {
  /** How many destinations of a bot want a brief of these topics, and how many of them get digests. */
  count(botId: number, slugs: readonly string[]): Counted;
  /** Of these topics the ids of those that anybody chose, and `EVERY_TOPIC`. */
  topicIds(slugs: readonly string[]): readonly number[];
}

interface Counted {
  readonly places: number;
  readonly digests: number;
}

/** Whoever chose two of the topics is counted twice, but nobody who is not there at all. */
async function readAudience(db: Kysely<Schema>): Promise<Audience> {
  const byTopic = await db
    .selectFrom('topic_audience')
    .leftJoin('topics', 'topics.id', 'topic_audience.topic_id')
    .select(['bot_id', 'topic_id', 'slug', 'places', 'digests'])
    .execute();
  const all = await db
    .selectFrom('audience')
    .select(['bot_id', ({ fn }) => fn.sum<number>('places').as('places')])
    .groupBy('bot_id')
    .execute();
  const wanted = (slugs: readonly string[]) =>
    byTopic.filter(
      ({ topic_id, slug }) => topic_id === EVERY_TOPIC || (slug !== null && slugs.includes(slug)),
    );
  return {
    count(botId, slugs) {
      const chosen = wanted(slugs).filter((row) => row.bot_id === botId);
      const most = all.find((row) => row.bot_id === botId)?.places ?? 0;
      const places = Math.min(
        most,
        chosen.reduce((sum, row) => sum + row.places, 0),
      );
      return {
        places,
        digests: Math.min(
          places,
          chosen.reduce((sum, row) => sum + row.digests, 0),
        ),
      };
    },
    topicIds: (slugs) => [...new Set([EVERY_TOPIC, ...wanted(slugs).map(({ topic_id }) => topic_id)])],
  };
}

async function countPlaces(
  db: Kysely<Schema>,
  audience: Audience,
  { botId, offer, story }: { readonly botId: number; readonly offer: Offer; readonly story: number | null },
): Promise<Pick<BotForecast, 'places' | 'inDigests' | 'isExact'>> {
  const counted = audience.count(botId, offer.topics);
  const isFlash = offer.urgency === 'flash';
  const followers =
    story === null ? [] : await findFollowers(db, { botId, story }, { offer, limit: COUNTED_EXACTLY });
  if (counted.places > COUNTED_EXACTLY || followers === null) {
    const following = followers?.length ?? (story === null ? 0 : await countFollowers(db, { botId, story }));
    const inDigests = isFlash ? 0 : counted.digests;
    return { places: counted.places + following, inDigests, isExact: false };
  }
  const topics = audience.topicIds(offer.topics);
  const wanting = counted.places === 0 ? [] : await findOneByOne(db, { botId, topics }, offer);
  const later = wanting.filter(({ id, gathers }) => gathers && !isFlash && !followers.includes(id));
  const places = new Set([...wanting.map(({ id }) => id), ...followers]).size;
  return { places, inDigests: later.length, isExact: true };
}

async function findOneByOne(
  db: Kysely<Schema>,
  { botId, topics }: { readonly botId: number; readonly topics: readonly number[] },
  offer: Offer,
): Promise<readonly { readonly id: number; readonly gathers: boolean }[]> {
  const rows = await db
    .selectFrom('interests')
    .innerJoin('destinations', 'destinations.id', 'interests.destination_id')
    .select(['destinations.id', 'destinations.subscription_json'])
    .distinct()
    .where('interests.bot_id', '=', botId)
    .where('interests.topic_id', 'in', topics)
    .execute();
  return rows.flatMap((row) => {
    const subscription = subscriptionOf(row);
    if (!wantsBrief(subscription, offer)) return [];
    return [{ id: row.id, gathers: subscription?.digest !== undefined }];
  });
}

/** What open broadcasts that go first have not posted yet, by bot and by the same counters. */
async function countWaiting(
  db: Kysely<Schema>,
  audience: Audience,
  { urgency }: Offer,
): Promise<ReadonlyMap<number, number>> {
  const open = await db
    .selectFrom('broadcasts')
    .innerJoin('briefs', 'briefs.number', 'broadcasts.brief_number')
    .select(['bot_id', 'broadcasts.topics_json', 'discovery_tier', 'made', 'briefs.urgency'])
    .select(sql<number>`broadcasts.posted + broadcasts.dropped + broadcasts.failed`.as('ended'))
    .where('finished_at', 'is', null)
    .where('briefs.state', '=', 'published')
    .where('briefs.sending', '=', 'on')
    .where('briefs.urgency', 'in', goesBefore(urgency))
    .orderBy('broadcasts.id', 'desc')
    .limit(OPEN_ADDED_UP)
    .execute();
  const waiting = new Map<number, number>();
  for (const { bot_id, topics_json, discovery_tier, made, ended, ...brief } of open) {
    // Once everybody is found the rows say how many it is; before that only the counters of the audience can.
    const { places, digests } = audience.count(bot_id, JSON.parse(topics_json) as string[]);
    const all = discovery_tier === null ? made : places - (brief.urgency === 'flash' ? 0 : digests);
    waiting.set(bot_id, (waiting.get(bot_id) ?? 0) + Math.max(0, Math.max(all, made) - ended));
  }
  return waiting;
}

import { FeedError } from './errors.js';
import { getTopicById } from './finding-topics.js';
import type { Actor } from './newsroom.js';
import { checkRole } from './permission.js';
import type { Feed, Store, Transaction } from './ports.js';
import { alsoChosen, withoutTopic } from './subscription.js';
import type { Topic } from './topic.js';
import { findTopicMoves, keepTopicMoves, type TopicMove } from './topic-moves.js';

/** Lets everything else that waits have its turn. */
export type Pause = () => Promise<unknown>;

/** Subscriptions rewritten in one transaction, which holds everything else up: a few milliseconds' work. */
const PLACES_IN_A_STEP = 10;

/** Briefs moved in one transaction. */
const BRIEFS_IN_A_STEP = 200;

/** Destinations read at once for a count. */
const PLACES_COUNTED_AT_ONCE = 500;

/** Steps of one turn. With a turn a second four hundred subscriptions are rewritten in it, a million within an hour. */
const STEPS_IN_A_TURN = 40;

/** What the program itself does in the background. */
const PROGRAM: Actor = { memberId: null, name: 'Briefwire', via: 'system', from: null };

/**
 * Takes a topic out of use: into another one, or alone. What subscribers chose follows in bounded steps that
 * `continueTopicMoves` takes; with another topic it stays in use until all of them have that one.
 * @throws FeedError `not_found`; `forbidden` below an owner's role; `conflict` into itself, and while either is moving
 */
export async function retireTopic(
  feed: Feed,
  actor: Actor,
  order: { readonly topicId: number; readonly intoId: number | null },
): Promise<Topic> {
  return await feed.store.transaction(async (tx) => {
    await checkRole(tx.newsroom, actor, { role: 'owner', command: 'topic' });
    const topic = await getTopicById(tx.topics, order.topicId);
    const into = order.intoId === null ? null : await getTopicById(tx.topics, order.intoId);
    if (into?.id === topic.id) {
      throw new FeedError('conflict', { id: 'refused-topic-itself', args: { topic: topic.name } });
    }
    const moves = await findTopicMoves(tx.conversations);
    for (const one of [topic, into]) if (one !== null) checkStill(moves, one);
    const at = feed.clock.now();
    const { id: topicId, slug } = topic;
    const begun = { topicId, slug, afterId: 0 };
    if (into === null) {
      await tx.topics.saveTopic({ ...topic, retiredAt: at });
      await keepTopicMoves(tx.conversations, [...moves, { ...begun, into: null, step: 'taking' }]);
    } else {
      const target = { topicId: into.id, slug: into.slug };
      await keepTopicMoves(tx.conversations, [...moves, { ...begun, into: target, step: 'adding' }]);
    }
    const before = { name: topic.name, into: null };
    const after = { name: topic.name, into: into?.name ?? null };
    await tx.audit.append({ at, actor, action: 'topic.retire', subject: `topic:${topicId}`, before, after });
    return topic;
  });
}

/** Lets pass a topic that is not moving. @throws FeedError `conflict` */
export function checkStill(moves: readonly TopicMove[], { id, name }: Pick<Topic, 'id' | 'name'>): void {
  if (!moves.some(({ topicId, into }) => topicId === id || into?.topicId === id)) return;
  throw new FeedError('conflict', { id: 'refused-topic-moving', args: { topic: name } });
}

/**
 * How many places would be left with no topic at all if this one ended. It reads every destination, in steps between
 * which everything else goes on: seconds for a million.
 */
export async function countLeftWithNone(
  { destinations }: Pick<Store, 'destinations'>,
  slug: string,
  pause: Pause,
): Promise<number> {
  let count = 0;
  for (let afterId: number | null = 0; afterId !== null; await pause()) {
    const page = await destinations.findNaming({ slug, afterId, limit: PLACES_COUNTED_AT_ONCE });
    count += page.found.filter(
      ({ isParked, subscription }) => !isParked && withoutTopic(subscription, slug) === null,
    ).length;
    afterId = page.passed;
  }
  return count;
}

/** Takes the next steps of topics on their way out. Resolves when this turn's steps are taken, or none is left. */
export async function continueTopicMoves(feed: Feed, pause: Pause): Promise<void> {
  for (let step = 0; step < STEPS_IN_A_TURN; step += 1) {
    if (!(await takeStep(feed))) return;
    await pause();
  }
}

/** False when nothing is to be done now. */
async function takeStep(feed: Feed): Promise<boolean> {
  if ((await findTopicMoves(feed.store.conversations)).length === 0) return false;
  return await feed.store.transaction(async (tx) => {
    const moves = await findTopicMoves(tx.conversations);
    for (const move of moves) {
      const after = await advance(tx, move, feed.clock.now());
      if (after === move) continue;
      const left = moves.flatMap((one) => (one !== move ? [one] : after === null ? [] : [after]));
      await keepTopicMoves(tx.conversations, left);
      return true;
    }
    return false;
  }, A_STEP);
}

/** A step that a power cut takes back is taken again, and nobody waits for it. */
const A_STEP = { minor: true } as const;

/** The move after one more step; the same when it has to wait, null when it has ended. */
async function advance(tx: Transaction, move: TopicMove, at: number): Promise<TopicMove | null> {
  switch (move.step) {
    case 'adding': {
      const passed = await addTarget(tx, move, at);
      return passed === null ? await join(tx, move, at) : { ...move, afterId: passed };
    }
    case 'taking': {
      // Who is still to be sent a brief of it must be found under it until then.
      if (move.afterId === 0 && (await tx.broadcasts.isUnderWay(move.slug))) return move;
      const passed = await takeOut(tx, move, at);
      if (passed !== null) return { ...move, afterId: passed };
      return move.into === null ? null : { ...move, step: 'reading' };
    }
    case 'reading': {
      if (move.into === null) return null;
      const moved = await tx.topics.moveReading(move.topicId, move.into.topicId, BRIEFS_IN_A_STEP);
      return moved === 0 ? null : { ...move, afterId: move.afterId + moved };
    }
  }
}

async function addTarget(
  tx: Transaction,
  { slug, into, afterId }: TopicMove,
  at: number,
): Promise<number | null> {
  const { found, passed } = await tx.destinations.findNaming({ slug, afterId, limit: PLACES_IN_A_STEP });
  for (const { id, subscription } of found) {
    const wanted = into === null ? subscription : alsoChosen(subscription, slug, into.slug);
    if (wanted !== subscription) await tx.destinations.setSubscription(id, wanted, at);
  }
  return passed;
}

async function takeOut(tx: Transaction, { slug, afterId }: TopicMove, at: number): Promise<number | null> {
  const { found, passed } = await tx.destinations.findNaming({ slug, afterId, limit: PLACES_IN_A_STEP });
  for (const { id, subscription } of found) {
    await tx.destinations.setSubscription(id, withoutTopic(subscription, slug), at);
  }
  return passed;
}

/** Everybody has the other topic: from now on this one is that one. */
async function join(tx: Transaction, move: TopicMove, at: number): Promise<TopicMove | null> {
  const topic = await getTopicById(tx.topics, move.topicId);
  if (move.into === null) return null;
  await tx.topics.saveTopic({ ...topic, retiredAt: at });
  await tx.topics.joinNames(move.topicId, move.into.topicId);
  const into = await getTopicById(tx.topics, move.into.topicId);
  const subject = `topic:${move.topicId}`;
  const after = { name: topic.name, into: into.name };
  await tx.audit.append({ at, actor: PROGRAM, action: 'topic.join', subject, before: null, after });
  return { ...move, step: 'taking', afterId: 0 };
}

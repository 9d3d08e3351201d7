import { FeedError } from './errors.js';
import { getTopicById } from './finding-topics.js';
import type { Actor } from './newsroom.js';
import { swapped } from './order.js';
import { checkRole } from './permission.js';
import type { Feed, Transaction } from './ports.js';
import { changedFields } from './recording.js';
import { checkStill } from './retiring-topics.js';
import { parseSlug, type Topic } from './topic.js';
import { handleOf, parseTopicName } from './topic-fields.js';
import { findTopicMoves } from './topic-moves.js';

/**
 * A new topic, or one that was retired and is back in use; nobody who had it then has it now.
 * @param wanted.handle What people type for it; null to make it of the name.
 * @throws FeedError `forbidden` below an editor's role; `conflict` for a name that a topic has or had; `invalid`
 */
export async function addTopic(
  feed: Feed,
  actor: Actor,
  wanted: { readonly handle: string | null; readonly name: string; readonly emoji: string | null },
): Promise<Topic> {
  const name = parseTopicName(wanted.name);
  const handle = wanted.handle === null ? handleOf(name) : parseSlug(wanted.handle);
  return await feed.store.transaction(async (tx) => {
    await checkEditor(tx, actor);
    const known = await tx.topics.findTopicEver(handle);
    if (known !== null && known.retiredAt === null) throw nameTaken(handle, known);
    if (known !== null) checkStill(await findTopicMoves(tx.conversations), known);
    const made = known ?? (await tx.topics.ensureTopic(handle, name, wanted.emoji));
    const after: Topic = { ...made, handle, name, emoji: wanted.emoji, retiredAt: null };
    await tx.topics.saveTopic(after);
    await record(tx, feed, actor, { action: 'topic.create', before: null, after });
    return after;
  });
}

/**
 * Another name, and another word to type for it; those that it had keep leading to it.
 * @throws FeedError `not_found`; `forbidden` below an editor's role; `conflict` for a name that another topic has or had;
 *   `invalid`
 */
export async function renameTopic(
  feed: Feed,
  actor: Actor,
  order: { readonly topicId: number; readonly name: string },
): Promise<Topic> {
  const name = parseTopicName(order.name);
  const handle = handleOf(name);
  return await change(feed, actor, {
    topicId: order.topicId,
    action: 'topic.rename',
    async apply(topic, tx) {
      const known = await tx.topics.findTopicEver(handle);
      if (known !== null && known.id !== topic.id) throw nameTaken(handle, known);
      return { ...topic, handle, name };
    },
  });
}

/**
 * How a topic looks.
 * @param order.changes What is left out stays; a name of null takes a language's own name away.
 * @throws FeedError `not_found`; `forbidden` below an editor's role
 */
export async function describeTopic(
  feed: Feed,
  actor: Actor,
  order: {
    readonly topicId: number;
    readonly changes: Partial<Pick<Topic, 'emoji' | 'colour'>> & {
      readonly names?: Readonly<Record<string, string | null>>;
    };
  },
): Promise<Topic> {
  const { names = {}, ...changes } = order.changes;
  return await change(feed, actor, {
    topicId: order.topicId,
    action: 'topic.change',
    async apply(topic) {
      const all = Object.entries({ ...topic.names, ...names });
      const kept = all.flatMap(([locale, name]) => (name === null ? [] : [[locale, name] as const]));
      return { ...topic, ...changes, names: Object.fromEntries(kept) };
    },
  });
}

/** One place up or down in every list. @throws FeedError `not_found`; `forbidden` below an editor's role */
export async function moveTopic(
  feed: Feed,
  actor: Actor,
  order: { readonly topicId: number; readonly direction: 'up' | 'down' },
): Promise<void> {
  await feed.store.transaction(async (tx) => {
    await checkEditor(tx, actor);
    const before = await getTopicById(tx.topics, order.topicId);
    const moved = swapped(await tx.topics.findTopics(), before.id, order.direction);
    for (const topic of moved) await tx.topics.saveTopic(topic);
    const after = moved.find(({ id }) => id === before.id);
    if (after !== undefined) await record(tx, feed, actor, { action: 'topic.move', before, after });
  });
}

/**
 * Which tag of a Discord forum, or which thread of a Telegram forum, the topic is in one destination; null for none.
 * @throws FeedError `not_found`; `forbidden` below an editor's role
 */
export async function placeTopic(
  feed: Feed,
  actor: Actor,
  order: { readonly topicId: number; readonly destinationId: number; readonly place: string | null },
): Promise<void> {
  await feed.store.transaction(async (tx) => {
    await checkEditor(tx, actor);
    const { id, name, slug } = await getTopicById(tx.topics, order.topicId);
    const { title } = await tx.destinations.get(order.destinationId);
    const before = (await tx.topics.findPlacesIn(order.destinationId)).get(slug) ?? null;
    await tx.topics.setTopicPlace(order);
    await tx.audit.append({
      at: feed.clock.now(),
      actor,
      action: 'topic.place',
      subject: `topic:${id}`,
      before: { name, where: title, place: before },
      after: { name, where: title, place: order.place },
    });
  });
}

async function change(
  feed: Feed,
  actor: Actor,
  order: {
    readonly topicId: number;
    readonly action: string;
    readonly apply: (topic: Topic, tx: Transaction) => Promise<Topic>;
  },
): Promise<Topic> {
  return await feed.store.transaction(async (tx) => {
    await checkEditor(tx, actor);
    const before = await getTopicById(tx.topics, order.topicId);
    const after = await order.apply(before, tx);
    await tx.topics.saveTopic(after);
    await record(tx, feed, actor, { action: order.action, before, after });
    return after;
  });
}

async function checkEditor(tx: Transaction, actor: Actor): Promise<void> {
  await checkRole(tx.newsroom, actor, { role: 'editor', command: 'topic' });
}

function nameTaken(handle: string, { name }: Topic): FeedError {
  return new FeedError('conflict', { id: 'error-topic-taken', args: { topic: handle, owner: name } });
}

/** Nothing is on record when nothing is different. The name always stands there: the line is about it. */
async function record(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  step: { readonly action: string; readonly before: Topic | null; readonly after: Topic },
): Promise<void> {
  const changed = changedFields(step.before, step.after);
  if (step.before !== null && Object.keys(changed.after).length === 0) return;
  await tx.audit.append({
    at: feed.clock.now(),
    actor,
    action: step.action,
    subject: `topic:${step.after.id}`,
    before: step.before && { name: step.before.name, ...changed.before },
    after: { name: step.after.name, ...changed.after },
  });
}

import { getTopicById } from './finding-topics.js';
import type { Actor } from './newsroom.js';
import type { Feed } from './ports.js';
import { type PlaceDescription, placeToChange } from './registering.js';

/**
 * Which tag of a forum the briefs of a topic get there; null for the one of the topic's own name. The forum is registered
 * on the way. Who asks administers it: no role in the newsroom is needed.
 * @throws FeedError `not_found` for a topic that is gone; `conflict` where the newsroom paused the place
 */
export async function chooseForumTag(
  feed: Feed,
  actor: Actor,
  place: PlaceDescription,
  choice: { readonly topicId: number; readonly tag: string | null },
): Promise<void> {
  await feed.store.transaction(async (tx) => {
    const at = feed.clock.now();
    const { id: topicId, name, slug } = await getTopicById(tx.topics, choice.topicId);
    const { id, title } = await placeToChange(tx, feed, actor, place);
    const before = (await tx.topics.findPlacesIn(id)).get(slug) ?? null;
    if (before === choice.tag) return;
    await tx.topics.setTopicPlace({ topicId, destinationId: id, place: choice.tag });
    await tx.audit.append({
      at,
      actor,
      action: 'topic.place',
      subject: `topic:${topicId}`,
      before: { name, where: title, place: before },
      after: { name, where: title, place: choice.tag },
    });
  });
}

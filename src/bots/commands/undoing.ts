import { undoPublishing } from '../../feed/undoing.js';
import type { Conversation } from '../command.js';
import { draftCard } from '../draft-card.js';
import type { Reply } from '../reply.js';
import { isInRoom, waitingCard } from '../room-card.js';

/** Takes a publication back before the first message leaves. @throws FeedError `not_found`, `forbidden`, `conflict` */
export async function undo(talk: Conversation, number: number): Promise<Reply> {
  const brief = await undoPublishing(talk.feed, talk.actor, number);
  if (brief.state === 'submitted' && (await isInRoom(talk))) {
    const history = await talk.feed.store.briefs.findHistory(number);
    const submitted = history.findLast(({ action }) => action === 'brief.submit');
    return await waitingCard(talk, brief, submitted?.actor.name ?? talk.actor.name);
  }
  return await draftCard(talk, brief, [talk.language.say('card-undone')]);
}

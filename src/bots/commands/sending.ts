import { changeSending, type SendingStep } from '../../feed/sending.js';
import type { Conversation } from '../command.js';
import { draftCard } from '../draft-card.js';
import type { Reply } from '../reply.js';

/** Pauses, resumes or stops a brief's way to those who have no copy yet. @throws FeedError `not_found`, `forbidden`, `conflict` */
export async function steerSending(
  talk: Conversation,
  order: { readonly number: number; readonly step: SendingStep },
): Promise<Reply> {
  return await draftCard(talk, await changeSending(talk.feed, talk.actor, order));
}

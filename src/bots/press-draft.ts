import { type DraftChanges, editDraft } from '../feed/drafting.js';
import { FeedError } from '../feed/errors.js';
import { getTopicById } from '../feed/finding-topics.js';
import { proposedHeadline } from '../feed/importing.js';
import type { CardPage } from './action.js';
import type { Conversation } from './command.js';
import { getOpenable, showCard } from './commands/drafting.js';
import { cardPage, draftCard } from './draft-card.js';
import type { Reply } from './reply.js';

/** Another page of the card. @throws FeedError `not_found`; `forbidden` for somebody else's */
export async function turnCard(
  talk: Conversation,
  to: { readonly number: number; readonly page: CardPage; readonly from: number },
): Promise<Reply> {
  return await cardPage(talk, await getOpenable(talk, to.number), to);
}

/** What a button sets at once. @throws FeedError `not_found`; `forbidden`; `conflict` once it is published */
export async function changeDraft(talk: Conversation, number: number, changes: DraftChanges): Promise<Reply> {
  return await draftCard(talk, await editDraft(talk.feed, talk.actor, { number, changes }));
}

/** The button may be older than the desk's end. @throws FeedError as `changeDraft`; `not_found` for such a desk */
export async function setDesk(
  talk: Conversation,
  { number, deskId }: { readonly number: number; readonly deskId: number },
): Promise<Reply> {
  const desks = await talk.feed.store.desks.findDesks();
  if (!desks.some(({ id }) => id === deskId)) throw new FeedError('not_found', { id: 'error-desk-gone' });
  return await changeDraft(talk, number, { deskId });
}

/** Puts a topic on a draft, or takes it off. @throws FeedError as `changeDraft`; `invalid` for too many topics */
export async function toggleTopic(
  talk: Conversation,
  { number, topicId, from }: { readonly number: number; readonly topicId: number; readonly from: number },
): Promise<Reply> {
  const { slug } = await getTopicById(talk.feed.store.topics, topicId);
  const brief = await editDraft(talk.feed, talk.actor, {
    number,
    changes: ({ topics }) => ({
      topics: topics.includes(slug) ? topics.filter((topic) => topic !== slug) : [...topics, slug],
    }),
  });
  return await cardPage(talk, brief, { page: 'topics', from });
}

/** The proposal is made again from the text: it is what the card would show now. */
export async function takeHeadline(talk: Conversation, number: number): Promise<Reply> {
  const proposed = proposedHeadline(await getOpenable(talk, number));
  if (proposed === null) return await showCard(talk, number);
  const changes = { headline: proposed };
  return await draftCard(talk, await editDraft(talk.feed, talk.actor, { number, changes }));
}

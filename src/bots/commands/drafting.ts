import type { Brief } from '../../feed/brief.js';
import { checkEarlier } from '../../feed/content-rules.js';
import { type DraftChanges, editDraft, getEditable, spikeBrief } from '../../feed/drafting.js';
import { FeedError } from '../../feed/errors.js';
import { mayTake, wasPublished } from '../../feed/lifecycle.js';
import { mayActAs } from '../../feed/newsroom.js';
import { checkMayWorkOn, mayWorkOn } from '../../feed/permission.js';
import type { Document } from '../../feed/text/document.js';
import { splitHeadline, splitTopics } from '../../feed/text/headline.js';
import { isEmpty } from '../../feed/text/to-plain-text.js';
import type { DraftField } from '../action.js';
import { inRows } from '../button-rows.js';
import type { Attachments, Command, Conversation } from '../command.js';
import { draftCard } from '../draft-card.js';
import { draftItem, openButton } from '../draft-list.js';
import { editForm, followUpForm, postForm } from '../forms.js';
import type { Given } from '../given.js';
import { expectBrief } from '../next-message.js';
import { notice } from '../notice.js';
import { newestLine } from '../overtaken.js';
import { fetchPicture, morePictures, postMessage } from '../post-message.js';
import type { Button, Reply } from '../reply.js';
import { typedTopics } from '../typed-topics.js';
import { NUMBER_OPTION, PICTURE_OPTION, TEXT_OPTION } from './options.js';

/** Drafts in one list; the newest are those somebody is at work on. */
const DRAFTS_SHOWN = 9;

export const postCommand: Command = {
  name: 'post',
  description: 'command-post',
  options: [TEXT_OPTION, PICTURE_OPTION],
  audience: 'writer',
  async run(talk, given, { pictures, repliedTo, repliedPictures, isAlbum }) {
    const text = given.text('text');
    if (text !== null) {
      const plain = given.words('text') ?? '';
      return await postMessage(talk, { plain, document: text, pictures, isAlbum });
    }
    const along = { pictures: [...pictures, ...repliedPictures], isAlbum };
    if (repliedTo !== null && repliedTo.text.trim() !== '') {
      return await postMessage(talk, { plain: repliedTo.text, document: repliedTo.from(0), ...along });
    }
    if (along.pictures.length > 0) return await postMessage(talk, { plain: '', document: [], ...along });
    if (talk.caller.platform === 'discord') return askForPost(talk);
    await expectBrief(talk);
    return explainPost(talk);
  },
};

export const draftsCommand: Command = {
  name: 'drafts',
  description: 'command-drafts',
  options: [],
  audience: 'writer',
  async run(talk) {
    const drafts = await talk.feed.store.briefs.findByState({
      states: ['draft', 'submitted', 'scheduled'],
      authorId: mayActAs(talk.member, 'editor') ? null : (talk.member?.id ?? null),
      beforeNumber: null,
      limit: DRAFTS_SHOWN + 1,
    });
    if (drafts.length === 0) return notice(talk, { id: 'drafts-none' });
    const shown = drafts.slice(0, DRAFTS_SHOWN);
    return {
      kind: 'list',
      title: talk.language.say('drafts-title'),
      items: shown.map((brief) => draftItem(talk, brief)),
      footer: drafts.length > DRAFTS_SHOWN ? talk.language.say('drafts-more') : null,
      buttons: inRows(
        shown.map((brief) => openButton(talk, brief)),
        3,
      ),
    };
  },
};

export const editCommand: Command = {
  name: 'edit',
  description: 'command-edit',
  options: [NUMBER_OPTION, TEXT_OPTION, PICTURE_OPTION],
  audience: 'writer',
  async run(talk, given, attachments) {
    const number = given.number();
    if (given.text('text') !== null || attachments.pictures.length > 0) {
      return await rewrite(talk, number, given, attachments);
    }
    const since = await newestLine(talk, number);
    const brief = await getOpenable(talk, number);
    const opensForm = talk.caller.platform === 'discord' && mayTake('edit', brief.state);
    if (opensForm) await checkMayEdit(talk, brief);
    const shown = (await typedTopics(talk))(brief);
    return opensForm
      ? { kind: 'form', form: editForm(talk.language, talk.caller.platform, { brief: shown, since }, 'all') }
      : await draftCard(talk, brief);
  },
};

export const spikeCommand: Command = {
  name: 'spike',
  description: 'command-spike',
  options: [NUMBER_OPTION],
  audience: 'writer',
  run: (talk, given) => spike(talk, given.number()),
};

/** The form of a new draft, wherever there is one at hand. */
export function askForPost({ language, caller }: Conversation): Reply {
  return { kind: 'form', form: postForm(language, caller.platform) };
}

/** The form of a new draft that goes on with a published brief. @throws FeedError `not_found`; `conflict` by its state */
export async function askForFollowUp(talk: Conversation, number: number): Promise<Reply> {
  const { store } = talk.feed;
  await checkEarlier(store.briefs, number);
  const earlier = await store.briefs.get(number);
  return { kind: 'form', form: followUpForm(talk.language, talk.caller.platform, earlier) };
}

/** A draft's card, or the card of what became of it. @throws FeedError `not_found`; `forbidden` for somebody else's */
export async function showCard(talk: Conversation, number: number): Promise<Reply> {
  return await draftCard(talk, await getOpenable(talk, number));
}

/** Nobody reads what another writer has not published. @throws FeedError `not_found`; `forbidden` for such a brief */
export async function getOpenable({ feed, member }: Conversation, number: number): Promise<Brief> {
  const brief = await feed.store.briefs.get(number);
  if (wasPublished(brief.state) || mayWorkOn(member, brief)) return brief;
  throw new FeedError('forbidden', { id: 'refused-not-yours', args: { number: String(number) } });
}

/** The form for one field. @throws FeedError `not_found`; `forbidden`; `conflict` once it is published */
export async function askForField(
  talk: Conversation,
  action: { readonly number: number; readonly field: DraftField },
): Promise<Reply> {
  const since = await newestLine(talk, action.number);
  const brief = await getEditable(talk.feed, talk.actor, action.number);
  const shown = (await typedTopics(talk))(brief);
  const form = editForm(talk.language, talk.caller.platform, { brief: shown, since }, action.field);
  return { kind: 'form', form };
}

/** @throws FeedError `not_found`, `conflict` */
export async function spike(talk: Conversation, number: number): Promise<Reply> {
  return await draftCard(talk, await spikeBrief(talk.feed, talk.actor, number));
}

async function checkMayEdit({ feed, actor }: Conversation, brief: Brief): Promise<void> {
  await checkMayWorkOn(feed.store.newsroom, feed.settings, actor, brief);
}

/** `/edit 12` with a headline, a text, a picture: each takes the place of what was there, and the rest stays. */
async function rewrite(
  talk: Conversation,
  number: number,
  given: Given,
  { pictures, isAlbum }: Attachments,
): Promise<Reply> {
  await getEditable(talk.feed, talk.actor, number);
  const { picture, remarks } = await fetchPicture(talk, pictures);
  const more = morePictures(talk, pictures, isAlbum);
  const written = given.text('text');
  const changes = { ...(written && changesIn(written)), ...(picture && { picture }) };
  const brief = await editDraft(talk.feed, talk.actor, { number, changes });
  const textStays = changes.headline !== undefined && changes.text === undefined && !isEmpty(brief.text);
  const stays = textStays ? [talk.language.say('card-text-stays')] : [];
  return await draftCard(talk, brief, [...stays, ...more, ...remarks]);
}

/** A line alone is a new headline, or new topics when it is all hashtags: the text is not lost for it. */
function changesIn(written: Document): DraftChanges {
  const only = splitTopics(written);
  if (isEmpty(only.text) && only.topics.length > 0) return { topics: only.topics };
  const { headline, text, topics } = splitHeadline(written);
  return { headline, ...(!isEmpty(text) && { text }), ...(topics.length > 0 && { topics }) };
}

function explainPost(talk: Conversation): Reply {
  const ask: Button = { label: talk.language.say('button-ask-me'), action: { kind: 'post' } };
  return notice(talk, { id: 'post-usage' }, [[ask]]);
}

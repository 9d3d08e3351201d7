import type { Brief, Picture } from '../feed/brief.js';
import { createDraft, editDraft } from '../feed/drafting.js';
import { draftFromLink, loneLink } from '../feed/drafting-from-link.js';
import { FeedError } from '../feed/errors.js';
import { importNewsPage } from '../feed/importing.js';
import type { Document } from '../feed/text/document.js';
import { splitHeadline } from '../feed/text/headline.js';
import { readNewsPage } from '../feed/text/news-page.js';
import { inRows } from './button-rows.js';
import type { AttachedPicture } from './caller.js';
import type { Conversation } from './command.js';
import { draftCard } from './draft-card.js';
import { draftItem, openButton } from './draft-list.js';
import type { Reply } from './reply.js';

/** What a draft is made of in a chat. */
export interface PostedMessage {
  readonly plain: string;
  readonly document: Document;
  readonly pictures: readonly AttachedPicture[];
  /** Whether pictures came along that are not among these. */
  readonly isAlbum: boolean;
}

/** What came of fetching a picture that came along: at most one of both. */
export interface FetchedPicture {
  readonly picture: Picture | null;
  readonly remarks: readonly string[];
}

/**
 * Makes a draft of a message: of a page when it is a link alone, of each item when a news page was pasted.
 * @throws FeedError `invalid`
 */
export async function postMessage(talk: Conversation, message: PostedMessage): Promise<Reply> {
  const { plain, pictures, isAlbum } = message;
  const more = morePictures(talk, pictures, isAlbum);
  const page = await postPage(talk, plain, { lines: [], pictures, remarks: more });
  if (page !== null) return page;
  const link = loneLink(plain);
  if (link !== null) return await postLink(talk, { link, pictures, remarks: more });
  const { headline, text, topics } = splitHeadline(message.document);
  const { picture, remarks } = await fetchPicture(talk, pictures);
  const brief = await createDraft(talk.feed, talk.actor, { headline, text, topics, picture });
  return await draftCard(talk, brief, [...more, ...remarks]);
}

/** A brief has one picture: a card in a chat shows no more. Of several the first is taken, which is said. */
export function morePictures(
  { language }: Conversation,
  pictures: readonly AttachedPicture[],
  isAlbum: boolean,
): readonly string[] {
  return isAlbum || pictures.length > 1 ? [language.say('post-first-picture')] : [];
}

/**
 * Makes a draft of the page that a link leads to; what could not be had of it is said on the card.
 * @param order.remarks What else is to be said there.
 */
export async function postLink(
  talk: Conversation,
  order: {
    readonly link: string;
    readonly pictures?: readonly AttachedPicture[];
    readonly topics?: readonly string[];
    readonly remarks?: readonly string[];
  },
): Promise<Reply> {
  const { language, pages } = talk;
  const { link, pictures = [], topics = [], remarks = [] } = order;
  const attached = await fetchPicture(talk, pictures);
  const { picture } = attached;
  const { brief, missing } = await draftFromLink(talk.feed, talk.actor, { link, pages, topics, picture });
  const why = missing.map(({ part, why: { id, args } }) =>
    language.say(`fetch-no-${part}`, { reason: language.say(id, args) }),
  );
  return await draftCard(talk, brief, [...remarks, ...attached.remarks, ...why]);
}

/** What came along with a page. */
export interface BesidePage {
  /** What was written beside it: named with the rest that was left out. */
  readonly lines: readonly string[];
  /** The first is the picture of the brief on the page, if there is but one. */
  readonly pictures: readonly AttachedPicture[];
  readonly remarks: readonly string[];
}

/**
 * Makes drafts of a news page that was pasted; null when the text is none.
 * @throws FeedError `invalid` for a page without a brief
 */
export async function postPage(talk: Conversation, plain: string, beside: BesidePage): Promise<Reply | null> {
  const page = readNewsPage(plain);
  if (!page.recognised) return null;
  const imported = await importNewsPage(talk.feed, talk.actor, { page, publish: false });
  if (imported.kind === 'invalid') throw new FeedError('invalid', { id: 'import-page-empty' });
  const { language } = talk;
  const leftOut = [...beside.lines, ...imported.leftOut];
  const left = leftOut.length === 0 ? [] : [language.say('import-left-out', { lines: leftOut.join(' · ') })];
  const [only, ...others] = imported.briefs;
  if (only && others.length === 0)
    return await showOnly(talk, only, { ...beside, remarks: [...beside.remarks, ...left] });
  const noPicture = beside.pictures.length > 0 ? [language.say('post-picture-left-out')] : [];
  return listDrafts(talk, imported.briefs, [...left, ...noPicture]);
}

/** Keeps the first picture; what is wrong with it is said, and the text is not lost for it. */
export async function fetchPicture(
  { language }: Conversation,
  [attached]: readonly AttachedPicture[],
): Promise<FetchedPicture> {
  if (!attached) return { picture: null, remarks: [] };
  try {
    return { picture: await attached.keep(), remarks: [] };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { picture: null, remarks: [language.say(error.said.id, error.said.args)] };
  }
}

async function showOnly(
  talk: Conversation,
  brief: Brief,
  { pictures, remarks }: Pick<BesidePage, 'pictures' | 'remarks'>,
): Promise<Reply> {
  const attached = await fetchPicture(talk, pictures);
  const { picture } = attached;
  const { feed, actor } = talk;
  const shown =
    picture === null ? brief : await editDraft(feed, actor, { number: brief.number, changes: { picture } });
  return await draftCard(talk, shown, [...remarks, ...attached.remarks]);
}

function listDrafts(talk: Conversation, briefs: readonly Brief[], remarks: readonly string[]): Reply {
  return {
    kind: 'list',
    title: talk.language.say('import-made', { count: briefs.length }),
    items: briefs.map((brief) => draftItem(talk, brief)),
    footer: remarks.length === 0 ? null : remarks.join('\n'),
    buttons: inRows(
      briefs.map((brief) => openButton(talk, brief)),
      3,
    ),
  };
}

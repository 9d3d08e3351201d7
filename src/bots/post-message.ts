import type { Picture } from '../feed/brief.js';
import { createDraft } from '../feed/drafting.js';
import { draftFromLink, loneLink } from '../feed/drafting-from-link.js';
import { FeedError } from '../feed/errors.js';
import { type Imported, importNewsPage } from '../feed/importing.js';
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
  const page = await postPage(talk, message.plain, []);
  if (page !== null) return page;
  const link = loneLink(message.plain);
  if (link !== null) return await postLink(talk, { link, pictures: message.pictures });
  const { headline, text, topics } = splitHeadline(message.document);
  const { picture, remarks } = await fetchPicture(talk, message.pictures);
  const brief = await createDraft(talk.feed, talk.actor, { headline, text, topics, picture });
  return await draftCard(talk, brief, remarks);
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
    language.say(`link-no-${part}`, { reason: language.say(id, args) }),
  );
  return await draftCard(talk, brief, [...remarks, ...attached.remarks, ...why]);
}

/**
 * Makes drafts of a news page that was pasted; null when the text is none.
 * @param beside What was written beside the page: it is named with the rest that was left out.
 * @throws FeedError `invalid` for a page without a brief
 */
export async function postPage(
  talk: Conversation,
  plain: string,
  beside: readonly string[],
): Promise<Reply | null> {
  const page = readNewsPage(plain);
  if (!page.recognised) return null;
  const imported = await importNewsPage(talk.feed, talk.actor, { page, publish: false });
  if (imported.kind === 'invalid') throw new FeedError('invalid', { id: 'import-page-empty' });
  return await listDrafts(talk, { briefs: imported.briefs, leftOut: [...beside, ...imported.leftOut] });
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

async function listDrafts(
  talk: Conversation,
  { briefs, leftOut }: Pick<Extract<Imported, { kind: 'imported' }>, 'briefs' | 'leftOut'>,
): Promise<Reply> {
  const { language } = talk;
  const left = leftOut.length === 0 ? [] : [language.say('import-left-out', { lines: leftOut.join(' · ') })];
  const [only, ...others] = briefs;
  if (only && others.length === 0) return await draftCard(talk, only, left);
  const items = briefs.map((brief) => draftItem(talk, brief));
  const open = briefs.map((brief) => openButton(talk, brief));
  const title = language.say('import-made', { count: briefs.length });
  return { kind: 'list', title, items, footer: left[0] ?? null, buttons: inRows(open, 3) };
}

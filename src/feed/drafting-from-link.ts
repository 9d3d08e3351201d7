import type { Brief, Picture } from './brief.js';
import { parseLink } from './content-rules.js';
import { createDraft } from './drafting.js';
import { FeedError } from './errors.js';
import type { Said } from './language.js';
import type { Actor } from './newsroom.js';
import type { PageFacts, PageReader } from './page-reader.js';
import { keepPictureAt } from './pictures.js';
import type { Feed } from './ports.js';
import { readPlainText } from './text/from-plain-text.js';

/** A draft of a page, and why parts of it are missing, each in a sentence. */
export interface LinkDraft {
  readonly brief: Brief;
  readonly missing: readonly MissingPart[];
}

export interface MissingPart {
  readonly part: 'page' | 'picture';
  readonly why: Said;
}

/** The address when a text is one http or https link and nothing else, with or without `<` and `>`; else null. */
export function loneLink(text: string): string | null {
  return /^<?(https?:\/\/[^\s<>]+)>?$/i.exec(text.trim())?.[1] ?? null;
}

/**
 * Makes a draft of what a page says about itself: its title, description, picture, language and address. What cannot be
 * had is missing; of a page that cannot be read the link alone is left.
 * @param order.picture Takes the place of the page's own.
 * @throws FeedError `invalid` for what is no link
 */
export async function draftFromLink(
  feed: Feed,
  actor: Actor,
  order: {
    readonly link: string;
    readonly pages: PageReader;
    readonly topics?: readonly string[];
    readonly picture?: Picture | null;
  },
): Promise<LinkDraft> {
  const link = parseLink(order.link);
  const missing: MissingPart[] = [];
  const facts = await orMissing(missing, 'page', () => order.pages.read(link));
  const picture = order.picture ?? (facts && (await pictureOf(feed, order.pages, facts, missing)));
  const brief = await createDraft(feed, actor, {
    headline: facts?.title ?? '',
    text: readPlainText(facts?.description ?? ''),
    link: facts?.link ?? link,
    topics: order.topics ?? [],
    picture,
    ...(facts !== null && facts.language !== null && { language: facts.language }),
  });
  return { brief, missing };
}

async function pictureOf(
  feed: Feed,
  pages: PageReader,
  { pictureUrl, pictureAlt }: PageFacts,
  missing: MissingPart[],
): Promise<Picture | null> {
  if (pictureUrl === null) return null;
  const picture = { url: pictureUrl, alt: pictureAlt };
  return await orMissing(missing, 'picture', () => keepPictureAt(feed, pages, picture));
}

async function orMissing<Found>(
  missing: MissingPart[],
  part: MissingPart['part'],
  find: () => Promise<Found>,
): Promise<Found | null> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof FeedError) || error.code === 'internal') throw error;
    missing.push({ part, why: error.said });
    return null;
  }
}

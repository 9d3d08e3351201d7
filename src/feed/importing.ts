import type { Brief, Picture } from './brief.js';
import { parseLanguage } from './content-rules.js';
import { createDraftIn, type DraftTranslation } from './drafting.js';
import type { Said } from './language.js';
import type { Actor } from './newsroom.js';
import type { Feed, Transaction } from './ports.js';
import { publishBrief } from './publishing.js';
import { type BriefFile, type BriefFileProblem, parseBriefFile } from './text/brief-file.js';
import { proposeHeadline } from './text/headline.js';
import { type NewsPage, type NewsPageItem, readNewsPage } from './text/news-page.js';

/** What became of a text. */
export type Imported =
  | {
      readonly kind: 'imported';
      /** In the order of the text; `published` or `scheduled` those that were to go out and could. */
      readonly briefs: readonly Brief[];
      /** Lines of the text that found no place in a brief. */
      readonly leftOut: readonly string[];
    }
  /** Nothing was made of it; each sentence names one thing to put right. */
  | { readonly kind: 'invalid'; readonly problems: readonly Said[] };

/** How a text is to be imported. */
export interface ImportOrder {
  /** The text of a news page as a browser copies it, or a brief with or without front matter. */
  readonly source: string;
  /** Publishes what is complete; what has no headline stays a draft in any case. */
  readonly publish: boolean;
  /** What a brief says in other languages, each written like the brief; a news page has none. */
  readonly translations?: readonly { readonly language: string; readonly source: string }[];
  /**
   * Keeps the picture that front matter names by a path, for there are no files here.
   * @throws FeedError `invalid` or `not_found`
   */
  readonly keepFile: (path: string) => Promise<Picture>;
}

/**
 * Makes drafts of a text, all or none. A news page's byline becomes a desk with its biography. An item without a
 * headline becomes a draft without one: `proposedHeadline` offers one, and somebody has to take it.
 * @throws FeedError `invalid` for content that breaks a rule; whatever `keepFile` throws
 */
export async function importText(feed: Feed, actor: Actor, order: ImportOrder): Promise<Imported> {
  const { translations = [] } = order;
  const page = readNewsPage(order.source);
  if (page.recognised && translations.length > 0) {
    return { kind: 'invalid', problems: [{ id: 'import-page-translations' }] };
  }
  if (page.recognised) return await importNewsPage(feed, actor, { page, publish: order.publish });
  const file = parseBriefFile(order.source);
  if (file.kind === 'invalid') return { kind: 'invalid', problems: file.problems.map(sayProblem) };
  const told = readTranslations(translations);
  if ('problems' in told) return told;
  const picture = file.image === null ? null : await pictureOf(file.image, order.keepFile);
  const drafts = await feed.store.transaction(async (tx) => [
    await draftFile(tx, feed, actor, { file, picture, translations: told }),
  ]);
  return { kind: 'imported', briefs: await publishComplete(feed, actor, drafts, order), leftOut: [] };
}

/** Makes drafts of a news page that was recognised; see `importText`. */
export async function importNewsPage(
  feed: Feed,
  actor: Actor,
  order: { readonly page: NewsPage; readonly publish: boolean },
): Promise<Imported> {
  const { items, leftOut } = order.page;
  if (items.length === 0) return { kind: 'invalid', problems: [{ id: 'import-page-empty' }] };
  const drafts = await feed.store.transaction(async (tx) => {
    const made: Brief[] = [];
    for (const item of items) made.push(await draftItem(tx, feed, actor, item));
    return made;
  });
  return { kind: 'imported', briefs: await publishComplete(feed, actor, drafts, order), leftOut };
}

/** A headline out of the text of a brief that has none; null when it has one, or no text. */
export function proposedHeadline(brief: Pick<Brief, 'headline' | 'text'>): string | null {
  return brief.headline === '' ? proposeHeadline(brief.text) : null;
}

async function draftItem(tx: Transaction, feed: Feed, actor: Actor, item: NewsPageItem): Promise<Brief> {
  const deskId = item.desk === null ? null : await ensureDesk(tx, feed, actor, item.desk);
  return await createDraftIn(tx, feed, actor, {
    headline: item.headline ?? '',
    text: item.text,
    related: item.related === null ? null : { kind: 'story', title: item.related, url: null },
    ...(deskId !== null && { deskId }),
  });
}

/** Of a translation's file headline and text are taken; all else is the brief's. */
function readTranslations(
  given: NonNullable<ImportOrder['translations']>,
): readonly DraftTranslation[] | Extract<Imported, { kind: 'invalid' }> {
  const files = given.map(({ language, source }) => ({ language, file: parseBriefFile(source) }));
  const problems = files.flatMap(({ file }) => (file.kind === 'invalid' ? file.problems : []));
  if (problems.length > 0) return { kind: 'invalid', problems: problems.map(sayProblem) };
  return files.flatMap(({ language, file }) =>
    file.kind === 'invalid'
      ? []
      : [{ language: parseLanguage(language), headline: file.headline, text: file.text }],
  );
}

async function draftFile(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  {
    file,
    picture,
    translations,
  }: {
    readonly file: BriefFile;
    readonly picture: Picture | null;
    readonly translations: readonly DraftTranslation[];
  },
): Promise<Brief> {
  const { headline, text, topics, link, related, urgency, language } = file;
  const deskId =
    file.desk === null ? null : await ensureDesk(tx, feed, actor, { name: file.desk, biography: null });
  return await createDraftIn(tx, feed, actor, {
    headline,
    text,
    topics,
    link,
    related,
    picture,
    translations,
    ...(deskId !== null && { deskId }),
    ...(urgency !== null && { urgency }),
    ...(language !== null && { language }),
  });
}

/** The desk of that name, made if it is new. What the newsroom says about its own desk is not overwritten. */
async function ensureDesk(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  { name, biography }: { readonly name: string; readonly biography: string | null },
): Promise<number> {
  const before = await tx.desks.findDeskByName(name);
  if (before !== null && (before.biography !== null || biography === null)) return before.id;
  const after =
    before === null
      ? await tx.desks.createDesk({ name, biography, contact: null, avatar: null })
      : { ...before, biography };
  if (before !== null) await tx.desks.saveDesk(after);
  const action = before === null ? 'desk.create' : 'desk.change';
  const subject = `desk:${after.id}`;
  await tx.audit.append({ at: feed.clock.now(), actor, action, subject, before, after });
  return after.id;
}

/** A page shows its newest item first, so the last one goes out first. */
async function publishComplete(
  feed: Feed,
  actor: Actor,
  drafts: readonly Brief[],
  { publish }: { readonly publish: boolean },
): Promise<readonly Brief[]> {
  if (!publish) return drafts;
  const briefs = [...drafts];
  for (const [index, { number, headline }] of [...drafts.entries()].reverse()) {
    if (headline !== '') briefs[index] = await publishBrief(feed, actor, { number });
  }
  return briefs;
}

async function pictureOf(image: string, keepFile: ImportOrder['keepFile']): Promise<Picture> {
  return /^https?:/i.test(image) ? { kind: 'web', url: image, alt: null } : await keepFile(image);
}

function sayProblem({ field, problem }: BriefFileProblem): Said {
  switch (problem) {
    case 'unknown':
      return { id: 'import-unknown', args: { field } };
    case 'repeated':
      return { id: 'import-repeated', args: { field } };
    case 'not_a_field':
      return { id: 'import-not-a-field', args: { field } };
    case 'unclosed':
      return { id: 'import-unclosed' };
    case 'not_an_urgency':
      return { id: 'import-not-an-urgency' };
    case 'not_a_language':
      return { id: 'import-not-a-language' };
    case 'not_an_address':
      return { id: 'import-not-an-address', args: { field } };
    case 'not_a_number':
      return { id: 'import-not-a-number', args: { field } };
    case 'missing':
      return { id: 'import-headline-missing' };
    case 'too_long':
      return { id: 'import-headline-long' };
  }
}

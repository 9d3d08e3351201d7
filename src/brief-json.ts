import type { Brief, Picture, Related, Translation } from './feed/brief.js';
import type { Desk } from './feed/desk.js';
import type { StoreReads } from './feed/ports.js';
import { readingMinutes } from './feed/text/reading-time.js';
import { toMarkdown } from './feed/text/to-markdown.js';

/** A brief as machines are given it: by `--json` on the command line. Times are ISO 8601 in UTC; text is Markdown. */
export interface BriefJson {
  readonly number: number;
  readonly version: number;
  readonly state: Brief['state'];
  readonly headline: string;
  readonly text: string;
  readonly readingMinutes: number;
  readonly topics: readonly string[];
  readonly desk: Pick<Desk, 'name' | 'biography' | 'contact'> | null;
  readonly related: Related | null;
  /** The number of the earlier brief that this one goes on with. */
  readonly followUpOf: number | null;
  readonly image: string | null;
  readonly link: string | null;
  readonly urgency: Brief['urgency'];
  readonly language: string;
  /** What it says in other languages; `standing` is `current`, or how it is behind the original. */
  readonly translations: readonly TranslationJson[];
  readonly correction: { readonly note: string; readonly at: string } | null;
  readonly retractionReason: string | null;
  readonly createdAt: string;
  readonly scheduledFor: string | null;
  readonly embargoUntil: string | null;
  readonly expiresAt: string | null;
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
}

/** A translation as machines are given it. */
export interface TranslationJson extends Omit<Translation, 'text'> {
  readonly text: string;
}

/** Puts briefs into their form for machines, with topics as they are typed now; each desk is read once. */
export async function toBriefJson(
  store: Pick<StoreReads, 'desks' | 'topics'>,
  briefs: readonly Brief[],
): Promise<BriefJson[]> {
  const deskIds = new Set(briefs.map(({ deskId }) => deskId).filter((id) => id !== null));
  const desks = new Map(
    await Promise.all([...deskIds].map(async (id) => [id, await store.desks.getDesk(id)] as const)),
  );
  return await Promise.all(
    briefs.map(async (brief) => {
      const topics = (await store.topics.describeTopics(brief.topics)).map(({ handle }) => handle);
      return toJson({ ...brief, topics }, brief.deskId === null ? null : (desks.get(brief.deskId) ?? null));
    }),
  );
}

function toJson(brief: Brief, desk: Desk | null): BriefJson {
  return {
    number: brief.number,
    version: brief.version,
    state: brief.state,
    headline: brief.headline,
    text: toMarkdown(brief.text),
    readingMinutes: readingMinutes(brief.text),
    topics: brief.topics,
    desk: desk && { name: desk.name, biography: desk.biography, contact: desk.contact },
    related: brief.related,
    followUpOf: brief.followUpOf,
    image: brief.picture && nameOfPicture(brief.picture),
    link: brief.link,
    urgency: brief.urgency,
    language: brief.language,
    translations: brief.translations.map((one) => ({ ...one, text: toMarkdown(one.text) })),
    correction: brief.correction && { note: brief.correction.note, at: toIso(brief.correction.at) },
    retractionReason: brief.retractionReason,
    createdAt: toIso(brief.createdAt),
    scheduledFor: optionalIso(brief.scheduledFor),
    embargoUntil: optionalIso(brief.embargoUntil),
    expiresAt: optionalIso(brief.expiresAt),
    publishedAt: optionalIso(brief.publishedAt),
    updatedAt: optionalIso(brief.updatedAt),
  };
}

function nameOfPicture(picture: Picture): string {
  return picture.kind === 'web' ? picture.url : `sha256:${picture.digest}`;
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}

function optionalIso(at: number | null): string | null {
  return at === null ? null : toIso(at);
}

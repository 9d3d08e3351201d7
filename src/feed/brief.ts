import type { Document } from './text/document.js';

/** Drives order, sound and quiet hours. IPTC urgency 1, 3 and 5. */
export type Urgency = 'flash' | 'urgent' | 'routine';

/** Where a brief is in its life; see lifecycle.ts for the ways between. */
export const BRIEF_STATES = [
  'draft',
  'submitted',
  'scheduled',
  'published',
  'withheld',
  'retracted',
  'spiked',
] as const;
export type BriefState = (typeof BRIEF_STATES)[number];

/** Whether a brief still goes to chats that have no copy of it yet. Copies follow every change whatever this says. */
export type Sending = 'on' | 'paused' | 'stopped';

/** A picture: bytes kept in the store under their digest, or a public address that platforms fetch themselves. */
export type Picture =
  | { readonly kind: 'stored'; readonly digest: string; readonly mime: string; readonly alt: string | null }
  | { readonly kind: 'web'; readonly url: string; readonly alt: string | null };

/** What a brief goes with, named in a line below its text: an earlier brief of ours, or another story by its title. */
export type Related =
  | { readonly kind: 'brief'; readonly number: number }
  | { readonly kind: 'story'; readonly title: string; readonly url: string | null };

export interface Correction {
  readonly note: string;
  readonly at: number;
}

/**
 * Whether a translation says what its original says now: `older` since the text was updated or refiled, `wrong` since it
 * was corrected.
 */
export type TranslationStanding = 'current' | 'older' | 'wrong';

/** What a brief says in another language. */
export interface Translation {
  /** BCP 47; never that of the brief itself. */
  readonly language: string;
  /** Empty while there is none: the original's stands in its place. */
  readonly headline: string;
  /** Empty while there is none. */
  readonly text: Document;
  /** What the picture shows; null for the original's words. */
  readonly alt: string | null;
  /** The note of the last correction; null for the original's. */
  readonly note: string | null;
  readonly standing: TranslationStanding;
}

/** Milliseconds since 1970 (UTC) throughout; `null` means "not". */
export interface Brief {
  readonly number: number;
  /** 1 until and at first publication; every later change of what stands in chats adds one. */
  readonly version: number;
  readonly state: BriefState;
  /** Plain text on one line; empty in a draft that still needs one. */
  readonly headline: string;
  readonly text: Document;
  /** Slugs, in the order given. */
  readonly topics: readonly string[];
  readonly deskId: number | null;
  readonly picture: Picture | null;
  readonly link: string | null;
  readonly related: Related | null;
  /** The earlier brief that this one goes on with: in each chat it is posted as a reply to the earlier one's copy. */
  readonly followUpOf: number | null;
  readonly urgency: Urgency;
  /** BCP 47. */
  readonly language: string;
  /** In the order in which they were begun; see translation.ts for what holds of them. */
  readonly translations: readonly Translation[];
  /** The last correction; it stays on the card through later updates, so that it is never silent. */
  readonly correction: Correction | null;
  readonly retractionReason: string | null;
  /** Who wrote it; null for what came in by the command line. */
  readonly authorId: number | null;
  readonly createdAt: number;
  readonly scheduledFor: number | null;
  /** Let out by a button, it goes out then, and can be taken back before. */
  readonly undoUntil: number | null;
  readonly embargoUntil: number | null;
  /** Ends posting, never corrections. */
  readonly expiresAt: number | null;
  readonly publishedAt: number | null;
  /** When the last update, correction or retraction was accepted; a refile leaves it alone. */
  readonly updatedAt: number | null;
  /** Place in the order of first publication: the key that reading pages by. */
  readonly sequence: number | null;
  readonly sending: Sending;
}

/** What the newsroom writes; the rest of a brief follows from what is done with it. */
export type BriefContent = Pick<
  Brief,
  | 'headline'
  | 'text'
  | 'topics'
  | 'deskId'
  | 'picture'
  | 'link'
  | 'related'
  | 'followUpOf'
  | 'urgency'
  | 'language'
  | 'translations'
  | 'embargoUntil'
  | 'expiresAt'
>;

/** Discord refuses an embed title above 256 characters, the smaller of the two platforms' limits. */
export const MAX_HEADLINE_LENGTH = 256;

/** A brief is short news: the longest text we keep, in characters of plain text. */
export const MAX_TEXT_LENGTH = 20_000;

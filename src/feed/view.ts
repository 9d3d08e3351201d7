import type { BriefState, Picture, Urgency } from './brief.js';
import type { Layout } from './presentation.js';
import type { Document } from './text/document.js';

/** A digest as one destination is to see it: a page of it, and how much more there is. */
export interface DigestView {
  readonly kind: 'digest';
  /** As in the ledger: see `digestNumber`. */
  readonly number: number;
  readonly version: number;
  /** "Your digest: 8 briefs" */
  readonly title: string;
  /** The briefs by topic, in the order in which they are shown. Empty where only the notice is left. */
  readonly sections: readonly DigestSection[];
  /** The sentence in place of everything that was taken back, or null. */
  readonly notice: string | null;
  /** What opens the rest, or null when this is all. */
  readonly more: { readonly label: string; readonly digestId: number; readonly from: number } | null;
}

export interface DigestSection {
  /** A topic, or what has none. */
  readonly label: string;
  readonly entries: readonly DigestEntry[];
}

export interface DigestEntry {
  readonly number: number;
  readonly headline: string;
  /** "Urgent · 2 min read · corrected" */
  readonly details: string;
  /** "Read #12" */
  readonly readLabel: string;
}

/**
 * A brief as one audience is to see it: every sentence in its language, every time in its zone, no platform yet.
 * Adapters turn it into a message and add nothing of their own but form.
 */
export interface BriefView {
  readonly number: number;
  readonly version: number;
  /** `brief` shows all; `withheld` and `retracted` show `notice` in place of text and picture. */
  readonly kind: 'brief' | 'withheld' | 'retracted';
  readonly state: BriefState;
  readonly urgency: Urgency;
  /** BCP 47 of headline and text: the brief's own, or that of the translation that is shown. */
  readonly language: string;
  readonly headline: string;
  readonly text: Document;
  /** What is to be known about that text: that the translation is of an earlier version. Left out: nothing. */
  readonly caveat?: string;
  /** The sentence that stands in place of the text while withheld or after a retraction. */
  readonly notice: string | null;
  readonly desk: {
    readonly name: string;
    readonly biography: string | null;
    readonly avatar: Picture | null;
  } | null;
  readonly picture: Picture | null;
  readonly link: { readonly url: string; readonly label: string } | null;
  /** "Related" and the title (forms put a colon between them), with where it leads, if anywhere. */
  readonly related: { readonly label: string; readonly title: string; readonly url: string | null } | null;
  readonly topics: readonly { readonly slug: string; readonly label: string }[];
  /** 0xRRGGBB of the first topic that has one, or null. */
  readonly colour: number | null;
  /** "1 min read" */
  readonly readingTime: string;
  /** "FLASH", "Urgent"; null for routine. */
  readonly urgencyLabel: string | null;
  /** "Updated 14:05", or null. */
  readonly updated: string | null;
  /** "Correction 14:05" and the note (forms put a colon between them), or null. */
  readonly correction: { readonly label: string; readonly note: string } | null;
  /** "Read more", where a form of the message has to cut the text. */
  readonly readMore: string;
  /** "Follow", which stands beside that in private chats. Left out: it does not. */
  readonly follow?: string;
  /** How much of it the place wants; `text` has been cut to that already. Left out: all of it. */
  readonly layout?: Layout;
  /** Whether the text is only the beginning of what there is to read. Left out: it is all. */
  readonly isBeginning?: boolean;
  /** False where the link is to grow into no card. Left out: it may. */
  readonly linkCard?: boolean;
}

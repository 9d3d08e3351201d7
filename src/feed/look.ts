import type { Platform } from './destination.js';
import type { BriefView } from './view.js';

/** A part of a message in words, in the order in which it is seen. */
export interface ShownPart {
  readonly kind:
    | 'byline'
    | 'headline'
    | 'text'
    | 'picture'
    | 'field'
    | 'footer'
    /** All words of a message that has no parts. */
    | 'message'
    /** The card that grows out of an address below the words. */
    | 'link-card'
    | 'button';
  readonly text: string;
}

/** A brief as a platform shows a new copy of it. */
export interface ShownBrief {
  readonly parts: readonly ShownPart[];
  /** How much of the text does not fit, in UTF-16 units of plain text. */
  readonly leftOut: number;
}

/** How each platform will show a brief; pure, but for the platform's library, which is loaded when it is needed. */
export type Looks = Readonly<Record<Platform, (view: BriefView) => Promise<ShownBrief>>>;

import { keptFeatures, type PlaceFeatures } from './place-features.js';

/** How much of a brief stands in a copy. */
export const LAYOUTS = ['headline', 'card', 'full'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How copies look and sound in one place. A copy that stands already takes a new look with its next change. */
export interface Presentation {
  readonly layout: Layout;
  /** No brief makes a sound, however urgent it is. */
  readonly silent: boolean;
  /** Whether the brief's link grows into a card where a platform does that. */
  readonly linkCards: boolean;
  /** What else happens with copies there. Left out: the usual. */
  readonly features?: PlaceFeatures;
}

/** What a place has that never chose. */
export const USUAL_PRESENTATION: Presentation = { layout: 'full', silent: false, linkCards: true };

/** The beginning of a text that a card shows, in UTF-16 units of plain text: three or four lines on a phone. */
export const CARD_TEXT_LENGTH = 280;

/** The choice as it is kept: null for the usual one, which most places have. */
export function keptPresentation({ features: chosen, ...look }: Presentation): Presentation | null {
  const features = keptFeatures(chosen);
  const isUsual = LOOK.every((part) => look[part] === USUAL_PRESENTATION[part]);
  if (features !== undefined) return { ...look, features };
  return isUsual ? null : look;
}

const LOOK = ['layout', 'silent', 'linkCards'] as const;

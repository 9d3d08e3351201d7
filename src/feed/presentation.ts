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
}

/** What a place has that never chose. */
export const USUAL_PRESENTATION: Presentation = { layout: 'full', silent: false, linkCards: true };

/** The beginning of a text that a card shows, in UTF-16 units of plain text: three or four lines on a phone. */
export const CARD_TEXT_LENGTH = 280;

/** The choice as it is kept: null for the usual one, which most places have. */
export function keptPresentation(chosen: Presentation): Presentation | null {
  const { layout, silent, linkCards } = chosen;
  const usual = USUAL_PRESENTATION;
  return layout === usual.layout && silent === usual.silent && linkCards === usual.linkCards ? null : chosen;
}

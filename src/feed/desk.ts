import type { Picture } from './brief.js';

/** The byline: who speaks. */
export interface Desk {
  readonly id: number;
  readonly name: string;
  readonly biography: string | null;
  readonly contact: string | null;
  readonly avatar: Picture | null;
  /** Order in lists, ascending; new drafts are of the first one. */
  readonly position: number;
  /** Since when it takes no new briefs, in milliseconds since 1970; null while it does. */
  readonly retiredAt: number | null;
}

/** What the newsroom says of a desk. */
export type DeskContent = Pick<Desk, 'name' | 'biography' | 'contact' | 'avatar'>;

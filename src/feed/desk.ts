import type { Picture } from './brief.js';

/** The byline: who speaks. */
export interface Desk {
  readonly id: number;
  readonly name: string;
  readonly biography: string | null;
  readonly contact: string | null;
  readonly avatar: Picture | null;
}

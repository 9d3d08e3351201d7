/** What a brief is about and what readers subscribe to. */
export interface Topic {
  readonly id: number;
  /** Lower case, letters of any script, digits and hyphens: what people type (`#politics`, `/subscribe politics`). */
  readonly slug: string;
  readonly name: string;
  readonly emoji: string | null;
  /** Order in lists, ascending. */
  readonly position: number;
}

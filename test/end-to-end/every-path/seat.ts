import type { Action } from '../../../src/bots/action.js';
import type { Options, Wanted } from './step.js';

/** What a step brought about, as the person sees it. */
export interface Shown {
  /** Everything that is read, labels of buttons and fields included. */
  readonly words: readonly string[];
  /** What its buttons do; null for one whose data nobody understands. */
  readonly actions: readonly (Action | null)[];
}

/** Somebody in one place of one platform. */
export interface Seat {
  use(command: string, options: Options): Promise<Shown>;
  /** Presses the newest button that does what is wanted. @throws Error where nothing does */
  press(wanted: Wanted): Promise<{ readonly action: Action; readonly shown: Shown }>;
  fill(answers: Readonly<Record<string, string>>): Promise<Shown>;
  choose(wanted: Wanted, value: string): Promise<Shown>;
  /** All that the bot ever said there, as it stands and as it stood. */
  everything(): readonly string[];
}

import type { Action, SettingsStep } from '../../../src/bots/action.js';

/** What is typed behind a command, in the order of its options; on Telegram it becomes one line. */
export type Options = Readonly<Record<string, string | number>>;

/** A button by what it does: as much of that as matters. */
export type Wanted = { readonly kind: Action['kind'] } & Readonly<Record<string, unknown>>;

/** One thing that somebody does; what follows from it is looked at by the walk. */
export type Step =
  | { readonly kind: 'use'; readonly command: string; readonly options: Options }
  | { readonly kind: 'press'; readonly wanted: Wanted }
  /** Answers the questions that were put, by the names of their fields and in their order. */
  | { readonly kind: 'fill'; readonly answers: Readonly<Record<string, string>> }
  /** Chooses something from a list that the platform makes, by its name. */
  | { readonly kind: 'choose'; readonly wanted: Wanted; readonly value: string }
  /** What happens to the town meanwhile. */
  | { readonly kind: 'meanwhile'; readonly happens: string };

/** A stretch of steps by one person in one place. */
export interface Scene {
  readonly by: 'reader' | 'writer' | 'editor';
  /** Left out: where that person usually speaks with the bot. */
  readonly at?: string;
  /** Left out: on both platforms. */
  readonly only?: 'telegram' | 'discord';
  readonly steps: readonly Step[];
}

export function use(command: string, options: Options = {}): Step {
  return { kind: 'use', command, options };
}

export function press<Kind extends Action['kind']>(
  kind: Kind,
  parts: Partial<Omit<Extract<Action, { kind: Kind }>, 'kind'>> = {},
): Step {
  return { kind: 'press', wanted: { kind, ...parts } };
}

/** A button of the settings. */
export function settings(step: SettingsStep, value?: string): Step {
  return press('settings', value === undefined ? { step } : { step, value });
}

export function fill(answers: Readonly<Record<string, string>>): Step {
  return { kind: 'fill', answers };
}

/** Chooses from the list below a page of the settings, where the platform makes that list. */
export function choose(step: SettingsStep, value: string): Step {
  return { kind: 'choose', wanted: { kind: 'settings', step }, value };
}

export function meanwhile(happens: string): Step {
  return { kind: 'meanwhile', happens };
}

/** Whether a button does what is wanted. */
export function isWanted(wanted: Wanted, action: Action | null): action is Action {
  if (action === null) return false;
  const parts = new Map<string, unknown>(Object.entries(action));
  return Object.entries(wanted).every(([name, value]) => parts.get(name) === value);
}

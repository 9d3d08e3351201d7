import type { BriefState, Urgency } from '../brief.js';
import type { Destination } from '../destination.js';
import { hasThreads, isCrossposted, USUAL_FEATURES } from '../place-features.js';
import type { CopyReference } from './delivery.js';

/**
 * What is done with a copy once it stands: passing it on to followers, starting a thread under it, and naming the thread
 * under it, or in which it is, after a headline that changed.
 */
export type CopyTaskKind = 'crosspost' | 'thread' | 'name';

/** So many copies of one announcement channel may be passed on in so long a time (discord.com/developers, "Crosspost Message"). */
export const CROSSPOST_ALLOWANCE = 10;
export const CROSSPOST_WINDOW_MS = 3_600_000;

/** What could not be done for half a day is old news, and is given up. In milliseconds. */
const PATIENCE_MS = 43_200_000;

/** Where a copy stands. */
export type CopyName = Pick<CopyReference, 'chat' | 'message'>;

export interface CopyTask {
  /** Grows in the order in which copies were posted. */
  readonly id: number;
  readonly botId: number;
  readonly kind: CopyTaskKind;
  readonly briefNumber: number;
  readonly destinationId: number;
  readonly copy: CopyName;
  /** When the copy was posted, or changed. */
  readonly since: number;
  /** When it was last asked of the platform, or answered by it; null while it never was. */
  readonly askedAt: number | null;
  /** It is done, and remembered only for what it took of the channel's allowance. */
  readonly isDone: boolean;
}

/** A task with everything that decides about it. */
export interface CopyTaskCandidate extends CopyTask {
  readonly briefState: BriefState;
  /** When others of the channel were passed on within the window, newest first; as many as the allowance at most. */
  readonly othersAt: readonly number[];
}

export type CopyTaskStep =
  | { readonly kind: 'do' }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'end' };

/** What is to be done about a task now. Pure. */
export function copyTaskStep(task: CopyTaskCandidate, now: number): CopyTaskStep {
  const { briefState, othersAt } = task;
  const givenUpAt = task.since + PATIENCE_MS;
  if (task.isDone || now >= givenUpAt) return { kind: 'end' };
  // The name of a thread is to say nothing of what was retracted.
  if (task.kind === 'name') return { kind: 'do' };
  if (briefState === 'retracted') return { kind: 'end' };
  // A notice that the brief is withheld goes to nobody else; when it is released its copy changes, and is looked at again.
  if (briefState !== 'published') return { kind: 'wait', until: givenUpAt };
  if (task.kind === 'thread') return { kind: 'do' };
  const freeAt = (othersAt[CROSSPOST_ALLOWANCE - 1] ?? Number.NEGATIVE_INFINITY) + CROSSPOST_WINDOW_MS;
  return freeAt > now ? { kind: 'wait', until: freeAt } : { kind: 'do' };
}

/** How long an ended task counts against its channel's allowance; null when it does not. */
export function countsFor(
  { kind, askedAt }: Pick<CopyTask, 'kind' | 'askedAt'>,
  now: number,
): { readonly askedAt: number; readonly until: number } | null {
  if (kind !== 'crosspost' || askedAt === null) return null;
  const until = askedAt + CROSSPOST_WINDOW_MS;
  return until > now ? { askedAt, until } : null;
}

type TaskedPlace = Pick<Destination, 'kind' | 'presentation'>;

/** What is to be done with copies that were posted in such a place. */
export function tasksOfPost({ kind, presentation }: TaskedPlace): readonly CopyTaskKind[] {
  const features = presentation?.features ?? USUAL_FEATURES;
  return [
    ...(isCrossposted(kind, features) ? (['crosspost'] as const) : []),
    ...(features.threads === true && hasThreads(kind) ? (['thread'] as const) : []),
  ];
}

/** Whether copies in such a place may have threads of ours, whose names follow. */
export function hasNamedThreads({ kind, presentation }: TaskedPlace): boolean {
  if (kind === 'discord-forum') return true;
  return hasThreads(kind) && presentation?.features?.threads !== undefined;
}

export interface CopyTaskReads {
  /** Tasks of a bot that are to be looked at now: those of more urgent briefs first, then longest due. */
  findDue(search: {
    readonly botId: number;
    readonly now: number;
    readonly limit: number;
  }): Promise<readonly CopyTaskCandidate[]>;
  /** As it stands now; null when it is forgotten. @param now From when on the window is counted back. */
  find(id: number, now: number): Promise<CopyTaskCandidate | null>;
  /** When the next task of a bot is to be looked at; null while there is none. */
  findNextTime(botId: number): Promise<number | null>;
}

/** What is forgotten already is left alone. */
export interface CopyTaskWrites {
  /** A request is about to leave (a time), or none was carried out after all (null). */
  setAsked(id: number, at: number | null): Promise<void>;
  /** Nothing is left to do, but what was asked for then counts until `until`. */
  finish(id: number, counts: { readonly askedAt: number; readonly until: number }): Promise<void>;
  postpone(id: number, until: number): Promise<void>;
  /** One that was noted anew meanwhile, with another `since`, stays. */
  forget(task: Pick<CopyTask, 'id' | 'since'>): Promise<void>;
}

/** A copy in a place with tasks. */
export interface TaskedCopy {
  readonly briefNumber: number;
  readonly urgency: Urgency;
  readonly destination: Pick<Destination, 'id' | 'kind' | 'presentation'>;
  readonly copy: CopyName & Pick<CopyReference, 'postedAt'>;
}

/** What settling found out about copies in places with tasks. */
export interface CopyTaskNotes {
  /** Copies that were posted just now. */
  readonly posted: readonly TaskedCopy[];
  /** Copies that were changed or deleted: what is still to be done with them is looked at now. */
  readonly changed: readonly TaskedCopy[];
}

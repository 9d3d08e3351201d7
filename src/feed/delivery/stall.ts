/** How long nothing may come of work that is due before somebody is told, in milliseconds. */
export const STALL_MS = 5 * 60_000;

/** One bot's queue as it stands. */
export interface QueueState {
  readonly botId: number;
  /** Since when the oldest work waits, in milliseconds since 1970; null when none is due. */
  readonly dueSince: number | null;
  /** Another text whenever something has come of a request since the last look. */
  readonly progress: string;
}

/** What is remembered of a queue between two looks. */
export interface QueueWatch {
  readonly progress: string;
  /** Since when nothing has come of it, as far as was seen. */
  readonly stillSince: number;
  /** Whether it was told that it does not move. */
  readonly isStalled: boolean;
}

/**
 * Whether a queue has stopped, or moves again; each is said once. While the reason is known already (an outage, a refused
 * token) nothing is said, and the time counts anew afterwards.
 */
export function watchQueue(
  known: QueueWatch | null,
  { dueSince, progress }: Pick<QueueState, 'dueSince' | 'progress'>,
  { now, isExplained }: { readonly now: number; readonly isExplained: boolean },
): { readonly watch: QueueWatch; readonly said: 'stalled' | 'moving' | null } {
  const hasMoved = known === null || known.progress !== progress;
  const stillSince = hasMoved || isExplained ? now : known.stillSince;
  const wasStalled = known?.isStalled === true;
  if (hasMoved || dueSince === null) {
    return { watch: { progress, stillSince, isStalled: false }, said: wasStalled ? 'moving' : null };
  }
  const isStalled = !isExplained && now - Math.max(stillSince, dueSince) >= STALL_MS;
  const watch = { progress, stillSince, isStalled: wasStalled || isStalled };
  return { watch, said: isStalled && !wasStalled ? 'stalled' : null };
}

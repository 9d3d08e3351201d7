import type { Urgency } from '../brief.js';
import type { Destination } from '../destination.js';
import { hasThreads } from '../place-features.js';
import type { Aftermath } from './after-outcome.js';
import { type CopyTaskNotes, type TaskedCopy, tasksIn } from './copy-task.js';
import type { CopyReference, Delivery } from './delivery.js';
import type { Candidate } from './ledger.js';

/** A row as it was settled. */
interface Settled {
  readonly settlement: {
    readonly candidate: Candidate;
    readonly after: Aftermath;
    readonly destination: Destination | null;
  };
  readonly delivery: Delivery;
}

/** What settling found out about copies in places with tasks; null when it is nothing. */
export function copyTaskNotesOf(
  rows: readonly Settled[],
  urgencyOf: (briefNumber: number) => Urgency,
): CopyTaskNotes | null {
  const posted: TaskedCopy[] = [];
  const changed: CopyReference[] = [];
  for (const { settlement, delivery } of rows) {
    const { destination, after, candidate } = settlement;
    // Nearly every row is of another kind of place, and is passed by without another look.
    if (destination === null || !hasThreads(destination.kind) || tasksIn(destination).length === 0) continue;
    const { copy, briefNumber } = delivery;
    if (after.tally.posted && copy !== null) {
      posted.push({ briefNumber, urgency: urgencyOf(briefNumber), destination, copy });
    } else if (candidate.delivery.copy !== null) changed.push(candidate.delivery.copy);
  }
  return posted.length + changed.length === 0 ? null : { posted, changed };
}

import type { Urgency } from '../brief.js';
import type { Destination, DestinationKind } from '../destination.js';
import { hasThreads } from '../place-features.js';
import type { Aftermath } from './after-outcome.js';
import type { CopyTaskNotes, TaskedCopy } from './copy-task.js';
import type { Delivery } from './delivery.js';
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
  const changed: TaskedCopy[] = [];
  for (const { settlement, delivery } of rows) {
    const { destination, after, candidate } = settlement;
    // Nearly every row is of another kind of place, and is passed by without another look.
    if (destination === null || !mayHaveTasks(destination.kind)) continue;
    const { briefNumber } = delivery;
    const about = { briefNumber, urgency: urgencyOf(briefNumber), destination };
    const { copy } = after.tally.posted ? delivery : candidate.delivery;
    if (copy !== null) (after.tally.posted ? posted : changed).push({ ...about, copy });
  }
  return posted.length + changed.length === 0 ? null : { posted, changed };
}

function mayHaveTasks(kind: DestinationKind): boolean {
  return hasThreads(kind) || kind === 'discord-forum';
}

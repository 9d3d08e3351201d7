import type { Brief } from './brief.js';
import type { Actor } from './newsroom.js';
import type { Transaction } from './ports.js';

/** One accepted step of a brief. */
export interface BriefStep {
  /** Null when the step made the brief. */
  readonly before: Brief | null;
  readonly after: Brief;
  readonly actor: Actor;
  /** The verb of the audit log: `brief.correct`. */
  readonly action: string;
  readonly at: number;
  /** Why, in the words of whoever did it; on record beside what changed. */
  readonly reason?: string;
}

/**
 * Writes the history entry and the audit line of a step. It belongs into the transaction that makes the change: what
 * the newsroom did and what is on record cannot differ.
 */
export async function recordBriefStep(tx: Transaction, step: BriefStep): Promise<void> {
  const { before, after, actor, action, at, reason } = step;
  await tx.briefs.addHistory({ briefNumber: after.number, at, actor, action, brief: after });
  const changed = changedFields(before, after);
  await tx.audit.append({
    at,
    actor,
    action,
    subject: `brief:${after.number}`,
    before: changed.before,
    after: reason === undefined ? changed.after : { ...changed.after, reason },
  });
}

/** Only the fields that differ, so that an audit line can be read. */
export function changedFields<Thing extends object>(
  before: Thing | null,
  after: Thing,
): { before: Partial<Thing> | null; after: Partial<Thing> } {
  if (before === null) return { before: null, after };
  const entries = (Object.keys(after) as (keyof Thing)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const pick = (thing: Thing): Partial<Thing> =>
    Object.fromEntries(entries.map((key) => [key, thing[key]] as const)) as Partial<Thing>;
  return { before: pick(before), after: pick(after) };
}

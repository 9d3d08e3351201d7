import type { Destination } from '../destination.js';
import type { Store, Transaction } from '../ports.js';
import {
  type Aftermath,
  afterFault,
  afterOutcome,
  type Circumstances,
  type Request,
} from './after-outcome.js';
import type { CopyTaskNotes } from './copy-task.js';
import { copyTaskNotesOf } from './copy-task-notes.js';
import type { Delivery } from './delivery.js';
import { settleDigest, withoutEnd } from './digest-settling.js';
import type { DeliveryEvent } from './event.js';
import { readFailure } from './failure.js';
import type { BriefHead, Candidate, LedgerTransaction, RankedRow } from './ledger.js';
import { type NextAction, UNCONFIRMED } from './next-action.js';
import type { Outcome } from './outcome.js';
import { isPinnedIn, type PinNotes } from './pin.js';
import { classOfRow, rankOf } from './rank.js';
import type { Sent } from './sender.js';
import { TallySheet } from './tally-sheet.js';

/** An answered request with what it makes of its row, before it is written. */
export interface Settlement {
  readonly candidate: Candidate;
  /** The version that the request carried. */
  readonly version: number;
  readonly after: Aftermath;
  /**
   * The row's destination as of now: another one when two became one; null when that one had a row of the brief whose
   * own request is on its way, and which is all that is left of the two.
   */
  readonly destination: Destination | null;
  readonly events: readonly DeliveryEvent[];
}

/** What a request's answer makes of its row. The destination is parked or moved first, in a transaction of its own. */
export async function prepareSettlement(
  store: Store,
  sent: Sent,
  circumstances: Circumstances,
  isClaimed: (briefNumber: number, destinationId: number) => boolean,
): Promise<Settlement> {
  const { candidate } = sent.claim;
  const { destination } = candidate;
  switch (sent.kind) {
    case 'superseded':
      return {
        candidate,
        version: sent.version,
        after: afterDecision(candidate.delivery, sent.action),
        destination,
        events: [],
      };
    case 'unmade': {
      const after = afterFault(candidate, sent.reason, circumstances);
      const { version } = candidate.brief;
      return { candidate, version, after, destination, events: eventsOf(candidate, after) };
    }
    case 'answered': {
      const after = afterOutcome(candidate, sent.request, sent.outcome, circumstances);
      const { version } = sent.request;
      const events = [...eventsOf(candidate, after), ...fallbackOf(candidate, sent.request, sent.outcome)];
      if (after.park) await park(store, destination, after.park, circumstances.now);
      if (sent.outcome.kind !== 'moved') return { candidate, version, after, destination, events };
      const to = await move(store, destination, sent.outcome.to, circumstances.now);
      const moved: DeliveryEvent = { kind: 'moved', from: destination, to };
      const merged = to.id !== destination.id && isClaimed(candidate.brief.number, to.id);
      return { candidate, version, after, destination: merged ? null : to, events: [...events, moved] };
    }
  }
}

/**
 * Writes what became of requests. A row whose brief has changed meanwhile is due again at once.
 * @returns Whether a row was not there, or not in flight any more; and what became of copies of flashes.
 */
export async function settleAll(
  tx: LedgerTransaction,
  settlements: readonly Settlement[],
  now: number,
): Promise<{ readonly missed: boolean; readonly pins: PinNotes; readonly copyTasks: CopyTaskNotes | null }> {
  const heads = new Map<number, BriefHead>();
  const written: Written[] = [];
  for (const settlement of settlements) {
    if (settlement.destination === null) continue;
    const { number } = settlement.candidate.brief;
    const brief = heads.get(number) ?? (await tx.head(number));
    heads.set(number, brief);
    const row = rowOf(settlement, settlement.destination);
    const back = row.state === 'parked' && (await isBackAlready(tx, row));
    written.push(
      writtenAs(settlement, row, { brief, stale: back || isStale(row, settlement.version, brief), now }),
    );
  }
  const settled = await tx.settle(written);
  const tally = new TallySheet();
  for (const [at, row] of written.entries()) {
    if (!settled[at]) continue;
    const { digest } = row.settlement.candidate;
    if (digest === undefined) count(tally, row, now);
    else {
      const { delivery, stale, settlement } = row;
      await settleDigest(tx, { digest, delivery, stale, came: settlement.after.tally }, { tally, now });
    }
  }
  await tally.write(tx, now);
  const flashes = written.filter(
    ({ delivery }, at) => settled[at] && heads.get(delivery.briefNumber)?.urgency === 'flash',
  );
  const copyTasks = copyTaskNotesOf(
    written.filter((_, at) => settled[at]),
    (number) => heads.get(number)?.urgency ?? 'routine',
  );
  return { missed: settled.includes(false), pins: pinNotesOf(flashes), copyTasks };
}

/** A settlement as it is written. */
interface Written extends RankedRow {
  readonly settlement: Settlement;
  /** Whether the row is due again at once. */
  readonly stale: boolean;
}

function rowOf({ after }: Settlement, { id, tier }: Destination): Delivery {
  return { ...after.delivery, destinationId: id, tier };
}

function writtenAs(
  settlement: Settlement,
  row: Delivery,
  { brief, stale, now }: { readonly brief: BriefHead; readonly stale: boolean; readonly now: number },
): Written {
  const delivery = stale ? dueAgain(row, now) : row;
  const rank = rankOf(classOfRow(brief, delivery.copy !== null), delivery.tier);
  return { settlement, delivery, rank, stale };
}

/** What came of a message of a brief. */
function count(tally: TallySheet, { settlement, delivery, stale }: Written, now: number): void {
  const { after, candidate } = settlement;
  tally.add(delivery.briefNumber, stale ? withoutEnd(after.tally) : after.tally);
  if (after.tally.failed && !stale) tally.addFailure(readFailure(delivery.detail).cause);
  if (after.tally.posted) tally.addPost(delivery.briefNumber, delivery.tier, now - candidate.openedAt);
}

function pinNotesOf(flashes: readonly Written[]): PinNotes {
  const posted = flashes.filter(({ settlement }) => settlement.after.tally.posted);
  return {
    wanted: posted.flatMap(({ settlement, delivery: { briefNumber, tier, copy } }) =>
      copy !== null && settlement.destination !== null && isPinnedIn(settlement.destination)
        ? [{ briefNumber, tier, copy }]
        : [],
    ),
    changed: flashes.flatMap(({ settlement }) => settlement.candidate.delivery.copy ?? []),
  };
}

/** Whether a place came back between its refusal and this moment: what waits for it to come back would wait for ever. */
async function isBackAlready(tx: LedgerTransaction, row: Delivery): Promise<boolean> {
  return !(await tx.isParked(row.destinationId));
}

/** Whether something newer has been accepted that this row is still to show. */
function isStale(row: Delivery, sent: number, brief: BriefHead): boolean {
  if (row.state === 'standing') return row.version < brief.version;
  if (row.state === 'failed') return sent < brief.version && row.detail !== UNCONFIRMED;
  return row.state === 'pending' && sent < brief.version;
}

function dueAgain(row: Delivery, now: number): Delivery {
  return { ...row, state: 'pending', dueAt: now, attempts: 0 };
}

/** Nothing has left, and nothing is to be sent for now. */
function afterDecision(before: Delivery, action: NextAction): Aftermath {
  const lost = action.kind === 'nothing' && before.copy === null && before.uncertainPosts === 0;
  return { delivery: asDecided(before, action), tally: lost ? { dropped: 1 } : {}, park: null };
}

function asDecided(before: Delivery, action: NextAction): Delivery {
  switch (action.kind) {
    case 'wait':
    // Too late for a message of its own: whoever picks it next sees to it.
    case 'gather':
      return { ...before, state: 'pending', dueAt: action.until };
    case 'nothing':
      return { ...before, state: action.state, dueAt: null, detail: action.detail };
    default:
      throw new Error(`A request to ${action.kind} was made and has an answer.`);
  }
}

async function park(
  store: Store,
  destination: Destination,
  reason: NonNullable<Aftermath['park']>,
  now: number,
): Promise<void> {
  await store.transaction(async (tx) => {
    // A place that has moved since the request was made, or became one with another, was not refused there.
    if (await isStillThere(tx, destination)) await tx.destinations.park(destination.id, reason, now);
  });
}

/** The update that says so may have come sooner than our request's answer; then there is nothing left to move. */
async function move(
  store: Store,
  destination: Destination,
  to: Destination['address'],
  now: number,
): Promise<Destination> {
  return await store.transaction(async (tx) => {
    if (!(await isStillThere(tx, destination))) {
      return (await tx.destinations.findByAddress(destination.botId, to)) ?? destination;
    }
    return await tx.destinations.move(destination.id, to, kindAfterMove(destination), now);
  });
}

async function isStillThere(tx: Transaction, { id, botId, address }: Destination): Promise<boolean> {
  return (await tx.destinations.findByAddress(botId, address))?.id === id;
}

/** Only Telegram's groups move: into a supergroup, which may have topics. */
function kindAfterMove({ kind, address }: Destination): Destination['kind'] {
  if (kind === 'telegram-group') return address.thread === null ? 'telegram-supergroup' : 'telegram-topic';
  return kind;
}

function eventsOf(
  { brief, destination, delivery: before, digest }: Candidate,
  { delivery, park: reason }: Aftermath,
): readonly DeliveryEvent[] {
  const events: DeliveryEvent[] = [];
  if (reason) events.push({ kind: 'parked', destination, reason });
  for (const briefNumber of digest?.members ?? [brief.number]) {
    if (delivery.uncertainPosts > before.uncertainPosts) {
      events.push({ kind: 'uncertain', briefNumber, destination });
    }
    if (delivery.state === 'failed') {
      const { cause, reason } = readFailure(delivery.detail);
      events.push({ kind: 'failed', briefNumber, destination, reason: reason || cause });
    }
    if (delivery.state === 'out-of-reach') events.push({ kind: 'out-of-reach', briefNumber, destination });
  }
  return events;
}

function fallbackOf(
  { brief, destination, digest }: Candidate,
  request: Request,
  outcome: Outcome,
): DeliveryEvent[] {
  if (outcome.kind !== 'rejected' || request.kind === 'remove' || request.plainest) return [];
  // What is refused of a digest is its alone, and the next one is another.
  if (digest !== undefined) return [];
  const { reason } = outcome;
  return [{ kind: 'fell-back', briefNumber: brief.number, botId: destination.botId, reason }];
}

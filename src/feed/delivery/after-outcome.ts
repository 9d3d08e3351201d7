import type { ParkedReason } from '../destination.js';
import { type Delivery, isLost } from './delivery.js';
import { type Failure, type FailureCause, failureDetail } from './failure.js';
import type { Guarantee } from './guarantee.js';
import { repeatsPosts } from './guarantee.js';
import type { Candidate, Tally } from './ledger.js';
import { NOT_DELETABLE, UNCONFIRMED } from './next-action.js';
import type { Outcome } from './outcome.js';
import {
  isRefusedForGood,
  LATE_REQUEST_MS,
  MAX_ATTEMPTS,
  pauseAfterFailure,
  pauseAfterRefusal,
  UNREACHABLE_PAUSE_MS,
} from './retry.js';

/** One request as it was made. */
export interface Request {
  readonly kind: 'post' | 'edit' | 'remove';
  /** The version that was rendered. */
  readonly version: number;
  readonly startedAt: number;
  /** Whether a plainer rendering is left to fall back to. */
  readonly plainest: boolean;
}

export interface Circumstances {
  readonly now: number;
  readonly guarantee: Guarantee;
  /** In [0, 1). */
  readonly random: number;
  /** The platform as a whole does not answer: attempts are not counted. */
  readonly outage: boolean;
}

/** What the platform found fault with, as the report explains it. */
const CAUSE_OF_FAULT: Readonly<Record<(Outcome & { kind: 'rejected' })['fault'], FailureCause>> = {
  text: 'text-refused',
  picture: 'picture-refused',
  other: 'refused',
};

/** What a request's outcome makes of its row. */
export interface Aftermath {
  readonly delivery: Delivery;
  readonly tally: Tally;
  /** The destination is to be parked. */
  readonly park: ParkedReason | null;
}

/**
 * What becomes of a row when the outcome of its request is known. Whether the version that stands there now is still
 * the present one is for the settling transaction to see.
 */
export function afterOutcome(
  candidate: Candidate,
  request: Request,
  outcome: Outcome,
  circumstances: Circumstances,
): Aftermath {
  return withFailedVersion(decide(candidate, request, outcome, circumstances), request.version);
}

function decide(
  candidate: Candidate,
  request: Request,
  outcome: Outcome,
  circumstances: Circumstances,
): Aftermath {
  const before = candidate.delivery;
  const { now } = circumstances;
  switch (outcome.kind) {
    case 'delivered':
      return request.kind === 'post'
        ? afterPost(candidate, request, outcome)
        : afterEdit(before, request, outcome, now);
    case 'removed':
    case 'missing':
      return afterRemoval(before, request, outcome.kind);
    case 'retry':
    case 'silenced':
      return { delivery: pending(before, now + outcome.afterMs), tally: {}, park: null };
    case 'unreachable':
      return pendingAgain(before, circumstances.outage ? now : now + UNREACHABLE_PAUSE_MS);
    case 'uncertain':
      return afterSilence(candidate, request, outcome.cause, circumstances);
    case 'gone':
      return { ...parked(before, outcome.reason), park: outcome.reason };
    case 'refused-here':
      return afterRefusal(before, outcome.reason, circumstances);
    case 'moved':
      return request.kind === 'post' ? pendingAgain(before, now) : leftBehind(before);
    case 'unauthorized':
      return pendingAgain(before, now);
    case 'rejected':
      return afterRejection(before, request, outcome, circumstances);
  }
}

/** The message could not even be made: a fault of ours, which may pass (a database that is busy) or not. */
export function afterFault(
  { brief, delivery: before }: Candidate,
  reason: string,
  { now, random }: Circumstances,
): Aftermath {
  const row = { ...before, attempts: before.attempts + 1, troubledSince: before.troubledSince ?? now };
  const after = again(row, { cause: 'unmade', reason }, now + pauseAfterFailure(row.attempts, random));
  return withFailedVersion(after, brief.version);
}

/** A post that failed remembers with which version, so that only a newer one is tried. */
function withFailedVersion(after: Aftermath, version: number): Aftermath {
  const { delivery } = after;
  if (delivery.state !== 'failed' || delivery.copy !== null) return after;
  return { ...after, delivery: { ...delivery, version } };
}

/** The row as nothing troubles it. */
function atRest(delivery: Delivery): Delivery {
  return { ...delivery, attempts: 0, refusals: 0, troubledSince: null, dueAt: null, detail: null };
}

function pending(delivery: Delivery, dueAt: number): Delivery {
  return { ...delivery, state: 'pending', dueAt };
}

function pendingAgain(delivery: Delivery, dueAt: number): Aftermath {
  return { delivery: pending(delivery, dueAt), tally: {}, park: null };
}

/** The copy stands under an address that leads nowhere any more. */
function leftBehind(before: Delivery): Aftermath {
  return { delivery: { ...atRest(before), state: 'out-of-reach', detail: 'moved' }, tally: {}, park: null };
}

function parked(before: Delivery, reason: string): Aftermath {
  const delivery: Delivery = { ...before, state: 'parked', dueAt: null, detail: reason };
  return { delivery, tally: isLost(before) ? { dropped: 1 } : {}, park: null };
}

function failed(before: Delivery, failure: Failure): Aftermath {
  const lost = isLost(before);
  return {
    delivery: { ...before, state: 'failed', dueAt: null, detail: failureDetail(failure) },
    tally: lost ? { failed: 1, dropped: 1 } : { failed: 1 },
    park: null,
  };
}

function afterPost(
  { delivery: before, destination }: Candidate,
  request: Request,
  outcome: Outcome & { kind: 'delivered' },
): Aftermath {
  const repeated = before.unansweredAt !== null && repeatsPosts(destination.kind);
  // What came back for a repeated nonce may be the first try, which carried the version of first publication or later.
  const version = outcome.version ?? (repeated ? 1 : request.version);
  const delivery: Delivery = {
    ...atRest(before),
    state: 'standing',
    version,
    copy: outcome.copy,
    unansweredAt: null,
  };
  return { delivery, tally: { posted: 1 }, park: null };
}

function afterEdit(
  before: Delivery,
  request: Request,
  outcome: Outcome & { kind: 'delivered' },
  now: number,
): Aftermath {
  const copy = before.copy && { ...before.copy, form: outcome.copy.form };
  const right = { ...atRest(before), copy, version: request.version };
  const { unansweredAt } = before;
  if (unansweredAt !== null && request.startedAt < unansweredAt + LATE_REQUEST_MS) {
    // An older edit may still be on its way and would win: this one is made again when that cannot be any more.
    const dueAt = Math.max(now, unansweredAt + LATE_REQUEST_MS);
    return { delivery: { ...right, state: 'pending', dueAt }, tally: {}, park: null };
  }
  return { delivery: { ...right, state: 'standing', unansweredAt: null }, tally: { edited: 1 }, park: null };
}

function afterRemoval(before: Delivery, request: Request, kind: 'removed' | 'missing'): Aftermath {
  if (request.kind === 'post') return failed(before, { cause: 'refused', reason: kind });
  const detail = request.kind === 'remove' ? 'retracted' : 'missing';
  const delivery: Delivery = {
    ...atRest(before),
    state: 'removed',
    version: request.version,
    unansweredAt: null,
    detail,
  };
  return { delivery, tally: { removed: 1 }, park: null };
}

function afterSilence(
  { delivery: before, destination }: Candidate,
  request: Request,
  cause: string,
  circumstances: Circumstances,
): Aftermath {
  const { now, guarantee, random, outage } = circumstances;
  const attempts = before.attempts + (outage ? 0 : 1);
  const troubledSince = before.troubledSince ?? now;
  const failure: Failure = { cause: 'no-answer', reason: cause };
  if (request.kind === 'remove') {
    const row = { ...before, attempts, troubledSince };
    return again(row, failure, outage ? now : now + pauseAfterFailure(attempts, random));
  }
  if (request.kind === 'edit') {
    const row = { ...before, attempts, troubledSince, unansweredAt: request.startedAt };
    return again(row, failure, outage ? now : now + pauseAfterFailure(attempts, random));
  }
  const hidden = repeatsPosts(destination.kind) ? 0 : 1;
  const row: Delivery = {
    ...before,
    attempts,
    troubledSince,
    unansweredAt: before.unansweredAt ?? request.startedAt,
    uncertainPosts: before.uncertainPosts + hidden,
  };
  const tally = hidden > 0 ? { uncertain: hidden } : {};
  if (hidden > 0 && guarantee === 'at-most-once') {
    return {
      delivery: failed(row, { cause: UNCONFIRMED, reason: '' }).delivery,
      tally: { ...tally, failed: 1 },
      park: null,
    };
  }
  return again(row, failure, outage ? now : now + pauseAfterFailure(attempts, random), tally);
}

/** Another try, unless there were enough. */
function again(row: Delivery, failure: Failure, dueAt: number, tally: Tally = {}): Aftermath {
  if (row.attempts < MAX_ATTEMPTS) {
    return { delivery: { ...pending(row, dueAt), detail: keepMark(row, failure) }, tally, park: null };
  }
  const end = failed(row, failure);
  return { ...end, tally: { ...tally, ...end.tally } };
}

/** The mark that a copy cannot be deleted outlives later failures. */
function keepMark(row: Delivery, { reason }: Failure): string {
  return row.detail === NOT_DELETABLE ? NOT_DELETABLE : reason;
}

function afterRefusal(before: Delivery, reason: string, { now, random }: Circumstances): Aftermath {
  const troubledSince = before.troubledSince ?? now;
  const refusals = before.refusals + 1;
  const row = { ...before, refusals, troubledSince, attempts: before.attempts + 1 };
  if (isRefusedForGood({ times: refusals, forMs: now - troubledSince })) {
    return { ...parked(row, reason), park: 'no-rights' };
  }
  return again(row, { cause: 'no-rights', reason }, now + pauseAfterRefusal(refusals, random));
}

function afterRejection(
  before: Delivery,
  request: Request,
  { fault, reason }: Outcome & { kind: 'rejected' },
  { now }: Circumstances,
): Aftermath {
  const row = { ...before, attempts: before.attempts + 1, troubledSince: before.troubledSince ?? now };
  if (request.kind === 'remove') {
    return again({ ...row, detail: NOT_DELETABLE }, { cause: NOT_DELETABLE, reason: '' }, now);
  }
  const failure = { cause: CAUSE_OF_FAULT[fault], reason };
  return request.plainest ? failed(row, failure) : again(row, failure, now);
}

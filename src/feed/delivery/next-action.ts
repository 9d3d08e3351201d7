import assert from 'node:assert';
import type { DigestOccasion } from '../digest.js';
import { wasPublished } from '../lifecycle.js';
import type { Delivery, DeliveryState } from './delivery.js';
import type { BriefHead } from './ledger.js';
import { LATE_REQUEST_MS } from './retry.js';

/** What is to be done about one ledger row now. */
export type NextAction =
  | { readonly kind: 'post' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'remove' }
  /** Not by itself: it comes together with others at that time. `catch-up`: it is too late for a message of its own. */
  | ({ readonly kind: 'gather' } & Company)
  /** Later; null for as long as the brief stays as it is. */
  | { readonly kind: 'wait'; readonly until: number | null }
  /** The row is as it should be, or nothing can be done about it. */
  | { readonly kind: 'nothing'; readonly state: DeliveryState; readonly detail: string | null };

/** What a post waits for. */
export interface Company {
  readonly occasion: DigestOccasion;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Everything that decides. */
export interface Situation {
  readonly brief: BriefHead;
  readonly delivery: Delivery;
  readonly destination: {
    readonly parked: boolean;
    /** Whether it still wants the brief; asked before each post, never before a change of a copy. */
    readonly wants: boolean;
    /** What a post would wait for, or null when it may leave now. */
    readonly company: Company | null;
  };
  /** Whether the platform still lets us delete the copy. */
  readonly removable: boolean;
  /** Whether a post sent again with the same nonce gives back the earlier message. */
  readonly repeatsPosts: boolean;
  readonly now: number;
}

/** Stands in a row's detail once the platform has refused to delete its copy: from then on it is edited. */
export const NOT_DELETABLE = 'not-deletable';

/** Stands in the detail of a failed row whose post may stand there unseen, and which must not be posted twice. */
export const UNCONFIRMED = 'unconfirmed';

/** Stands in the detail of a row that expired because it could not be posted while it was news. */
export const STALE = 'stale';

/** These say for good what became of a row; whatever happens to the brief changes nothing. */
const CLOSED: ReadonlySet<DeliveryState> = new Set([
  'removed',
  'expired',
  'skipped',
  'cancelled',
  'out-of-reach',
]);

/**
 * Compares what should stand in a destination with what the ledger says stands there. Pure: the same situation gives
 * the same answer, so that a crash at any moment only asks the question once more.
 */
export function nextAction(situation: Situation): NextAction {
  const { brief, delivery } = situation;
  assert(wasPublished(brief.state), `Brief ${brief.number} has a ledger row and was never published.`);
  if (CLOSED.has(delivery.state)) return keep(delivery);
  if (delivery.copy === null) {
    return hasFailedForNow(situation) ? keep(delivery) : nextWithoutCopy(situation);
  }
  return nextForCopy(situation);
}

/** What failed was one version: another one may have what the platform takes. */
function hasFailedForNow({ brief, delivery }: Situation): boolean {
  if (delivery.state !== 'failed') return false;
  return delivery.version >= brief.version || delivery.detail === UNCONFIRMED;
}

function nextWithoutCopy(situation: Situation): NextAction {
  const { brief, delivery, destination, now } = situation;
  const unanswered = delivery.unansweredAt !== null;
  if (brief.state === 'retracted') {
    // The text may stand there unconfirmed. What is sent after it is the notice: rendering follows the brief's state.
    return unanswered ? unlessParked(situation, { kind: 'post' }) : nothing('skipped', 'retracted');
  }
  if (brief.state === 'withheld' || brief.sending !== 'on') {
    // Sent again, the post gives back the message that may stand there, which can then be changed.
    const reachable = unanswered && situation.repeatsPosts;
    if (reachable) return unlessParked(situation, { kind: 'post' });
    return brief.sending === 'stopped' ? nothing('cancelled', null) : { kind: 'wait', until: null };
  }
  if (brief.expiresAt !== null && now >= brief.expiresAt) return nothing('expired', null);
  if (destination.parked) return nothing('parked', null);
  if (!destination.wants) return nothing('skipped', 'unwanted');
  // What may stand there already makes no more noise than it has made.
  const company = unanswered ? null : destination.company;
  return company === null ? { kind: 'post' } : { kind: 'gather', ...company };
}

function nextForCopy(situation: Situation): NextAction {
  const { brief, delivery } = situation;
  if (delivery.version >= brief.version) {
    const { unansweredAt } = delivery;
    return unansweredAt === null ? nothing('standing', null) : repeatLater(situation, unansweredAt);
  }
  const change =
    brief.state === 'retracted' && situation.removable && delivery.detail !== NOT_DELETABLE
      ? 'remove'
      : 'edit';
  return unlessParked(situation, { kind: change });
}

/** The right version stands there, and an older edit may still be on its way: it is made right once more after that. */
function repeatLater(situation: Situation, unansweredAt: number): NextAction {
  const until = unansweredAt + LATE_REQUEST_MS;
  return situation.now < until ? { kind: 'wait', until } : unlessParked(situation, { kind: 'edit' });
}

function unlessParked({ destination }: Situation, action: NextAction): NextAction {
  return destination.parked ? nothing('parked', null) : action;
}

function nothing(state: DeliveryState, detail: string | null): NextAction {
  return { kind: 'nothing', state, detail };
}

function keep({ state, detail }: Delivery): NextAction {
  return nothing(state, detail);
}

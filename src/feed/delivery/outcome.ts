import type { Address, ParkedReason } from '../destination.js';
import type { CopyReference } from './delivery.js';

/** What came of one request. Sending never throws for what a platform or a network does: it says it. */
export type Outcome =
  /** It stands there now; for an edit, "not modified" means the same. */
  | { readonly kind: 'delivered'; readonly copy: CopyReference; readonly version?: number }
  /** The copy is deleted, or the platform no longer knows it. */
  | { readonly kind: 'removed' }
  /** The copy we wanted to edit is not there any more. */
  | { readonly kind: 'missing' }
  /** Too many requests: nothing happened. `scope` says what is closed for `afterMs`. */
  | { readonly kind: 'retry'; readonly afterMs: number; readonly scope: 'chat' | 'bot' }
  /** Nothing was sent, and nothing is for `afterMs`: so much was refused that the platform would shut the bot out. */
  | { readonly kind: 'silenced'; readonly afterMs: number }
  /** Nothing was sent: a refused connection, a name that does not resolve. */
  | { readonly kind: 'unreachable'; readonly cause: string }
  /** The platform may have carried it out: a time-out, a reset, a 5xx, a broken body. */
  | { readonly kind: 'uncertain'; readonly cause: string }
  /** Nothing can be sent there until somebody there changes it. */
  | { readonly kind: 'gone'; readonly reason: ParkedReason }
  /** Rights are missing or the place is closed for now; parked only when repeated over hours. */
  | { readonly kind: 'refused-here'; readonly reason: string }
  /** The place has a new address. */
  | { readonly kind: 'moved'; readonly to: Address }
  /** Permanent for this message in this rendering; `fault` says what to leave out next time. */
  | { readonly kind: 'rejected'; readonly fault: 'picture' | 'text' | 'other'; readonly reason: string }
  /** The token is refused: the bot stops. */
  | { readonly kind: 'unauthorized' };

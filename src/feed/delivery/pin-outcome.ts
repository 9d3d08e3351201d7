import type { Outcome } from './outcome.js';

/** What came of a request about a copy that changes nothing in it: to pin it, or pass it on. All of them are idempotent. */
export type PinOutcome =
  | { readonly kind: 'done' }
  /** The bot may not, or there is nothing there to do it with: not to be tried again. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** Too many requests: nothing happened. `scope` says what is closed for `afterMs`. */
  | { readonly kind: 'retry'; readonly afterMs: number; readonly scope: 'chat' | 'bot' }
  /** Whether it was carried out is not known, or nothing was sent: to be tried again after a while. */
  | { readonly kind: 'unknown' };

/** The same in the terms of a request to change a copy. */
export function toPinOutcome(outcome: Outcome): PinOutcome {
  switch (outcome.kind) {
    case 'delivered':
    case 'removed':
      return { kind: 'done' };
    case 'refused-here':
    case 'rejected':
    case 'gone':
      return { kind: 'refused', reason: outcome.reason };
    case 'missing':
    case 'moved':
      return { kind: 'refused', reason: outcome.kind };
    case 'retry':
      return outcome;
    case 'silenced':
      return { kind: 'retry', afterMs: outcome.afterMs, scope: 'bot' };
    case 'unreachable':
    case 'uncertain':
    case 'unauthorized':
      return { kind: 'unknown' };
  }
}

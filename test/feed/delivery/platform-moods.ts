import type { Outcome } from '../../../src/feed/delivery/outcome.js';
import type { FakeRequest } from './fake-messenger.js';
import type { Stage } from './newsroom-stage.js';

/** What a platform may answer to one request, and whether it carries it out all the same. */
export type Answer =
  | 'well'
  | 'lost'
  | 'slow'
  | 'unseen'
  | 'late'
  | 'refused connection'
  | 'too many'
  | 'no rights'
  | 'rejected'
  | 'never';

export const ANSWERS: readonly Answer[] = [
  'well',
  'well',
  'well',
  'slow',
  'lost',
  'unseen',
  'late',
  'refused connection',
  'too many',
  'no rights',
  'rejected',
  'never',
];

/** What the fake platform answers, and what it does. */
export function outcomeOf({ messenger, clock }: Stage, request: FakeRequest, answer: Answer) {
  switch (answer) {
    case 'well':
      return undefined;
    case 'lost':
      return { kind: 'uncertain', cause: 'reset' } as const;
    case 'slow':
      return new Promise<undefined>((resolve) => clock.after(2_000, () => resolve(undefined)));
    case 'late':
      // Given up by us, and still carried out by the platform after what we sent next. A deletion that comes late can
      // only take away a notice, which is no fault.
      if (request.kind !== 'remove') clock.after(60_000, () => messenger.carryOut(request));
      return { kind: 'uncertain', cause: 'time-out' } as const;
    case 'unseen':
      messenger.carryOut(request);
      return { kind: 'uncertain', cause: 'time-out' } as const;
    case 'refused connection':
      return { kind: 'unreachable', cause: 'refused' } as const;
    case 'too many':
      return { kind: 'retry', afterMs: 3_000, scope: 'chat' } as const;
    case 'no rights':
      return { kind: 'refused-here', reason: 'not enough rights' } as const;
    case 'rejected':
      if (request.kind !== 'remove' && request.plainness === 'plain') return undefined;
      return { kind: 'rejected', fault: 'other', reason: 'cannot be' } as const;
    case 'never':
      return new Promise<Outcome>(() => undefined);
  }
}

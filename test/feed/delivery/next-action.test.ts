import { describe, expect, test } from 'vitest';
import type { BriefState, Sending } from '../../../src/feed/brief.js';
import type { Delivery, DeliveryState } from '../../../src/feed/delivery/delivery.js';
import {
  NOT_DELETABLE,
  nextAction,
  type Situation,
  UNCONFIRMED,
} from '../../../src/feed/delivery/next-action.js';

const NOW = 1_000_000_000;
const MINUTE = 60_000;

/** What a row holds, in the words of the tables below. */
type Held = 'nothing' | 'unanswered post' | 'old copy' | 'right copy' | 'right copy, edit unanswered';

const brief = (
  state: BriefState,
  expiresAt: number | null = null,
  sending: Sending = 'on',
): Situation['brief'] => ({
  number: 7,
  version: 3,
  state,
  urgency: 'routine',
  language: 'en',
  publishedAt: NOW - MINUTE,
  expiresAt,
  sequence: 7,
  sending,
});

function row(held: Held, state: DeliveryState, changed: Partial<Delivery> = {}): Delivery {
  const copied = held === 'old copy' || held.startsWith('right copy');
  const unanswered = held === 'unanswered post' || held === 'right copy, edit unanswered';
  return {
    briefNumber: 7,
    botId: 1,
    tier: 2,
    destinationId: 5,
    state,
    generation: 1,
    version: held === 'old copy' ? 2 : copied ? 3 : 0,
    copy: copied ? { chat: 'c', thread: null, message: '9', form: 'text', postedAt: NOW - MINUTE } : null,
    attempts: 0,
    refusals: 0,
    troubledSince: null,
    unansweredAt: unanswered ? NOW - 1_000 : null,
    dueAt: null,
    uncertainPosts: 0,
    detail: null,
    ...changed,
  };
}

function decide(situation: Partial<Situation> & Pick<Situation, 'brief' | 'delivery'>): string {
  const action = nextAction({
    destination: { parked: false, wants: true, company: null },
    removable: true,
    repeatsPosts: false,
    now: NOW,
    ...situation,
  });
  if (action.kind === 'nothing') return `nothing: ${action.state} ${action.detail ?? ''}`.trim();
  if (action.kind === 'wait') {
    return action.until === null ? 'wait for a change' : `wait ${action.until - NOW} ms`;
  }
  return action.kind;
}

describe('what a row needs, by what it holds and what the brief is', () => {
  const table: readonly [Held, string, string, string][] = [
    // held, published, withheld, retracted
    ['nothing', 'post', 'wait for a change', 'nothing: skipped retracted'],
    ['unanswered post', 'post', 'wait for a change', 'post'],
    ['old copy', 'edit', 'edit', 'remove'],
    ['right copy', 'nothing: standing', 'nothing: standing', 'nothing: standing'],
    ['right copy, edit unanswered', 'wait 119000 ms', 'wait 119000 ms', 'wait 119000 ms'],
  ];
  for (const [held, published, withheld, retracted] of table) {
    test(`${held}: published ${published}, withheld ${withheld}, retracted ${retracted}`, () => {
      const delivery = row(held, 'pending');
      expect(decide({ brief: brief('published'), delivery })).toBe(published);
      expect(decide({ brief: brief('withheld'), delivery })).toBe(withheld);
      expect(decide({ brief: brief('retracted'), delivery })).toBe(retracted);
    });
  }
});

describe('what it needs while sending is paused, and once it was stopped', () => {
  const table: readonly [Held, string, string][] = [
    // held, paused, stopped
    ['nothing', 'wait for a change', 'nothing: cancelled'],
    ['unanswered post', 'wait for a change', 'nothing: cancelled'],
    ['old copy', 'edit', 'edit'],
    ['right copy', 'nothing: standing', 'nothing: standing'],
  ];
  for (const [held, paused, stopped] of table) {
    test(`${held}: paused ${paused}, stopped ${stopped}`, () => {
      const delivery = row(held, 'pending');
      expect(decide({ brief: brief('published', null, 'paused'), delivery })).toBe(paused);
      expect(decide({ brief: brief('published', null, 'stopped'), delivery })).toBe(stopped);
      const removed = held === 'old copy' ? 'remove' : null;
      if (removed) expect(decide({ brief: brief('retracted', null, 'stopped'), delivery })).toBe(removed);
    });
  }

  test('an unanswered post is repeated where that gives back the message that may stand there', () => {
    const delivery = row('unanswered post', 'pending');
    for (const sending of ['paused', 'stopped'] as const) {
      expect(decide({ brief: brief('published', null, sending), delivery, repeatsPosts: true })).toBe('post');
    }
  });
});

describe('what it needs while the destination is parked', () => {
  const table: readonly [Held, string, string, string][] = [
    ['nothing', 'nothing: parked', 'wait for a change', 'nothing: skipped retracted'],
    ['unanswered post', 'nothing: parked', 'wait for a change', 'nothing: parked'],
    ['old copy', 'nothing: parked', 'nothing: parked', 'nothing: parked'],
    ['right copy', 'nothing: standing', 'nothing: standing', 'nothing: standing'],
  ];
  for (const [held, published, withheld, retracted] of table) {
    test(`${held}: published ${published}, withheld ${withheld}, retracted ${retracted}`, () => {
      const given = {
        delivery: row(held, 'pending'),
        destination: { parked: true, wants: true, company: null },
      };
      expect(decide({ brief: brief('published'), ...given })).toBe(published);
      expect(decide({ brief: brief('withheld'), ...given })).toBe(withheld);
      expect(decide({ brief: brief('retracted'), ...given })).toBe(retracted);
    });
  }
});

describe('rows that are closed stay as they are, whatever the brief is', () => {
  for (const state of ['removed', 'expired', 'skipped', 'cancelled', 'out-of-reach'] as const) {
    for (const held of ['nothing', 'old copy'] as const) {
      test(`${state} with ${held}`, () => {
        for (const of of ['published', 'withheld', 'retracted'] as const) {
          const delivery = row(held, state, { detail: 'why' });
          expect(decide({ brief: brief(of), delivery })).toBe(`nothing: ${state} why`);
        }
      });
    }
  }
});

describe('a failed post', () => {
  const table: readonly [string, Delivery, string, string, string][] = [
    // what failed, published, withheld, retracted
    [
      'of the present version stays as it is',
      row('nothing', 'failed', { version: 3, detail: 'refused' }),
      'nothing: failed refused',
      'nothing: failed refused',
      'nothing: failed refused',
    ],
    [
      'of an older version is tried with the new one',
      row('nothing', 'failed', { version: 2, detail: 'refused' }),
      'post',
      'wait for a change',
      'nothing: skipped retracted',
    ],
    [
      'of an older version that may stand there is followed by the notice of a retraction',
      row('unanswered post', 'failed', { version: 2, detail: 'time-out' }),
      'post',
      'wait for a change',
      'post',
    ],
    [
      'that must not be repeated is left alone whatever comes',
      row('unanswered post', 'failed', { version: 2, detail: UNCONFIRMED }),
      'nothing: failed unconfirmed',
      'nothing: failed unconfirmed',
      'nothing: failed unconfirmed',
    ],
  ];
  for (const [what, delivery, published, withheld, retracted] of table) {
    test(what, () => {
      expect(decide({ brief: brief('published'), delivery })).toBe(published);
      expect(decide({ brief: brief('withheld'), delivery })).toBe(withheld);
      expect(decide({ brief: brief('retracted'), delivery })).toBe(retracted);
    });
  }

  test('of an older version goes nowhere once the brief expired or is not wanted any more', () => {
    const delivery = row('nothing', 'failed', { version: 2, detail: 'refused' });
    expect(decide({ brief: brief('published', NOW - 1), delivery })).toBe('nothing: expired');
    const destination = { parked: false, wants: false, company: null };
    expect(decide({ brief: brief('published'), delivery, destination })).toBe('nothing: skipped unwanted');
  });
});

test('a failed edit is made again when the brief changes', () => {
  const edit = row('old copy', 'failed', { detail: 'refused' });
  expect(decide({ brief: brief('published'), delivery: edit })).toBe('edit');
  expect(decide({ brief: brief('retracted'), delivery: edit })).toBe('remove');
});

test('a copy that the platform no longer deletes is edited into the notice', () => {
  const delivery = row('old copy', 'standing');
  expect(decide({ brief: brief('retracted'), delivery, removable: false })).toBe('edit');
  const refused = { ...delivery, detail: NOT_DELETABLE };
  expect(decide({ brief: brief('retracted'), delivery: refused })).toBe('edit');
});

test('expiry ends posting and never corrections, and a retraction follows an unconfirmed post after it', () => {
  const past = NOW - 1;
  expect(decide({ brief: brief('published', past), delivery: row('nothing', 'pending') })).toBe(
    'nothing: expired',
  );
  expect(decide({ brief: brief('published', past), delivery: row('old copy', 'pending') })).toBe('edit');
  expect(decide({ brief: brief('retracted', past), delivery: row('unanswered post', 'pending') })).toBe(
    'post',
  );
  expect(decide({ brief: brief('published', NOW + 1), delivery: row('nothing', 'pending') })).toBe('post');
});

test('who does not want it any more is not posted to, and keeps getting the changes of the copy there', () => {
  const destination = { parked: false, wants: false, company: null };
  expect(decide({ brief: brief('published'), delivery: row('nothing', 'pending'), destination })).toBe(
    'nothing: skipped unwanted',
  );
  expect(decide({ brief: brief('published'), delivery: row('old copy', 'pending'), destination })).toBe(
    'edit',
  );
  expect(decide({ brief: brief('retracted'), delivery: row('old copy', 'pending'), destination })).toBe(
    'remove',
  );
});

test('a withheld brief whose post may stand there unseen is found again where posts can be repeated', () => {
  const delivery = row('unanswered post', 'pending');
  expect(decide({ brief: brief('withheld'), delivery, repeatsPosts: true })).toBe('post');
});

test('an edit is made once more when an older one cannot come any more, and a notice likewise', () => {
  const delivery = row('right copy, edit unanswered', 'pending', { unansweredAt: NOW - 2 * MINUTE });
  expect(decide({ brief: brief('published'), delivery })).toBe('edit');
  expect(decide({ brief: brief('retracted'), delivery })).toBe('edit');
});

test('a brief that was never published has no rows', () => {
  for (const state of ['draft', 'submitted', 'scheduled', 'spiked'] as const) {
    expect(() => decide({ brief: brief(state), delivery: row('nothing', 'pending') })).toThrow(
      'was never published',
    );
  }
});

import { describe, expect, test } from 'vitest';
import { isPinnedIn, PINNED_FOR_MS, type PinCandidate, pinStep } from '../../../src/feed/delivery/pin.js';
import { type DestinationKind, tierOf } from '../../../src/feed/destination.js';

const POSTED_AT = 1_000_000;
const ENDS_AT = POSTED_AT + PINNED_FOR_MS;

const pin = (changes: Partial<PinCandidate> = {}): PinCandidate => ({
  id: 1,
  botId: 1,
  briefNumber: 1,
  tier: 0,
  copy: { chat: '-100', message: '7', postedAt: POSTED_AT },
  state: 'wanted',
  briefState: 'published',
  isOvertaken: false,
  ...changes,
});

describe('what is to be done about a pin', () => {
  test.each([
    ['a flash that was posted', pin(), { kind: 'pin' }],
    ['one whose request may have been lost', pin({ state: 'begun' }), { kind: 'pin' }],
    ['one that is pinned', pin({ state: 'pinned' }), { kind: 'wait', until: ENDS_AT }],
    ['withheld before it was pinned', pin({ briefState: 'withheld' }), { kind: 'wait', until: ENDS_AT }],
    [
      'withheld afterwards',
      pin({ briefState: 'withheld', state: 'pinned' }),
      { kind: 'wait', until: ENDS_AT },
    ],
    ['retracted before anything was asked', pin({ briefState: 'retracted' }), { kind: 'forget' }],
    ['retracted while it may be pinned', pin({ briefState: 'retracted', state: 'begun' }), { kind: 'unpin' }],
    ['retracted', pin({ briefState: 'retracted', state: 'pinned' }), { kind: 'unpin' }],
    ['overtaken before anything was asked', pin({ isOvertaken: true }), { kind: 'forget' }],
    ['overtaken by a later flash', pin({ isOvertaken: true, state: 'pinned' }), { kind: 'unpin' }],
  ] as const)('%s', (_what, candidate, step) => {
    expect(pinStep(candidate, POSTED_AT + 1)).toEqual(step);
  });

  test.each([
    ['the moment before a day has passed', 'pinned', ENDS_AT - 1, { kind: 'wait', until: ENDS_AT }],
    ['a day after it was posted', 'pinned', ENDS_AT, { kind: 'unpin' }],
    ['a day after, never pinned', 'wanted', ENDS_AT, { kind: 'forget' }],
    ['another day of vain attempts later', 'pinned', ENDS_AT + PINNED_FOR_MS, { kind: 'forget' }],
  ] as const)('%s', (_what, state, now, step) => {
    expect(pinStep(pin({ state }), now)).toEqual(step);
  });
});

test.each<[DestinationKind, boolean]>([
  ['telegram-channel', true],
  ['telegram-group', true],
  ['telegram-topic', true],
  ['telegram-private', false],
  ['discord-text', true],
  ['discord-thread', true],
  ['discord-forum', false],
  ['discord-direct', false],
])('in a %s a flash is pinned: %s', (kind, isPinned) => {
  expect(isPinnedIn({ kind, tier: tierOf(kind) })).toBe(isPinned);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  CARD_PAGES,
  DESK_STEPS,
  DRAFT_FIELDS,
  SETTINGS_STEPS,
  TIME_KINDS,
  TOPIC_STEPS,
  TRANSLATION_STEPS,
} from '../../src/bots/action.js';
import { decodeAction, encodeAction, MAX_ACTION_BYTES } from '../../src/bots/action-codec.js';
import { PERIODS } from '../../src/feed/period.js';
import { SENDING_STEPS } from '../../src/feed/sending.js';

const id = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.maxSafeInteger().filter((n) => n > 0),
);
const topicId = fc.option(id);

const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('more' as const), before: id, topicId }),
  fc.record({ kind: fc.constant('audit' as const), before: id, number: topicId }),
  fc.record({ kind: fc.constantFrom('subscribe' as const, 'unsubscribe' as const), topicId }),
  fc.record({
    kind: fc.constantFrom(
      'read' as const,
      'follow' as const,
      'unfollow' as const,
      'draft' as const,
      'take-headline' as const,
      'remove-picture' as const,
      'preview' as const,
      'publish-anyway' as const,
      'publish' as const,
      'submit' as const,
      'approve' as const,
      'reject' as const,
      'spike' as const,
      'unschedule' as const,
      'follow-up' as const,
      'undo' as const,
      'ask-to-retract' as const,
      'retract' as const,
      'withhold' as const,
      'release' as const,
      'report' as const,
      'look-again' as const,
      'send-again' as const,
    ),
    number: id,
  }),
  fc.record({
    kind: fc.constant('card' as const),
    number: id,
    page: fc.constantFrom(...CARD_PAGES),
    from: fc.nat(),
  }),
  fc.record({ kind: fc.constant('toggle-topic' as const), number: id, topicId: id, from: fc.nat() }),
  fc.record({
    kind: fc.constant('translate' as const),
    step: fc.constantFrom(...TRANSLATION_STEPS),
    number: id,
    language: fc.constantFrom('', 'uk', 'zh-Hant-TW', 'x'.repeat(35)),
  }),
  fc.record({
    kind: fc.constant('topic' as const),
    step: fc.constantFrom(...TOPIC_STEPS),
    topicId: fc.nat(),
    other: fc.nat(),
  }),
  fc.record({ kind: fc.constant('desk' as const), step: fc.constantFrom(...DESK_STEPS), deskId: fc.nat() }),
  fc.record({
    kind: fc.constant('settings' as const),
    step: fc.constantFrom(...SETTINGS_STEPS),
    placeId: fc.nat(),
    value: fc.constantFrom('', '7', 'en-GB', 'America/Argentina/ComodRivadavia', 'Etc/GMT+12'),
  }),
  fc.record({ kind: fc.constant('stats' as const), period: fc.constantFrom(...PERIODS) }),
  fc.record({ kind: fc.constant('set-desk' as const), number: id, deskId: id }),
  fc.record({ kind: fc.constant('sending' as const), number: id, step: fc.constantFrom(...SENDING_STEPS) }),
  fc.record({ kind: fc.constant('time' as const), number: id, time: fc.constantFrom(...TIME_KINDS) }),
  fc.record({ kind: fc.constant('edit' as const), number: id, field: fc.constantFrom(...DRAFT_FIELDS) }),
  fc.record({
    kind: fc.constant('set-urgency' as const),
    number: id,
    urgency: fc.constantFrom('flash' as const, 'urgent' as const, 'routine' as const),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    number: id,
    change: fc.constantFrom('update' as const, 'correct' as const, 'refile' as const, 'retract' as const),
  }),
  fc.constantFrom<Action>({ kind: 'latest' }, { kind: 'topics' }, { kind: 'post' }, { kind: 'cancel-form' }),
);

describe('the codec of button actions', () => {
  it('gives back every action it packed, within the bytes a platform holds', () => {
    fc.assert(
      fc.property(actions, (action) => {
        const data = encodeAction(action);
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(MAX_ACTION_BYTES);
        expect(decodeAction(data)).toEqual(action);
      }),
      // Enough for two kinds with one letter to meet: there are dozens of kinds.
      { numRuns: 2_000 },
    );
  });

  // Buttons stand in chats for years: what one meant when it was sent, it means for ever.
  it.each<[string, Action]>([
    ['1m12.3', { kind: 'more', before: 12, topicId: 3 }],
    ['1q12.aGFyYm91cg', { kind: 'search', before: 12, words: 'harbour' }],
    ['1r12', { kind: 'read', number: 12 }],
    ['1I5.20', { kind: 'digest', digestId: 5, from: 20 }],
    ['1W12', { kind: 'follow', number: 12 }],
    ['1Y12', { kind: 'unfollow', number: 12 }],
    ['1M12', { kind: 'like', number: 12 }],
    ['1l', { kind: 'latest' }],
    ['1t', { kind: 'topics' }],
    ['1s3', { kind: 'subscribe', topicId: 3 }],
    ['1u0', { kind: 'unsubscribe', topicId: null }],
    ['1A7.5.flash', { kind: 'settings', step: 'urgency', placeId: 7, value: 'flash' }],
    ['1A0.59.12', { kind: 'settings', step: 'tags', placeId: 0, value: '12' }],
    ['1x', { kind: 'cancel-form' }],
    ['1n', { kind: 'post' }],
    ['1N12', { kind: 'follow-up', number: 12 }],
    ['1d12', { kind: 'draft', number: 12 }],
    ['1C12.10t', { kind: 'card', number: 12, page: 'topics', from: 10 }],
    ['1T12.3.10', { kind: 'toggle-topic', number: 12, topicId: 3, from: 10 }],
    ['1D12.2', { kind: 'set-desk', number: 12, deskId: 2 }],
    ['1e12g', { kind: 'edit', number: 12, field: 'language' }],
    ['1h12', { kind: 'take-headline', number: 12 }],
    ['1y12f', { kind: 'set-urgency', number: 12, urgency: 'flash' }],
    ['1R12', { kind: 'remove-picture', number: 12 }],
    ['1V12', { kind: 'preview', number: 12 }],
    ['1p12', { kind: 'publish', number: 12 }],
    ['1P12', { kind: 'publish-anyway', number: 12 }],
    ['1b12', { kind: 'submit', number: 12 }],
    ['1a12', { kind: 'approve', number: 12 }],
    ['1j12', { kind: 'reject', number: 12 }],
    ['1k12', { kind: 'spike', number: 12 }],
    ['1i12x', { kind: 'time', number: 12, time: 'expire' }],
    ['1v12', { kind: 'unschedule', number: 12 }],
    ['1c12c', { kind: 'change', number: 12, change: 'correct' }],
    ['1U12', { kind: 'undo', number: 12 }],
    ['1K12', { kind: 'ask-to-retract', number: 12 }],
    ['1X12', { kind: 'retract', number: 12 }],
    ['1w12', { kind: 'withhold', number: 12 }],
    ['1o12', { kind: 'release', number: 12 }],
    ['1g12', { kind: 'report', number: 12 }],
    ['1L12', { kind: 'look-again', number: 12 }],
    ['1Fw', { kind: 'stats', period: 'week' }],
    ['1f12', { kind: 'send-again', number: 12 }],
    ['1S12p', { kind: 'sending', number: 12, step: 'pause' }],
    ['1z40.12', { kind: 'audit', before: 40, number: 12 }],
    ['1B12.5.uk', { kind: 'translate', step: 'text', number: 12, language: 'uk' }],
    ['1B12.8.uk.340', { kind: 'translate', step: 'confirm', number: 12, language: 'uk', since: 340 }],
    ['1G3.4.10', { kind: 'topic', step: 'into', topicId: 3, other: 4 }],
    ['1H2.7', { kind: 'desk', step: 'contact', deskId: 2 }],
  ])('writes %s for %o, as it always has', (data, action) => {
    expect(encodeAction(action)).toBe(data);
    expect(decodeAction(data)).toEqual(action);
  });

  it('reads nothing into data that it did not write', () => {
    fc.assert(
      fc.property(fc.string(), (data) => {
        const action = decodeAction(data);
        if (action !== null) expect(encodeAction(action)).toBe(data);
      }),
    );
  });

  it.each([
    '',
    '1',
    '0r12',
    '2r12',
    '1r',
    '1r012',
    '1r12x',
    '1r-1',
    '1q12',
    '1e12z',
    '1A0.999.',
    '1A0.1.a b',
    '1e12',
    '1l1',
    '1r99999999999999999999',
  ])('answers null for %j', (data) => {
    expect(decodeAction(data)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import {
  keptFeatures,
  MAX_MENTIONS,
  type RoleMention,
  rolesFor,
  USUAL_FEATURES,
  withMention,
  withoutMention,
} from '../../src/feed/place-features.js';
import { keptPresentation, USUAL_PRESENTATION } from '../../src/feed/presentation.js';

const mention = (different: Partial<RoleMention> = {}): RoleMention => ({
  roleId: '1',
  topic: null,
  leastUrgency: 'routine',
  ...different,
});

const about = (urgency: 'routine' | 'urgent' | 'flash', ...topics: readonly string[]) => ({
  urgency,
  hasTopic: (slug: string) => topics.includes(slug),
});

describe('the roles that are called for a brief', () => {
  test.each([
    ['with no condition', mention(), about('routine'), ['1']],
    ['of its topic', mention({ topic: 'sport' }), about('routine', 'sport'), ['1']],
    ['of another topic', mention({ topic: 'sport' }), about('flash', 'sea'), []],
    ['of its urgency', mention({ leastUrgency: 'urgent' }), about('urgent'), ['1']],
    ['of less than its urgency', mention({ leastUrgency: 'urgent' }), about('flash'), ['1']],
    ['of more than its urgency', mention({ leastUrgency: 'flash' }), about('urgent'), []],
    [
      'of its topic and more urgent',
      mention({ topic: 'sport', leastUrgency: 'flash' }),
      about('urgent', 'sport'),
      [],
    ],
  ] as const)('%s', (_what, one, brief, roles) => {
    expect(rolesFor([one], brief)).toEqual(roles);
  });

  test('are each called once', () => {
    const twice = [mention({ topic: 'sport' }), mention({ topic: 'sea' }), mention({ roleId: '2' })];
    expect(rolesFor(twice, about('routine', 'sport', 'sea'))).toEqual(['1', '2']);
  });
});

describe('choosing roles', () => {
  test('keeps one urgency for a role and a topic', () => {
    const once = withMention(USUAL_FEATURES, mention({ leastUrgency: 'urgent' }));
    expect(once && withMention(once, mention({ leastUrgency: 'flash' }))?.mentions).toEqual([
      mention({ leastUrgency: 'flash' }),
    ]);
  });

  test('ends at as many as are allowed, and goes on with those that are there', () => {
    const mentions = Array.from({ length: MAX_MENTIONS }, (_, i) => mention({ roleId: String(i) }));
    const full = { ...USUAL_FEATURES, mentions };
    expect(withMention(full, mention({ roleId: 'more' }))).toBeNull();
    expect(withMention(full, mention({ roleId: '3', leastUrgency: 'flash' }))?.mentions).toHaveLength(
      MAX_MENTIONS,
    );
  });

  test('takes one away whatever its urgency, and no other', () => {
    const two = {
      ...USUAL_FEATURES,
      mentions: [mention({ leastUrgency: 'flash' }), mention({ topic: 'sea' })],
    };
    expect(withoutMention(two, mention()).mentions).toEqual([mention({ topic: 'sea' })]);
  });
});

describe('what is kept of a choice', () => {
  test.each([
    ['nothing of the usual', USUAL_FEATURES, undefined],
    [
      'that copies stay where they are',
      { ...USUAL_FEATURES, crosspost: false },
      { crosspost: false, mentions: [] },
    ],
    [
      'that threads were there once',
      { ...USUAL_FEATURES, threads: false },
      { ...USUAL_FEATURES, threads: false },
    ],
  ] as const)('%s', (_what, features, kept) => {
    expect(keptFeatures(features)).toEqual(kept);
  });

  test('the usual look is kept where something else is not usual, and else not at all', () => {
    expect(keptPresentation({ ...USUAL_PRESENTATION, features: USUAL_FEATURES })).toBeNull();
    const features = { ...USUAL_FEATURES, crosspost: false };
    expect(keptPresentation({ ...USUAL_PRESENTATION, features })).toEqual({
      ...USUAL_PRESENTATION,
      features,
    });
    const silent = { ...USUAL_PRESENTATION, silent: true };
    expect(keptPresentation({ ...silent, features: USUAL_FEATURES })).toEqual(silent);
  });
});

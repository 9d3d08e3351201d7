import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  everyTopic,
  type Subscription,
  type SubscriptionChange,
  someTopics,
  subscribe,
  unsubscribe,
} from '../../src/feed/subscription.js';

const TOPICS = ['politics', 'economy', 'weather', 'constructor'] as const;

/** Since when a topic is wanted, read off a subscription; null when it is not. */
function wantedSince(subscription: Subscription | null, slug: string): number | null {
  if (subscription === null || subscription.hidden.includes(slug)) return null;
  const { everySince, chosen } = subscription;
  const times = [everySince, Object.hasOwn(chosen, slug) ? chosen[slug] : null];
  const known = times.filter((time) => time !== null && time !== undefined);
  return known.length === 0 ? null : Math.min(...known);
}

/** The rules told plainly: a mode, and for each topic since when it is wanted. */
interface Model {
  mode: 'none' | 'every' | 'some';
  everySince: number;
  since: Map<string, number | null>;
}

type Wish =
  | { readonly kind: 'subscribe'; readonly slugs: readonly string[] | null }
  | { readonly kind: 'unsubscribe'; readonly slugs: readonly string[] | null };

function obey(model: Model, wish: Wish, now: number): Model {
  const since = new Map(model.since);
  const wanted = (slug: string): number | null => since.get(slug) ?? null;
  const none: Model = { mode: 'none', everySince: 0, since: new Map() };
  if (wish.kind === 'unsubscribe') {
    if (wish.slugs === null || model.mode === 'none') return none;
    for (const slug of wish.slugs) since.set(slug, null);
    const left = TOPICS.some((slug) => wanted(slug) !== null);
    return model.mode === 'some' && !left ? none : { ...model, since };
  }
  if (wish.slugs === null) {
    const everySince = model.mode === 'every' ? model.everySince : now;
    for (const slug of TOPICS) since.set(slug, wanted(slug) ?? everySince);
    return { mode: 'every', everySince, since };
  }
  const back = model.mode === 'every' && wish.slugs.every((slug) => wanted(slug) === null);
  const fresh = back ? model.everySince : now;
  for (const slug of TOPICS) {
    if (wish.slugs.includes(slug)) since.set(slug, wanted(slug) ?? fresh);
    else if (model.mode === 'every' && !back) since.set(slug, null);
  }
  return back ? { ...model, since } : { mode: 'some', everySince: 0, since };
}

const slugs = fc.option(fc.uniqueArray(fc.constantFrom(...TOPICS), { minLength: 1 }), { freq: 3 });
const wishes = fc.array(
  fc.record({ kind: fc.constantFrom('subscribe' as const, 'unsubscribe' as const), slugs }),
  { maxLength: 12 },
);

describe('a subscription', () => {
  it('wants each topic since when the plain rules say, after any wishes', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        let subscription: Subscription | null = null;
        let model: Model = { mode: 'none', everySince: 0, since: new Map() };
        list.forEach((wish, index) => {
          const now = 1000 + index;
          model = obey(model, wish, now);
          ({ subscription } =
            wish.kind === 'subscribe'
              ? subscribe(subscription, wish.slugs, now)
              : unsubscribe(subscription, wish.slugs));
          for (const slug of TOPICS) {
            expect(wantedSince(subscription, slug)).toBe(model.since.get(slug) ?? null);
          }
          expect(subscription === null).toBe(model.mode === 'none');
        });
      }),
    );
  });

  it('stays the very same when a wish changes nothing', () => {
    fc.assert(
      fc.property(wishes, (list) => {
        let current: Subscription | null = null;
        for (const [index, wish] of list.entries()) {
          const { subscription, happened }: SubscriptionChange =
            wish.kind === 'subscribe'
              ? subscribe(current, wish.slugs, index)
              : unsubscribe(current, wish.slugs);
          if (['already-every', 'already-chosen', 'not-wanted', 'none'].includes(happened)) {
            expect(subscription).toBe(current);
          } else {
            expect(subscription).not.toEqual(current);
          }
          current = subscription;
        }
      }),
    );
  });

  it.each([
    ['/subscribe with nothing before', null, null, 'every'],
    ['/subscribe politics with nothing before', null, ['politics'], 'chosen'],
    ['/subscribe politics from every topic', everyTopic(1), ['politics'], 'narrowed'],
    ['/subscribe from every topic', everyTopic(1), null, 'already-every'],
    ['/subscribe economy to politics', someTopics(['politics'], 1), ['economy'], 'added'],
    ['/subscribe politics to politics', someTopics(['politics'], 1), ['politics'], 'already-chosen'],
    ['/subscribe from politics', someTopics(['politics'], 1), null, 'every'],
    [
      '/subscribe to what was taken out',
      { ...everyTopic(1), hidden: ['politics'] },
      ['politics'],
      'unhidden',
    ],
    ['/subscribe with something taken out', { ...everyTopic(1), hidden: ['politics'] }, null, 'every'],
  ] as const)('answers %s by what happened', (_, current, wish, happened) => {
    expect(subscribe(current, wish, 2).happened).toBe(happened);
  });

  it.each([
    ['/unsubscribe with nothing before', null, null, 'none'],
    ['/unsubscribe', everyTopic(1), null, 'ended'],
    ['/unsubscribe politics from every topic', everyTopic(1), ['politics'], 'hidden'],
    ['/unsubscribe politics twice', { ...everyTopic(1), hidden: ['politics'] }, ['politics'], 'not-wanted'],
    ['/unsubscribe politics of two', someTopics(['politics', 'economy'], 1), ['politics'], 'removed'],
    ['/unsubscribe the last one', someTopics(['politics'], 1), ['politics'], 'ended'],
    ['/unsubscribe what was never chosen', someTopics(['politics'], 1), ['economy'], 'not-wanted'],
  ] as const)('answers %s by what happened', (_, current, wish, happened) => {
    expect(unsubscribe(current, wish).happened).toBe(happened);
  });

  it('keeps since when a topic was wanted through narrowing and widening', () => {
    const narrowed = subscribe(everyTopic(100), ['politics'], 200).subscription;
    const widened = subscribe(narrowed, null, 300).subscription;
    expect(wantedSince(narrowed, 'politics')).toBe(100);
    expect(wantedSince(widened, 'politics')).toBe(100);
    expect(wantedSince(widened, 'economy')).toBe(300);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlatformLimits } from '../../../src/feed/delivery/messenger.js';
import { RateLimiter } from '../../../src/feed/delivery/rate-limiter.js';

const START = 1_700_000_000_000;
const limits = (changed: Partial<PlatformLimits> = {}): PlatformLimits => ({
  requestsPerSecond: 30,
  chatIntervalMs: 1_000,
  groupPostsPerMinute: 20,
  groupEditsPerMinute: 20,
  ...changed,
});

/** The most of these times that lie within any window of this length. */
function mostWithin(times: readonly number[], windowMs: number): number {
  let most = 0;
  let from = 0;
  for (let to = 0; to < times.length; to += 1) {
    while ((times[to] ?? 0) - (times[from] ?? 0) >= windowMs) from += 1;
    most = Math.max(most, to - from + 1);
  }
  return most;
}

const post = (chat: string, group = false) => ({ chat, group, kind: 'post', answer: false }) as const;

/** Starts requests whenever they are wanted and allowed, a new chat each time. @returns When they started. */
function runBot(
  limiter: RateLimiter,
  durationMs: number,
  wants: (now: number) => boolean,
  startLateMs: (index: number) => number = () => 0,
): number[] {
  const starts: number[] = [];
  let pending: { readonly at: number; readonly start: (now: number) => void }[] = [];
  for (let now = START; now < START + durationMs; now += 1) {
    for (const { at, start } of pending) {
      if (at > now) continue;
      start(now);
      starts.push(now);
    }
    pending = pending.filter(({ at }) => at > now);
    while (wants(now) && limiter.nextAt(now) <= now) {
      const permit = limiter.grant(post(`chat ${now} ${starts.length} ${pending.length}`), now);
      pending.push({
        at: now + 1 + startLateMs(starts.length + pending.length),
        start: (at) => permit.start(at),
      });
    }
  }
  return starts;
}

describe('a bot', () => {
  test.each([1, 5, 30, 50, 333, 1_000])(
    'allowed %i a second reaches 95 per cent of it and never exceeds it',
    (rate) => {
      const limiter = new RateLimiter(limits({ requestsPerSecond: rate }), START);
      const starts = runBot(limiter, 20_000, () => true);
      expect(mostWithin(starts, 1_000)).toBeLessThanOrEqual(rate);
      const settled = starts.filter((at) => at >= START + 2_000);
      expect(settled.length / 18).toBeGreaterThanOrEqual(rate * 0.95);
    },
  );

  test('never exceeds its rate in any second, however load comes and however late requests start', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.record({ busyMs: fc.nat(2_000), restMs: fc.nat(2_000) }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(80), { minLength: 1, maxLength: 20 }),
        (rate, phases, lateness) => {
          const limiter = new RateLimiter(limits({ requestsPerSecond: rate }), START);
          const busy: [number, number][] = [];
          let at = START;
          for (const { busyMs, restMs } of phases) {
            busy.push([at, at + busyMs]);
            at += busyMs + restMs;
          }
          const starts = runBot(
            limiter,
            at - START,
            (now) => busy.some(([from, to]) => now >= from && now < to),
            (index) => lateness[index % lateness.length] ?? 0,
          ).sort((a, b) => a - b);
          expect(mostWithin(starts, 1_000)).toBeLessThanOrEqual(rate);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('starts as if the last second had been full', () => {
    const limiter = new RateLimiter(limits(), START);
    expect(limiter.nextAt(START)).toBeGreaterThan(START);
    const first = runBot(limiter, 1_000, () => true);
    expect(first.length).toBeLessThanOrEqual(30);
  });

  test('never exceeds its rate at the platform, however long requests are on their way there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(5, 30, 100),
        fc.array(fc.nat(400), { minLength: 20, maxLength: 200 }),
        (rate, delays) => {
          const limiter = new RateLimiter(limits({ requestsPerSecond: rate }), START);
          // Until one has come back quickly nobody knows how quick that is.
          const delayOf = (index: number) => (index === 0 ? 0 : (delays[index % delays.length] ?? 0));
          const arrivals: number[] = [];
          let answers: { readonly at: number; readonly answered: (now: number) => void }[] = [];
          for (let now = START; now < START + 6_000; now += 1) {
            for (const { at, answered } of answers) if (at === now) answered(now);
            answers = answers.filter(({ at }) => at > now);
            while (limiter.nextAt(now) <= now) {
              const permit = limiter.grant(post(`chat ${arrivals.length}`), now);
              permit.start(now);
              const arrivesAt = now + 3 + delayOf(arrivals.length);
              arrivals.push(arrivesAt);
              answers.push({ at: arrivesAt + 3, answered: (at) => permit.answered(at) });
            }
          }
          arrivals.sort((a, b) => a - b);
          expect(mostWithin(arrivals, 1_000)).toBeLessThanOrEqual(rate);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('counts its first requests from their answers: those that follow may be quicker', () => {
    const limiter = new RateLimiter(limits(), START);
    let now = START + 5_000;
    for (let sent = 0; sent < 30; sent += 1) {
      now = Math.max(now, limiter.nextAt(now));
      const permit = limiter.grant(post(`chat ${sent}`), now);
      permit.start(now);
      permit.answered(now + 200);
    }
    // The first of them left at 5,000 and arrived by 5,200.
    expect(limiter.nextAt(now)).toBeGreaterThanOrEqual(START + 6_200);
  });

  test('keeps its rate when the clock is put back while a request is on its way', () => {
    const limiter = new RateLimiter(limits(), START);
    const send = (wanted: number, tookMs: number) => {
      const at = Math.max(wanted, limiter.nextAt(wanted));
      const permit = limiter.grant(post(`chat ${at}`), at);
      permit.start(at);
      permit.answered(at + tookMs);
      return at;
    };
    const before = send(send(START + 5_000, 10) + 2_000, -500);
    let now = before;
    for (let sent = 0; sent < 300; sent += 1) now = send(now, 10);
    expect(now - before).toBeLessThan(11_000);
  });

  test('says how many may leave at once', () => {
    const limiter = new RateLimiter(limits({ requestsPerSecond: 1_000 }), START);
    for (const now of [START + 2_000, START + 2_007, START + 2_013, START + 4_000]) {
      const room = limiter.room(now);
      let granted = 0;
      for (; limiter.nextAt(now) <= now; granted += 1)
        limiter.grant(post(`${now}-${granted}`), now).start(now);
      expect(granted).toBeGreaterThan(0);
      expect(room).toBe(granted);
    }
    limiter.close({ chat: null, afterMs: 1_000 }, START + 5_000);
    expect(limiter.room(START + 5_500)).toBe(0);
  });

  test('gives a permit that is not used back', () => {
    const limiter = new RateLimiter(limits({ requestsPerSecond: 1 }), START);
    const later = START + 5_000;
    const permit = limiter.grant(post('a'), later);
    expect(limiter.nextAt(later + 900)).toBeGreaterThan(later + 900);
    permit.cancel();
    expect(limiter.nextAt(later + 900)).toBeLessThanOrEqual(later + 900);
  });
});

describe('a chat', () => {
  const later = START + 5_000;

  test('gets posts a second apart, and edits at once', () => {
    const limiter = new RateLimiter(limits(), START);
    limiter.grant(post('a'), later).start(later + 30);
    expect(limiter.nextForChat(post('a'), later + 500)).toBe(later + 1_050);
    expect(limiter.nextForChat({ chat: 'a', group: false, kind: 'edit' }, later + 500)).toBe(later + 500);
    expect(limiter.nextForChat(post('b'), later + 500)).toBe(later + 500);
  });

  test.each(['post', 'edit'] as const)('that is a group gets twenty %ss in any minute', (kind) => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { minLength: 30, maxLength: 60 }), (gaps) => {
        const limiter = new RateLimiter(limits({ chatIntervalMs: 0 }), START);
        const use = { chat: 'g', group: true, kind, answer: false } as const;
        const starts: number[] = [];
        let now = later;
        for (const gap of gaps) {
          now = Math.max(now + gap, limiter.nextForChat(use, now + gap));
          limiter.grant(use, now).start(now);
          starts.push(now);
        }
        expect(mostWithin(starts, 60_000)).toBeLessThanOrEqual(20);
      }),
    );
  });

  test('that is a group and is used to the full gets all of its twenty a minute', () => {
    const limiter = new RateLimiter(limits({ chatIntervalMs: 1_000 }), START);
    let now = later;
    let count = 0;
    for (; now < later + 600_000; count += 1) {
      now = Math.max(now, limiter.nextForChat(post('g', true), now));
      limiter.grant(post('g', true), now).start(now);
    }
    expect(count).toBeGreaterThanOrEqual(200);
  });

  test('remembers what an earlier process has posted', () => {
    const limiter = new RateLimiter(limits(), START);
    const before = Array.from({ length: 20 }, (_, index) => later - 40_000 + index * 1_000);
    limiter.recall('g', before, later);
    expect(limiter.nextForChat(post('g', true), later)).toBe(later + 20_020);
  });
});

describe('a complaint of the platform', () => {
  const later = START + 5_000;

  test('closes its chat for as long as it says', () => {
    const limiter = new RateLimiter(limits(), START);
    limiter.close({ chat: 'a', afterMs: 30_000 }, later);
    for (const kind of ['post', 'edit', 'remove'] as const) {
      expect(limiter.nextForChat({ chat: 'a', group: false, kind }, later)).toBe(later + 30_000);
    }
    expect(limiter.nextAt(later)).toBeLessThanOrEqual(later);
  });

  test('from a second chat soon after closes the bot, and much later does not', () => {
    const soon = new RateLimiter(limits(), START);
    soon.close({ chat: 'a', afterMs: 3_000 }, later);
    soon.close({ chat: 'b', afterMs: 4_000 }, later + 1_000);
    expect(soon.nextAt(later + 1_000)).toBe(later + 5_000);
    const late = new RateLimiter(limits(), START);
    late.close({ chat: 'a', afterMs: 3_000 }, later);
    late.close({ chat: 'b', afterMs: 4_000 }, later + 60_000);
    expect(late.nextAt(later + 60_000)).toBeLessThanOrEqual(later + 60_000);
  });

  test('about the bot closes it', () => {
    const limiter = new RateLimiter(limits(), START);
    limiter.close({ chat: null, afterMs: 3_000 }, later);
    expect(limiter.nextAt(later)).toBe(later + 3_000);
  });
});

test('chats that were quiet for a minute are forgotten, closed ones after they open', () => {
  const limiter = new RateLimiter(limits(), START);
  limiter.close({ chat: 'closed', afterMs: 200_000 }, START);
  for (let i = 0; i < 5_000; i += 1) {
    const now = START + 5_000 + i * 34;
    limiter.grant(post(`chat ${i}`), now).start(now);
  }
  expect(limiter.rememberedChats).toBeLessThan(1_900);
  expect(limiter.nextForChat(post('closed'), START + 175_000)).toBe(START + 200_000);
});

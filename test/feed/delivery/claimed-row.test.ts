import { expect, test } from 'vitest';
import { claimedRow } from '../../../src/feed/delivery/claimed-row.js';
import type { Delivery } from '../../../src/feed/delivery/delivery.js';

const NOW = 1_000_000_000;

function waiting(unansweredAt: number | null): Delivery {
  return {
    briefNumber: 7,
    botId: 1,
    tier: 2,
    destinationId: 5,
    state: 'pending',
    generation: 1,
    version: 0,
    copy: null,
    attempts: 1,
    refusals: 0,
    troubledSince: NOW - 130_000,
    unansweredAt,
    dueAt: NOW,
    uncertainPosts: 0,
    detail: null,
  };
}

const DISCORD = { kind: 'discord-text' } as const;

test('a post that Discord may have forgotten the nonce of counts as a possible duplicate before it leaves', () => {
  const row = claimedRow(waiting(NOW - 120_001), DISCORD, 'post', NOW);
  expect(row).toMatchObject({ state: 'in-flight', dueAt: null, uncertainPosts: 1, unansweredAt: NOW });
});

test.each([
  ['within the window of its nonce', waiting(NOW - 120_000), DISCORD, 'post'],
  ['of which no try went unanswered', waiting(null), DISCORD, 'post'],
  ['where each unanswered try was counted', waiting(NOW - 600_000), { kind: 'telegram-private' }, 'post'],
  ['where nonces are not known', waiting(NOW - 600_000), { kind: 'discord-forum' }, 'post'],
  ['of a copy that stands there', waiting(NOW - 600_000), DISCORD, 'edit'],
] as const)('a request %s counts as no other duplicate', (_, before, place, kind) => {
  const row = claimedRow(before, place, kind, NOW);
  expect(row).toEqual({ ...before, state: 'in-flight', dueAt: null });
});

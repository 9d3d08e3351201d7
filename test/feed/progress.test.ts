import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliveryReport } from '../../src/feed/delivery-report.js';
import { progressOf } from '../../src/feed/progress.js';
import { progressLine } from '../../src/feed/progress-text.js';
import { loadLanguages } from '../../src/languages.js';

const NOW = 1_000_000;
const english = loadLanguages().in('en');

type Known = Parameters<typeof progressOf>[0];
type Totals = Known['total'];

const report = (known: Partial<Omit<Known, 'total'>>, total: Partial<Totals> = {}): Known => ({
  state: 'published',
  version: 1,
  sending: 'on',
  posting: false,
  toCome: false,
  toChange: false,
  publishedAt: NOW - 10_000,
  changedAt: null,
  ...known,
  total: {
    ...{ sent: 0, pending: 0, retrying: 0, edited: 0, removed: 0, failed: 0, outOfReach: 0 },
    timeTo: { half: null, most: null, all: null },
    ...total,
  },
});

const said = (known: Known, expected: number | null = null) =>
  progressLine(progressOf(known, { expected, now: NOW }), 12, english);

describe('how far a brief has come, in one line', () => {
  const changed = { version: 2, toChange: true, changedAt: NOW - 10_000 };
  const timeTo: DeliveryReport['total']['timeTo'] = { half: 9_000, most: 37_600, all: 40_000 };
  const table: readonly [string, Known, number | null, string][] = [
    [
      'while it is posted',
      report({ posting: true, toCome: true }, { sent: 310 }),
      1_204,
      'Posted 310 of 1,204 · about 30 s left',
    ],
    [
      'while nobody knows to how many',
      report({ posting: true, toCome: true }, { sent: 1 }),
      null,
      'Posted so far: 1',
    ],
    [
      'at its very beginning',
      report({ posting: true, toCome: true, publishedAt: NOW - 200 }, { sent: 2 }),
      9,
      'Posted 2 of 9',
    ],
    [
      'once everybody is found',
      report({ toCome: true }, { sent: 90, pending: 8, retrying: 2 }),
      500,
      'Posted 90 of 100 · about 2 s left',
    ],
    [
      'once it is everywhere',
      report({}, { sent: 1_204, timeTo }),
      null,
      'All 1,204 copies are right · 95 % after 38 s',
    ],
    ['with one copy', report({}, { sent: 1 }), null, 'The one copy is right'],
    [
      'with failures',
      report({}, { sent: 40, failed: 2, outOfReach: 1 }),
      null,
      '3 chats could not be put right; everything else is. /report 12 says why.',
    ],
    ['with nobody to get it', report({}), null, 'It stands in no chat.'],
    [
      'while a change is on its way',
      report(changed, { sent: 100, edited: 20, removed: 1 }),
      null,
      'Changed 20 of 99 copies · about 40 s left',
    ],
    [
      'once a change is everywhere',
      report({ version: 3 }, { sent: 100, edited: 100, timeTo }),
      null,
      'All 100 copies are right',
    ],
    [
      'while it is taken back',
      report({ ...changed, state: 'retracted' }, { sent: 100, edited: 10, removed: 40 }),
      null,
      'Taken back 50 of 100 copies · about 10 s left',
    ],
    [
      'while it is paused',
      report({ sending: 'paused', posting: true, toCome: true }, { sent: 310 }),
      1_204,
      'Sending is paused; 310 copies stand.',
    ],
    [
      'while a change follows the copies of a paused one',
      report({ ...changed, sending: 'paused', posting: true, toCome: true }, { sent: 100, edited: 50 }),
      200,
      'Changed 50 of 100 copies · about 10 s left',
    ],
    [
      'while it is withheld in mid-way',
      report({ state: 'withheld', version: 2, posting: true, toCome: true }, { sent: 1 }),
      9,
      'Posting waits until it is released; one copy stands.',
    ],
    [
      'once it was stopped, without a time that says nothing',
      report({ sending: 'stopped' }, { sent: 7, timeTo }),
      null,
      'All 7 copies are right',
    ],
  ];
  it.each(table)('%s', (_, known, expected, line) => expect(said(known, expected)).toBe(line));

  it('never tells of more than there is, nor of a time below nothing', () => {
    const count = fc.nat(1_000_000);
    fc.assert(
      fc.property(count, count, count, fc.boolean(), (sent, edited, expected, posting) => {
        const known = report(
          posting ? { posting, toCome: true } : { version: 2, toChange: true, changedAt: 0 },
          { sent, edited },
        );
        const progress = progressOf(known, { expected, now: NOW });
        if (progress.kind !== 'under-way') throw new Error('It is on its way.');
        expect(progress.done).toBeLessThanOrEqual(progress.of ?? Number.POSITIVE_INFINITY);
        expect(progress.leftMs ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { WireBrief, WireLane } from '../../../src/playground/page/ports.js';
import { Strip } from '../../../src/playground/page/strip.js';
import { wireBrief, wireLane } from './stage.js';

function strip(lane: Partial<WireLane>, more: { briefs?: readonly WireBrief[]; perSecond?: number } = {}) {
  const { briefs = [], perSecond = 0 } = more;
  return String(
    Strip({ briefs, lanes: [wireLane(lane)], perSecond: { telegram: perSecond, discord: 0 } }),
  ).replaceAll(/<[^>]+>/g, ' ');
}

const UNDER_WAY = wireBrief({ number: 7, progress: { sent: 212, toCome: { telegram: 190, discord: 1 } } });

describe('the strip', () => {
  test('says how many copies are to come while a brief is on its way, between two requests as well', () => {
    const text = strip({ inFlight: 0 }, { briefs: [UNDER_WAY], perSecond: 28 });
    expect(text).toContain('sending');
    expect(text).toContain('190 to come · 28 of 30/s');
    expect(text).toContain('191 to come');
  });

  test('says what is held while the platform does not answer', () => {
    const text = strip({ state: 'outage' }, { briefs: [UNDER_WAY], perSecond: 20 });
    expect(text).toContain('no answer');
    expect(text).toContain('190 held until it answers');
    expect(strip({ state: 'outage' })).toContain('tries until it answers');
  });

  test('calls a platform cut off that neither tells nor takes anything', () => {
    expect(strip({ isListening: false })).toContain('no answer');
    expect(strip({ isListening: false }, { perSecond: 12 })).not.toContain('no answer');
  });

  test('calls a lane idle that has nothing to do, and a brief by its version that is everywhere', () => {
    const done = wireBrief({ number: 7, progress: { sent: 403, toCome: { telegram: 0, discord: 0 } } });
    const text = strip({}, { briefs: [done] });
    expect(text).toContain('idle');
    expect(text).toContain('v1');
    expect(text).not.toContain('to come');
  });
});

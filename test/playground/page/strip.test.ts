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

const UNDER_WAY = wireBrief({
  number: 7,
  progress: { sent: 212, isUnderWay: { telegram: true, discord: false } },
});

describe('the strip', () => {
  test('says how far a brief has come while it is on its way, between two requests as well', () => {
    const text = strip({ inFlight: 0 }, { briefs: [UNDER_WAY], perSecond: 28 });
    expect(text).toContain('sending');
    expect(text).toContain('28 of 30 a second');
    expect(text).toContain('212 sent…');
  });

  test('says that the rest waits while the platform does not answer', () => {
    const text = strip({ state: 'outage' }, { briefs: [UNDER_WAY], perSecond: 20 });
    expect(text).toContain('no answer');
    expect(text).toContain('the rest waits for it');
    expect(strip({ state: 'outage' })).toContain('asked again and again');
  });

  test('calls a platform cut off that neither tells nor takes anything', () => {
    expect(strip({ isListening: false })).toContain('no answer');
    expect(strip({ isListening: false }, { perSecond: 12 })).not.toContain('no answer');
  });

  test('calls a lane idle that has nothing to do, and a brief by its version that is everywhere', () => {
    const done = wireBrief({
      number: 7,
      progress: { sent: 403, isUnderWay: { telegram: false, discord: false } },
    });
    const text = strip({}, { briefs: [done] });
    expect(text).toContain('idle');
    expect(text).toContain('v1');
    expect(text).not.toContain('sent');
  });
});

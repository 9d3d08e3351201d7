import { describe, expect, it } from 'vitest';
import { RateMeter } from '../../../src/playground/page/rate-meter.js';

describe('a rate', () => {
  it('is taken over the last five seconds', () => {
    const meter = new RateMeter();
    for (let at = 1000; at < 2000; at += 100) meter.note(at);
    expect(meter.perSecond(2000)).toBe(2);
    expect(meter.perSecond(6450)).toBe(1);
    expect(meter.perSecond(9000)).toBe(0);
  });
});

import { describe, expect, it, vi } from 'vitest';
import type { WireBrief } from '../../../src/playground/page/ports.js';
import { RateMeter } from '../../../src/playground/page/rate-meter.js';
import { WireWatch } from '../../../src/playground/page/wire-watch.js';
import { ManualClock } from '../../support/manual-clock.js';
import { wireBrief } from './stage.js';

function watch() {
  const clock = new ManualClock();
  let briefs: readonly WireBrief[] = [wireBrief({ number: 1 })];
  const findBriefs = vi.fn(async () => briefs);
  const warn = vi.fn();
  const watched = new WireWatch({
    wire: { findBriefs, lanes: () => [] },
    switches: [],
    meters: { telegram: new RateMeter(), discord: new RateMeter() },
    clock,
    log: { info: vi.fn(), warn, error: vi.fn() },
  });
  const set = (next: readonly WireBrief[]) => {
    briefs = next;
  };
  return { clock, watched, findBriefs, warn, set };
}

describe('the watch over the wire', () => {
  it('asks nothing while nobody looks', async () => {
    const { clock, watched, findBriefs } = watch();
    await clock.run(5_000);
    const end = watched.on(() => undefined);
    await clock.run(2_000);
    const asked = findBriefs.mock.calls.length;
    expect(asked).toBeGreaterThan(0);
    end();
    await clock.run(5_000);
    expect(findBriefs).toHaveBeenCalledTimes(asked);
  });

  it('asks once for everybody, and tells of changes only', async () => {
    const { clock, watched, findBriefs, set } = watch();
    const heard = [vi.fn(), vi.fn()];
    for (const listener of heard) watched.on(listener);
    await clock.run(2_000);
    expect(findBriefs.mock.calls.length).toBeLessThanOrEqual(4);
    for (const listener of heard) expect(listener).toHaveBeenCalledTimes(1);
    set([wireBrief({ number: 2 })]);
    await clock.run(1_000);
    for (const listener of heard) expect(listener).toHaveBeenCalledTimes(2);
  });

  it('goes on after the wire could not be read, and says so', async () => {
    const { clock, watched, findBriefs, warn } = watch();
    findBriefs.mockRejectedValueOnce(new Error('busy'));
    const heard = vi.fn();
    watched.on(heard);
    await clock.run(2_000);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

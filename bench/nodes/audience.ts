import { publishBrief } from '../../src/feed/publishing.js';
import { type Audience, addAudience } from '../audience.js';
import { median, nowMs, pause } from '../measure.js';
import { serve } from '../processes.js';
import { type LedgerTimes, timed } from '../timed-ledger.js';
import { EDITOR, openWire, paidSettings } from '../wire.js';

/** How often the memory is looked at. */
const LOOK_MS = 100;

export interface Delivered {
  readonly rows: number;
  readonly msPerRow: number;
  readonly peakMb: number;
  readonly usualMb: number;
}

const handlers = {
  /** Makes the database. Not by the process whose memory is measured. */
  async prepare(folder: string, url: string, audience: Audience): Promise<void> {
    const wire = await openWire({ folder, settings: paidSettings(url) });
    await addAudience(wire, audience);
    await wire.stop();
  },

  /**
   * Publishes to few of many and measures the transactions until all of them are claimed.
   * @returns Milliseconds.
   */
  async claimFew(folder: string, url: string, few: { topic: string; count: number }): Promise<number> {
    const times: LedgerTimes = { rows: 0, ms: 0 };
    const wire = await openWire({
      folder,
      settings: paidSettings(url),
      ledger: (ledger) => timed(ledger, times),
    });
    wire.delivery.start();
    const took: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      // One message a second in a chat.
      await pause(1_100);
      times.rows = 0;
      times.ms = 0;
      const number = await wire.draft(`For a few, ${round}`, [few.topic]);
      await publishBrief(wire.opened.feed, EDITOR, { number });
      await wire.delivery.idle();
      if (times.rows !== few.count) throw new Error(`${times.rows} of ${few.count} were claimed.`);
      took.push(times.ms);
    }
    await wire.stop();
    return median(took);
  },

  /** Delivers for so long, a brief every so often, and looks at its own memory. */
  async deliver(
    folder: string,
    url: string,
    { seconds, everyMs }: { readonly seconds: number; readonly everyMs: number },
  ): Promise<Delivered> {
    const times: LedgerTimes = { rows: 0, ms: 0 };
    const wire = await openWire({
      folder,
      settings: paidSettings(url),
      ledger: (ledger) => timed(ledger, times),
    });
    const seen: number[] = [];
    const looking = setInterval(() => seen.push(process.memoryUsage.rss() / 2 ** 20), LOOK_MS);
    wire.delivery.start();
    const end = nowMs() + seconds * 1_000;
    for (let brief = 1; nowMs() < end; brief += 1) {
      await publishBrief(wire.opened.feed, EDITOR, { number: await wire.draft(`News, ${brief}`) });
      await pause(Math.min(everyMs, Math.max(0, end - nowMs())));
    }
    clearInterval(looking);
    await wire.stop();
    return {
      rows: times.rows,
      msPerRow: times.ms / times.rows,
      peakMb: Math.max(...seen),
      usualMb: median(seen),
    };
  },
};

export type AudienceNode = typeof handlers;

serve(handlers);

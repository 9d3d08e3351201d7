import type { Clock } from '../../feed/clock.js';
import type { Log } from '../../feed/log.js';
import type { FaultSwitch } from './faults.js';
import type { LiveEvent } from './live.js';
import type { WireBrief, WireView } from './ports.js';
import type { RateMeter } from './rate-meter.js';
import { FaultSwitches, Strip } from './strip.js';
import { readTour, Tour } from './tour.js';

/** How often the wire is asked while somebody looks, in milliseconds. */
const ASK_EVERY_MS = 500;
/** How many briefs the strip shows; the guided run's brief is looked for among them too. */
const SHOWN_BRIEFS = 24;

export type WireEvent = Extract<LiveEvent, { readonly kind: 'wire' }>;

export interface WireWatchOptions {
  readonly wire: WireView;
  readonly switches: readonly FaultSwitch[];
  readonly meters: Readonly<Record<'telegram' | 'discord', RateMeter>>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Looks at the wire for everybody at once, and only while there is somebody. */
export class WireWatch {
  readonly #options: WireWatchOptions;
  readonly #listeners = new Set<(event: WireEvent) => void>();
  /** Whether a timer or a reading is under way: there is one at a time. */
  #isAsking = false;
  #callOff: (() => void) | null = null;
  #last = '';

  constructor(options: WireWatchOptions) {
    this.#options = options;
  }

  /** Tells of every change from now on, until the returned function is called. */
  on(listener: (event: WireEvent) => void): () => void {
    this.#listeners.add(listener);
    if (!this.#isAsking) this.#askLater();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0 && this.#callOff !== null) {
        this.#callOff();
        this.#callOff = null;
        this.#isAsking = false;
      }
    };
  }

  /** The wire as it is now. */
  async read(): Promise<WireEvent> {
    const { wire, switches, meters, clock } = this.#options;
    const briefs: readonly WireBrief[] = await wire.findBriefs(SHOWN_BRIEFS);
    const now = clock.now();
    const perSecond = {
      telegram: meters.telegram.perSecond(now),
      discord: meters.discord.perSecond(now),
    };
    return {
      kind: 'wire',
      strip: String(<Strip briefs={briefs} lanes={wire.lanes()} perSecond={perSecond} />),
      tour: String(<Tour steps={readTour(briefs)} />),
      faults: String(<FaultSwitches switches={switches} />),
    };
  }

  #askLater(): void {
    this.#isAsking = true;
    this.#callOff = this.#options.clock.after(ASK_EVERY_MS, () => {
      this.#callOff = null;
      void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    try {
      this.#tell(await this.read());
    } catch (error) {
      this.#options.log.warn({ err: error }, 'The playground page cannot read the wire; it tries again.');
    }
    this.#isAsking = false;
    if (this.#listeners.size > 0) this.#askLater();
  }

  #tell(event: WireEvent): void {
    const present = JSON.stringify(event);
    if (present === this.#last) return;
    this.#last = present;
    for (const listener of this.#listeners) listener(event);
  }
}

import type { Fault } from '../../src/playground/faults.js';
import type { SeededRandom } from './seeded-random.js';
import type { WireWorld } from './wire-world.js';

export type Weather = 'calm' | 'stormy';

/** Each strikes a tenth of what the ones before it have let pass. */
const STORM: readonly Fault[] = [
  { kind: 'reset', when: 'after' },
  { kind: 'server-error', status: 502, when: 'after' },
  { kind: 'server-error', status: 503, when: 'before' },
  { kind: 'latency', ms: 'never' },
  { kind: 'truncate' },
  { kind: 'too-many', retryAfterS: 1 },
];

const SHARE = 0.1;
const OUTAGES = 0.1;

/** What the platforms and the network do wrong during a run. */
export class WeatherMaker {
  readonly #world: WireWorld;
  readonly #random: SeededRandom;
  readonly #weather: Weather;

  constructor(world: WireWorld, random: SeededRandom, weather: Weather) {
    this.#world = world;
    this.#random = random;
    this.#weather = weather;
  }

  begin(): void {
    if (this.#weather === 'calm') return;
    for (const { faults } of [this.#world.telegram, this.#world.discord]) {
      for (const fault of STORM) faults.add({ fault, share: SHARE });
    }
  }

  /** Before each life: once in a while a whole platform is away for as long as it lasts. */
  async change(): Promise<void> {
    if (this.#weather === 'calm') return;
    for (const server of [this.#world.telegram, this.#world.discord]) {
      await server.outage(this.#random.chance(OUTAGES) ? 'refuse' : 'off');
    }
  }

  /** Everything is well again, and stays so. */
  async clear(): Promise<void> {
    for (const server of [this.#world.telegram, this.#world.discord]) {
      server.faults.clear();
      await server.outage('off');
    }
  }
}

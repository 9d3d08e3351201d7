import { setImmediate } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { Guarantee } from '../../src/feed/delivery/guarantee.js';
import { stateCode } from '../../src/storage/delivery-schema.js';
import { examineCopies, type Findings } from './copies.js';
import { Program } from './program.js';
import { SeededRandom } from './seeded-random.js';
import { Stories } from './stories.js';
import { Traffic, type TrafficCounts } from './traffic.js';
import { LONGEST_WAIT_MS, letSomeWait, untilNextMinute } from './waiting-places.js';
import { type Weather, WeatherMaker } from './weather.js';
import { WireWorld } from './wire-world.js';

export interface RunOptions {
  /** The built command line. */
  readonly entry: string;
  readonly seed: number;
  readonly kills: number;
  readonly weather: Weather;
  /** What the program does about a Telegram post that went unanswered. */
  readonly guarantee: Guarantee;
}

export interface RunReport extends Findings {
  readonly stories: number;
  readonly traffic: TrafficCounts;
}

/** A life ends at the latest so long after its start is over, in milliseconds, when nothing is there to be sent. */
const LONGEST_LIFE_MS = 1_000;
/** What the program says when its start is over: on a busy machine that alone takes seconds. */
const STARTED = /health\/ready/;
const EARLY_DEATHS = 0.15;
const EARLY_DEATH_MS = 500;
/** Half of the deaths come some time after a request was carried out, the others in that very moment. */
const LONGEST_LINGERING_MS = 40;
/** Between a death and the next life the program believes to have been down for up to so long. */
const LONGEST_DOWN_MS = 4_000;
/** Once in a while for longer than Discord remembers a nonce, and than a late request can still arrive. */
const LONG_DEATHS = 0.05;
const LONG_DEATH_MS = 400_000;
/** More often than not that brings a minute, in which digests are made, into the next life. */
const DIGEST_DEATHS = 0.3;
/** For everything that is due to be done once nothing goes wrong any more. */
const PATIENCE_MS = 60_000;
/** Lives with nothing wrong until every repeat and retry has had its time. */
const MAX_LAST_LIVES = 40;

/** Kills a running program again and again, lets it come to rest, and looks at every copy. */
export async function runKills(options: RunOptions): Promise<RunReport> {
  const run = new KillRun(options);
  try {
    await run.open();
    for (let kill = 0; kill < options.kills; kill += 1) await run.live();
    await run.comeToRest();
    return await run.report();
  } finally {
    await run.close();
  }
}

/** Some of the turns of the event loop that a request takes, for those whose connection has ended meanwhile. */
const TURNS_FOR_THE_LAST = 20;

/**
 * Waits until whatever the dead program had sent has arrived: a machine under load may take its time, and what arrives
 * later would be taken for the next program's. Nothing but programs that run is connected to this process.
 */
async function untilAllIsHeard(): Promise<void> {
  await vi.waitFor(() => expect(process.getActiveResourcesInfo()).not.toContain('TCPSocketWrap'), {
    timeout: PATIENCE_MS,
    interval: 1,
  });
  for (let turn = 0; turn < TURNS_FOR_THE_LAST; turn += 1) await setImmediate();
}

class KillRun {
  readonly #options: RunOptions;
  readonly #random: SeededRandom;
  readonly #world: WireWorld;
  readonly #weather: WeatherMaker;
  readonly #complaints: string[] = [];
  #stories: Stories | null = null;
  #traffic: Traffic | null = null;
  /** The one that runs. */
  #program: Program | null = null;
  /** The next one, loaded and held. */
  #next: Program | null = null;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#random = new SeededRandom(options.seed);
    this.#world = new WireWorld(this.#random, { DELIVERY_GUARANTEE: options.guarantee });
    this.#weather = new WeatherMaker(this.#world, this.#random, options.weather);
  }

  async open(): Promise<void> {
    await this.#world.open();
    await letSomeWait(this.#world);
    // Whoever chose something in the moment of a publication may miss it.
    this.#world.clock.setAhead(1_000);
    this.#stories = new Stories(this.#world.opened.feed, this.#random);
    this.#traffic = new Traffic(this.#world, this.#stories);
    this.#next = this.#load();
    this.#weather.begin();
  }

  async close(): Promise<void> {
    this.#traffic?.stop();
    await this.#program?.kill();
    await this.#next?.kill();
    await this.#world.close();
  }

  /** One life: it begins, the newsroom does something before it or in the middle of it, and it is killed at some moment. */
  async live(): Promise<void> {
    const { stories, traffic } = this.#scene();
    const random = this.#random;
    await this.#weather.change();
    const movesBefore = random.chance(0.7);
    if (movesBefore) await stories.move();
    const before = traffic.count;
    await this.#begin();
    const isEarly = random.chance(EARLY_DEATHS);
    const end = isEarly ? this.#passing(random.whole(EARLY_DEATH_MS)) : this.#livingLongest();
    const killAt = before + 1 + random.whole(80);
    const lingerMs = random.chance(0.5) ? random.whole(LONGEST_LINGERING_MS) : 0;
    if (!movesBefore || random.chance(0.4)) {
      await Promise.race([
        traffic.reaching(before + random.whole(25)),
        this.#passing(random.whole(500)),
        end,
      ]);
      await stories.move();
    }
    await Promise.race([traffic.reaching(killAt), end]);
    if (lingerMs > 0) await this.#passing(lingerMs);
    await this.#kill();
    this.#world.clock.setAhead(this.#downFor());
  }

  /** For how long the next program believes that nobody was there. */
  #downFor(): number {
    const random = this.#random;
    if (random.chance(LONG_DEATHS)) return LONG_DEATH_MS;
    // Digests are due as the next one begins, or in the middle of its life.
    if (random.chance(DIGEST_DEATHS)) return untilNextMinute(this.#world.clock.now()) - random.whole(500);
    return random.whole(LONGEST_DOWN_MS);
  }

  /** @throws Error when the program ends by itself */
  async #livingLongest(): Promise<void> {
    await this.#program?.saying(STARTED);
    await this.#passing(LONGEST_LIFE_MS);
  }

  /** Nothing goes wrong any more, and whatever waits for a time is given it. */
  async comeToRest(): Promise<void> {
    await this.#weather.clear();
    await this.#scene().stories.releaseAll();
    let hasWaited = false;
    for (let lives = 0; lives < MAX_LAST_LIVES; lives += 1) {
      await this.#begin();
      await this.#untilNothingIsDue();
      await this.#kill();
      const dueAt = await this.#nextDue();
      if (dueAt === null && hasWaited) return;
      // Then what was still gathered at the end has come, too.
      const waitMs = dueAt === null ? LONGEST_WAIT_MS : dueAt - this.#world.clock.now() + 1;
      hasWaited ||= dueAt === null;
      this.#world.clock.setAhead(waitMs);
    }
    throw new Error(`Something is still due after ${MAX_LAST_LIVES} lives in which nothing went wrong.`);
  }

  async report(): Promise<RunReport> {
    const { stories, traffic } = this.#scene();
    const findings = await examineCopies(this.#world, stories.all, this.#options.guarantee);
    const faults = [...this.#complaints, ...traffic.outdated, ...findings.faults];
    return { ...findings, faults, stories: stories.all.length, traffic: traffic.counts };
  }

  #scene(): { readonly stories: Stories; readonly traffic: Traffic } {
    if (!this.#stories || !this.#traffic) throw new Error('The run is not open.');
    return { stories: this.#stories, traffic: this.#traffic };
  }

  #load(): Program {
    const { folder, environment } = this.#world;
    return new Program({ entry: this.#options.entry, folder, environment });
  }

  async #begin(): Promise<void> {
    this.#program = this.#next ?? this.#load();
    this.#next = this.#load();
    this.#scene().traffic.noteBegin();
    await this.#program.begin(this.#world.clock.aheadMs);
  }

  async #kill(): Promise<void> {
    const program = this.#program;
    if (!program) return;
    if (program.hasEnded) throw new Error(`The program has ended by itself:\n${program.said}`);
    await program.kill();
    await untilAllIsHeard();
    const errors = program.said.split('\n').filter((line) => /"level":[56]0/.test(line));
    this.#complaints.push(...errors);
    this.#program = null;
  }

  async #passing(ms: number): Promise<void> {
    await new Promise<void>((resolve) => void this.#world.clock.after(ms, resolve));
  }

  /** @throws Error with what the program has said, when it does not get on with it */
  async #untilNothingIsDue(): Promise<void> {
    try {
      await vi.waitFor(() => this.#expectNothingDue(), { timeout: PATIENCE_MS, interval: 20 });
    } catch (cause) {
      throw new Error(`${String(cause)} The program says:\n${this.#program?.said}`, { cause });
    }
  }

  async #expectNothingDue(): Promise<void> {
    if (this.#program?.hasEnded) throw new Error('The program has ended by itself.');
    const { reader } = this.#world.opened.connections;
    const walking = await reader
      .selectFrom('broadcasts')
      .select('id')
      .where('finished_at', 'is', null)
      .execute();
    if (walking.length > 0) throw new Error(`${walking.length} broadcasts are still on their way.`);
    const busy = await reader
      .selectFrom('deliveries')
      .select(['brief_number', 'destination_id'])
      .where((row) =>
        row.or([row('state', '=', stateCode('in-flight')), row('due_at', '<=', this.#world.clock.now())]),
      )
      .execute();
    if (busy.length > 0) throw new Error(`${busy.length} rows are due: ${JSON.stringify(busy.slice(0, 5))}`);
    const gathering = await reader
      .selectFrom('destinations')
      .select('id')
      .where('gather_due_at', '<=', this.#world.clock.now())
      .execute();
    if (gathering.length > 0) throw new Error(`${gathering.length} digests are due.`);
  }

  async #nextDue(): Promise<number | null> {
    const { earliest } = await this.#world.opened.connections.reader
      .selectFrom('deliveries')
      .select((row) => row.fn.min('due_at').as('earliest'))
      .executeTakeFirstOrThrow();
    return earliest;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Brief } from '../../src/feed/brief.js';
import { releaseBrief, withholdBrief } from '../../src/feed/changing.js';
import { systemClock } from '../../src/feed/clock.js';
import type { Feed } from '../../src/feed/ports.js';
import { type OpenStore, openStore } from '../../src/storage/open-store.js';
import { EDITOR, published } from '../support/briefs.js';
import { type BuiltProgram, buildProgram } from './built-program.js';
import { SeededRandom, seedOfTheDay } from './seeded-random.js';

const KILLS = Number(process.env.CHAOS_COMMIT_KILLS ?? 20);
const SEED = Number(process.env.CHAOS_SEED ?? seedOfTheDay());
const CHANGER = fileURLToPath(new URL('change-forever.js', import.meta.url));
/** So many answers at most are waited for before the process that gives them is killed. */
const MOST_ANSWERS = 60;
const LONGEST_LINGERING_MS = 5;
const TURN_MS = 5;
const LONGEST_RUN_MS = 60_000 + KILLS * 10_000;

type Answer = Pick<Brief, 'number' | 'state' | 'version'>;

let built: BuiltProgram;

beforeAll(async () => {
  built = await buildProgram();
  return () => built.remove();
}, 120_000);

/** A process that changes briefs for as long as it lives. */
class Changer {
  /** The last answer about each brief. */
  readonly answers = new Map<number, Answer>();
  readonly #process: ChildProcess;
  readonly #waiters = new Set<() => void>();
  #count = 0;
  #rest = '';

  constructor(url: string) {
    const argv = [CHANGER, dirname(built.entry), url];
    this.#process = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    this.#process.stdout?.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
    this.#process.once('exit', () => this.#wake());
  }

  async answering(count: number): Promise<void> {
    while (this.#count < count) {
      if (this.#process.exitCode !== null) throw new Error('The process has ended by itself.');
      await new Promise<void>((resolve) => this.#waiters.add(resolve));
    }
  }

  /** Nothing of it runs any more when this resolves, and all that it has said is heard. */
  async kill(): Promise<void> {
    const closed = once(this.#process, 'close');
    this.#process.kill('SIGKILL');
    await closed;
  }

  #hear(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const answer = JSON.parse(line) as Answer;
      this.answers.set(answer.number, answer);
      this.#count += 1;
    }
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiters) wake();
    this.#waiters.clear();
  }
}

interface Desk {
  readonly feed: Feed;
  readonly opened: OpenStore;
  readonly url: string;
}

async function openDesk(): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'briefwire-commits-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const url = `sqlite:${join(folder, 'briefwire.db')}`;
  const opened = await openStore({ url });
  onTestFinished(() => opened.close());
  const settings = {
    newsroomName: 'Harbour',
    timeZone: 'UTC',
    locale: 'en',
    publicUrl: null,
    nextPost: null,
  };
  const feed: Feed = { store: opened.store, clock: systemClock, settings: { ...settings, fourEyes: false } };
  return { feed, opened, url };
}

/** Publishes and changes briefs as long as the other process lives; each answer has to hold in the next step. */
async function changeUntil(feed: Feed, ended: Promise<void>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let goesOn = true;
  void ended.then(() => {
    goesOn = false;
  });
  while (goesOn) {
    const { number } = await published(feed);
    await withholdBrief(feed, EDITOR, number);
    answers.push(await releaseBrief(feed, EDITOR, number));
    // Who writes without a pause keeps everybody else from it.
    await passing(TURN_MS);
  }
  return answers;
}

async function passing(ms: number): Promise<void> {
  await new Promise<void>((resolve) => void systemClock.after(ms, resolve));
}

function briefly({ number, state, version }: Answer): Answer {
  return { number, state, version };
}

test(
  `what was answered is kept, whoever else is killed in the middle of writing (CHAOS_SEED=${SEED})`,
  async () => {
    const { feed, opened, url } = await openDesk();
    const random = new SeededRandom(SEED);
    const answered: Answer[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const changer = new Changer(url);
      const ended = (async () => {
        await changer.answering(1 + random.whole(MOST_ANSWERS));
        const lingerMs = random.whole(LONGEST_LINGERING_MS);
        await passing(lingerMs);
        await changer.kill();
      })();
      answered.push(...(await changeUntil(feed, ended)));
      await ended;
      for (const answer of changer.answers.values()) {
        const kept = await feed.store.briefs.get(answer.number);
        // The change after the last answer may have been accepted, and its answer not said.
        expect(kept.version).toBeGreaterThanOrEqual(answer.version);
        expect(kept.version).toBeLessThanOrEqual(answer.version + 1);
      }
    }
    for (const answer of answered) {
      expect(briefly(await feed.store.briefs.get(answer.number))).toEqual(briefly(answer));
    }
    const [check] = await opened.connections.read((statements) =>
      statements.get('PRAGMA integrity_check').all(),
    );
    expect(check).toEqual({ integrity_check: 'ok' });
  },
  LONGEST_RUN_MS,
);

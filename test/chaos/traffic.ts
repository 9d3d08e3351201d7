import type { MessageRecord } from '../../src/playground/discord/world.js';
import { readStory, type Stories, type Story } from './stories.js';
import type { WireWorld } from './wire-world.js';

/** A request that was under way while a version was accepted may still arrive, so long after it at most. */
const UNDER_WAY_MS = 1_500;

export interface TrafficCounts {
  readonly posted: number;
  readonly edited: number;
  readonly deleted: number;
}

/** Watches what arrives at the platforms: lets a run act in the middle of it, and looks for outdated texts. */
export class Traffic {
  readonly #stories: Stories;
  readonly #waiters = new Set<{ readonly count: number; readonly resolve: () => void }>();
  readonly #endings: readonly (() => void)[];
  readonly #outdated: string[] = [];
  readonly #counts = { posted: 0, edited: 0, deleted: 0 };
  #begunAt = 0;

  constructor({ telegram, discord }: WireWorld, stories: Stories) {
    this.#stories = stories;
    this.#endings = [
      telegram.on((event) => {
        if (event.kind === 'message-deleted') this.#note('deleted', '');
        if (event.kind === 'message-edited') this.#note('edited', event.message.text);
        if (event.kind === 'message-added') this.#note('posted', event.message.text);
      }),
      discord.on((event) => {
        if (event.kind === 'message-deleted') this.#note('deleted', '');
        if (event.kind === 'message-edited') this.#note('edited', wordsOf(event.record));
        if (event.kind === 'message-created') this.#note('posted', wordsOf(event.record));
      }),
    ];
  }

  /** How many messages were posted, edited and deleted. */
  get counts(): TrafficCounts {
    return { ...this.#counts };
  }

  get count(): number {
    const { posted, edited, deleted } = this.#counts;
    return posted + edited + deleted;
  }

  /** Texts that arrived although a newer version had been accepted before the request can have started. */
  get outdated(): readonly string[] {
    return this.#outdated;
  }

  /** A program begins to run. */
  noteBegin(): void {
    this.#begunAt = Date.now();
  }

  /** Resolves in the moment in which the platforms carry out that request, before its answer is sent. */
  async reaching(count: number): Promise<void> {
    if (this.count >= count) return;
    await new Promise<void>((resolve) => this.#waiters.add({ count, resolve }));
  }

  stop(): void {
    for (const end of this.#endings) end();
  }

  #note(what: keyof TrafficCounts, text: string): void {
    this.#counts[what] += 1;
    const told = readStory(text);
    const story = told && this.#stories.find(told.name);
    if (told && story) this.#judge(story, told.shows);
    for (const waiter of this.#waiters) {
      if (waiter.count > this.count) continue;
      this.#waiters.delete(waiter);
      waiter.resolve();
    }
  }

  #judge({ name, versions }: Story, shows: string): void {
    const now = Date.now();
    const next = versions[versions.findLastIndex((version) => version.shows === shows) + 1];
    if (next === undefined) return;
    // All that the one before had sent has arrived by the time at which a program begins.
    const begunSince = next.at < this.#begunAt;
    if (!begunSince && now <= next.at + UNDER_WAY_MS) return;
    this.#outdated.push(`${name} arrived as ${shows}, ${now - next.at} ms after ${next.shows} was accepted`);
  }
}

function wordsOf({ message }: MessageRecord): string {
  return JSON.stringify(message.embeds);
}

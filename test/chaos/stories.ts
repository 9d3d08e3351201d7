import type { Brief } from '../../src/feed/brief.js';
import {
  correctBrief,
  releaseBrief,
  retractBrief,
  updateBrief,
  withholdBrief,
} from '../../src/feed/changing.js';
import type { Feed } from '../../src/feed/ports.js';
import { readMarkdown } from '../../src/feed/text/from-markdown.js';
import { EDITOR, published } from '../support/briefs.js';
import type { SeededRandom } from './seeded-random.js';

/** What a copy shows: a take of the text, or one of the notices. */
export type Shows = `take ${number}` | 'withheld' | 'retracted' | 'in a digest';

/** A version as it was accepted. */
interface Accepted {
  readonly shows: Shows;
  /** By the machine's clock, in milliseconds since 1970. */
  readonly at: number;
}

/** A brief that says in its text which story and which take of it this is. */
export interface Story {
  readonly number: number;
  readonly name: string;
  readonly state: Brief['state'];
  readonly take: number;
  /** Every accepted version, oldest first. */
  readonly versions: readonly Accepted[];
}

type Change = 'update' | 'correct' | 'withhold' | 'release' | 'retract';

/**
 * A publication is fifty posts, and more of them than a run of short lives can send would leave nothing to be edited:
 * most of what the newsroom does changes what stands already.
 */
const PUBLICATIONS = 0.2;
const OPEN_AT_ONCE = 3;
const CHANGES_WHILE_PUBLISHED = ['update', 'update', 'correct', 'correct', 'withhold', 'retract'] as const;
const CHANGES_WHILE_WITHHELD = ['release', 'release', 'retract'] as const;

/** The newsroom's side of a run: publishes and changes stories at random, and knows what should stand in the chats. */
export class Stories {
  readonly #feed: Feed;
  readonly #random: SeededRandom;
  readonly #stories = new Map<string, Story>();

  constructor(feed: Feed, random: SeededRandom) {
    this.#feed = feed;
    this.#random = random;
  }

  get all(): readonly Story[] {
    return [...this.#stories.values()];
  }

  find(name: string): Story | undefined {
    return this.#stories.get(name);
  }

  /** Publishes a story, or changes one of the latest. */
  async move(): Promise<void> {
    const open = this.all.filter(({ state }) => state !== 'retracted').slice(-OPEN_AT_ONCE);
    if (open.length === 0 || this.#random.chance(PUBLICATIONS)) return await this.publish();
    const story = this.#random.pick(open);
    const choices = story.state === 'withheld' ? CHANGES_WHILE_WITHHELD : CHANGES_WHILE_PUBLISHED;
    await this.change(story, this.#random.pick<Change>(choices));
  }

  async publish(): Promise<void> {
    const name = `Story ${this.#stories.size + 1}`;
    const brief = await published(this.#feed, { headline: name, text: textOf(name, 1) });
    if (brief.state !== 'published') throw new Error(`${name} was to be published and is ${brief.state}.`);
    this.#note(name, brief, 1, []);
  }

  async change({ name, number, take, versions }: Story, change: Change): Promise<void> {
    const next = change === 'update' || change === 'correct' ? take + 1 : take;
    const text = textOf(name, next);
    const brief = await this.#accept(change, number, text);
    this.#note(name, brief, next, versions);
  }

  /** Shows again what is withheld, so that everything has its end. */
  async releaseAll(): Promise<void> {
    for (const story of this.all) if (story.state === 'withheld') await this.change(story, 'release');
  }

  #accept(change: Change, number: number, text: ReturnType<typeof textOf>): Promise<Brief> {
    switch (change) {
      case 'update':
        return updateBrief(this.#feed, EDITOR, { number, text });
      case 'correct':
        return correctBrief(this.#feed, EDITOR, { number, note: 'It was told wrongly.', text });
      case 'withhold':
        return withholdBrief(this.#feed, EDITOR, number);
      case 'release':
        return releaseBrief(this.#feed, EDITOR, number);
      case 'retract':
        return retractBrief(this.#feed, EDITOR, { number, reason: 'It never happened.' });
    }
  }

  #note(name: string, { number, state }: Brief, take: number, versions: readonly Accepted[]): void {
    const shows: Shows = state === 'withheld' || state === 'retracted' ? state : `take ${take}`;
    const accepted = { shows, at: Date.now() };
    this.#stories.set(name, { number, name, state, take, versions: [...versions, accepted] });
  }
}

/** What a story's copy has to show now. */
export function presentOf({ versions }: Story): Shows {
  const present = versions.at(-1);
  if (present === undefined) throw new Error('A story has a version from its publication on.');
  return present.shows;
}

/** Which story a message tells, and what of it; null for a message that is none. */
export function readStory(text: string): { readonly name: string; readonly shows: Shows } | null {
  const name = /Story \d+/.exec(text)?.[0];
  if (name === undefined) return null;
  const take = /Take (\d+) of/.exec(text)?.[1];
  if (take !== undefined) return { name, shows: `take ${Number(take)}` };
  if (text.includes('withheld while we check')) return { name, shows: 'withheld' };
  return text.includes('It never happened.') ? { name, shows: 'retracted' } : null;
}

/** The stories that a digest names; none for any other message. */
export function readDigest(text: string): readonly string[] {
  return text.includes('•') ? [...new Set(text.match(/Story \d+/g))] : [];
}

function textOf(name: string, take: number) {
  return readMarkdown(`Take ${take} of ${name.toLowerCase()}.`);
}

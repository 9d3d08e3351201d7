import type { Caller } from '../../src/bots/caller.js';
import type { Switchboard } from '../../src/bots/switchboard.js';
import type { Store } from '../../src/feed/ports.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { Figures, nowMs, type PartOptions, percentile } from '../measure.js';
import { makeFolder, openWire, telegramSettings } from '../wire.js';

const BRIEFS_AT_ONCE = 1_000;
const WARMING = 50;
const HEADLINE_WORDS = 7;
const TEXT_WORDS = 60;
const TOPICS = ['city', 'harbour', 'politics', 'sports', 'weather', 'culture'];
/** A newsroom publishes one about every ten minutes. */
const APART_MS = 600_000;

/** How long readers' answers take to find and put together among 100,000 briefs, one after another. */
export async function measureSearch({ small, tell }: PartOptions) {
  const briefs = small ? 2_000 : 100_000;
  const rounds = small ? 50 : 500;
  const folder = makeFolder();
  let asked: Switchboard | null = null;
  // Nothing is sent: no platform is needed.
  const wire = await openWire({
    folder: folder.path,
    settings: telegramSettings('http://127.0.0.1:9'),
    switchboard: (switchboard) => {
      asked = switchboard;
      return switchboard;
    },
  });
  try {
    const words = createWords();
    await addArchive(wire.opened.feed.store, briefs, words);
    tell(`${briefs} briefs are there`);
    const figures = new Figures('search');
    for (const [what, call] of questionsOf(asked ?? fail(), wire.botId, { words, briefs })) {
      // A process that has answered for a while has its code compiled.
      for (let round = 0; round < WARMING; round += 1) await call(rounds + round);
      const took: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const begun = nowMs();
        await call(round);
        took.push(nowMs() - begun);
      }
      figures.add(`${what}, p50`, percentile(took, 50), 'ms');
      figures.add(`${what}, p99`, percentile(took, 99), 'ms', { most: 25 });
    }
    return figures.list;
  } finally {
    await wire.stop();
    folder.remove();
  }
}

function fail(): never {
  throw new Error('The wire was opened without a switchboard.');
}

type Question = readonly [string, (round: number) => Promise<unknown>];

function questionsOf(
  switchboard: Switchboard,
  botId: number,
  { words, briefs }: { readonly words: Words; readonly briefs: number },
): readonly Question[] {
  const type = (round: number, name: string, text: string) =>
    switchboard.command({
      caller: callerOf(botId, round),
      name,
      input: { kind: 'typed', typed: { text, from: () => readPlainText(text) } },
      pictures: [],
      repliedTo: null,
    });
  const search = (text: (round: number) => string) => (round: number) => type(round, 'search', text(round));
  return [
    ['/latest', (round) => type(round, 'latest', '')],
    ['/latest of a topic', (round) => type(round, 'latest', TOPICS[round % TOPICS.length] ?? '')],
    ['/search for one of the ten commonest words', search((round) => words.at(round % 10))],
    ['/search for a rare word', search((round) => words.at(10_000 + round))],
    ['/search for the beginning of many words', search((round) => words.at(round).slice(0, 3))],
    [
      '/search for a common and a rare word',
      search((round) => `${words.at(round % 10)} ${words.at(9_000 + round)}`),
    ],
    ['/search for what there is not', search((round) => `zzz${round}`)],
    [
      'cards for words typed in another chat',
      (round) =>
        switchboard.findCards({ caller: callerOf(botId, round), words: words.at(round), before: null }),
    ],
    [
      'what is offered for a number that is being typed',
      (round) =>
        switchboard.complete({
          caller: callerOf(botId, round),
          command: 'read',
          option: 'number',
          typed: words.at(round),
        }),
    ],
    [
      'more like a brief',
      (round) =>
        switchboard.press({
          caller: callerOf(botId, round),
          action: { kind: 'like', number: 1 + ((round * 197) % briefs) },
        }),
    ],
  ];
}

function callerOf(botId: number, round: number): Caller {
  const chat = String(700_000_000 + round);
  return {
    botId,
    platform: 'telegram',
    userId: chat,
    name: 'Reader',
    locale: 'en',
    administers: async () => false,
    place: {
      address: { platform: 'telegram', chat, thread: null },
      kind: 'telegram-private',
      title: 'Reader',
      serverId: null,
      mayConfigure: async () => true,
      postingProblem: async () => null,
    },
  };
}

/** Invented words, from the commonest to the rarest. */
interface Words {
  at(rank: number): string;
  /** One after another, as often as their rank says (Zipf's law). */
  next(): string;
}

const VOCABULARY = 20_000;
const SYLLABLES = 'ba de fi go hu ja ke li mo nu pa re si to vu wa ye zi ro ne'.split(' ');

function createWords(): Words {
  let seed = 1;
  // Numbers that are the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const all = Array.from({ length: VOCABULARY }, (_, rank) => {
    const { length } = SYLLABLES;
    const parts = [
      rank % length,
      Math.floor(rank / length) % length,
      Math.floor(rank / length ** 2) % length,
    ];
    return `${parts.map((part) => SYLLABLES[part]).join('')}${rank >= length ** 3 ? 'n'.repeat(1 + Math.floor(rank / length ** 3)) : ''}`;
  });
  return {
    at: (rank) => all[rank % VOCABULARY] ?? '',
    next: () => all[Math.floor(VOCABULARY ** random()) - 1] ?? '',
  };
}

/** Published by the store alone: broadcasts, history and audit are of no matter here. */
async function addArchive(store: Store, briefs: number, words: Words): Promise<void> {
  const text = (length: number): string => Array.from({ length }, words.next).join(' ');
  const newest = Date.now();
  for (let first = 0; first < briefs; first += BRIEFS_AT_ONCE) {
    await store.transaction(async (tx) => {
      for (let index = first; index < Math.min(first + BRIEFS_AT_ONCE, briefs); index += 1) {
        const at = newest - (briefs - index) * APART_MS;
        const draft = await tx.briefs.create(
          {
            headline: text(HEADLINE_WORDS),
            text: readPlainText(text(TEXT_WORDS)),
            topics: [TOPICS[index % TOPICS.length] ?? 'city'],
            deskId: null,
            picture: null,
            link: null,
            related: null,
            followUpOf: null,
            urgency: 'routine',
            language: 'en',
            translations: [],
            embargoUntil: null,
            expiresAt: null,
          },
          { authorId: null, at },
        );
        const sequence = await tx.briefs.nextSequence();
        await tx.briefs.save({ ...draft, state: 'published', publishedAt: at, sequence });
      }
    });
  }
}

import type { Switchboard } from '../../src/bots/switchboard.js';
import { addArchive, createWords, TOPICS, type Words } from '../archive.js';
import { Figures, type PartOptions } from '../measure.js';
import { askAll, type Question, readerOf, typed } from '../questions.js';
import { makeFolder, openAskedWire } from '../wire.js';

/** Readers who are registered nowhere. */
const FIRST_ASKER = 700_000_000;

/** How long readers' answers take to find and put together among 100,000 briefs, one after another. */
export async function measureSearch({ small, tell }: PartOptions) {
  const briefs = small ? 2_000 : 100_000;
  const rounds = small ? 50 : 500;
  const folder = makeFolder();
  const { wire, switchboard } = await openAskedWire(folder.path);
  try {
    const words = createWords();
    await addArchive(wire.opened.feed.store, briefs, words);
    tell(`${briefs} briefs are there`);
    const figures = new Figures('search');
    await askAll(figures, questionsOf(switchboard, wire.botId, { words, briefs }), rounds);
    return figures.list;
  } finally {
    await wire.stop();
    folder.remove();
  }
}

function questionsOf(
  switchboard: Switchboard,
  botId: number,
  { words, briefs }: { readonly words: Words; readonly briefs: number },
): readonly Question[] {
  const callerOf = (round: number) => readerOf(botId, FIRST_ASKER + round);
  const type = (round: number, name: string, text: string) =>
    typed(switchboard, callerOf(round), { name, text });
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
      (round) => switchboard.findCards({ caller: callerOf(round), words: words.at(round), before: null }),
    ],
    [
      'what is offered for a number that is being typed',
      (round) =>
        switchboard.complete({
          caller: callerOf(round),
          command: 'read',
          option: 'number',
          typed: words.at(round),
        }),
    ],
    [
      'more like a brief',
      (round) =>
        switchboard.press({
          caller: callerOf(round),
          action: { kind: 'like', number: 1 + ((round * 197) % briefs) },
        }),
    ],
  ];
}

import { readMessages, wordsOf } from '../locales/fluent-files.js';

/** What an answer says is under these names; what stands under others nobody reads. */
const READ = new Set([
  ...['text', 'caption', 'content', 'title', 'description', 'name', 'value', 'label', 'placeholder'],
]);

const LETTERS = /\p{L}{2}/u;

/** Texts of English messages between what is put in, without those that are said just so in another language. */
function phrases(other: string): readonly { readonly phrase: string; readonly pattern: RegExp }[] {
  const said = [...readMessages(other).values()].flatMap(wordsOf).join('\n');
  const english = [...readMessages('en').values()].flatMap(wordsOf).flatMap((words) => words.split('\n'));
  const distinct = new Set(english.map((words) => words.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')));
  return [...distinct]
    .filter((phrase) => LETTERS.test(phrase))
    .map((phrase) => ({ phrase, pattern: alone(phrase) }))
    .filter(({ phrase, pattern }) => !(said.includes(phrase) && pattern.test(said)));
}

/** As words of their own: neither in another word nor as the name of a command. */
function alone(phrase: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}/_-])${phrase.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`,
    'u',
  );
}

/** What `Intl` says of times in English. */
const ENGLISH_TIMES =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|ago|and)\b/;

/** Finds what was said in English to somebody who speaks another language. @param other BCP 47 */
export function createEnglishFinder(other: string): (said: readonly string[]) => readonly string[] {
  const looked = phrases(other);
  return (said) =>
    [...new Set(said.flatMap((text) => text.split('\n')))].flatMap((line) => [
      ...looked
        // Most lines are told apart without the slower pattern.
        .filter(({ phrase, pattern }) => line.includes(phrase) && pattern.test(line))
        .map(({ phrase }) => `“${phrase}” in: ${line}`),
      ...(ENGLISH_TIMES.test(line) ? [`a time in: ${line}`] : []),
    ]);
}

/** Everything in an answer of either platform that somebody reads. */
export function readable(answer: unknown): readonly string[] {
  if (Array.isArray(answer)) return answer.flatMap(readable);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    typeof value === 'string' && READ.has(name) ? [value] : readable(value),
  );
}

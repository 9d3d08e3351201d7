import { FluentBundle } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/languages.js';
import {
  findLocales,
  type Pattern,
  readMessages,
  type Select,
  selectsOf,
  variablesOf,
  wordsOf,
  writtenIds,
} from './fluent-files.js';

/** The languages in which every message exists: there a missing one is a fault. Others speak English where they have none. */
const COMPLETE: ReadonlySet<string> = new Set(['en', 'uk', 'de', 'fr', 'es', 'pl']);

/** Numbers that have every form there is for whole numbers in our languages. */
const COUNTS = [0, 1, 2, 5, 11, 21, 22, 100];

const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);
const ENGLISH = readMessages('en');

/** Whether a choice is by number; by what it is chosen else are words of ours. */
function countsSomething({ keys }: Select): boolean {
  return keys.every((key) => CATEGORIES.has(key) || /^\d+$/.test(key));
}

/** The forms of words after whole numbers, and the one for the rest. */
function categoriesOf(locale: string): readonly string[] {
  const rules = new Intl.PluralRules(locale);
  const used = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  return [...new Set([...used, 'other'])].sort();
}

/** Whether it is only said whether there is any at all, so that no word has to follow the number. */
function countsNothing({ keys }: Select): boolean {
  return keys.every((key) => key === 'other' || /^\d+$/.test(key));
}

/** What is wrong with a choice by number; null when nothing is. */
function faultOfCount(locale: string, { keys, usual }: Select): string | null {
  const missing = categoriesOf(locale).filter((category) => !keys.includes(category));
  if (missing.length > 0) return `lacks ${missing.join(', ')}`;
  const possible = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const strange = keys.filter((key) => CATEGORIES.has(key) && !possible.some((name) => name === key));
  if (strange.length > 0) return `knows no ${strange.join(', ')}`;
  return usual === 'other' ? null : 'has another usual form than other';
}

/** Choices by words and single numbers, which have to be the same in every language. */
function choicesOf(pattern: Pattern): readonly string[] {
  const choices = selectsOf(pattern).map((select) => {
    if (!countsSomething(select)) return `${select.variable}: ${[...select.keys].sort().join(' ')}`;
    const numbers = select.keys.filter((key) => /^\d+$/.test(key));
    return numbers.length === 0 ? '' : `${select.variable}: ${numbers.sort().join(' ')}`;
  });
  return [...new Set(choices.filter((choice) => choice !== ''))].sort();
}

/** Every set of values that makes a difference to a message. */
function valuesFor(pattern: Pattern): readonly Record<string, string | number>[] {
  const selects = selectsOf(pattern);
  let sets: Record<string, string | number>[] = [{}];
  for (const name of variablesOf(pattern)) {
    const own = selects.filter(({ variable }) => variable === name);
    const words = own.filter((select) => !countsSomething(select)).flatMap(({ keys }) => keys);
    const values = words.length > 0 ? words : own.length > 0 ? COUNTS : ['Vysotska 12'];
    sets = sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value })));
  }
  return sets;
}

/** All that a message may say. */
function everythingSaid(locale: string, id: string, pattern: Pattern): readonly string[] {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  return valuesFor(pattern).map((values) => {
    const errors: Error[] = [];
    const text = bundle.formatPattern(pattern, values, errors);
    if (errors[0]) throw new Error(`${locale} ${id} ${JSON.stringify(values)}`, { cause: errors[0] });
    return text;
  });
}

/** What fits, in UTF-16 units, by what an id begins or ends with (discord.com/developers; core.telegram.org/bots/api). */
const LIMITS: readonly { readonly id: RegExp; readonly most: number; readonly isLine: boolean }[] = [
  // Slash commands, and Telegram's menu of commands, which holds more.
  { id: /^(?:command|option)-/, most: 100, isLine: true },
  { id: /^button-/, most: 80, isLine: true },
  // Modals.
  {
    id: /^form-(?!.*-(?:label|question|ask)$)(?!again|returned|cancel|skip|nothing|answer|no-)/,
    most: 45,
    isLine: true,
  },
  { id: /^form-.*-label$/, most: 45, isLine: true },
  // A message's own menu.
  { id: /^discord-make-brief$/, most: 32, isLine: true },
  // All that a notice says has to fit one message of Discord with a headline in it.
  { id: /./, most: 1500, isLine: false },
];

describe.each(findLocales())('the messages in %s', (locale) => {
  const messages = readMessages(locale);
  const shared = [...messages].filter(([id]) => ENGLISH.has(id));
  const english = (id: string): Pattern => ENGLISH.get(id) ?? '';

  it('are defined once each, and can be read', () => {
    const ids = writtenIds(locale);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !messages.has(id))).toEqual([]);
  });

  it('are those that there are in English', () => {
    expect([...messages.keys()].filter((id) => !ENGLISH.has(id))).toEqual([]);
    const missing = [...ENGLISH.keys()].filter((id) => !messages.has(id));
    if (COMPLETE.has(locale)) expect(missing).toEqual([]);
  });

  it('are given what they are given in English', () => {
    const names = (pattern: Pattern) => [...variablesOf(pattern)].sort().join(' ');
    expect(shared.filter(([id, pattern]) => names(pattern) !== names(english(id))).map(([id]) => id)).toEqual(
      [],
    );
  });

  it('have every form that the language has for numbers', () => {
    const faults = shared.flatMap(([id, pattern]) =>
      selectsOf(pattern)
        .filter(countsSomething)
        .filter((select) => !(countsNothing(select) && selectsOf(english(id)).some(countsNothing)))
        .flatMap((select) => faultOfCount(locale, select) ?? [])
        .map((fault) => `${id} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('choose by the same words and numbers as in English', () => {
    const faults = shared.filter(
      ([id, pattern]) => choicesOf(pattern).join('; ') !== choicesOf(english(id)).join('; '),
    );
    expect(faults.map(([id]) => id)).toEqual([]);
  });

  it('can be put together for every number, and fit where they stand', () => {
    const faults: string[] = [];
    for (const [id, pattern] of messages) {
      const limit = LIMITS.find((one) => one.id.test(id));
      for (const text of everythingSaid(locale, id, pattern)) {
        if (limit && text.length > limit.most) faults.push(`${id} is too long (${text.length}): ${text}`);
        if (limit?.isLine && text.includes('\n')) faults.push(`${id} has several lines`);
        if (text.trim() === '' || /[{}]/.test(text)) faults.push(`${id} is broken: ${text}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('are set like print', () => {
    const plain = [...messages].filter(([, pattern]) =>
      wordsOf(pattern).some((words) => /['"]|\.\.\./.test(words)),
    );
    expect(plain.map(([id]) => id)).toEqual([]);
  });
});

describe('the languages', () => {
  it('that are complete are there', () => {
    expect(loadLanguages().locales).toEqual(expect.arrayContaining([...COMPLETE]));
  });
});

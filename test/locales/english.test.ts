import { describe, expect, it } from 'vitest';
import { allCommands } from '../../src/bots/all-commands.js';
import { loadLanguages } from '../../src/languages.js';
import { BUILT, fill, OTHER_NAMES, SOME_BUILT } from './built-ids.js';
import { readAll, readMessages, writtenIds } from './fluent-files.js';

const MESSAGES = readMessages('en');

/** The first words of ids: a string in the code that begins like a message is meant as one. */
const FAMILIES = new Set([...MESSAGES.keys()].map((id) => id.split('-')[0] ?? ''));

/** The playground's pages have words of their own. */
const CODE = readAll('src', /^(?!playground).*\.tsx?$/).join('\n');

/** Ids put together in the code, such as `card-${state}`, with a star for each gap. */
const WAYS = new Set(
  [
    ...Array.from(CODE.matchAll(/`([a-z]+-(?:[a-z-]|\$\{[^}`]*\})*)`/g), (found) => found[1] ?? '').filter(
      (template) => FAMILIES.has(template.split('-')[0] ?? ''),
    ),
    ...Array.from(CODE.matchAll(/\bsay\(\s*`([^`]*)`/g), (found) => found[1] ?? ''),
  ]
    .filter((template) => template.includes('$'))
    .map((template) => template.replace(/\$\{[^}]*\}/g, '*')),
);

const BUILT_IDS = Object.entries(BUILT).flatMap(([way, values]) => values.map((value) => fill(way, value)));
const PERHAPS_BUILT_IDS = Object.entries(SOME_BUILT).flatMap(([way, values]) =>
  values.map((value) => fill(way, value)),
);

/** Every string that is asked for as a message, and every other one that begins like one. */
const ASKED = [
  ...CODE.matchAll(/\bsay\(\s*'([a-z][\w-]*)'/g),
  ...[...CODE.matchAll(/'([a-z]+-[a-z-]+)'/g)].filter(([, id = '']) => FAMILIES.has(id.split('-')[0] ?? '')),
]
  .map((found) => found[1] ?? '')
  .filter((id) => !OTHER_NAMES.has(id));

describe('the English messages', () => {
  it('are defined once each, and can be read', () => {
    const ids = writtenIds('en');
    expect(ids.length).toBeGreaterThan(600);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !MESSAGES.has(id))).toEqual([]);
  });

  it('exist wherever the code asks for one', () => {
    expect(ASKED.length).toBeGreaterThan(150);
    expect([...new Set(ASKED)].filter((id) => !MESSAGES.has(id))).toEqual([]);
    expect(BUILT_IDS.filter((id) => !MESSAGES.has(id))).toEqual([]);
  });

  it('are put together in no way that is not accounted for', () => {
    const known = [...Object.keys(BUILT), ...Object.keys(SOME_BUILT)];
    expect([...WAYS].filter((way) => !known.includes(way))).toEqual([]);
    expect(known.filter((way) => !WAYS.has(way))).toEqual([]);
  });

  it('are all used', () => {
    const built = new Set([...BUILT_IDS, ...PERHAPS_BUILT_IDS]);
    expect([...MESSAGES.keys()].filter((id) => !built.has(id) && !CODE.includes(`'${id}'`))).toEqual([]);
  });

  it('describe commands and options', () => {
    const language = loadLanguages().in('en');
    for (const { description, options } of allCommands()) {
      for (const id of [description, ...options.map((option) => option.description)]) {
        expect(language.say(id)).not.toBe('');
      }
    }
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../../src/bots/all-commands.js';
import { loadLanguages } from '../../src/languages.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function readAll(folder: string, extension: RegExp): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true })
    .map(String)
    .filter((name) => extension.test(name))
    .map((name) => readFileSync(`${ROOT}${folder}/${name}`, 'utf8'));
}

const MESSAGES = readAll('locales/en', /\.ftl$/).flatMap((source) =>
  Array.from(source.matchAll(/^([a-z][\w-]*) =/gm), (found) => found[1] ?? ''),
);

const CODE = readAll('src', /\.tsx?$/).join('\n');

/** The first words of ids: a string in the code that begins like a message is meant as one. */
const FAMILIES = new Set(MESSAGES.map((id) => id.split('-')[0] ?? ''));

/** Ids put together in the code, such as `card-${state}`, as expressions. */
const PATTERNS = Array.from(CODE.matchAll(/`([a-z]+-[a-z-]*\$\{[^`]*)`/g), (found) => found[1] ?? '')
  .filter((template) => FAMILIES.has(template.split('-')[0] ?? ''))
  .map((template) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, '[a-z-]+')}$`));

/** What begins like a message and is the name of something else. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  ...['channel', 'group', 'supergroup', 'topic', 'private'].map((kind) => `telegram-${kind}`),
  ...['text', 'announcement', 'forum', 'thread', 'direct'].map((kind) => `discord-${kind}`),
  'place-administrators',
  'place-lost',
  'place-moved',
  'post-headline',
  'post-text',
  'refused-here',
]);

/** The playground's pages have words of their own. */
const SPEAKING = readAll('src', /^(?!playground\/).*\.tsx?$/).join('\n');

/** Every string that is asked for as a message, and every other one that begins like one. */
const ASKED = [
  ...CODE.matchAll(/\bsay\(\s*'([a-z][\w-]*)'/g),
  ...[...SPEAKING.matchAll(/'([a-z]+-[a-z-]+)'/g)].filter(([, id = '']) =>
    FAMILIES.has(id.split('-')[0] ?? ''),
  ),
]
  .map((found) => found[1] ?? '')
  .filter((id) => !OTHER_NAMES.has(id));

describe('the messages', () => {
  it('are defined once each', () => {
    expect(MESSAGES.length).toBeGreaterThan(100);
    expect(MESSAGES.filter((id, index) => MESSAGES.indexOf(id) !== index)).toEqual([]);
  });

  it('exist wherever the code asks for one', () => {
    expect(ASKED.length).toBeGreaterThan(150);
    expect([...new Set(ASKED)].filter((id) => !MESSAGES.includes(id))).toEqual([]);
  });

  it('are all used', () => {
    const used = (id: string) => CODE.includes(`'${id}'`) || PATTERNS.some((pattern) => pattern.test(id));
    expect(MESSAGES.filter((id) => !used(id))).toEqual([]);
  });

  it('describe commands and options in one line that menus hold', () => {
    const language = loadLanguages().in('en');
    for (const { description, options } of allCommands()) {
      for (const id of [description, ...options.map((option) => option.description)]) {
        const text = language.say(id);
        expect(text).not.toContain('\n');
        expect(text.length).toBeLessThanOrEqual(100);
      }
    }
  });
});

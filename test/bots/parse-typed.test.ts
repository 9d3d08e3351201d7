import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCommands } from '../../src/bots/all-commands.js';
import { Given } from '../../src/bots/given.js';
import { parseTyped } from '../../src/bots/parse-typed.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { typed } from '../support/talk.js';

const COMMANDS = new Map(allCommands().map((command) => [command.name, command]));

function parse(name: string, text: string): Given {
  const command = COMMANDS.get(name);
  if (!command) throw new Error(`There is no command ${name}.`);
  return new Given(name, parseTyped(typed(text), command));
}

describe('a typed line', () => {
  it.each([
    ['publish', '12', 12, null],
    ['publish', '#12 flash', 12, 'flash'],
    ['publish', '  12   URGENT ', 12, 'urgent'],
  ])('/%s %s names the brief and the urgency', (name, text, number, urgency) => {
    const given = parse(name, text);
    expect(given.number()).toBe(number);
    expect(given.words('urgency')).toBe(urgency);
  });

  it.each([
    ['12', null, null],
    ['12 uk', 'uk', null],
    ['12 pt-BR Barco\nÀs seis.', 'pt-BR', 'Barco\nÀs seis.'],
    ['#12  українська\nПором\n\nО шостій.', 'українська', 'Пором\n\nО шостій.'],
  ])('/translate %j names the language by one word and takes the rest as text', (text, language, rest) => {
    const given = parse('translate', text);
    expect(given.number()).toBe(12);
    expect(given.words('language')).toBe(language);
    expect(given.words('text')).toBe(rest);
  });

  it.each([
    ['correct', '12 The day was wrong', 'The day was wrong', null],
    [
      'correct',
      '12 The day was wrong\nIt is Monday.\n\nAt noon.',
      'The day was wrong',
      'It is Monday.\n\nAt noon.',
    ],
    ['correct', '12\nThe day was wrong\nIt is Monday.', 'The day was wrong', 'It is Monday.'],
    ['correct', '12', null, null],
  ])('/%s %j takes the note from the first line and the text from the others', (name, text, note, rest) => {
    const given = parse(name, text);
    expect(given.number()).toBe(12);
    expect(given.words('note')).toBe(note);
    const document = given.text('text');
    expect(document && plainText(document)).toBe(rest);
  });

  it.each([
    ['update', 'text', '12 It sails at noon.\nOr later.', 'It sails at noon.\nOr later.'],
    ['update', 'text', '12\n\nIt sails at noon.', 'It sails at noon.'],
    ['retract', 'reason', '12 It never sailed', 'It never sailed'],
    ['post', 'text', ' The ferry sails\nAt noon. ', 'The ferry sails\nAt noon.'],
    ['post', 'text', '   ', null],
    ['latest', 'topic', 'world news', 'world news'],
  ])('/%s reads its %s from %j', (name, option, text, expected) => {
    expect(parse(name, text).words(option)).toBe(expected);
  });

  it.each([
    ['', null],
    ['politics economy', 'politics economy'],
    ['#politics,\n#economy', '#politics,\n#economy'],
  ])('/subscribe %j keeps its list of topics whole', (text, topics) => {
    expect(parse('subscribe', text).words('topics')).toBe(topics);
  });

  it.each(['', 'twelve', '12abc', '-12', '1234567890123456'])('/update %j names no brief', (text) => {
    expect(() => parse('update', text).number()).toThrow(
      expect.objectContaining({ said: { id: 'error-number-missing', args: { command: 'update' } } }),
    );
  });

  it('is refused with a word that is none of the choices, instead of publishing otherwise than meant', () => {
    expect(() => parse('publish', '12 tomorrow')).toThrow(
      expect.objectContaining({ said: expect.objectContaining({ id: 'error-choice' }) }),
    );
  });

  it('is read whatever it holds: a value or a refusal, and no text is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.string({ unit: 'grapheme' }), (number, text) => {
        const given = parse('update', `${number} ${text}`);
        expect(given.number()).toBe(number);
        expect(given.words('text')).toBe(text.trim() || null);
      }),
    );
  });
});

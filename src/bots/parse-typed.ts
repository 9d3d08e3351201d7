import { FeedError } from '../feed/errors.js';
import { readPlainText } from '../feed/text/from-plain-text.js';
import type { TypedText } from './caller.js';
import type { GivenValue, GivenValues } from './given.js';
import type { CommandDescription, OptionDescription } from './switchboard.js';

/** What of a typed line is still to be read. Offsets are UTF-16 units. */
interface Cursor {
  at: number;
}

/**
 * Reads what was typed after a command's name into its options, in their order: a number, a language and a choice are one word, of
 * two texts the first is the first line, the last text or list takes the rest. What does not fit is left out.
 * @throws FeedError `invalid` for a word that is none of the choices, rather than to do something else than was meant
 */
export function parseTyped(typed: TypedText, command: CommandDescription): GivenValues {
  const cursor: Cursor = { at: 0 };
  const values: Record<string, GivenValue> = {};
  command.options.forEach((option, index) => {
    const isLast = command.options.slice(index + 1).every(({ kind }) => kind === 'picture');
    const value = readOption(typed, cursor, option, isLast);
    if (value !== null) values[option.name] = value;
  });
  const left = typed.text.slice(cursor.at).trim();
  const choice = command.options.find(({ kind }) => kind === 'choice');
  // Without the number it is the number that is missing, which is said when it is asked for.
  const hasAll = command.options.every(({ name, required }) => !required || values[name] !== undefined);
  if (left !== '' && choice && hasAll) {
    throw new FeedError('invalid', {
      id: 'error-choice',
      args: { words: left.slice(0, 60), choices: choice.choices?.join(', ') ?? '', command: command.name },
    });
  }
  return values;
}

function readOption(
  typed: TypedText,
  cursor: Cursor,
  option: OptionDescription,
  isLast: boolean,
): GivenValue | null {
  switch (option.kind) {
    case 'number':
      return take(typed, cursor, /^\s*(#?\d{1,15})(?![\p{L}\p{N}])/u);
    case 'choice': {
      const word = take(typed, { at: cursor.at }, /^\s*(\S+)/u)?.plain.toLowerCase();
      if (word === undefined || !option.choices?.includes(word)) return null;
      take(typed, cursor, /^\s*(\S+)/u);
      return { plain: word, document: () => readPlainText(word) };
    }
    case 'text':
      return isLast ? takeRest(typed, cursor) : take(typed, cursor, /^\s*([^\n]+)\n?/u);
    case 'language':
      return take(typed, cursor, /^\s*([\p{L}\p{N}_-]+)/u);
    case 'topic':
    case 'topics':
      return takeRest(typed, cursor);
    case 'picture':
      return null;
  }
}

/** Takes what the pattern's first group matches from the cursor on, and moves the cursor behind the match. */
function take(typed: TypedText, cursor: Cursor, pattern: RegExp): GivenValue | null {
  const found = pattern.exec(typed.text.slice(cursor.at));
  const plain = found?.[1];
  if (!found || plain === undefined) return null;
  cursor.at += found[0].length;
  return { plain, document: () => readPlainText(plain) };
}

/** Takes all that is left, with its formatting. */
function takeRest(typed: TypedText, cursor: Cursor): GivenValue | null {
  const rest = typed.text.slice(cursor.at);
  const plain = rest.trimStart();
  if (plain === '') return null;
  const start = cursor.at + rest.length - plain.length;
  cursor.at = typed.text.length;
  return { plain, document: () => typed.from(start) };
}

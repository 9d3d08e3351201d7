import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { readConfig } from '../config.js';
import { FeedError } from '../feed/errors.js';
import type { Actor } from '../feed/newsroom.js';
import { type OpenFeed, openFeed } from '../open-feed.js';

/** The person at the keyboard, for the audit log. */
export const CLI_ACTOR: Actor = { memberId: null, name: userName(), via: 'cli', from: null };

/** Opens the database for one command and closes it again, whatever comes of the command. */
export async function withFeed<T>(work: (opened: OpenFeed) => Promise<T>): Promise<T> {
  const opened = await openFeed(readConfig());
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** Writes the answer: JSON for machines, else lines for people. */
export function print(
  answer: { readonly json: unknown; readonly lines: readonly string[] },
  asJson: boolean,
): void {
  process.stdout.write(
    asJson ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.lines.map((line) => `${line}\n`).join(''),
  );
}

/** The number of a brief as typed, with or without `#`. @throws FeedError `invalid` */
export function parseNumber(text: string): number {
  const digits = /^#?([1-9]\d{0,14})$/.exec(text)?.[1];
  if (digits === undefined)
    throw new FeedError('invalid', { id: 'error-number', args: { text: text.slice(0, 40) } });
  return Number(digits);
}

/** @throws FeedError `invalid` */
export function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new FeedError('invalid', { id: 'error-port', args: { text: text.slice(0, 40) } });
}

/** The file's text; `-` is standard input. @throws FeedError `invalid` when it cannot be read */
export function readInput(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    throw new FeedError('invalid', { id: 'error-file', args: { path } }, { cause: error });
  }
}

/**
 * The text that a command is given: its words, or the file of `--file`.
 * @throws FeedError `invalid` with neither
 */
export function readText(words: readonly string[], file: string | undefined): string {
  const text = file === undefined ? words.join(' ') : readInput(file);
  if (text.trim() === '') throw new FeedError('invalid', { id: 'error-cli-text-missing' });
  return text;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a user id that has no name.
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}

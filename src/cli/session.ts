import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { FeedError } from '../feed/errors.js';
import type { Actor } from '../feed/newsroom.js';
import { type OpenFeed, openFeed } from '../open-feed.js';
import { readSettings, type Terminal } from './terminal.js';

/** The person at the keyboard, for the audit log. */
export const CLI_ACTOR: Actor = { memberId: null, name: userName(), via: 'cli', from: null };

/** Opens the database for one command and closes it again, whatever comes of the command. */
export async function withFeed<T>(terminal: Terminal, work: (opened: OpenFeed) => Promise<T>): Promise<T> {
  const opened = await openFeed(readSettings(terminal), terminal.clock);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** The number of a brief as typed, with or without `#`. @throws FeedError `invalid` */
export function parseNumber(text: string): number {
  const digits = /^#?([1-9]\d{0,14})$/.exec(text)?.[1];
  if (digits === undefined)
    throw new FeedError('invalid', { id: 'error-number', args: { text: text.slice(0, 40) } });
  return Number(digits);
}

/** How many of something. @throws FeedError `invalid` */
export function parseCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new FeedError('invalid', { id: 'error-count', args: { text: text.slice(0, 40) } });
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

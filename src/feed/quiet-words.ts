import { clockWords, readClock } from './clock-words.js';
import { isFiller } from './day-words.js';
import { FeedError } from './errors.js';
import type { QuietHours } from './quiet-hours.js';
import { isOff } from './schedule-words.js';

/** What stands between the two times, or before the first, in the languages that we speak. */
const BETWEEN: ReadonlySet<string> = new Set([
  ...['-', 'to', 'till', 'until', 'from', 'з', 'із', 'від', 'до', 'von', 'bis'],
  ...['de', 'à', 'jusqu’à', 'a', 'desde', 'hasta', 'od', 'do'],
]);

/**
 * Quiet hours as people type them: `22:00-7:00`, `22-7`, `10pm to 6:45am`, `off`.
 * @param off More words for "off", in lower case.
 * @returns Undefined for "off".
 * @throws FeedError `invalid` for what is not two different times
 */
export function parseHours(
  text: string,
  off: readonly string[],
): Pick<QuietHours, 'from' | 'to'> | undefined {
  const words = clockWords(text);
  if (words.length === 1 && words.every((word) => isOff(word, off))) return undefined;
  const times = words
    .filter((word) => !BETWEEN.has(word) && !isFiller(word))
    .flatMap((word) => word.split('-'))
    .filter((word) => word !== '')
    .map(readClock);
  const [from, to] = times;
  if (times.length !== 2 || typeof from !== 'number' || typeof to !== 'number') {
    throw new FeedError('invalid', { id: 'quiet-not-understood', args: { words: text.trim().slice(0, 40) } });
  }
  if (from === to) throw new FeedError('invalid', { id: 'quiet-same' });
  return { from, to };
}

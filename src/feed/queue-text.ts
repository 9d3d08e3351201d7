import type { Language } from './language.js';
import type { Queued } from './scheduling.js';
import { shorten } from './text/shorten.js';
import { clockText, dayText, type TimeStyle } from './time-text.js';

/** Enough of a headline to know it by. */
const MAX_HEADLINE = 80;

/** What waits, by the day it goes out: a line for each day, and below it one for each brief. */
export function queueLines(
  queue: readonly Queued[],
  language: Language,
  style: TimeStyle,
): readonly string[] {
  const days = new Map<string, string[]>();
  for (const { brief, goesOutAt } of queue) {
    const day = dayText(goesOutAt, style);
    const line = language.say('queue-brief', {
      time: clockText(goesOutAt, style),
      number: String(brief.number),
      headline: shorten(brief.headline, MAX_HEADLINE),
    });
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days].flatMap(([day, lines], index) => [...(index === 0 ? [] : ['']), day, ...lines]);
}

import { FeedError } from './errors.js';
import { parseWhen, type When } from './when.js';

/** A time that was understood. */
export type Moment = Extract<When, { kind: 'moment' }>;

/** What takes a time away again. */
const OFF: ReadonlySet<string> = new Set(['off', 'cancel', 'none', 'never', '-']);

/**
 * Reads a time to come, as `parseWhen` does.
 * @param setting.now Milliseconds since 1970.
 * @returns Null for `off` and `cancel`.
 * @throws FeedError `invalid` with a sentence for each reason why there is no such time
 */
export function readTime(
  text: string,
  setting: { readonly now: number; readonly timeZone: string },
): Moment | null {
  if (OFF.has(text.trim().toLowerCase())) return null;
  const when = parseWhen(text, setting);
  switch (when.kind) {
    case 'moment':
      return when;
    case 'past':
      throw invalid('when-past', { wanted: when.wanted, zone: when.timeZone });
    case 'gap':
      throw invalid('when-gap', { wanted: when.wanted, instead: when.instead, zone: when.timeZone });
    case 'impossible':
      throw invalid('when-impossible', { wanted: when.wanted });
    case 'unknown-zone':
      throw invalid('when-unknown-zone', { zone: when.zone.slice(0, 40) });
    case 'not-understood':
      throw invalid('when-not-understood', { typed: text.trim().slice(0, 60) });
  }
}

function invalid(id: string, args: Readonly<Record<string, string>>): FeedError {
  return new FeedError('invalid', { id, args });
}

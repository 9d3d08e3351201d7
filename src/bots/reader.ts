import type { TimeStyle } from '../feed/time-text.js';
import type { Audience } from '../feed/view-brief.js';
import { type Conversation, localesOf } from './command.js';

/**
 * The caller as somebody who reads briefs: in the languages that the place asked for, else in theirs, which we may not
 * speak ourselves. What stands around a brief is in the language of the conversation.
 */
export function readerOf({
  caller,
  destination,
  times,
}: Pick<Conversation, 'caller' | 'destination' | 'times'>): TimeStyle & Audience {
  const own = localesOf(caller, destination).find((locale) => locale !== null);
  const reads = destination?.reads ?? (own === undefined ? null : [own]);
  return { ...times, ...(reads !== null && { reads }) };
}

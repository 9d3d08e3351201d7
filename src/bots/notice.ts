import type { Said } from '../feed/language.js';
import type { Conversation } from './command.js';
import type { ButtonRow, Reply } from './reply.js';

/** A sentence in the caller's language. */
export function notice(
  { language }: Pick<Conversation, 'language'>,
  said: Said,
  buttons: readonly ButtonRow[] = [],
): Reply {
  return { kind: 'notice', text: language.say(said.id, said.args), buttons };
}

import { FeedError } from '../feed/errors.js';
import { mayActAs } from '../feed/newsroom.js';
import { type Conversation, isPrivate } from './command.js';
import type { FormAction } from './reply.js';
import type { CommandDescription } from './switchboard.js';

/**
 * Lets pass whoever may use a command here. Every door asks this: typed lines, buttons and forms.
 * @throws FeedError `forbidden`, with the sentence that says who may
 */
export async function admit(
  talk: Conversation,
  { name, audience }: Pick<CommandDescription, 'name' | 'audience'>,
): Promise<void> {
  if (audience === 'everyone') return;
  if (audience === 'place-administrators') {
    if (isPrivate(talk.caller) || (await talk.caller.place.mayConfigure())) return;
    throw new FeedError('forbidden', { id: 'refused-not-administrator' });
  }
  if (mayActAs(talk.member, audience)) return;
  const id = talk.member === null ? 'refused-not-newsroom' : `refused-not-${audience}`;
  throw new FeedError('forbidden', { id, args: { command: name } });
}

/** The command whose audience may hand in a form. */
export function commandOfForm(submit: FormAction): string {
  if (submit.kind === 'time') return submit.time;
  return submit.kind === 'change' ? submit.change : submit.kind;
}

import { rememberAdministrator } from '../feed/administering.js';
import { FeedError } from '../feed/errors.js';
import { mayActAs } from '../feed/newsroom.js';
import { type Conversation, isPrivate, setUpIn } from './command.js';
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

/**
 * Does what a command, a button or a form asks for, for whoever may use the command behind it. Who administers the place
 * is remembered, so that they find it from their own chat.
 * @param command Null for what everybody may do. @throws FeedError `forbidden`
 */
export async function admitted<Answer>(
  talk: Conversation,
  command: Pick<CommandDescription, 'name' | 'audience'> | null,
  work: () => Promise<Answer>,
): Promise<Answer> {
  if (command === null) return await work();
  await admit(talk, command);
  if (command.audience !== 'place-administrators' || !isNamed(talk)) return await work();
  const remember = () => rememberAdministrator(talk.feed, talk.caller, setUpIn(talk.caller.place).address);
  // What is being deleted is not remembered again; a place that is new is known only afterwards.
  if (talk.destination !== null) await remember();
  const answer = await work();
  if (talk.destination === null) await remember();
  return answer;
}

/** Whether it is a person who speaks in a place of many; an anonymous administrator speaks as the place itself. */
function isNamed({ caller }: Conversation): boolean {
  return !isPrivate(caller) && caller.userId !== caller.place.address.chat;
}

/** The command whose audience may hand in a form. */
export function commandOfForm(submit: FormAction): string {
  if (submit.kind === 'time') return submit.time;
  return submit.kind === 'change' ? submit.change : submit.kind;
}

import { commandOfForm } from './admission.js';
import { type Conversation, isPrivate } from './command.js';
import { shortHelp } from './commands/help.js';
import { expectRest, findExpected, type SaidMessage, takeExpected } from './next-message.js';
import { cancelForm } from './press.js';
import type { Reply } from './reply.js';
import { answerForm, findWaitingForm, openField, type WaitingForm } from './step-by-step.js';

/** What gives a waiting question up where commands of several bots are heard. */
const GIVES_UP = /^\s*\/cancel\s*$/i;

/**
 * What is said that is no command: the answer to a question, what an empty `/post` waits for, or the rest of a text that
 * was split; anything else is nothing to us.
 * @param admitTo Lets pass whoever may use a command. @throws FeedError `forbidden`
 */
export async function hear(
  talk: Conversation,
  said: SaidMessage,
  admitTo: (command: string) => Promise<void>,
): Promise<Reply | null> {
  const waiting = await findWaitingForm(talk);
  if (waiting !== null) {
    if (GIVES_UP.test(said.typed.text)) return await cancelForm(talk);
    await admitTo(commandOfForm(waiting.form.submit));
    return await answer(talk, waiting, said);
  }
  const expected = await findExpected(talk);
  const hasWords = said.typed.text.trim() !== '';
  if (expected !== null && (hasWords || (expected.kind === 'brief' && said.pictures.length > 0))) {
    await admitTo(expected.kind === 'brief' ? 'post' : 'edit');
    return await takeExpected(talk, expected, said);
  }
  return isPrivate(talk.caller) ? shortHelp(talk) : null;
}

async function answer(talk: Conversation, waiting: WaitingForm, said: SaidMessage): Promise<Reply> {
  const { submit } = waiting.form;
  const isLong = openField(waiting)?.long === true;
  const reply = await answerForm(talk, waiting, said);
  if (!isLong) return reply;
  const isUpdate = submit.kind === 'change' && submit.change === 'update';
  const isTranslation = submit.kind === 'translate';
  return await expectRest(talk, { length: said.typed.text.length, isUpdate, isTranslation }, reply);
}

import { approveBrief, checkAwaitsDecision, rejectBrief, submitBrief } from '../../feed/submitting.js';
import type { Command, Conversation } from '../command.js';
import { draftCard } from '../draft-card.js';
import { rejectForm } from '../forms.js';
import type { Reply } from '../reply.js';
import { NUMBER_OPTION } from './options.js';

export const submitCommand: Command = {
  name: 'submit',
  description: 'command-submit',
  options: [NUMBER_OPTION],
  audience: 'writer',
  run: (talk, given) => submit(talk, given.number()),
};

export const approveCommand: Command = {
  name: 'approve',
  description: 'command-approve',
  options: [NUMBER_OPTION],
  audience: 'editor',
  run: (talk, given) => approve(talk, given.number()),
};

export const rejectCommand: Command = {
  name: 'reject',
  description: 'command-reject',
  options: [
    NUMBER_OPTION,
    { name: 'reason', description: 'option-reject-reason', kind: 'text', required: false },
  ],
  audience: 'editor',
  async run(talk, given) {
    const number = given.number();
    const reason = given.words('reason');
    if (reason === null) return await askForRejection(talk, number);
    return await draftCard(talk, await rejectBrief(talk.feed, talk.actor, { number, reason }));
  },
};

/** @throws FeedError `not_found`; `forbidden` for somebody else's draft; `conflict` by state or without a headline */
export async function submit(talk: Conversation, number: number): Promise<Reply> {
  return await draftCard(talk, await submitBrief(talk.feed, talk.actor, number));
}

/** @throws FeedError `not_found`; `forbidden` for one's own under the four-eyes rule; `conflict` when it was decided */
export async function approve(talk: Conversation, number: number): Promise<Reply> {
  return await draftCard(talk, await approveBrief(talk.feed, talk.actor, number));
}

/** The form for the reason. @throws FeedError `not_found`; `conflict` when it was decided */
export async function askForRejection(talk: Conversation, number: number): Promise<Reply> {
  const { store } = talk.feed;
  await checkAwaitsDecision(store, 'reject', await store.briefs.get(number));
  return { kind: 'form', form: rejectForm(talk.language, number) };
}

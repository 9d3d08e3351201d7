import type { Brief } from '../../feed/brief.js';
import { approveBrief, checkAwaitsDecision, rejectBrief, submitBrief } from '../../feed/submitting.js';
import { checkLines } from '../check-words.js';
import type { Command, Conversation } from '../command.js';
import { draftCard } from '../draft-card.js';
import { rejectForm } from '../forms.js';
import type { Reply } from '../reply.js';
import { decidedCard, isInRoom } from '../room-card.js';
import { NUMBER_OPTION } from './options.js';
import { checkNow } from './publishing.js';

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
  run: (talk, given) => approve(talk, { number: given.number(), mayUndo: false }),
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
    return await reject(talk, number, reason);
  },
};

/** @throws FeedError `not_found`; `forbidden` for somebody else's draft; `conflict` by state or without a headline */
export async function submit(talk: Conversation, number: number): Promise<Reply> {
  return await draftCard(talk, await submitBrief(talk.feed, talk.actor, number));
}

/** @throws FeedError `not_found`; `forbidden` for one's own under the four-eyes rule; `conflict` when it was decided */
export async function approve(
  talk: Conversation,
  order: { readonly number: number; readonly mayUndo: boolean },
): Promise<Reply> {
  const { feed, actor } = talk;
  const check = await checkNow(talk, await feed.store.briefs.get(order.number));
  const brief = await approveBrief(feed, actor, order);
  const remarks = check === null ? [] : checkLines(talk, check);
  return await decided(talk, brief, { action: 'brief.approve', reason: null, remarks });
}

/** @throws FeedError `not_found`; `conflict` when it was decided; `invalid` for a reason that is empty or too long */
export async function reject(talk: Conversation, number: number, reason: string): Promise<Reply> {
  const brief = await rejectBrief(talk.feed, talk.actor, { number, reason });
  return await decided(talk, brief, { action: 'brief.reject', reason, remarks: [] });
}

/** In the newsroom's room the answer takes the place of the card whose button was pressed. */
async function decided(
  talk: Conversation,
  brief: Brief,
  decision: {
    /** The verb of the audit log. */
    readonly action: string;
    readonly reason: string | null;
    readonly remarks: readonly string[];
  },
): Promise<Reply> {
  const { feed, actor } = talk;
  if (!(await isInRoom(talk))) return await draftCard(talk, brief, decision.remarks);
  const { action, reason } = decision;
  return await decidedCard(talk, brief, { action, name: actor.name, at: feed.clock.now(), reason });
}

/** The form for the reason. @throws FeedError `not_found`; `conflict` when it was decided */
export async function askForRejection(talk: Conversation, number: number): Promise<Reply> {
  const { store } = talk.feed;
  await checkAwaitsDecision(store, 'reject', await store.briefs.get(number));
  return { kind: 'form', form: rejectForm(talk.language, number) };
}

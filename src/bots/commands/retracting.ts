import { retractBrief } from '../../feed/changing.js';
import { stateAfter } from '../../feed/lifecycle.js';
import type { Command, Conversation } from '../command.js';
import { step } from '../draft-buttons.js';
import { cardWith, draftCard } from '../draft-card.js';
import type { Reply } from '../reply.js';
import { NUMBER_OPTION } from './options.js';

export const retractCommand: Command = {
  name: 'retract',
  description: 'command-retract',
  options: [NUMBER_OPTION, { name: 'reason', description: 'option-reason', kind: 'text', required: false }],
  audience: 'editor',
  async run(talk, given) {
    const number = given.number();
    const reason = given.words('reason');
    return reason === null ? await askToRetract(talk, number) : await retract(talk, { number, reason });
  },
};

/** @throws FeedError `not_found`; `conflict` by state; `invalid` for a reason that is too long */
export async function retract(
  talk: Conversation,
  order: { readonly number: number; readonly reason: string | null },
): Promise<Reply> {
  return await draftCard(talk, await retractBrief(talk.feed, talk.actor, order));
}

/** What a retraction would take back, and the ways to do it or not. @throws FeedError `not_found`; `conflict` by state */
export async function askToRetract(talk: Conversation, number: number): Promise<Reply> {
  const { language, feed } = talk;
  const brief = await feed.store.briefs.get(number);
  stateAfter('retract', brief);
  const { copies } = await feed.store.broadcasts.countReach(number);
  return await cardWith(talk, brief, {
    lines: [
      language.say('retract-reach', { copies }),
      language.say('retract-how', { number: String(number) }),
    ],
    buttons: [
      [
        step(talk, 'button-retract-reason', { kind: 'change', number, change: 'retract' }, 'danger'),
        step(talk, 'button-retract-plain', { kind: 'retract', number }, 'danger'),
      ],
      [step(talk, 'button-back', { kind: 'card', number, page: 'main', from: 0 })],
    ],
  });
}

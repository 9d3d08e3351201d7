import type { Urgency } from '../../feed/brief.js';
import { publishBrief } from '../../feed/publishing.js';
import type { Command, Conversation } from '../command.js';
import { draftCard } from '../draft-card.js';
import type { Reply } from '../reply.js';
import { NUMBER_OPTION } from './options.js';

const URGENCIES: readonly Urgency[] = ['flash', 'urgent', 'routine'];

export const publishCommand: Command = {
  name: 'publish',
  description: 'command-publish',
  options: [
    NUMBER_OPTION,
    { name: 'urgency', description: 'option-urgency', kind: 'choice', required: false, choices: URGENCIES },
  ],
  audience: 'editor',
  run(talk, given) {
    const urgency = URGENCIES.find((known) => known === given.words('urgency'));
    return publish(talk, given.number(), urgency);
  },
};

/** @throws FeedError `not_found`; `conflict` by state or without a headline */
export async function publish(talk: Conversation, number: number, urgency?: Urgency): Promise<Reply> {
  const brief = await publishBrief(talk.feed, talk.actor, { number, ...(urgency && { urgency }) });
  return await draftCard(talk, brief);
}

import type { Brief } from '../feed/brief.js';
import { proposedHeadline } from '../feed/importing.js';
import type { Conversation } from './command.js';
import type { Button, ListItem } from './reply.js';

/** A brief before its publication in a list; one without a headline shows what was proposed. */
export function draftItem({ language }: Conversation, brief: Brief): ListItem {
  const proposed = proposedHeadline(brief);
  return {
    headline: brief.headline === '' ? language.say('drafts-no-headline') : brief.headline,
    details: language.say(`drafts-${isWaiting(brief.state) ? brief.state : 'draft'}`, {
      number: String(brief.number),
    }),
    summary: proposed === null ? null : language.say('card-proposed', { headline: proposed }),
  };
}

function isWaiting(state: Brief['state']): boolean {
  return state === 'scheduled' || state === 'submitted';
}

/** Opens the brief's card. */
export function openButton({ language }: Conversation, { number }: Brief): Button {
  return {
    label: language.say('button-open', { number: String(number) }),
    action: { kind: 'draft', number },
  };
}

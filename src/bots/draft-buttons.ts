import type { Brief, Urgency } from '../feed/brief.js';
import { proposedHeadline } from '../feed/importing.js';
import { mayActAs } from '../feed/newsroom.js';
import { needsOtherEyes } from '../feed/permission.js';
import type { Action, DraftField } from './action.js';
import type { Conversation } from './command.js';
import type { Button, ButtonRow } from './reply.js';

const URGENCIES: readonly Urgency[] = ['flash', 'urgent', 'routine'];

/** What is used most, in four rows of three: they fit a phone without a look for them. */
export function mainRows(talk: Conversation, brief: Brief): ButtonRow[] {
  const { number } = brief;
  return [
    proposedHeadline(brief) === null
      ? []
      : [step(talk, 'button-take-headline', { kind: 'take-headline', number })],
    [
      fieldButton(talk, brief, 'headline'),
      fieldButton(talk, brief, 'text'),
      step(talk, 'button-field-topics', { kind: 'card', number, page: 'topics', from: 0 }),
    ],
    [
      fieldButton(talk, brief, 'picture'),
      fieldButton(talk, brief, 'link'),
      step(talk, 'button-more-fields', { kind: 'card', number, page: 'more', from: 0 }),
    ],
    URGENCIES.map((urgency) => urgencyButton(talk, brief, urgency)),
    [
      ...scheduleButtons(talk, brief),
      ...onwards(talk, brief),
      step(talk, 'button-spike', { kind: 'spike', number }, 'danger'),
    ],
  ];
}

/** The rest of the fields, and how the other platform shows it. */
export function moreRows(talk: Conversation, brief: Brief): ButtonRow[] {
  const { number, picture } = brief;
  return [
    [
      step(talk, 'button-field-desk', { kind: 'card', number, page: 'desk', from: 0 }),
      fieldButton(talk, brief, 'language'),
      step(talk, 'button-translations', { kind: 'translate', step: 'list', number, language: '' }),
    ],
    picture === null
      ? []
      : [
          fieldButton(talk, brief, 'alt'),
          step(talk, 'button-remove-picture', { kind: 'remove-picture', number }),
        ],
    [fieldButton(talk, brief, 'related'), fieldButton(talk, brief, 'follow-up')],
    mayTime(talk, brief)
      ? [
          step(talk, 'button-time-embargo', { kind: 'time', number, time: 'embargo' }),
          step(talk, 'button-time-expire', { kind: 'time', number, time: 'expire' }),
        ]
      : [],
    [
      step(talk, otherPlatform(talk), { kind: 'preview', number }),
      step(talk, 'button-back', { kind: 'card', number, page: 'main', from: 0 }),
    ],
  ];
}

/** Whether that person may let the brief out. */
export function mayRelease({ member, feed }: Conversation, brief: Brief): boolean {
  return mayActAs(member, 'editor') && !needsOtherEyes(feed.settings, member?.id ?? null, brief);
}

/** A button by the message id of its label. */
export function step(
  { language }: Conversation,
  id: string,
  action: Action,
  tone?: 'primary' | 'danger',
): Button {
  return { label: language.say(id), action, ...(tone && { tone }) };
}

function otherPlatform({ caller }: Conversation): string {
  return caller.platform === 'telegram' ? 'button-preview-discord' : 'button-preview-telegram';
}

function fieldButton(talk: Conversation, { number }: Brief, field: DraftField): Button {
  return step(talk, `button-field-${field}`, { kind: 'edit', number, field });
}

function urgencyButton(
  { language }: Conversation,
  { number, urgency: chosen }: Brief,
  urgency: Urgency,
): Button {
  const label = language.say(`button-urgency-${urgency}`);
  return {
    label: urgency === chosen ? language.say('button-chosen', { label }) : label,
    action: { kind: 'set-urgency', number, urgency },
  };
}

/** What was let out to wait is the editors' from then on. */
function mayTime({ member }: Conversation, { state }: Brief): boolean {
  return state !== 'scheduled' || mayActAs(member, 'editor');
}

function scheduleButtons(talk: Conversation, brief: Brief): readonly Button[] {
  const { number, state, headline } = brief;
  if (!mayTime(talk, brief)) return [];
  const isWaiting = state === 'scheduled';
  const schedule = isWaiting ? 'button-time-reschedule' : 'button-time-schedule';
  return [
    ...(headline === '' ? [] : [step(talk, schedule, { kind: 'time', number, time: 'schedule' })]),
    ...(isWaiting ? [step(talk, 'button-unschedule', { kind: 'unschedule', number })] : []),
  ];
}

/** The ways out of a draft's state, for whoever may take them. */
function onwards(talk: Conversation, brief: Brief): readonly Button[] {
  const { number, state } = brief;
  if (brief.headline === '') return [];
  if (state === 'draft') {
    return mayRelease(talk, brief)
      ? [step(talk, 'button-publish', { kind: 'publish', number }, 'primary')]
      : [step(talk, 'button-submit', { kind: 'submit', number }, 'primary')];
  }
  if (state !== 'submitted') return [];
  return [
    ...(mayRelease(talk, brief)
      ? [step(talk, 'button-approve', { kind: 'approve', number }, 'primary')]
      : []),
    ...(mayActAs(talk.member, 'editor') ? [step(talk, 'button-reject', { kind: 'reject', number })] : []),
  ];
}

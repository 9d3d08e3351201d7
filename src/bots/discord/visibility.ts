import type { Action } from '../action.js';
import type { AnswerForm } from './answer.js';

/**
 * Newsroom commands whose answers colleagues should see: what happens to a brief. All other answers in a server are
 * for the person alone, so that channels stay clean and no code or address is read by others.
 */
const SHOWN_TO_COLLEAGUES: ReadonlySet<string> = new Set([
  'post',
  'drafts',
  'edit',
  'preview',
  'submit',
  'approve',
  'reject',
  'publish',
  'schedule',
  'queue',
  'embargo',
  'expire',
  'update',
  'correct',
  'refile',
  'translate',
  'withhold',
  'release',
  'retract',
  'spike',
  'report',
  'stats',
]);

/** Whether only the person sees the answer to a command in a server. */
export function isEphemeralCommand(name: string): boolean {
  return !SHOWN_TO_COLLEAGUES.has(name);
}

export interface ButtonAnswer {
  readonly form: AnswerForm;
  /** In a server only the person sees an answer of its own. */
  readonly isEphemeral: boolean;
  /** A form must be the very first answer. */
  readonly mayOpenForm: boolean;
}

const FOR_THE_PERSON: ButtonAnswer = { form: 'message', isEphemeral: true, mayOpenForm: false };
const FOR_COLLEAGUES: ButtonAnswer = { form: 'message', isEphemeral: false, mayOpenForm: false };
const IN_PLACE: ButtonAnswer = { form: 'in-place', isEphemeral: true, mayOpenForm: false };

/** Where the answer to a button stands, and what it may be. */
export function answerTo(action: Action): ButtonAnswer {
  switch (action.kind) {
    case 'more':
    case 'search':
    case 'read':
    case 'digest':
    case 'like':
    case 'latest':
    case 'topics':
    case 'subscribe':
    case 'unsubscribe':
    case 'follow':
    case 'unfollow':
    case 'audit':
      return FOR_THE_PERSON;
    // Cards are opened from lists, which must stay, and reports from cards.
    case 'draft':
    case 'report':
      return FOR_COLLEAGUES;
    case 'post':
    case 'follow-up':
      return { ...FOR_COLLEAGUES, mayOpenForm: true };
    case 'edit':
    case 'change':
    case 'reject':
    case 'time':
    case 'translate':
    case 'topic':
    case 'desk':
    case 'settings':
      return { ...IN_PLACE, mayOpenForm: true };
    case 'take-headline':
    case 'set-urgency':
    case 'card':
    case 'toggle-topic':
    case 'set-desk':
    case 'remove-picture':
    case 'preview':
    case 'publish':
    case 'publish-anyway':
    case 'unschedule':
    case 'submit':
    case 'approve':
    case 'spike':
    case 'undo':
    case 'ask-to-retract':
    case 'retract':
    case 'withhold':
    case 'release':
    case 'look-again':
    case 'stats':
    case 'send-again':
    case 'sending':
    case 'cancel-form':
      return IN_PLACE;
  }
}

/** The answer to a button that is none of ours any more. */
export const UNKNOWN_BUTTON: ButtonAnswer = FOR_THE_PERSON;

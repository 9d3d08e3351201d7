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
  'update',
  'correct',
  'refile',
  'withhold',
  'release',
  'retract',
  'spike',
  'report',
]);

/** Whether only the person sees the answer to a command in a server. */
export function isEphemeralCommand(name: string): boolean {
  return !SHOWN_TO_COLLEAGUES.has(name);
}

/** Where the answer to a button stands, and whether it may be a form: a form must be the very first answer. */
export function answerTo(action: Action): { readonly form: AnswerForm; readonly mayOpenForm: boolean } {
  switch (action.kind) {
    case 'more':
    case 'read':
    case 'latest':
    case 'topics':
    case 'subscribe':
    case 'unsubscribe':
      return { form: 'message', mayOpenForm: false };
    case 'post':
      return { form: 'message', mayOpenForm: true };
    case 'edit':
    case 'change':
      return { form: 'in-place', mayOpenForm: true };
    case 'draft':
    case 'take-headline':
    case 'set-urgency':
    case 'publish':
    case 'spike':
    case 'withhold':
    case 'release':
    case 'cancel-form':
      return { form: 'in-place', mayOpenForm: false };
  }
}

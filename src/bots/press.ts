import type { Action } from './action.js';
import type { Conversation } from './command.js';
import { approve, askForRejection, submit } from './commands/approval.js';
import { showAudit } from './commands/audit.js';
import { askForChange, release, withhold } from './commands/changes.js';
import { pressDesk } from './commands/desk.js';
import { askForField, askForFollowUp, askForPost, showCard, spike } from './commands/drafting.js';
import { follow, unfollow } from './commands/following.js';
import { preview } from './commands/preview.js';
import { publish, publishAnyway } from './commands/publishing.js';
import { showAfter, showBrief, showFoundAfter, showLatest, showMoreLike } from './commands/reading.js';
import { lookAgain, report, sendAgain } from './commands/reporting.js';
import { askToRetract, retract } from './commands/retracting.js';
import { askForTime, unschedule } from './commands/scheduling.js';
import { steerSending } from './commands/sending.js';
import { pressSettings } from './commands/settings.js';
import { stats } from './commands/statistics.js';
import { pressSubscription, showTopics } from './commands/subscriptions.js';
import { pressTopic } from './commands/topic.js';
import { pressTranslation } from './commands/translate.js';
import { undo } from './commands/undoing.js';
import { showRestOfDigest } from './digest-list.js';
import { notice } from './notice.js';
import { changeDraft, setDesk, takeHeadline, toggleTopic, turnCard } from './press-draft.js';
import type { Reply } from './reply.js';
import { dropForm } from './step-by-step.js';

/** The command whose audience may press a button: no button allows more than the command it stands for. */
export function commandBehind(action: Action): string {
  switch (action.kind) {
    case 'more':
    case 'search':
    case 'read':
    case 'latest':
    case 'topics':
    case 'follow':
    case 'unfollow':
    case 'subscribe':
    case 'unsubscribe':
    case 'post':
    case 'edit':
    case 'preview':
    case 'publish':
    case 'submit':
    case 'approve':
    case 'reject':
    case 'spike':
    case 'retract':
    case 'withhold':
    case 'release':
    case 'report':
    case 'stats':
    case 'audit':
      return action.kind;
    case 'digest':
    case 'like':
      return 'read';
    case 'look-again':
    case 'send-again':
      return 'report';
    case 'sending':
    case 'undo':
      return 'publish';
    case 'publish-anyway':
      return 'publish';
    case 'follow-up':
      return 'post';
    case 'draft':
    case 'card':
    case 'take-headline':
    case 'set-urgency':
    case 'toggle-topic':
    case 'set-desk':
    case 'remove-picture':
      return 'edit';
    case 'ask-to-retract':
      return 'retract';
    case 'change':
      return action.change;
    case 'time':
      return action.time;
    case 'unschedule':
      return 'schedule';
    case 'translate':
    case 'topic':
    case 'desk':
    case 'settings':
      return action.kind;
    case 'cancel-form':
      return 'cancel';
  }
}

/** What pressing a button does. It acts on the brief as it is now, however old the message with the button is. */
export async function press(talk: Conversation, action: Action): Promise<Reply> {
  switch (action.kind) {
    case 'more':
      return await showAfter(talk, action);
    case 'search':
      return await showFoundAfter(talk, action);
    case 'read':
      return await showBrief(talk, action.number);
    case 'digest':
      return await showRestOfDigest(talk, action);
    case 'follow':
      return await follow(talk, action.number);
    case 'unfollow':
      return await unfollow(talk, action.number);
    case 'like':
      return await showMoreLike(talk, action.number);
    case 'latest':
      return await showLatest(talk, null);
    case 'topics':
      return await showTopics(talk);
    case 'subscribe':
    case 'unsubscribe':
      return await pressSubscription(talk, action);
    case 'post':
      return askForPost(talk);
    case 'follow-up':
      return await askForFollowUp(talk, action.number);
    case 'draft':
      return await showCard(talk, action.number);
    case 'edit':
      return await askForField(talk, action);
    case 'take-headline':
      return await takeHeadline(talk, action.number);
    case 'set-urgency':
      return await changeDraft(talk, action.number, { urgency: action.urgency });
    case 'card':
      return await turnCard(talk, action);
    case 'toggle-topic':
      return await toggleTopic(talk, action);
    case 'set-desk':
      return await setDesk(talk, action);
    case 'remove-picture':
      return await changeDraft(talk, action.number, { picture: null });
    case 'preview':
      return await preview(talk, action.number);
    case 'publish':
      return await publish(talk, action.number);
    case 'publish-anyway':
      return await publishAnyway(talk, action.number);
    case 'submit':
      return await submit(talk, action.number);
    case 'approve':
      return await approve(talk, { number: action.number, mayUndo: true });
    case 'reject':
      return await askForRejection(talk, action.number);
    case 'spike':
      return await spike(talk, action.number);
    case 'change':
      return await askForChange(talk, action);
    case 'time':
      return await askForTime(talk, action);
    case 'unschedule':
      return await unschedule(talk, action.number);
    case 'undo':
      return await undo(talk, action.number);
    case 'ask-to-retract':
      return await askToRetract(talk, action.number);
    case 'retract':
      return await retract(talk, { number: action.number, reason: null });
    case 'withhold':
      return await withhold(talk, action.number);
    case 'release':
      return await release(talk, action.number);
    case 'report':
      return await report(talk, action.number);
    case 'look-again':
      return await lookAgain(talk, action.number);
    case 'stats':
      return { ...(await stats(talk, action.period)), editsItself: true };
    case 'send-again':
      return await sendAgain(talk, action.number);
    case 'sending':
      return await steerSending(talk, action);
    case 'audit':
      return await showAudit(talk, action);
    case 'translate':
      return await pressTranslation(talk, action);
    case 'topic':
      return await pressTopic(talk, action);
    case 'desk':
      return await pressDesk(talk, action);
    case 'settings':
      return await pressSettings(talk, action);
    case 'cancel-form':
      return await cancelForm(talk);
  }
}

/** Gives up the question that waits for an answer. */
export async function cancelForm(talk: Conversation): Promise<Reply> {
  return notice(talk, { id: (await dropForm(talk)) ? 'form-cancelled' : 'form-nothing-to-cancel' });
}

import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { AnswerGate } from '../../feed/delivery/messenger.js';
import type { Log } from '../../feed/log.js';
import type { Caller } from '../caller.js';
import type { PostedNotice } from '../notices.js';
import type { Reply } from '../reply.js';
import type { Switchboard } from '../switchboard.js';
import type { Answers } from './answers.js';
import { answerInquiry } from './inline.js';
import { MAX_CALLBACK_ANSWER } from './limits.js';
import { outcomeOf } from './outcome.js';
import { clip } from './piece.js';
import { isDiscussionGroup } from './place.js';
import type { PlaceAdded } from './read-membership.js';
import type { Listener } from './read-message.js';
import { type AnswerPlace, type Heard, type Press, readUpdate } from './read-update.js';
import { reasonOf } from './reason.js';
import type { Renderable } from './render-reply.js';

export interface Handling {
  readonly listener: Listener;
  readonly switchboard: Switchboard;
  readonly answers: Answers;
  readonly api: Api;
  readonly gate: AnswerGate;
  readonly log: Log;
  /** Called after what makes somebody a member (`/claim`), or opens the chat in which a member sees more (`/start`). */
  readonly menuMayHaveChanged: (userId: string) => void;
}

const CHANGES_MENU: ReadonlySet<string> = new Set(['claim', 'start']);

/** Hands one update to the switchboard and says what it answers. Never throws: what fails is logged. */
export async function handleUpdate(handling: Handling, update: Update): Promise<void> {
  let heard: Heard | null = null;
  try {
    heard = readUpdate(update, handling.listener);
    if (heard) await handle(handling, heard);
  } catch (error) {
    // An update holds what people wrote, so that only its number goes to the log.
    const fields = { bot: handling.listener.botId, update: update.update_id, reason: reasonOf(error) };
    handling.log.error(fields, 'An update failed.');
    if (heard) await apologise(handling, heard);
  }
}

async function handle(handling: Handling, heard: Heard): Promise<void> {
  const { switchboard } = handling;
  switch (heard.kind) {
    case 'command': {
      const reply = await switchboard.command(heard.call);
      await send(handling, heard.call.caller, heard.place, reply);
      if (CHANGES_MENU.has(heard.call.name)) handling.menuMayHaveChanged(heard.call.caller.userId);
      return;
    }
    case 'said': {
      const reply = await switchboard.said(heard.call);
      if (reply) await send(handling, heard.call.caller, heard.place, reply);
      return;
    }
    case 'press':
      return handlePress(handling, heard, heard.place);
    case 'inquiry':
      return answerInquiry(handling, heard);
    case 'reacted':
      return switchboard.reacted(heard.message, heard.change);
    case 'sent-card':
      return switchboard.cardSent(heard.briefNumber);
    case 'place-added':
      return handleAdded(handling, heard.event);
    case 'place-lost':
      return switchboard.placeLost(heard.event);
    case 'place-moved':
      return switchboard.placeMoved(heard.event);
  }
}

/** A form is asked for step by step: the reply is its first question. */
async function renderable({ switchboard }: Handling, caller: Caller, reply: Reply): Promise<Renderable> {
  if (reply.kind !== 'form') return reply;
  const question = await switchboard.ask({ caller, form: reply.form });
  if (question.kind === 'form') throw new TypeError('A form was answered by a form.');
  return question;
}

async function handlePress(handling: Handling, press: Press, place: AnswerPlace): Promise<void> {
  const { switchboard, answers } = handling;
  if (press.action === null) {
    const language = await switchboard.languageFor(press.caller);
    return answerPress(handling, press, language.say('telegram-stale-button'));
  }
  const reply = await switchboard.press({ caller: press.caller, action: press.action });
  const shown = await renderable(handling, press.caller, reply);
  const toast = toastOf(shown, place);
  await answerPress(handling, press, toast);
  if (toast !== null) return;
  if (!standsInPlace(shown)) await send(handling, press.caller, place, shown);
  else await noteShown(handling, press.caller, shown, await answers.replace(place, press.under, shown));
}

async function send(handling: Handling, caller: Caller, place: AnswerPlace, reply: Reply): Promise<void> {
  const shown = await renderable(handling, caller, reply);
  const posted = await handling.answers.send(place, shown);
  if (shown.kind === 'draft') await noteShown(handling, caller, shown, posted);
}

async function noteShown(
  { switchboard }: Handling,
  caller: Caller,
  reply: Renderable,
  posted: PostedNotice | null,
): Promise<void> {
  if (posted !== null) await switchboard.shown({ caller, reply, posted });
}

/** A card, a menu and a report anew take the place of the message whose button was pressed. */
function standsInPlace(reply: Renderable): boolean {
  return reply.kind === 'draft' || (reply.kind !== 'card' && reply.editsItself === true);
}

/** A short word to one person in a place of many is shown to that person alone. */
function toastOf(reply: Renderable, { kind }: AnswerPlace): string | null {
  const isShort =
    reply.kind === 'notice' && reply.buttons.length === 0 && reply.text.length <= MAX_CALLBACK_ANSWER;
  return isShort && !standsInPlace(reply) && kind !== 'telegram-private' ? reply.text : null;
}

/** What is longer than this takes longer to read than the two seconds for which a word passes by. */
const GLANCE = 60;

/** Ends the waiting sign on the button. A query that is too old for that has lost it anyway. */
async function answerPress(
  { api, listener, log }: Handling,
  press: Press,
  text: string | null,
): Promise<void> {
  const words =
    text === null ? {} : { text: clip(text, MAX_CALLBACK_ANSWER), show_alert: text.length > GLANCE };
  try {
    await api.answerCallbackQuery(press.queryId, words);
  } catch (error) {
    const outcome = outcomeOf(error, { kind: 'post' });
    log.info({ bot: listener.botId, outcome }, 'A pressed button could not be answered.');
  }
}

/**
 * Whoever added the bot gets the place's settings in private, which is refused where they never opened a chat with us; in
 * the place itself nothing is said unasked.
 */
async function handleAdded(handling: Handling, event: PlaceAdded): Promise<void> {
  const { switchboard, answers } = handling;
  const reply = await switchboard.placeAdded({ ...event, isDiscussion: await isDiscussion(handling, event) });
  if (!reply || reply.kind === 'form' || event.by === null) return;
  const address = { platform: 'telegram', chat: event.by.userId, thread: null } as const;
  await answers.send({ address, kind: 'telegram-private', replyTo: null }, reply);
}

/** A group of which that cannot be asked is taken for one like any other. */
async function isDiscussion({ api, log, listener }: Handling, event: PlaceAdded): Promise<boolean> {
  try {
    return await isDiscussionGroup(api, event);
  } catch (error) {
    const fields = { bot: listener.botId, reason: reasonOf(error) };
    log.warn(fields, 'Whether a channel is discussed in a group could not be asked.');
    return false;
  }
}

async function apologise(handling: Handling, heard: Heard): Promise<void> {
  if (heard.kind !== 'command' && heard.kind !== 'press') return;
  const caller = heard.kind === 'command' ? heard.call.caller : heard.caller;
  const language = await handling.switchboard.languageFor(caller);
  const text = language.say('telegram-failed');
  if (heard.kind === 'press') await answerPress(handling, heard, text);
  else await handling.answers.send(heard.place, { kind: 'notice', text, buttons: [] });
}

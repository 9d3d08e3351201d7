import type { Clock } from '../../feed/clock.js';
import type { AnswerGate, AnswerPermit } from '../../feed/delivery/messenger.js';
import type { Outcome } from '../../feed/delivery/outcome.js';
import type { Log } from '../../feed/log.js';
import type { NoticePlace, Notices, PostedNotice } from '../notices.js';
import { outcomeOf } from './outcome.js';
import type { OutgoingMessage } from './outgoing.js';
import { pause } from './pause.js';
import type { AnswerPlace } from './read-update.js';
import { asQuestion, isQuestion, type Renderable, type RenderedReply, renderReply } from './render-reply.js';
import { editPhoto, editText, type Sender, type SendTo, sendMessage } from './send-message.js';

export interface AnswerOptions {
  readonly botId: number;
  readonly sender: Sender;
  readonly gate: AnswerGate;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the bot stops: what is under way is still said, but no outage is waited for any more. */
  readonly stopping: AbortSignal;
  /** As broadcasts are: what is not paid for counts against the 30 messages a second that are free. */
  readonly paid: boolean;
}

/** A message that an answer may take the place of: the one under which a button was pressed. */
export interface EditableMessage {
  readonly messageId: string;
  readonly form: 'text' | 'photo' | 'unknown';
}

/** Says what the switchboard answers. Nothing here throws: an answer that cannot be given is logged. */
export interface Answers {
  /** Sends the answer as a message of its own. Null when it could not be sent. */
  send(place: AnswerPlace, reply: Renderable): Promise<PostedNotice | null>;
  /** Puts the answer in place of an earlier message, or sends it where that is no longer possible. */
  replace(place: AnswerPlace, earlier: EditableMessage, reply: Renderable): Promise<PostedNotice | null>;
  /** What is said unasked, by the same rules. */
  readonly notices: Notices;
}

/** How long to wait before an answer is tried again at a platform that cannot be reached, in milliseconds. */
const PAUSES_MS = [1000, 3000, 10_000] as const;

/** Each waits for its turn at the gate, so that answers keep to the bot's limits as broadcasts do. */
export function createAnswers(options: AnswerOptions): Answers {
  const send: Answers['send'] = async (place, reply) => {
    const rendered = renderReply(reply);
    const shown = isGroup(place) && isQuestion(reply) ? asQuestion(rendered) : rendered;
    return await post(options, place, shown);
  };
  return {
    send,
    async replace(place, earlier, reply) {
      const rendered = renderReply(reply);
      if (!(await replaceMessage(options, place, earlier, rendered))) return await send(place, reply);
      return { message: earlier.messageId, form: rendered.message.photo === null ? 'text' : 'photo' };
    },
    notices: {
      post: (to, notice) => post(options, placeOf(to), renderReply(notice)),
      edit: (at, posted, notice) =>
        replaceMessage(options, placeOf(at), { ...posted, messageId: posted.message }, renderReply(notice)),
    },
  };
}

/** Null when it could not be posted, which is logged. */
async function post(
  options: AnswerOptions,
  place: AnswerPlace,
  rendered: RenderedReply,
): Promise<PostedNotice | null> {
  const posted: PostedNotice[] = [];
  await deliver(options, place, 'post', rendered, async (message) => {
    const sent = await sendMessage(options.sender, recipientOf(place, options.paid), message);
    posted.push({ message: String(sent.message_id), form: sent.photo ? 'photo' : 'text' });
  });
  return posted[0] ?? null;
}

function placeOf({ address, kind }: NoticePlace): AnswerPlace {
  return { address, kind, replyTo: null };
}

/** Edits the earlier message; false when the answer can only be said anew. */
async function replaceMessage(
  options: AnswerOptions,
  place: AnswerPlace,
  { messageId, form }: EditableMessage,
  rendered: RenderedReply,
): Promise<boolean> {
  // Telegram puts a picture in place of a text, but no text in place of a picture.
  if (form === 'unknown' || (form === 'photo' && rendered.message.photo === null)) return false;
  const at = { chat: place.address.chat, message: messageId };
  const failure = await deliver(options, place, 'edit', rendered, async (message) => {
    if (message.photo === null) await editText(options.sender, at, message);
    else await editPhoto(options.sender, at, { ...message, photo: message.photo });
  });
  return failure?.kind !== 'missing' && failure?.kind !== 'rejected';
}

/**
 * Makes the request, waiting as the platform asks and leaving out what it refuses, a few times at most.
 * An answer that may have arrived is not repeated.
 * @returns Null once it is done, else what stood in the way at last.
 */
async function deliver(
  options: AnswerOptions,
  place: AnswerPlace,
  kind: 'post' | 'edit',
  rendered: RenderedReply,
  request: (message: OutgoingMessage) => Promise<void>,
): Promise<Outcome | null> {
  const { chat } = place.address;
  let { message } = rendered;
  let outcome: Outcome | null = null;
  for (const pauseMs of [...PAUSES_MS, null]) {
    const permit = await admitted(options, place, kind);
    if (permit === null) return outcome;
    outcome = await outcomeOfRequest(() => request(message), place);
    if (outcome?.kind !== 'uncertain' && outcome?.kind !== 'unreachable') permit.answered();
    if (outcome === null) return null;
    const plainer = plainerMessage(outcome, message, rendered);
    if (pauseMs === null) break;
    if (plainer) message = plainer;
    else if (outcome.kind === 'retry') options.gate.close({ chat, afterMs: outcome.afterMs });
    else if (outcome.kind === 'unreachable') await pause(options.clock, pauseMs, options.stopping);
    else break;
  }
  report(options, place, outcome);
  return outcome;
}

/** Null when the gate is shut for good: it says so by rejecting. */
async function admitted(
  { gate, log, botId }: AnswerOptions,
  place: AnswerPlace,
  kind: 'post' | 'edit',
): Promise<AnswerPermit | null> {
  try {
    return await gate.admit({ chat: place.address.chat, group: isGroup(place), kind });
  } catch (error) {
    log.info({ bot: botId, reason: String(error) }, 'An answer was left unsaid: the bot is stopping.');
    return null;
  }
}

async function outcomeOfRequest(request: () => Promise<void>, place: AnswerPlace): Promise<Outcome | null> {
  const { chat, thread } = place.address;
  try {
    await request();
    return null;
  } catch (error) {
    const copy = { chat, thread, message: '', form: 'text', postedAt: 0 } as const;
    const outcome = outcomeOf(error, { kind: 'edit', copy });
    // "Not modified" is what was wanted.
    return outcome.kind === 'delivered' ? null : outcome;
  }
}

/** The message without what was refused, or null when nothing can be left out. */
function plainerMessage(
  outcome: Outcome,
  message: OutgoingMessage,
  rendered: RenderedReply,
): OutgoingMessage | null {
  if (outcome.kind !== 'rejected') return null;
  if (outcome.fault === 'picture' && !('is_disabled' in message.preview)) {
    return { ...message, preview: { is_disabled: true } };
  }
  if (outcome.fault === 'picture' && message.photo !== null) return { ...message, photo: null };
  return message.format === 'html' ? { ...message, text: rendered.plainText, format: 'plain' } : null;
}

function report({ log, botId }: AnswerOptions, place: AnswerPlace, outcome: Outcome | null): void {
  // Somebody who blocked the bot or put it out is not there to be answered.
  if (outcome === null || outcome.kind === 'gone') return;
  log.warn({ bot: botId, chat: place.address.chat, outcome }, 'An answer could not be given.');
}

function recipientOf({ address, replyTo }: AnswerPlace, paid: boolean): SendTo {
  return { chat: address.chat, thread: address.thread, replyTo, silent: false, paid };
}

function isGroup({ kind }: AnswerPlace): boolean {
  return kind === 'telegram-group' || kind === 'telegram-supergroup' || kind === 'telegram-topic';
}

import type { Plainness } from '../../feed/delivery/messenger.js';
import type { Language } from '../../feed/language.js';
import type { Log } from '../../feed/log.js';
import type { Action } from '../action.js';
import type { Form, Reply } from '../reply.js';
import { type Answer, type AnswerChannel, type Answered, type AnswerForm, pause } from './answer.js';
import type { DiscordMessage } from './message.js';
import { findTooLong, MAX_INPUT, renderModal } from './modal.js';
import { type MessageReply, renderReply } from './render-reply.js';

/** How long a form may take before the answer is announced without it: Discord waits 3 s in all. */
const FORM_TIMEOUT_MS = 2_000;

const STEPS: readonly Plainness[] = ['full', 'no-picture', 'plain'];

/** Where an answer stands and what it may be. */
export interface AnswerPlace {
  readonly form: AnswerForm;
  /** Only the person sees it. */
  readonly isEphemeral: boolean;
  /** Others than the person and the bot are there. */
  readonly isShared: boolean;
  readonly mayOpenForm: boolean;
}

export interface Exchange {
  readonly place: AnswerPlace;
  /** The language for what is said beside the reply. */
  readonly language: () => Promise<Language>;
  readonly log: Log;
  /** What is to be answered; null when it was answered before. */
  readonly call: () => Promise<Reply | null>;
  /** Told in which message a reply stands, where that can be edited later. */
  readonly onShown: (reply: Reply, message: string) => Promise<void>;
}

/**
 * Gets one interaction answered. The answer is announced first, since Discord waits 3 s only; where it may be a form,
 * which must be the first answer, it is announced only when the form is slow in coming.
 */
export async function respond(channel: AnswerChannel, answer: Answer, exchange: Exchange): Promise<void> {
  const { place, log } = exchange;
  const announce = () => answer.acknowledge(place.form, place.isEphemeral);
  if (!place.mayOpenForm) {
    if (!(await announce())) return log.warn({}, 'A Discord interaction came too late to be answered.');
    return show(answer, exchange, await outcomeOf(exchange));
  }
  const called = outcomeOf(exchange);
  const first = await within(channel, called, FORM_TIMEOUT_MS);
  if (first === null) return;
  if (first !== 'slow' && first.kind === 'form') {
    const tooLong = findTooLong(first.form);
    if (tooLong === null) {
      const shown = await answer.showModal(renderModal(first.form));
      if (shown.kind !== 'done') log.warn({ outcome: shown }, 'Discord did not open a form.');
      return;
    }
  }
  if (!(await announce())) return log.warn({}, 'A Discord interaction came too late to be answered.');
  await show(answer, exchange, await called);
}

/** What was called, if it is quick; nothing waits on for the time once it has answered. */
async function within<T>(channel: AnswerChannel, called: Promise<T>, ms: number): Promise<T | 'slow'> {
  const answered = new AbortController();
  const stopping = AbortSignal.any([channel.stopping, answered.signal]);
  const slow = pause({ clock: channel.clock, stopping }, ms).then(() => 'slow' as const);
  try {
    return await Promise.race([called, slow]);
  } finally {
    answered.abort();
  }
}

/** The reply, or what is said when something broke; the person need not know what. */
async function outcomeOf({ call, language, log }: Exchange): Promise<Reply | null> {
  try {
    return await call();
  } catch (error) {
    log.error({ err: error }, 'A call from Discord failed.');
    return { kind: 'notice', text: (await language()).say('discord-failed'), buttons: [] };
  }
}

async function show(answer: Answer, exchange: Exchange, reply: Reply | null): Promise<void> {
  if (reply === null) return;
  const { place, language, log } = exchange;
  const message = reply.kind === 'form' ? formNotice(reply.form, await language()) : reply;
  // A sentence about a card must not replace the card.
  const isBeside = place.form === 'in-place' && message.kind === 'notice' && message.editsItself !== true;
  let shownIn: string | null = null;
  const send: Send = async (form, index) => {
    if (isBeside) return await answer.follow(form, place.isShared);
    if (index > 0) return await answer.follow(form, place.isEphemeral);
    const filled = await answer.fill(form);
    if (filled.kind === 'done') shownIn = filled.message ?? null;
    return filled;
  };
  const outcome = await sendPlainer(message, send);
  const mayBeFollowed = place.form === 'in-place' || message.kind === 'draft';
  if (shownIn !== null && mayBeFollowed) await exchange.onShown(message, shownIn);
  if (outcome.kind !== 'done') log.warn({ outcome }, 'Discord did not take an answer.');
}

/** Sends one of an answer's messages, by its place among them. */
type Send = (message: DiscordMessage, index: number) => Promise<Answered>;

/** What Discord refuses is sent again with less in it. */
async function sendPlainer(reply: MessageReply, send: Send): Promise<Answered> {
  let outcome: Answered = { kind: 'rejected', fault: 'other', reason: 'not sent' };
  for (const plainness of STEPS) {
    const [first, ...others] = renderReply(reply, plainness);
    if (first === undefined) return outcome;
    outcome = await send(first, 0);
    for (const [index, message] of others.entries()) {
      if (outcome.kind === 'done') outcome = await send(message, index + 1);
    }
    if (outcome.kind !== 'rejected') return outcome;
  }
  return outcome;
}

/** Why a form does not open by itself, with a button where it can be opened by hand. */
function formNotice(form: Form, language: Language): MessageReply {
  const tooLong = findTooLong(form);
  if (tooLong) {
    const args = { field: tooLong.label, length: tooLong.value.length, most: MAX_INPUT };
    return { kind: 'notice', text: language.say('discord-form-long', args), buttons: [] };
  }
  const button = { label: language.say('discord-form-open'), action: opening(form) };
  return { kind: 'notice', text: language.say('discord-form-late'), buttons: [[button]] };
}

function opening({ submit }: Form): Action {
  switch (submit.kind) {
    case 'post':
      return submit.followUpOf === undefined
        ? { kind: 'post' }
        : { kind: 'follow-up', number: submit.followUpOf };
    case 'edit':
      return submit.field === 'all'
        ? { kind: 'draft', number: submit.number }
        : { kind: 'edit', number: submit.number, field: submit.field };
    case 'translate': {
      const { field, number, language } = submit;
      return { kind: 'translate', step: field, number, language };
    }
    case 'topic':
      return { kind: 'topic', step: submit.field, topicId: submit.topicId, other: 0 };
    case 'desk':
      return { kind: 'desk', step: submit.field, deskId: submit.deskId };
    case 'settings':
      return { kind: 'settings', step: submit.field, placeId: submit.placeId, value: '' };
    case 'change':
    case 'reject':
    case 'time':
      return submit;
  }
}

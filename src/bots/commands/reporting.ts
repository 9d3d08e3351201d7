import type { DeliveryReport } from '../../feed/delivery-report.js';
import { mayActAs } from '../../feed/newsroom.js';
import { reportLines } from '../../feed/report-text.js';
import { reportDelivery, sendFailuresAgain } from '../../feed/reporting.js';
import { changeSending, type SendingStep } from '../../feed/sending.js';
import type { Command, Conversation } from '../command.js';
import type { Button, Reply } from '../reply.js';
import { NUMBER_OPTION } from './options.js';

export const reportCommand: Command = {
  name: 'report',
  description: 'command-report',
  options: [NUMBER_OPTION],
  audience: 'editor',
  run: (talk, given) => report(talk, given.number()),
};

/** How far a brief has come. @throws FeedError `not_found`; `conflict` for a brief that was never published */
export async function report(talk: Conversation, number: number): Promise<Reply> {
  return replyOf(talk, await reportDelivery(talk.feed, number), []);
}

/** Sends again what failed. @throws FeedError `not_found`; `conflict` for a brief that was never published */
export async function sendAgain(talk: Conversation, number: number): Promise<Reply> {
  const copies = await sendFailuresAgain(talk.feed, talk.actor, number);
  const said = talk.language.say('report-again', { copies });
  return replyOf(talk, await reportDelivery(talk.feed, number), [said]);
}

/** Pauses, resumes or stops its way to those who have no copy yet. @throws FeedError `not_found`, `forbidden`, `conflict` */
export async function changeSendingOf(
  talk: Conversation,
  order: { readonly number: number; readonly step: SendingStep },
): Promise<Reply> {
  await changeSending(talk.feed, talk.actor, order);
  return await report(talk, order.number);
}

function replyOf(talk: Conversation, report: DeliveryReport, before: readonly string[]): Reply {
  const lines = [...before, ...reportLines(report, talk.language)];
  const rows = [buttonsOf(talk, report), sendingButtons(talk, report)];
  return { kind: 'notice', text: lines.join('\n'), buttons: rows.filter((row) => row.length > 0) };
}

/** Each only where it leads somewhere. */
function buttonsOf(
  { language }: Conversation,
  { number, total, posting, changing }: DeliveryReport,
): Button[] {
  const isUnderWay = posting || changing || total.pending > 0 || total.retrying > 0;
  const again: Button = { label: language.say('button-report'), action: { kind: 'report', number } };
  const failed: Button = {
    label: language.say('button-send-again'),
    action: { kind: 'send-again', number },
    tone: 'primary',
  };
  return [...(isUnderWay ? [again] : []), ...(total.failed > 0 ? [failed] : [])];
}

/** What can be done about those who have no copy yet, for whoever may. */
function sendingButtons(
  { language, member }: Conversation,
  { number, sending, toCome, state }: Pick<DeliveryReport, 'number' | 'sending' | 'toCome' | 'state'>,
): Button[] {
  if (!mayActAs(member, 'editor') || state === 'retracted' || sending === 'stopped' || !toCome) return [];
  const steps = sending === 'paused' ? (['resume', 'stop'] as const) : (['pause', 'stop'] as const);
  return steps.map((step) => ({
    label: language.say(`button-sending-${step}`),
    action: { kind: 'sending', number, step },
    ...(step === 'stop' && { tone: 'danger' as const }),
  }));
}

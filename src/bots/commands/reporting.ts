import type { DeliveryReport } from '../../feed/delivery-report.js';
import { reportLines } from '../../feed/report-text.js';
import { reportDelivery, sendFailuresAgain } from '../../feed/reporting.js';
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

function replyOf(talk: Conversation, report: DeliveryReport, before: readonly string[]): Reply {
  const lines = [...before, ...reportLines(report, talk.language)];
  const buttons = buttonsOf(talk, report);
  return { kind: 'notice', text: lines.join('\n'), buttons: buttons.length === 0 ? [] : [buttons] };
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

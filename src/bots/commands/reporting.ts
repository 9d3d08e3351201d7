import type { DeliveryReport } from '../../feed/delivery-report.js';
import { FeedError } from '../../feed/errors.js';
import { feedbackLines } from '../../feed/feedback-text.js';
import { mayActAs } from '../../feed/newsroom.js';
import { mayWorkOn } from '../../feed/permission.js';
import { reportChart } from '../../feed/report-chart.js';
import { reportLines } from '../../feed/report-text.js';
import { reportDelivery, sendFailuresAgain } from '../../feed/reporting.js';
import { sendingButtons } from '../card-progress.js';
import type { Command, Conversation } from '../command.js';
import type { Button, Reply } from '../reply.js';
import { NUMBER_OPTION } from './options.js';

export const reportCommand: Command = {
  name: 'report',
  description: 'command-report',
  options: [NUMBER_OPTION],
  audience: 'writer',
  run: (talk, given) => report(talk, given.number()),
};

/**
 * How far a brief has come.
 * @throws FeedError `not_found`; `forbidden` for a writer and somebody else's brief; `conflict` for a brief that was never
 *   published
 */
export async function report(talk: Conversation, number: number): Promise<Reply> {
  return await replyOf(talk, number, []);
}

/** The same in place of the report whose button was pressed. @throws FeedError as `report` does */
export async function lookAgain(talk: Conversation, number: number): Promise<Reply> {
  return { ...(await replyOf(talk, number, [])), editsItself: true };
}

/** Sends again what failed, and reports anew. @throws FeedError as `report` does; `forbidden` below an editor's role */
export async function sendAgain(talk: Conversation, number: number): Promise<Reply> {
  const copies = await sendFailuresAgain(talk.feed, talk.actor, number);
  const said = talk.language.say('report-again', { copies });
  return { ...(await replyOf(talk, number, [said])), editsItself: true };
}

async function replyOf(
  talk: Conversation,
  number: number,
  before: readonly string[],
): Promise<Reply & { kind: 'notice' }> {
  const { feed, language, member } = talk;
  const brief = await feed.store.briefs.get(number);
  if (!mayWorkOn(member, brief)) {
    throw new FeedError('forbidden', { id: 'refused-report-not-yours', args: { number: String(number) } });
  }
  const [told, feedback] = await Promise.all([
    reportDelivery(feed, number),
    feed.store.feedback.getFeedback(number),
  ]);
  const drawn = await talk.draw({
    chart: (spoken) => reportChart(told, spoken),
    alt: language.say('chart-alt-report', { number: String(number) }),
  });
  const rows = [buttonsOf(talk, told), sendingButtons(talk, told)];
  return {
    kind: 'notice',
    text: [...before, ...reportLines(told, language), ...feedbackLines(feedback, language)].join('\n'),
    buttons: rows.filter((row) => row.length > 0),
    ...drawn,
  };
}

/** Each only where it leads somewhere. */
function buttonsOf(
  { language, member }: Conversation,
  { number, total, posting, changing }: DeliveryReport,
): Button[] {
  const isUnderWay = posting || changing || total.pending > 0 || total.retrying > 0;
  const again: Button = { label: language.say('button-report'), action: { kind: 'look-again', number } };
  const failed: Button = {
    label: language.say('button-send-again'),
    action: { kind: 'send-again', number },
    tone: 'primary',
  };
  const maySend = total.failed > 0 && mayActAs(member, 'editor');
  return [...(isUnderWay ? [again] : []), ...(maySend ? [failed] : [])];
}

import type { Command } from 'commander';
import type { DeliveryReport, ReportFigures, TimeTo } from '../feed/delivery-report.js';
import { formatAddress } from '../feed/destination.js';
import { causeText } from '../feed/failure-text.js';
import type { Feedback } from '../feed/feedback.js';
import { feedbackLines } from '../feed/feedback-text.js';
import { reportLines } from '../feed/report-text.js';
import { reportDelivery, sendFailuresAgain } from '../feed/reporting.js';
import { CLI_ACTOR, parseNumber, withFeed } from './session.js';
import { print, type Terminal } from './terminal.js';

interface ReportOptions {
  readonly json?: boolean;
  readonly retryFailed?: boolean;
}

/** `report`. */
export function addReportCommand(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .description(
      'how far a published brief has come: sent, changed, waiting, failed and why, and how long it took',
    )
    .argument('<number>', 'the number of the brief')
    .option('--retry-failed', 'send again what failed, and nothing else')
    .option('--json', 'answer for machines')
    .action((number: string, { json = false, retryFailed = false }: ReportOptions) =>
      report(terminal, { number: parseNumber(number), retryFailed, asJson: json }),
    );
}

async function report(
  terminal: Terminal,
  { number, retryFailed, asJson }: { number: number; retryFailed: boolean; asJson: boolean },
): Promise<void> {
  await withFeed(terminal, async ({ feed, language }) => {
    const copies = retryFailed ? await sendFailuresAgain(feed, CLI_ACTOR, number) : null;
    const told = await reportDelivery(feed, number);
    const feedback = await feed.store.feedback.getFeedback(number);
    const lines = [
      ...(copies === null ? [] : [language.say('report-again', { copies })]),
      ...reportLines(told, language),
      ...feedbackLines(feedback, language),
      ...told.troubled.map(({ address, cause, reason, title }) =>
        language.say('report-troubled', {
          address: formatAddress(address),
          reason: reason || causeText(cause, language),
          title,
        }),
      ),
    ];
    const json = {
      ...toReportJson(told),
      feedback: toFeedbackJson(feedback),
      ...(copies !== null && { sentAgain: copies }),
    };
    print(terminal, { json, lines }, asJson);
  });
}

/** Flat where people's scripts look first; times in seconds, and null while they are not known. */
function toReportJson(report: DeliveryReport): Readonly<Record<string, unknown>> {
  const { number, version, state, headline, publishedAt, sending, posting, changing, total, failures } =
    report;
  const { edited, removed, uncertain, digested, lastDigestAt } = total;
  return {
    number,
    version,
    state,
    headline,
    publishedAt: publishedAt === null ? null : new Date(publishedAt).toISOString(),
    sending,
    posting,
    changing,
    ...toFiguresJson(total),
    edited,
    removed,
    uncertain,
    digested,
    lastDigestAt: lastDigestAt === null ? null : new Date(lastDigestAt).toISOString(),
    failures,
    places: report.places.map((place) => ({
      platform: place.platform,
      kind: place.group,
      ...toFiguresJson(place),
    })),
    troubled: report.troubled.map(({ address, title, state: is, cause, reason }) => ({
      address: formatAddress(address),
      title,
      state: is,
      cause,
      reason,
    })),
  };
}

function toFeedbackJson({ reactions, presses }: Feedback): Readonly<Record<string, unknown>> {
  return {
    reactions: Object.fromEntries(reactions.map(({ emoji, count }) => [emoji, count])),
    read: presses.read,
    moreLikeThis: presses.like,
    openedByLink: presses.open,
    sentAsCard: presses.send,
    followed: presses.follow,
    unfollowed: presses.unfollow,
  };
}

function toFiguresJson({ timeTo, ...copies }: ReportFigures): Readonly<Record<string, unknown>> {
  const { sent, pending, retrying, parked, failed, expired, skipped, cancelled, outOfReach } = copies;
  return {
    sent,
    pending,
    retrying,
    parked,
    failed,
    expired,
    skipped,
    cancelled,
    outOfReach,
    secondsTo: toSeconds(timeTo),
  };
}

function toSeconds({ half, most, all }: TimeTo): Readonly<Record<string, number | null>> {
  const seconds = (ms: number | null) => (ms === null ? null : ms / 1_000);
  return { '50': seconds(half), '95': seconds(most), '100': seconds(all) };
}

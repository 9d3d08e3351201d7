import type { Failure } from './delivery/failure.js';
import type { DeliveryReport, ReportFigures } from './delivery-report.js';
import { causeText, remedyText } from './failure-text.js';
import type { Language } from './language.js';

/** Reasons that are told; the others are rare. */
const MAX_REASONS = 4;
/** A platform's own words, which may be long. In UTF-16 units. */
const MAX_REASON_LENGTH = 100;

/** A report as a few lines of plain text; what is zero is left out. */
export function reportLines(report: DeliveryReport, language: Language): readonly string[] {
  const { headline, version, total } = report;
  const number = String(report.number);
  return [
    language.say('report-title', { number, headline, version: String(version) }),
    ...progressLines(report, language),
    joined([
      figure(language, 'report-sent', total.sent),
      figure(language, 'report-edited', total.edited),
      figure(language, 'report-removed', total.removed),
      figure(language, 'report-pending', total.pending),
      figure(language, 'report-retrying', total.retrying),
    ]),
    timesLine(total, language),
    digestsLine(report, language),
    ...failedLines(report, language),
    joined([
      figure(language, 'report-parked', total.parked),
      figure(language, 'report-expired', total.expired),
      figure(language, 'report-skipped', total.skipped),
      figure(language, 'report-cancelled', total.cancelled),
      figure(language, 'report-out-of-reach', total.outOfReach),
    ]),
    figure(language, 'report-uncertain', total.uncertain),
    ...report.places.map((place) => placeLine(place, language)),
  ].filter((line) => line !== '');
}

function progressLines(report: DeliveryReport, language: Language): string[] {
  const { posting, changing, state, places, number, sending, toCome } = report;
  if (sending === 'stopped' && state !== 'retracted') return [language.say('report-stopped')];
  if (sending === 'paused' && toCome) return [language.say('report-paused')];
  if (posting && state === 'withheld') return [language.say('report-withheld', { number: String(number) })];
  if (posting) return [language.say('report-posting')];
  if (changing) return [language.say('report-changing')];
  return places.length === 0 ? [language.say('report-nothing')] : [];
}

function timesLine({ timeTo }: ReportFigures, language: Language): string {
  const times = [
    ['report-time-half', timeTo.half],
    ['report-time-most', timeTo.most],
    ['report-time-all', timeTo.all],
  ] as const;
  const said = times.map(([id, ms]) =>
    ms === null ? '' : language.say(id, { time: durationText(ms, language) }),
  );
  return joined(said);
}

function digestsLine({ total, publishedAt }: DeliveryReport, language: Language): string {
  const { digested, lastDigestAt } = total;
  if (digested === 0 || lastDigestAt === null) return '';
  const time = durationText(Math.max(0, lastDigestAt - (publishedAt ?? lastDigestAt)), language);
  return language.say('report-digested', { copies: digested, time });
}

/** `0.4 s`, `12 s`, `3 min 5 s`, `2 h 10 min`. */
export function durationText(ms: number, language: Language): string {
  if (ms < 10_000) return language.say('report-seconds', { seconds: Math.ceil(ms / 100) / 10 });
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 60) return language.say('report-seconds', { seconds });
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return language.say('report-minutes', { minutes, seconds: seconds % 60 });
  return language.say('report-hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** Each reason with what can be done about it, said once for reasons of one cause. */
function failedLines({ number, total, failures }: DeliveryReport, language: Language): string[] {
  if (total.failed === 0) return [];
  const told = failures.slice(0, MAX_REASONS);
  const lines = told.flatMap((failure, index) => {
    const said = language.say('report-reason', {
      copies: failure.copies,
      reason: reasonText(failure, language),
    });
    const isLast = !told.slice(index + 1).some(({ cause }) => cause === failure.cause);
    return isLast ? [said, remedyText(failure.cause, number, language)] : [said];
  });
  const rest = failures.length > MAX_REASONS ? [language.say('report-reasons-more')] : [];
  return [language.say('report-failed', { copies: total.failed }), ...lines, ...rest];
}

function reasonText({ cause, reason }: Failure, language: Language): string {
  const words = causeText(cause, language);
  if (reason === '') return words;
  return language.say('report-cause', { cause: words, reason: reason.slice(0, MAX_REASON_LENGTH) });
}

function placeLine(place: DeliveryReport['places'][number], language: Language): string {
  return language.say('report-place', {
    place: language.say(`report-${place.platform}-${place.group}`),
    figures: joined([
      language.say('report-place-sent', { copies: place.sent }),
      figure(language, 'report-place-waiting', place.pending + place.retrying),
      figure(language, 'report-place-failed', place.failed),
    ]),
  });
}

function figure(language: Language, id: string, copies: number): string {
  return copies === 0 ? '' : language.say(id, { copies });
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

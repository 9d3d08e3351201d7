import type { BriefView } from '../../feed/view.js';
import { bold, italic, join, line, lines, link, type Piece, struck } from './piece.js';

/** The most of each part that is shown, in UTF-16 units; together they leave room for the text of a caption. */
const MOST = {
  label: 40,
  headline: 256,
  caveat: 120,
  correction: 400,
  related: 150,
  byline: 60,
  topics: 160,
} as const;

const URGENCY_SIGN = { flash: '⚡', urgent: '❗', routine: '' } as const;

/** What stands above the text: the urgency and the headline; struck through after a retraction. */
export function headOf(view: BriefView): Piece {
  const headline = line(view.headline, MOST.headline);
  if (view.kind === 'retracted') return struck(headline);
  if (view.kind === 'withheld') return bold(headline);
  return join([urgencyOf(view), bold(headline)], '\n');
}

/** Who says it, how long it takes, and the number that it is read, corrected and talked about by. */
export function bylineOf(view: BriefView): Piece {
  const reading = view.kind === 'brief' ? line(view.readingTime, MOST.label) : line('', 0);
  return join([line(view.desk?.name ?? '', MOST.byline), reading, line(`#${view.number}`, 12)], ' · ');
}

/** What stands below the text, without its least important parts where there is no room for all of them. */
export function tailOf(view: BriefView, maxLength: number): Piece {
  const byline = bylineOf(view);
  const [correction, related, source, topics] = [
    correctionOf(view),
    relatedOf(view),
    sourceOf(view),
    topicsOf(view),
  ];
  const choices = [
    [correction, related, source, join([byline, topics], '\n')],
    [correction, related, source, byline],
    [correction, source, byline],
    [correction, byline],
  ];
  const fitting = choices.map((parts) => join(parts, '\n\n')).find(({ plain }) => plain.length <= maxLength);
  return fitting ?? byline;
}

function urgencyOf({ urgency, urgencyLabel }: BriefView): Piece {
  const label = bold(line(urgencyLabel ?? '', MOST.label));
  return label.plain === '' ? label : join([line(URGENCY_SIGN[urgency], 2), label], ' ');
}

/** A correction is never silent: of all that stands below the text it is given up last. */
function correctionOf({ correction, updated, caveat }: BriefView): Piece {
  const note = correction
    ? join([bold(line(correction.label, MOST.label)), lines(correction.note, MOST.correction)], '\n')
    : line('', 0);
  return join([note, italic(line(updated ?? '', MOST.label)), italic(line(caveat ?? '', MOST.caveat))], '\n');
}

function relatedOf({ related }: BriefView): Piece {
  if (!related) return line('', 0);
  const label = line(related.label.replace(/\s*:\s*$/, ''), MOST.label);
  return join([label, link(related.url, line(related.title, MOST.related))], ': ');
}

function sourceOf({ link: source }: BriefView): Piece {
  return source ? link(source.url, line(source.label, MOST.label)) : line('', 0);
}

function topicsOf({ topics }: BriefView): Piece {
  let shown = line('', 0);
  for (const { slug } of topics) {
    const grown = join([shown, line(hashtag(slug), MOST.topics)], ' ');
    if (grown.plain.length > MOST.topics) break;
    shown = grown;
  }
  return shown;
}

/** Telegram's hashtags are letters of any script, digits and underscores. */
function hashtag(slug: string): string {
  const tag = slug.replace(/[^\p{L}\p{N}_]+/gu, '_').replace(/^_+|_+$/g, '');
  return tag === '' ? '' : `#${tag}`;
}

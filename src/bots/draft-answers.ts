import type { Brief, Picture, Related } from '../feed/brief.js';
import { parseLanguage, parseLink } from '../feed/content-rules.js';
import type { DraftChanges } from '../feed/drafting.js';
import { FeedError } from '../feed/errors.js';
import type { Document } from '../feed/text/document.js';
import { parseBriefNumber, parseRelated } from '../feed/text/written-fields.js';
import { parseSlugs } from '../feed/topic.js';
import type { DraftField } from './action.js';
import type { Conversation } from './command.js';
import { readAnswer } from './forms.js';
import { listOf } from './given.js';
import type { Answers } from './reply.js';

/** Only what the form asked for changes; an empty answer takes the old value away, a refused one leaves it. */
export function changesFrom(
  talk: Conversation,
  answers: Answers,
  remarks: string[],
): (present: Brief) => DraftChanges {
  const { headline, text, alt } = answers;
  const isWindow = talk.caller.platform === 'discord';
  const read = <Value>(name: DraftField, parse: (typed: string) => Value) =>
    checked(talk, remarks, answers[name], parse);
  const topics = read('topics', (typed) => parseSlugs(listOf(typed)));
  const link = read('link', (typed) => (typed === '' ? null : parseLink(typed)));
  const related = read('related', (typed) => (typed === '' ? null : readRelated(typed)));
  const followUpOf = read('follow-up', (typed) => (typed === '' ? null : readNumber(typed)));
  const language = read('language', parseLanguage);
  const address = read('picture', (typed) => (typed === '' ? '' : parseLink(typed)));
  return (present) => ({
    ...(headline !== undefined && { headline }),
    ...(text !== undefined && { text: textOf(talk, text) }),
    ...(topics !== undefined && { topics }),
    ...(link !== undefined && { link }),
    ...(related !== undefined && { related }),
    ...(followUpOf !== undefined && { followUpOf }),
    ...(language !== undefined && { language }),
    ...((address !== undefined || alt !== undefined) && {
      picture: pictureFrom(present.picture, { address, alt, isWindow }),
    }),
  });
}

/**
 * A kept picture has no address that a window could show, so that there an empty answer does not mean to take it away: a
 * button does that.
 */
function pictureFrom(
  present: Picture | null,
  answered: {
    readonly address: string | undefined;
    readonly alt: string | undefined;
    readonly isWindow: boolean;
  },
): Picture | null {
  const { address, alt, isWindow } = answered;
  const isSame = present?.kind === 'web' && present.url === address;
  const stays = isSame || (address === '' && present?.kind === 'stored' && isWindow);
  const picture: Picture | null =
    stays || address === undefined
      ? present
      : address === ''
        ? null
        : { kind: 'web', url: address, alt: null };
  return picture === null || alt === undefined ? picture : { ...picture, alt };
}

/** What a brief goes with, as it was typed. @throws FeedError `invalid` */
export function readRelated(typed: string): Related {
  const related = parseRelated(typed);
  if (related === null) throw new FeedError('invalid', { id: 'error-brief-number' });
  return related;
}

/** The number of a brief, as it was typed. @throws FeedError `invalid` */
export function readNumber(typed: string): number {
  const number = parseBriefNumber(typed);
  if (number === null) throw new FeedError('invalid', { id: 'error-brief-number' });
  return number;
}

/** Undefined for what was not asked, and for what a rule refuses. */
function checked<Value>(
  talk: Conversation,
  remarks: string[],
  answer: string | undefined,
  parse: (typed: string) => Value,
): Value | undefined {
  return answer === undefined ? undefined : orRemark(talk, remarks, () => parse(answer.trim()));
}

/** What a rule refuses is left out and named, so that the rest of what was written is not lost. */
export function orRemark<Value>(
  { language }: Conversation,
  remarks: string[],
  parse: () => Value,
): Value | undefined {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'invalid') throw error;
    remarks.push(language.say(error.said.id, error.said.args));
    return undefined;
  }
}

/** The text of an answer, in the way its platform formats. */
export function textOf({ caller }: Conversation, answer: string | undefined): Document {
  return readAnswer(caller.platform, answer ?? '');
}

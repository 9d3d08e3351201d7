import type { Brief, Picture, Related } from '../feed/brief.js';
import { parseLanguage, parseLink } from '../feed/content-rules.js';
import { type DraftChanges, getEditable } from '../feed/drafting.js';
import { FeedError } from '../feed/errors.js';
import { keepPictureAt } from '../feed/pictures.js';
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
  { picture, remarks }: { readonly picture: AnsweredPicture | undefined; readonly remarks: string[] },
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
  return (present) => ({
    ...(headline !== undefined && { headline }),
    ...(text !== undefined && { text: textOf(talk, text) }),
    ...(topics !== undefined && { topics }),
    ...(link !== undefined && { link }),
    ...(related !== undefined && { related }),
    ...(followUpOf !== undefined && { followUpOf }),
    ...(language !== undefined && { language }),
    ...((picture !== undefined || alt !== undefined) && {
      picture: pictureFrom(present.picture, { picture, alt, isWindow }),
    }),
  });
}

/** What stands at an address that was answered; `none` for an empty answer. */
export type AnsweredPicture = Picture | 'none';

/**
 * Fetches the picture at the address that was answered, and keeps it: an address of somebody else's may show something
 * else tomorrow. Undefined when it was not asked for, and when it cannot be had, which is named.
 * @throws FeedError for a brief that is not theirs to change: nothing is fetched for it
 */
export async function fetchAnswered(
  talk: Conversation,
  number: number,
  { answer, remarks }: { readonly answer: string | undefined; readonly remarks: string[] },
): Promise<AnsweredPicture | undefined> {
  if (answer === undefined) return undefined;
  if (answer.trim() === '') return 'none';
  const { feed, actor, pages, language } = talk;
  await getEditable(feed, actor, number);
  try {
    return await keepPictureAt(feed, pages, { url: parseLink(answer), alt: null });
  } catch (error) {
    if (!(error instanceof FeedError) || error.code === 'internal') throw error;
    remarks.push(language.say(error.said.id, error.said.args));
    return undefined;
  }
}

/**
 * A kept picture has no address that a window could show, so that there an empty answer does not mean to take it away: a
 * button does that.
 */
function pictureFrom(
  present: Picture | null,
  answered: {
    readonly picture: AnsweredPicture | undefined;
    readonly alt: string | undefined;
    readonly isWindow: boolean;
  },
): Picture | null {
  const { alt, isWindow } = answered;
  const stays =
    answered.picture === undefined || (answered.picture === 'none' && present?.kind === 'stored' && isWindow);
  const given = answered.picture === 'none' ? null : (answered.picture ?? null);
  const picture = stays ? present : given;
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

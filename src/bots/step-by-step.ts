import { parseAlt, parseHeadline, parseLanguage, parseLink, parseNote } from '../feed/content-rules.js';
import { editDraft } from '../feed/drafting.js';
import { FeedError } from '../feed/errors.js';
import { readTime } from '../feed/required-time.js';
import { parseTimes } from '../feed/schedule-words.js';
import { readMarkdown } from '../feed/text/from-markdown.js';
import { joinDocuments } from '../feed/text/join-documents.js';
import { toMarkdown } from '../feed/text/to-markdown.js';
import { parseSlugs } from '../feed/topic.js';
import { type MapLocation, zoneOfLocation } from '../feed/zone-of-location.js';
import type { AttachedPicture, TypedText } from './caller.js';
import type { Conversation } from './command.js';
import { takeAvatar } from './commands/desk.js';
import { readNumber, readRelated } from './draft-answers.js';
import { draftCard } from './draft-card.js';
import { listOf } from './given.js';
import { LEAST_SPLIT, REST_AWAITED_MS, type SaidMessage } from './next-message.js';
import { notice } from './notice.js';
import type { Answers, Button, Form, FormField, Reply } from './reply.js';
import { readHours } from './settings-quiet.js';
import { submitForm } from './submit-form.js';
import { readLanguage } from './typed-language.js';

/** A form whose questions are put one after another, as the store keeps it between two messages. */
export interface WaitingForm {
  readonly form: Form;
  readonly answers: Answers;
  /** Milliseconds since 1970. */
  readonly askedAt: number;
  /** The answer that the next words may still belong to, since it was about as long as a message can be. */
  readonly grows?: { readonly name: string; readonly until: number };
  /** Whether a command came in between, so that what is said next may be meant as something else. */
  readonly isSetAside?: boolean;
}

/** After a day nobody remembers the question, and what is said then is meant as something else. */
const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** What is asked about a brief whose copies may stand in chats. */
const REACHES_COPIES: ReadonlySet<string> = new Set(['change', 'translate']);

/** What leaves a question that may be left open unanswered. */
const SKIP = '-';

/** Puts the first question, in place of whatever was asked before. */
export async function askForm(talk: Conversation, form: Form): Promise<Reply> {
  return await ask(talk, { form, answers: {}, askedAt: talk.feed.clock.now() });
}

/** The form that waits for this person's answer in this place, or null. */
export async function findWaitingForm(talk: Conversation): Promise<WaitingForm | null> {
  const kept = await talk.feed.store.conversations.findForm(talk.seat);
  if (kept === null || !('form' in kept)) return null;
  // The store gives back what this file put there.
  const waiting = kept as unknown as WaitingForm;
  return talk.feed.clock.now() - waiting.askedAt > FORGOTTEN_AFTER_MS ? null : waiting;
}

/**
 * Takes an answer: the next question, or what the form came to. An answer that breaks a rule leaves the question open.
 * @throws FeedError for such an answer
 */
export async function answerForm(
  talk: Conversation,
  waiting: WaitingForm,
  said: Pick<SaidMessage, 'typed' | 'pictures' | 'location'>,
): Promise<Reply> {
  const field = openField(waiting);
  if (field === null) return await finish(talk, waiting);
  if (waiting.isSetAside === true) return await askAgain(talk, waiting);
  const { grows, ...settled } = waiting;
  if (grows !== undefined && talk.feed.clock.now() <= grows.until && said.typed.text.trim() !== '') {
    return await joinRest(talk, settled, { name: grows.name, typed: said.typed });
  }
  const [picture] = said.pictures;
  if (field.name === 'picture' && picture) {
    return await takePicture(talk, waiting, picture, said.typed.text.trim());
  }
  const zone = zoneMeant(waiting, said.location);
  if (zone !== null) return await finish(talk, { ...settled, answers: { [field.name]: zone } });
  if (picture && said.typed.text.trim() === '') return notice(talk, { id: 'form-no-picture' });
  const answer = readAnswerTo(field, said.typed);
  checkAnswer(talk, field, answer);
  const answered = {
    ...settled,
    answers: { ...waiting.answers, [field.name]: answer },
    ...growing(talk, field, said.typed),
  };
  return openField(answered) === null || isTakenAway(answered)
    ? await finish(talk, answered)
    : await ask(talk, answered);
}

/** A place on the map answers the question for the zone, and nothing else of it is used. */
function zoneMeant({ form: { submit } }: WaitingForm, location: MapLocation | undefined): string | null {
  if (location === undefined || submit.kind !== 'settings' || submit.field !== 'zone') return null;
  return zoneOfLocation(location);
}

/** Adds what Telegram had split off a long answer, and asks once more what came after it. */
async function joinRest(
  talk: Conversation,
  waiting: WaitingForm,
  { name, typed }: { readonly name: string; readonly typed: TypedText },
): Promise<Reply> {
  const field = waiting.form.fields.find((each) => each.name === name);
  const whole = toMarkdown(joinDocuments(readMarkdown(waiting.answers[name] ?? ''), typed.from(0)));
  if (field) checkAnswer(talk, field, whole);
  const answers = { ...waiting.answers, [name]: whole };
  const question = await ask(talk, { ...waiting, answers, ...(field && growing(talk, field, typed)) });
  if (question.kind !== 'notice') return question;
  return { ...question, text: `${talk.language.say('post-joined')}\n\n${question.text}` };
}

function growing(
  { feed }: Conversation,
  { name, long }: FormField,
  { text }: TypedText,
): Pick<WaitingForm, 'grows'> {
  if (!long || text.length < LEAST_SPLIT) return {};
  return { grows: { name, until: feed.clock.now() + REST_AWAITED_MS } };
}

/** Without a picture there is nothing more to ask about it. */
function isTakenAway({ form, answers }: WaitingForm): boolean {
  return form.submit.kind === 'edit' && form.submit.field === 'picture' && answers.picture === '';
}

/**
 * Notes that a command came before the answer. What is asked about a published brief reaches every copy, so that it is
 * then asked again; for a draft the next words are still the answer, since nobody sees them yet.
 */
export async function setFormAside(talk: Conversation): Promise<void> {
  if (talk.member === null) return;
  const kept = await talk.feed.store.conversations.findForm(talk.seat);
  // What was expected next was expected before that command.
  if (kept !== null && !('form' in kept)) return await keep(talk, null);
  const waiting = await findWaitingForm(talk);
  if (waiting === null || waiting.isSetAside === true || !REACHES_COPIES.has(waiting.form.submit.kind)) {
    return;
  }
  await keep(talk, { ...waiting, isSetAside: true });
}

async function askAgain(talk: Conversation, waiting: WaitingForm): Promise<Reply> {
  const question = await ask(talk, { ...waiting, isSetAside: false });
  if (question.kind !== 'notice') return question;
  return { ...question, text: `${talk.language.say('form-again')}\n\n${question.text}` };
}

/** Gives up the waiting form; false when there was none. */
export async function dropForm(talk: Conversation): Promise<boolean> {
  const waiting = await findWaitingForm(talk);
  if (waiting !== null) await keep(talk, null);
  return waiting !== null;
}

async function ask(talk: Conversation, waiting: WaitingForm): Promise<Reply> {
  const field = openField(waiting);
  if (field === null) return await finish(talk, waiting);
  await keep(talk, waiting);
  const { language } = talk;
  const cancel: Button = { label: language.say('button-cancel'), action: { kind: 'cancel-form' } };
  const lines = [field.question, language.say(field.required ? 'form-cancel' : 'form-skip')];
  return { kind: 'notice', text: lines.join('\n'), buttons: [[cancel]] };
}

/** The form is over before its work is done: what the work refuses is said once, and asked for again by its command. */
async function finish(talk: Conversation, { form, answers }: WaitingForm): Promise<Reply> {
  await keep(talk, null);
  return await submitForm(talk, form.submit, answers);
}

/** What stands under the picture says what is seen in it; without that it is asked for. */
async function takePicture(
  talk: Conversation,
  waiting: WaitingForm,
  attached: AttachedPicture,
  caption: string,
): Promise<Reply> {
  const { submit } = waiting.form;
  if (submit.kind === 'desk') {
    const card = await takeAvatar(talk, submit.deskId, attached);
    await keep(talk, null);
    return card;
  }
  if (submit.kind !== 'edit') return notice(talk, { id: 'form-no-picture' });
  const kept = await attached.keep();
  const picture = caption === '' ? kept : { ...kept, alt: caption };
  const brief = await editDraft(talk.feed, talk.actor, { number: submit.number, changes: { picture } });
  const fields = waiting.form.fields.filter(({ name }) => name !== 'picture');
  const left = { ...waiting, form: { ...waiting.form, fields } };
  if (picture.alt === null && openField(left) !== null) return await ask(talk, left);
  await keep(talk, null);
  return await draftCard(talk, brief);
}

/** The field that is asked for now, or null. */
export function openField({ form, answers }: WaitingForm): FormField | null {
  return form.fields.find(({ name }) => !Object.hasOwn(answers, name)) ?? null;
}

function readAnswerTo(field: FormField, typed: TypedText): string {
  const plain = typed.text.trim();
  if (plain === SKIP && !field.required) return '';
  return field.long ? toMarkdown(typed.from(0)) : plain;
}

/** What can be refused at once is not refused at the end, when the other questions have been answered. */
function checkAnswer({ feed, language }: Conversation, field: FormField, answer: string): void {
  if (answer === '' && field.required) throw new FeedError('invalid', { id: 'form-answer-missing' });
  if (answer === '') return;
  switch (field.name) {
    case 'headline':
      parseHeadline(answer);
      return;
    case 'note':
    case 'reason':
    case 'reject-reason':
      parseNote(answer);
      return;
    case 'topics':
      parseSlugs(listOf(answer));
      return;
    case 'time':
      readTime(answer, { now: feed.clock.now(), timeZone: feed.settings.timeZone });
      return;
    case 'link':
    case 'picture':
      parseLink(answer);
      return;
    case 'alt':
      parseAlt(answer);
      return;
    case 'language':
      parseLanguage(answer);
      return;
    case 'tag':
      readLanguage(language.locale, answer);
      return;
    case 'related':
      readRelated(answer);
      return;
    case 'follow-up':
      readNumber(answer);
      return;
    case 'times':
      parseTimes(answer);
      return;
    case 'hours':
      readHours({ language }, answer);
      return;
    default:
      if (answer.length > field.maxLength) {
        throw new FeedError('invalid', {
          id: 'error-text-long',
          args: { length: answer.length, most: field.maxLength },
        });
      }
  }
}

async function keep(talk: Conversation, waiting: WaitingForm | null): Promise<void> {
  await talk.feed.store.transaction((tx) =>
    tx.conversations.setForm(talk.seat, waiting === null ? null : { ...waiting }),
  );
}

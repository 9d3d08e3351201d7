import type { Brief } from '../feed/brief.js';
import { correctBrief, refileBrief, retractBrief, updateBrief } from '../feed/changing.js';
import { parseLink } from '../feed/content-rules.js';
import { createDraft, editDraft } from '../feed/drafting.js';
import { loneLink } from '../feed/drafting-from-link.js';
import { FeedError } from '../feed/errors.js';
import { splitHeadline } from '../feed/text/headline.js';
import { isEmpty, plainText } from '../feed/text/to-plain-text.js';
import { parseSlugs } from '../feed/topic.js';
import type { Conversation } from './command.js';
import { reject } from './commands/approval.js';
import { submitDesk } from './commands/desk.js';
import { setTime } from './commands/scheduling.js';
import { submitSettings } from './commands/settings.js';
import { submitTopic } from './commands/topic.js';
import { changesFrom, fetchAnswered, orRemark, textOf } from './draft-answers.js';
import { draftCard } from './draft-card.js';
import { listOf } from './given.js';
import { briefAtStart, Overtaken, ownAnswers, sayOvertaken } from './overtaken.js';
import { postLink, postPage } from './post-message.js';
import type { Answers, FormAction, Reply } from './reply.js';
import { submitTranslation } from './submit-translation.js';
import { typedTopics } from './typed-topics.js';

/**
 * Does what a form was for; the reply is the brief's card as it is now, which names what had to be left out.
 * @throws FeedError for answers that break a rule, and when the brief's state no longer allows it
 */
export async function submitForm(talk: Conversation, submit: FormAction, answers: Answers): Promise<Reply> {
  switch (submit.kind) {
    case 'post':
      return submit.followUpOf === undefined
        ? await submitPost(talk, answers)
        : await submitText(talk, answers, submit.followUpOf);
    case 'edit':
      return await orOvertaken(talk, submit, () => submitEdit(talk, submit, answers));
    case 'reject':
      return await reject(talk, submit.number, answers['reject-reason'] ?? '');
    case 'time':
      return await setTime(talk, submit, answers.time ?? '');
    case 'translate':
      return await submitTranslation(talk, submit, answers);
    case 'topic':
      return await submitTopic(talk, submit, answers);
    case 'desk':
      return await submitDesk(talk, submit, answers);
    case 'settings':
      return await submitSettings(talk, submit, answers);
    case 'change':
      return await orOvertaken(talk, submit, async () =>
        draftCard(talk, await submitChange(talk, submit, answers)),
      );
  }
}

/**
 * `submitForm` for a window that is gone once it was sent: what is refused gives back what was written, for nobody has
 * it any more.
 */
export async function submitWindow(talk: Conversation, submit: FormAction, answers: Answers): Promise<Reply> {
  try {
    return await submitForm(talk, submit, answers);
  } catch (error) {
    if (!(error instanceof FeedError) || error.code === 'internal') throw error;
    const written = Object.values(answers).filter((answer) => answer.trim() !== '');
    const refusal = talk.language.say(error.said.id, error.said.args);
    const lines = written.length === 0 ? [] : ['', talk.language.say('form-returned'), ...written];
    return { kind: 'notice', text: [refusal, ...lines].join('\n'), buttons: [] };
  }
}

/** Without a headline the first line of the text is one, as it is for `/post`. */
async function submitPost(talk: Conversation, answers: Answers): Promise<Reply> {
  const { headline = '', topics = '', link = '' } = answers;
  const written = textOf(talk, answers.text);
  const plain = talk.caller.platform === 'discord' ? (answers.text ?? '') : plainText(written);
  const beside = [headline, topics, link].filter((answer) => answer.trim() !== '');
  const page = await postPage(talk, plain, { lines: beside, pictures: [], remarks: [] });
  if (page !== null) return page;
  const alone = headline.trim() === '' ? loneLink(`${plain} ${link}`) : null;
  if (alone !== null) {
    const remarks: string[] = [];
    const chosen = orRemark(talk, remarks, () => parseSlugs(listOf(topics))) ?? [];
    return await postLink(talk, { link: alone, topics: chosen, remarks });
  }
  return await submitText(talk, answers, null);
}

/** One draft of what was written, as it is. */
async function submitText(talk: Conversation, answers: Answers, followUpOf: number | null): Promise<Reply> {
  const { headline = '', topics = '', link = '' } = answers;
  const written = textOf(talk, answers.text);
  const remarks: string[] = [];
  const split = headline.trim() === '' ? splitHeadline(written) : { headline, text: written, topics: [] };
  const brief = await createDraft(talk.feed, talk.actor, {
    headline: split.headline,
    text: split.text,
    topics: orRemark(talk, remarks, () => parseSlugs([...listOf(topics), ...split.topics])) ?? [],
    link: link.trim() === '' ? null : (orRemark(talk, remarks, () => parseLink(link)) ?? null),
    followUpOf,
  });
  return await draftCard(talk, brief, remarks);
}

async function submitEdit(
  talk: Conversation,
  submit: Extract<FormAction, { kind: 'edit' }>,
  answers: Answers,
): Promise<Reply> {
  const { number } = submit;
  const { platform } = talk.caller;
  const remarks: string[] = [];
  const start = await briefAtStart(talk, submit);
  const picture = await fetchAnswered(talk, number, { answer: answers.picture, remarks });
  const typed = await typedTopics(talk);
  // Looked at inside the transaction: nobody can come between the look and the change.
  const changes = (present: Brief) => {
    const own =
      start === null
        ? answers
        : ownAnswers(answers, { start: typed(start), present: typed(present), platform });
    const fetched = own.picture === undefined ? undefined : picture;
    return changesFrom(talk, own, { picture: fetched, remarks })(present);
  };
  return await draftCard(talk, await editDraft(talk.feed, talk.actor, { number, changes }), remarks);
}

async function orOvertaken(
  talk: Conversation,
  submit: Extract<FormAction, { kind: 'edit' | 'change' }>,
  work: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Overtaken) return await sayOvertaken(talk, submit, error);
    throw error;
  }
}

async function submitChange(
  talk: Conversation,
  submit: Extract<FormAction, { kind: 'change' }>,
  given: Answers,
): Promise<Brief> {
  const { feed, actor } = talk;
  const { number, change } = submit;
  const start = await briefAtStart(talk, submit);
  const { platform } = talk.caller;
  const answers =
    start === null
      ? given
      : ownAnswers(given, { start, present: await feed.store.briefs.get(number), platform });
  switch (change) {
    case 'update':
      return await updateBrief(feed, actor, { number, text: textOf(talk, answers['new-text']) });
    case 'refile':
      return await refileBrief(feed, actor, { number, text: textOf(talk, answers['new-text']) });
    case 'correct': {
      const text = textOf(talk, answers['corrected-text']);
      return await correctBrief(feed, actor, {
        number,
        note: answers.note ?? '',
        text: isEmpty(text) ? null : text,
      });
    }
    case 'retract':
      return await retractBrief(feed, actor, { number, reason: answers.reason?.trim() || null });
  }
}

import type { Brief } from '../feed/brief.js';
import { correctBrief, refileBrief, retractBrief, updateBrief } from '../feed/changing.js';
import { parseLink } from '../feed/content-rules.js';
import { createDraft, type DraftChanges, editDraft } from '../feed/drafting.js';
import { FeedError } from '../feed/errors.js';
import type { Document } from '../feed/text/document.js';
import { isEmpty } from '../feed/text/to-plain-text.js';
import type { Conversation } from './command.js';
import { draftCard } from './draft-card.js';
import { readAnswer } from './forms.js';
import { listOf } from './given.js';
import type { FormAction, Reply } from './reply.js';

/** The answers of a form by field. */
export type Answers = Readonly<Record<string, string>>;

/**
 * Does what a form was for; the reply is the brief's card as it is now.
 * @throws FeedError for answers that break a rule, and when the brief's state no longer allows it
 */
export async function submitForm(talk: Conversation, submit: FormAction, answers: Answers): Promise<Reply> {
  switch (submit.kind) {
    case 'post':
      return await submitPost(talk, answers);
    case 'edit':
      return await draftCard(
        talk,
        await editDraft(talk.feed, talk.actor, {
          number: submit.number,
          changes: changesFrom(talk, answers),
        }),
      );
    case 'change':
      return await draftCard(talk, await submitChange(talk, submit, answers));
  }
}

/** A link that cannot be one is left out and named, so that the rest of what was written is not lost. */
async function submitPost(talk: Conversation, answers: Answers): Promise<Reply> {
  const { link, refused } = linkOrRefusal(talk, answers.link?.trim() ?? '');
  const brief = await createDraft(talk.feed, talk.actor, {
    headline: answers.headline ?? '',
    text: textOf(talk, answers.text),
    topics: listOf(answers.topics ?? ''),
    link,
  });
  return await draftCard(talk, brief, refused === null ? [] : [refused]);
}

function linkOrRefusal(
  { language }: Conversation,
  typed: string,
): { readonly link: string | null; readonly refused: string | null } {
  if (typed === '') return { link: null, refused: null };
  try {
    return { link: parseLink(typed), refused: null };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { link: null, refused: language.say(error.said.id, error.said.args) };
  }
}

/** Only what the form asked for changes; an empty answer takes the old value away. */
function changesFrom(talk: Conversation, answers: Answers): DraftChanges {
  const { headline, text, topics, link, picture } = answers;
  return {
    ...(headline !== undefined && { headline }),
    ...(text !== undefined && { text: textOf(talk, text) }),
    ...(topics !== undefined && { topics: listOf(topics) }),
    ...(link !== undefined && { link: link.trim() || null }),
    ...(picture !== undefined && {
      picture: picture.trim() === '' ? null : { kind: 'web', url: picture.trim(), alt: null },
    }),
  };
}

async function submitChange(
  talk: Conversation,
  submit: Extract<FormAction, { kind: 'change' }>,
  answers: Answers,
): Promise<Brief> {
  const { feed, actor } = talk;
  const { number, change } = submit;
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
      return await retractBrief(feed, actor, { number, reason: answers.reason ?? '' });
  }
}

function textOf({ caller }: Conversation, answer: string | undefined): Document {
  return readAnswer(caller.platform, answer ?? '');
}

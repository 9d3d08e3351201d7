import type { Translation } from '../feed/brief.js';
import { FeedError } from '../feed/errors.js';
import { translateBrief } from '../feed/translating.js';
import { findTranslation, standingSince, type TranslationChanges } from '../feed/translation.js';
import type { Conversation } from './command.js';
import { textOf } from './draft-answers.js';
import { briefAtStart } from './overtaken.js';
import type { Answers, FormAction, Reply } from './reply.js';
import { presentPart, TRANSLATED_PARTS, type TranslatedPart } from './translation-form.js';
import { translationPage } from './translation-pages.js';
import { readLanguage } from './typed-language.js';

/**
 * What was typed about a translation; what was sent back as it had been shown stays as it is.
 * @throws FeedError as `translateBrief`; `conflict` when somebody else changed the same meanwhile
 */
export async function submitTranslation(
  talk: Conversation,
  submit: Extract<FormAction, { kind: 'translate' }>,
  answers: Answers,
): Promise<Reply> {
  const { number } = submit;
  const { locale } = talk.language;
  const language = submit.language === '' ? readLanguage(locale, answers.tag ?? '') : submit.language;
  const start = await briefAtStart(talk, submit);
  const brief = await translateBrief(talk.feed, talk.actor, {
    number,
    language,
    changes: (present, now) => ({
      ...changesFrom(talk, answers, {
        start: start === null ? present : findTranslation(start, language),
        present,
      }),
      // Whoever began before the original changed has translated what it said then.
      ...(start !== null && { standing: standingSince(start, now) }),
    }),
  });
  return await translationPage(talk, brief, language);
}

function changesFrom(
  talk: Conversation,
  answers: Answers,
  { start, present }: Record<'start' | 'present', Translation | null>,
): TranslationChanges {
  const { platform } = talk.caller;
  const changed = (part: TranslatedPart): string | undefined => {
    const answer = answers[part];
    const [asked, now] = [presentPart(start, part, platform), presentPart(present, part, platform)];
    if (answer === undefined || normal(answer) === normal(asked)) return undefined;
    if (normal(asked) !== normal(now) && normal(answer) !== normal(now)) {
      throw new FeedError('conflict', { id: 'error-translation-overtaken' });
    }
    return answer;
  };
  const [headline, text, alt, note] = TRANSLATED_PARTS.map(changed);
  return {
    ...(headline !== undefined && { headline }),
    ...(text !== undefined && { text: textOf(talk, text) }),
    ...(alt !== undefined && { alt: alt.trim() || null }),
    ...(note !== undefined && { note: note.trim() || null }),
  };
}

function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

import { stateAfter } from '../../feed/lifecycle.js';
import { splitFirstLine } from '../../feed/text/headline.js';
import { isEmpty } from '../../feed/text/to-plain-text.js';
import { confirmTranslation, removeTranslation, translateBrief } from '../../feed/translating.js';
import { findTranslation } from '../../feed/translation.js';
import type { Action } from '../action.js';
import type { Command, Conversation } from '../command.js';
import { draftCard } from '../draft-card.js';
import { briefAtStart, newestLine } from '../overtaken.js';
import type { Reply, TranslationField } from '../reply.js';
import { translationForm } from '../translation-form.js';
import { mayTranslate } from '../translation-lines.js';
import { removalPage, translationPage, translationsPage } from '../translation-pages.js';
import { readLanguage } from '../typed-language.js';
import { getOpenable } from './drafting.js';
import { NUMBER_OPTION } from './options.js';
import { preview } from './preview.js';

export const translateCommand: Command = {
  name: 'translate',
  description: 'command-translate',
  options: [
    NUMBER_OPTION,
    { name: 'language', description: 'option-translation-language', kind: 'language', required: false },
    { name: 'text', description: 'option-translation', kind: 'text', required: false },
  ],
  audience: 'writer',
  async run(talk, given) {
    const number = given.number();
    const typed = given.words('language');
    const text = given.text('text');
    const brief = await getOpenable(talk, number);
    stateAfter('translate', brief);
    if (typed === null) return await translationsPage(talk, brief);
    const language = readLanguage(talk.language.locale, typed);
    if (text === null) {
      return findTranslation(brief, language) === null
        ? await askForTranslation(talk, { number, field: 'write', language })
        : await translationPage(talk, brief, language);
    }
    const { line: headline, rest } = splitFirstLine(text);
    const changes = { headline, ...(!isEmpty(rest) && { text: rest }) };
    const after = await translateBrief(talk.feed, talk.actor, { number, language, changes });
    return await translationPage(talk, after, language);
  },
};

/** A step in the pages of translations. @throws FeedError as `translateBrief` */
export async function pressTranslation(
  talk: Conversation,
  action: Extract<Action, { kind: 'translate' }>,
): Promise<Reply> {
  const { feed, actor } = talk;
  const { number, language } = action;
  switch (action.step) {
    case 'list':
      return await translationsPage(talk, await getOpenable(talk, number));
    case 'open':
      return await translationPage(talk, await getOpenable(talk, number), language);
    case 'write':
    case 'other':
    case 'headline':
    case 'text':
    case 'alt':
    case 'note':
      return await askForTranslation(talk, { number, field: action.step, language });
    case 'confirm':
      return await confirm(talk, action);
    case 'preview':
      return await preview(talk, number, language);
    case 'remove':
      return await removalPage(talk, await getOpenable(talk, number), language);
    case 'remove-now':
      return await translationsPage(talk, await removeTranslation(feed, actor, { number, language }));
  }
}

/** The page as it is then, which says what has changed when it is not what somebody looked at. */
async function confirm(
  talk: Conversation,
  { number, language, since }: Extract<Action, { kind: 'translate' }>,
): Promise<Reply> {
  const seen = await briefAtStart(talk, { number, ...(since !== undefined && { since }) });
  const brief = await confirmTranslation(talk.feed, talk.actor, { number, language, seen });
  return await translationPage(talk, brief, language);
}

/** The form for what is to be typed; the brief's card for whoever may not translate it. */
async function askForTranslation(
  talk: Conversation,
  wanted: { readonly number: number; readonly field: TranslationField; readonly language: string },
): Promise<Reply> {
  const since = await newestLine(talk, wanted.number);
  const brief = await getOpenable(talk, wanted.number);
  stateAfter('translate', brief);
  if (!mayTranslate(talk, brief)) return await draftCard(talk, brief);
  return { kind: 'form', form: translationForm(talk, { brief, since }, wanted) };
}

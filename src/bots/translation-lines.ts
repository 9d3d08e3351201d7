import type { Brief, Translation } from '../feed/brief.js';
import { problemOf } from '../feed/checking.js';
import { mayTake, wasPublished } from '../feed/lifecycle.js';
import { mayActAs } from '../feed/newsroom.js';
import { mayWorkOn } from '../feed/permission.js';
import { isEmpty } from '../feed/text/to-plain-text.js';
import type { Action, TranslationStep } from './action.js';
import type { Conversation } from './command.js';
import { step } from './draft-buttons.js';
import type { Button } from './reply.js';
import { languageName } from './settings-languages.js';

/** Whether that person may translate the brief now. */
export function mayTranslate({ member }: Conversation, brief: Brief): boolean {
  if (!mayTake('translate', brief.state)) return false;
  return wasPublished(brief.state) ? mayActAs(member, 'editor') : mayWorkOn(member, brief);
}

/** "Also in: Ukrainian, German (no headline)"; nothing where there are none. */
export function translationLines(voice: Pick<Conversation, 'language'>, brief: Brief): readonly string[] {
  if (brief.translations.length === 0) return [];
  const { language } = voice;
  const languages = brief.translations.map((one) => translationLabel(voice, brief, one));
  return [language.say('card-translations', { languages: languages.join(', ') })];
}

/** Leads to the page of translations. */
export function translationsButton(talk: Conversation, brief: Brief): Button {
  return step(talk, 'button-translations', translationAction(brief, 'list'));
}

/** A translation by its language, and what is missing of it. */
export function translationLabel(
  { language }: Pick<Conversation, 'language'>,
  brief: Brief,
  translation: Translation,
): string {
  const name = languageName(language.locale, translation.language);
  const problem = problemOf(translation, !isEmpty(brief.text));
  return problem === null ? name : language.say(`translation-${problem}`, { language: name });
}

/** @param language BCP 47; left out where the step is about none of them. */
export function translationAction({ number }: Brief, name: TranslationStep, language = ''): Action {
  return { kind: 'translate', step: name, number, language };
}

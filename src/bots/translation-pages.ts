import type { Brief, Translation } from '../feed/brief.js';
import { problemOf } from '../feed/checking.js';
import { mayTake } from '../feed/lifecycle.js';
import { isEmpty } from '../feed/text/to-plain-text.js';
import { findTranslation, getTranslation, MAX_TRANSLATIONS, standingSince } from '../feed/translation.js';
import type { TranslationStep } from './action.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import { step } from './draft-buttons.js';
import { cardWith, draftCard } from './draft-card.js';
import type { Button, ButtonRow, Reply } from './reply.js';
import { languageName, OFFERED_LANGUAGES } from './settings-languages.js';
import { mayTranslate, translationAction, translationLabel } from './translation-lines.js';

const IN_A_ROW = 4;

/** Two rows of offers: with two of translations and the one below that makes five, which is all that Discord shows. */
const MAX_OFFERED = 2 * IN_A_ROW;

/** The translations of a brief and the languages to write it in; its card for whoever may not. */
export async function translationsPage(talk: Conversation, brief: Brief): Promise<Reply> {
  if (!mayTranslate(talk, brief)) return await draftCard(talk, brief);
  const { language } = talk;
  const known = brief.translations.map((one): Button => {
    const label = translationLabel(talk, brief, one);
    return { label, action: translationAction(brief, 'open', one.language) };
  });
  const isFull = known.length >= MAX_TRANSLATIONS;
  const offers = isFull ? [] : offersFor(talk, brief);
  const end = [
    ...(isFull ? [] : [step(talk, 'button-translation-other', translationAction(brief, 'other'))]),
    backToCard(talk, brief),
  ];
  return await cardWith(talk, brief, {
    lines: [isFull ? language.say('translations-full', { most: MAX_TRANSLATIONS }) : howTo(talk, brief)],
    buttons: [...inRows(known, IN_A_ROW), ...inRows(offers, IN_A_ROW), end],
  });
}

/**
 * One translation, with the brief below as its readers see it.
 * @throws FeedError `not_found` when it is not there any more
 */
export async function translationPage(talk: Conversation, brief: Brief, tag: string): Promise<Reply> {
  const { language } = talk;
  const translation = getTranslation(brief, tag);
  const args = { language: languageName(language.locale, translation.language) };
  const card = await cardWith(talk, brief, {
    lines: [
      language.say(`translation-page${stateOf(brief, translation)}`, args),
      ...(mayTranslate(talk, brief)
        ? [language.say('translation-how', { number: String(brief.number), language: translation.language })]
        : []),
    ],
    buttons: mayTranslate(talk, brief) ? await translationRows(talk, brief, translation) : [],
  });
  const audience = { locale: translation.language, timeZone: talk.times.timeZone };
  return { ...card, view: await talk.viewBrief(brief, audience) };
}

/** Asks before a translation goes: it may have been much work. @throws FeedError as `translationPage` */
export async function removalPage(talk: Conversation, brief: Brief, tag: string): Promise<Reply> {
  const { language } = talk;
  const args = { language: languageName(language.locale, getTranslation(brief, tag).language) };
  return await cardWith(talk, brief, {
    lines: [language.say('translation-remove', args)],
    buttons: [
      [
        step(talk, 'button-translation-remove-now', translationAction(brief, 'remove-now', tag), 'danger'),
        step(talk, 'button-back', translationAction(brief, 'open', tag)),
      ],
    ],
  });
}

/** The end of the message id that tells how it stands. */
function stateOf(brief: Brief, translation: Translation): string {
  const problem = problemOf(translation, !isEmpty(brief.text));
  if (problem === null) return '';
  return problem === 'outdated' ? `-${translation.standing}` : `-${problem}`;
}

function howTo({ language }: Conversation, brief: Brief): string {
  return brief.translations.length > 0
    ? language.say('translations-how')
    : language.say('translations-none', { language: languageName(language.locale, brief.language) });
}

function offersFor({ language, languages }: Conversation, brief: Brief): readonly Button[] {
  const primary = brief.language.split('-')[0]?.toLowerCase();
  return [...new Set([...languages.locales, ...OFFERED_LANGUAGES])]
    .filter((tag) => tag !== primary && findTranslation(brief, tag) === null)
    .slice(0, MAX_OFFERED)
    .map((tag) => ({
      label: languageName(language.locale, tag),
      action: translationAction(brief, 'write', tag),
    }));
}

async function translationRows(
  talk: Conversation,
  brief: Brief,
  translation: Translation,
): Promise<ButtonRow[]> {
  const to = (name: TranslationStep) => translationAction(brief, name, translation.language);
  const { platform } = talk.caller;
  const other = platform === 'telegram' ? 'button-preview-discord' : 'button-preview-telegram';
  return [
    [
      step(talk, 'button-field-headline', to('headline')),
      step(talk, 'button-field-text', to('text')),
      ...(brief.picture === null ? [] : [step(talk, 'button-field-alt', to('alt'))]),
      ...(brief.correction === null ? [] : [step(talk, 'button-translation-note', to('note'))]),
    ],
    [
      ...(translation.standing === 'current' ? [] : [await confirmButton(talk, brief, translation)]),
      step(talk, other, to('preview')),
      step(talk, 'button-translation-remove', to('remove'), 'danger'),
    ],
    [translationsBack(talk, brief)],
  ];
}

/** It confirms what stands above it, and nothing that the original has become since. */
async function confirmButton(talk: Conversation, brief: Brief, { language }: Translation): Promise<Button> {
  const { number } = brief;
  const history = await talk.feed.store.briefs.findHistory(number);
  const shown = history.findLast((line) => standingSince(line.brief, brief) === 'current');
  const action = {
    ...({ kind: 'translate', step: 'confirm', number, language } as const),
    ...(shown && { since: shown.id }),
  };
  return step(talk, 'button-translation-confirm', action, 'primary');
}

function translationsBack(talk: Conversation, brief: Brief): Button {
  return step(talk, 'button-back', translationAction(brief, 'list'));
}

/** A published brief has no other page than its card. */
function backToCard(talk: Conversation, { number, state }: Brief): Button {
  const page = mayTake('edit', state) ? 'more' : 'main';
  return step(talk, 'button-back', { kind: 'card', number, page, from: 0 });
}

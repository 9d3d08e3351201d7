import { type Brief, MAX_HEADLINE_LENGTH, MAX_TEXT_LENGTH, type Translation } from '../feed/brief.js';
import { MAX_ALT_LENGTH, MAX_NOTE_LENGTH } from '../feed/content-rules.js';
import type { Platform } from '../feed/destination.js';
import { toDiscordMarkdown } from '../feed/text/to-discord-markdown.js';
import { toMarkdown } from '../feed/text/to-markdown.js';
import { findTranslation } from '../feed/translation.js';
import type { Conversation } from './command.js';
import { fitsForm } from './forms.js';
import type { Form, FormField, TranslationField } from './reply.js';
import { languageName } from './settings-languages.js';

/** What of a translation is typed. */
export const TRANSLATED_PARTS = ['headline', 'text', 'alt', 'note'] as const;
export type TranslatedPart = (typeof TRANSLATED_PARTS)[number];

const SHAPES: Readonly<Record<TranslatedPart, Pick<FormField, 'long' | 'maxLength'>>> = {
  headline: { long: false, maxLength: MAX_HEADLINE_LENGTH },
  text: { long: true, maxLength: MAX_TEXT_LENGTH },
  alt: { long: false, maxLength: MAX_ALT_LENGTH },
  note: { long: false, maxLength: MAX_NOTE_LENGTH },
};

/** Longer than any language tag in use, and than most names of languages. */
const MAX_TAG_LENGTH = 35;

/**
 * The form for one part of a translation, for a whole one (`write`), or for one into a language that is asked for (`other`).
 * @param since Where the brief's history stood before it was read.
 */
export function translationForm(
  { language: { locale, ...voice }, caller: { platform } }: Conversation,
  { brief, since }: { readonly brief: Brief; readonly since: number },
  { field, language }: { readonly field: TranslationField; readonly language: string },
): Form {
  const number = String(brief.number);
  const name = language === '' ? '' : languageName(locale, language);
  const present = findTranslation(brief, language);
  const part = (each: TranslatedPart): FormField => {
    const value = presentPart(present, each, platform);
    const fits = fitsForm(value);
    const question =
      language === '' && (each === 'headline' || each === 'text')
        ? voice.say(`form-translation-any-${each}-question`)
        : voice.say(`form-translation-${each}-question`, { language: name });
    return {
      ...SHAPES[each],
      name: each,
      label: fits ? voice.say(`form-translation-${each}-label`) : voice.say('form-long-text-label'),
      question: fits ? question : voice.say('form-long-text-question'),
      // It opens empty although there is a text, and sent back empty it must not take that away.
      required: !fits,
      value: fits ? value : '',
    };
  };
  return {
    submit: { kind: 'translate', field, number: brief.number, language, since },
    title:
      language === ''
        ? voice.say('form-translation-new', { number })
        : voice.say('form-translation', { number, language: name }),
    fields: [
      ...(field === 'other' ? [tagField(voice)] : []),
      ...(field === 'write' || field === 'other' ? (['headline', 'text'] as const) : [field]).map(part),
    ],
  };
}

/** A part of a translation as a form shows it and an answer would say it. */
export function presentPart(present: Translation | null, part: TranslatedPart, platform: Platform): string {
  if (present === null) return '';
  if (part !== 'text') return present[part] ?? '';
  return platform === 'discord' ? toDiscordMarkdown(present.text) : toMarkdown(present.text);
}

function tagField(voice: Pick<Conversation['language'], 'say'>): FormField {
  return {
    name: 'tag',
    label: voice.say('form-translation-tag-label'),
    question: voice.say('form-translation-tag-question'),
    long: false,
    required: true,
    maxLength: MAX_TAG_LENGTH,
    value: '',
  };
}

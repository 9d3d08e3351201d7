import { type Brief, MAX_HEADLINE_LENGTH, MAX_TEXT_LENGTH } from '../feed/brief.js';
import { MAX_NOTE_LENGTH } from '../feed/content-rules.js';
import type { Platform } from '../feed/destination.js';
import type { Language } from '../feed/language.js';
import type { Document } from '../feed/text/document.js';
import { readDiscord } from '../feed/text/from-discord.js';
import { readMarkdown } from '../feed/text/from-markdown.js';
import { toDiscordMarkdown } from '../feed/text/to-discord-markdown.js';
import { toMarkdown } from '../feed/text/to-markdown.js';
import type { DraftField } from './action.js';
import type { Form, FormAction, FormField } from './reply.js';

/** The longest answer of a form's field on Discord (text inputs of modals), in characters. */
const MAX_MODAL_LENGTH = 4000;

/** The longest list of topics and the longest address that are read. */
const MAX_LINE_LENGTH = 1000;

type FieldName = DraftField | 'note' | 'reason' | 'new-text' | 'corrected-text';

/** How each field is asked for; the sentences are `form-NAME-label` and `form-NAME-question`. */
const SHAPES: Readonly<Record<FieldName, Pick<FormField, 'long' | 'required' | 'maxLength'>>> = {
  headline: { long: false, required: true, maxLength: MAX_HEADLINE_LENGTH },
  text: { long: true, required: false, maxLength: MAX_TEXT_LENGTH },
  topics: { long: false, required: false, maxLength: MAX_LINE_LENGTH },
  link: { long: false, required: false, maxLength: MAX_LINE_LENGTH },
  picture: { long: false, required: false, maxLength: MAX_LINE_LENGTH },
  note: { long: false, required: true, maxLength: MAX_NOTE_LENGTH },
  reason: { long: false, required: true, maxLength: MAX_NOTE_LENGTH },
  'new-text': { long: true, required: true, maxLength: MAX_TEXT_LENGTH },
  'corrected-text': { long: true, required: false, maxLength: MAX_TEXT_LENGTH },
};

/** The form of a new draft. */
export function postForm(language: Language): Form {
  const fields = (['headline', 'text', 'topics', 'link'] as const).map((name) => field(language, name, ''));
  return { submit: { kind: 'post' }, title: language.say('form-post'), fields };
}

/** The form that edits one field of a draft, or all that fit into one form. */
export function editForm(
  language: Language,
  platform: Platform,
  brief: Brief,
  name: DraftField | 'all',
): Form {
  const all = ['headline', 'text', 'topics', 'link'] as const;
  const names = name === 'all' ? all.filter((each) => fits(presentValue(brief, each, platform))) : [name];
  return {
    submit: { kind: 'edit', number: brief.number, field: name },
    title: language.say('form-edit', { number: String(brief.number) }),
    fields: names.map((each) => field(language, each, presentValue(brief, each, platform))),
  };
}

/** The form for what is to be said about a published brief. */
export function changeForm(
  language: Language,
  platform: Platform,
  brief: Brief,
  change: Extract<FormAction, { kind: 'change' }>['change'],
): Form {
  return {
    submit: { kind: 'change', number: brief.number, change },
    title: language.say(`form-${change}`, { number: String(brief.number) }),
    fields: changeFields(language, platform, brief, change),
  };
}

function changeFields(
  language: Language,
  platform: Platform,
  brief: Brief,
  change: Extract<FormAction, { kind: 'change' }>['change'],
): readonly FormField[] {
  const text = presentValue(brief, 'text', platform);
  switch (change) {
    case 'update':
    case 'refile':
      return [field(language, 'new-text', text)];
    case 'correct':
      return [field(language, 'note', ''), field(language, 'corrected-text', text)];
    case 'retract':
      return [field(language, 'reason', '')];
  }
}

/** The text of an answer. Discord's people write Discord's Markdown; Telegram's formatting was put into Markdown by us. */
export function readAnswer(platform: Platform, answer: string): Document {
  return platform === 'discord' ? readDiscord(answer) : readMarkdown(answer);
}

function field(language: Language, name: FieldName, value: string): FormField {
  return {
    name,
    label: language.say(`form-${name}-label`),
    question: language.say(`form-${name}-question`),
    ...SHAPES[name],
    // A value that was cut to fit would be taken for the whole one when it comes back.
    value: fits(value) ? value : '',
  };
}

function presentValue(brief: Brief, name: DraftField, platform: Platform): string {
  switch (name) {
    case 'headline':
      return brief.headline;
    case 'text':
      return platform === 'discord' ? toDiscordMarkdown(brief.text) : toMarkdown(brief.text);
    case 'topics':
      return brief.topics.map((slug) => `#${slug}`).join(' ');
    case 'link':
      return brief.link ?? '';
    case 'picture':
      return brief.picture?.kind === 'web' ? brief.picture.url : '';
  }
}

function fits(value: string): boolean {
  return value.length <= MAX_MODAL_LENGTH;
}

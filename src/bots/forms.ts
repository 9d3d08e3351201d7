import { type Brief, MAX_HEADLINE_LENGTH, MAX_TEXT_LENGTH, type Related } from '../feed/brief.js';
import { MAX_ALT_LENGTH, MAX_NOTE_LENGTH } from '../feed/content-rules.js';
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

/** Longer than any number of a brief, and than any language tag in use. */
const MAX_NUMBER_LENGTH = 16;
const MAX_TAG_LENGTH = 35;

type FieldName = DraftField | 'note' | 'reason' | 'reject-reason' | 'new-text' | 'corrected-text';

/** The ways to ask for a field: mostly one each, and others where a form of its own window asks differently. */
type Wording = FieldName | 'long-text' | 'post-headline' | 'post-text';

/** How each field is asked for; the sentences are `form-WORDING-label` and `form-WORDING-question`. */
const SHAPES: Readonly<Record<Wording, Pick<FormField, 'long' | 'required' | 'maxLength'>>> = {
  headline: { long: false, required: true, maxLength: MAX_HEADLINE_LENGTH },
  text: { long: true, required: false, maxLength: MAX_TEXT_LENGTH },
  topics: { long: false, required: false, maxLength: MAX_LINE_LENGTH },
  link: { long: false, required: false, maxLength: MAX_LINE_LENGTH },
  picture: { long: false, required: false, maxLength: MAX_LINE_LENGTH },
  alt: { long: false, required: false, maxLength: MAX_ALT_LENGTH },
  related: { long: false, required: false, maxLength: MAX_LINE_LENGTH },
  'follow-up': { long: false, required: false, maxLength: MAX_NUMBER_LENGTH },
  language: { long: false, required: true, maxLength: MAX_TAG_LENGTH },
  note: { long: false, required: true, maxLength: MAX_NOTE_LENGTH },
  reason: { long: false, required: false, maxLength: MAX_NOTE_LENGTH },
  'reject-reason': { long: false, required: true, maxLength: MAX_NOTE_LENGTH },
  'new-text': { long: true, required: true, maxLength: MAX_TEXT_LENGTH },
  'corrected-text': { long: true, required: false, maxLength: MAX_TEXT_LENGTH },
  // It opens empty although there is a text, and sent back empty it must not take that away.
  'long-text': { long: true, required: true, maxLength: MAX_TEXT_LENGTH },
  // Whoever pastes a whole page, or a text with its headline, has nothing to put here.
  'post-headline': { long: false, required: false, maxLength: MAX_HEADLINE_LENGTH },
  'post-text': { long: true, required: false, maxLength: MAX_TEXT_LENGTH },
};

/** The form of a new draft. */
export function postForm(language: Language, platform: Platform): Form {
  const isWindow = platform === 'discord';
  const fields = [
    field(language, 'headline', '', isWindow ? 'post-headline' : 'headline'),
    field(language, 'text', '', isWindow ? 'post-text' : 'text'),
    field(language, 'topics', ''),
    field(language, 'link', ''),
  ];
  return { submit: { kind: 'post' }, title: language.say('form-post'), fields };
}

/** The same for a brief that goes on with a published one, among whose topics it begins. */
export function followUpForm(language: Language, platform: Platform, earlier: Brief): Form {
  const { fields } = postForm(language, platform);
  const topics = presentValue(earlier, 'topics', platform);
  return {
    submit: { kind: 'post', followUpOf: earlier.number },
    title: language.say('form-follow-up', { number: String(earlier.number) }),
    fields: fields.map((one) => (one.name === 'topics' ? { ...one, value: topics } : one)),
  };
}

/**
 * The form that edits one field of a draft, or all that fit into one form.
 * @param since Where the brief's history stood before it was read.
 */
export function editForm(
  language: Language,
  platform: Platform,
  { brief, since }: { readonly brief: Brief; readonly since: number },
  name: DraftField | 'all',
): Form {
  const names = fieldsOf(name).filter(
    (each) => name !== 'all' || fitsForm(presentValue(brief, each, platform)),
  );
  return {
    submit: { kind: 'edit', number: brief.number, field: name, since },
    title: language.say('form-edit', { number: String(brief.number) }),
    fields: names.map((each) => editField(language, platform, brief, each)),
  };
}

/** A new picture needs new words for those who do not see it. */
function fieldsOf(name: DraftField | 'all'): readonly DraftField[] {
  if (name === 'all') return ['headline', 'text', 'topics', 'link'];
  return name === 'picture' ? ['picture', 'alt'] : [name];
}

function editField(language: Language, platform: Platform, brief: Brief, name: DraftField): FormField {
  const value = presentValue(brief, name, platform);
  const isTooLong = name === 'text' && platform === 'discord' && !fitsForm(value);
  return field(language, name, value, isTooLong ? 'long-text' : name);
}

/** The form for why a submitted brief is sent back. */
export function rejectForm(language: Language, number: number): Form {
  return {
    submit: { kind: 'reject', number },
    title: language.say('form-reject', { number: String(number) }),
    fields: [field(language, 'reject-reason', '')],
  };
}

/**
 * The form for what is to be said about a published brief.
 * @param since Where the brief's history stood before it was read.
 */
export function changeForm(
  language: Language,
  platform: Platform,
  { brief, since }: { readonly brief: Brief; readonly since: number },
  change: Extract<FormAction, { kind: 'change' }>['change'],
): Form {
  return {
    submit: { kind: 'change', number: brief.number, change, since },
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

function field(language: Language, name: FieldName, value: string, wording: Wording = name): FormField {
  return {
    name,
    label: language.say(`form-${wording}-label`),
    question: language.say(`form-${wording}-question`),
    ...SHAPES[wording],
    // A value that was cut to fit would be taken for the whole one when it comes back.
    value: fitsForm(value) ? value : '',
  };
}

/** What stands in a field now, as a form shows it and an answer would say it. */
export function presentValue(brief: Brief, name: DraftField, platform: Platform): string {
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
    case 'alt':
      return brief.picture?.alt ?? '';
    case 'related':
      return brief.related === null ? '' : writtenRelated(brief.related);
    case 'follow-up':
      return brief.followUpOf === null ? '' : `#${brief.followUpOf}`;
    case 'language':
      return brief.language;
  }
}

/** As `parseRelated` reads it back. */
function writtenRelated(related: Related): string {
  if (related.kind === 'brief') return `#${related.number}`;
  return [related.title, related.url].filter((part) => part !== null).join(' ');
}

/** Whether a value can be shown in a form's field. */
export function fitsForm(value: string): boolean {
  return value.length <= MAX_MODAL_LENGTH;
}

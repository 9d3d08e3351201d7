import type { Urgency } from '../feed/brief.js';
import { PARKED_REASONS } from '../feed/destination.js';
import type { Language } from '../feed/language.js';
import type { AuditEntry } from '../feed/newsroom.js';
import { LAYOUTS } from '../feed/presentation.js';
import type { Document } from '../feed/text/document.js';
import { shorten } from '../feed/text/shorten.js';
import { plainText } from '../feed/text/to-plain-text.js';
import { type TimeStyle, timeText } from '../feed/time-text.js';
import { colourText } from '../feed/topic-fields.js';

/** The longest value of a line, in UTF-16 units: ten lines have to fit one message. */
const MAX_VALUE = 40;

const URGENCIES = ['flash', 'urgent', 'routine'] as const satisfies readonly Urgency[];

/** How one audit line is put into words. */
export interface AuditVoice {
  readonly language: Language;
  readonly times: TimeStyle;
  /** Desks that the lines name, by their ids. */
  readonly deskNames: ReadonlyMap<number, string>;
}

type Fields = Readonly<Record<string, unknown>>;
type Show = (value: unknown, voice: AuditVoice, at: number) => string;

const time: Show = (value, { times }, at) => (typeof value === 'number' ? timeText(value, at, times) : '');
const list: Show = (value) => (Array.isArray(value) ? value.join(', ') : '');

/** The fields that are told of, in the order in which they are; each has the name `audit-field-FIELD`. */
const FIELDS: Readonly<Record<string, Show>> = {
  headline: plain,
  text: (value) => (Array.isArray(value) ? plainText(value as Document) : ''),
  topics: list,
  deskId: (value, { deskNames }) =>
    typeof value === 'number' ? (deskNames.get(value) ?? String(value)) : '',
  picture,
  link: plain,
  related: (value) => {
    const { number, title } = fieldsOf(value);
    return number === undefined ? plain(title) : `#${number}`;
  },
  followUpOf: (value) => (typeof value === 'number' ? `#${value}` : ''),
  urgency,
  language: plain,
  translations: (value) => (Array.isArray(value) ? value.map(translationText).join('; ') : ''),
  scheduledFor: time,
  embargoUntil: time,
  expiresAt: time,
  correction: (value) => plain(fieldsOf(value).note),
  retractionReason: plain,
  // Why a place is parked is one of ours; why a brief was sent back was typed.
  reason: (value, { language }) => oneOf(PARKED_REASONS, value, (reason) => language.say(`parked-${reason}`)),
  failed: plain,
  name: plain,
  role: (value, { language }) => (typeof value === 'string' ? language.say(`role-${value}`) : ''),
  handle: plain,
  names: pairs,
  emoji: plain,
  colour: (value) => (typeof value === 'number' ? colourText(value) : ''),
  position: plain,
  into: plain,
  where: plain,
  place: plain,
  biography: plain,
  contact: plain,
  avatar: picture,
  title: plain,
  crosspost: onOff,
  threads: onOff,
  mentions: (value) =>
    Array.isArray(value) ? value.map((one) => plain(fieldsOf(one).roleId)).join(', ') : '',
  everySince: (value, { language }) => (typeof value === 'number' ? language.say('audit-yes') : ''),
  chosen: (value) => Object.keys(fieldsOf(value)).join(', '),
  hidden: list,
  leastUrgency: urgency,
  languages: list,
  layout: (value, { language }) =>
    oneOf(LAYOUTS, value, (layout) => language.say(`settings-layout-${layout}`)),
  locale: plain,
  timeZone: plain,
};

/** The names of those fields. */
export const AUDIT_FIELDS: readonly string[] = Object.keys(FIELDS);

/** What is different now, before and after, in words; null when the sentence says it all. */
export function whatChanged(voice: AuditVoice, { at, before, after }: AuditEntry): string | null {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const parts = Object.entries(FIELDS).flatMap(([name, show]) => {
    if (!Object.hasOwn(was, name) && !Object.hasOwn(is, name)) return [];
    const [old, now] = [show(was[name], voice, at), show(is[name], voice, at)];
    return old === now ? [] : [difference(voice.language, name, { was: old, is: now })];
  });
  return parts.length === 0 ? null : parts.join(' · ');
}

/** The fields of a side of an audit line; none where there was nothing. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function difference(
  language: Language,
  name: string,
  full: { readonly was: string; readonly is: string },
): string {
  const [was, is] = [shorten(full.was, MAX_VALUE), shorten(full.is, MAX_VALUE)];
  // Names in code have capitals inside, messages have hyphens.
  const hyphened = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const field = language.say(`audit-field-${hyphened}`);
  // Two long texts may differ only further on.
  if (was === is) return language.say('audit-changed', { field });
  if (was === '') return language.say('audit-set', { field, is });
  return language.say('audit-from-to', { field, was, is: is === '' ? '–' : is });
}

function onOff(value: unknown, { language }: AuditVoice): string {
  return typeof value === 'boolean' ? language.say(value ? 'settings-on' : 'settings-off') : '';
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** As much as tells one from another. */
function translationText(value: unknown): string {
  const { language, headline, text, standing } = fieldsOf(value);
  const words = Array.isArray(text) ? plainText(text as Document) : '';
  return [`${plain(language)}:`, plain(headline), words, standing === 'current' ? '' : plain(standing)]
    .filter((part) => part !== '')
    .join(' ');
}

function urgency(value: unknown, { language }: AuditVoice): string {
  return oneOf(URGENCIES, value, (known) => language.say(`urgency-${known}`));
}

/** In our words if it is one of ours, else as it stands on record. */
function oneOf<Known extends string>(
  all: readonly Known[],
  value: unknown,
  say: (known: Known) => string,
): string {
  const known = all.find((one) => one === value);
  return known === undefined ? plain(value) : say(known);
}

function pairs(value: unknown): string {
  return Object.entries(fieldsOf(value))
    .map(([key, text]) => `${key}: ${plain(text)}`)
    .join(', ');
}

/** A kept picture has no name; what is seen in it is the nearest to one. */
function picture(value: unknown, { language }: AuditVoice): string {
  const { kind, url, alt } = fieldsOf(value);
  if (kind === undefined) return '';
  return kind === 'web' ? plain(url) : plain(alt) || language.say('audit-picture');
}

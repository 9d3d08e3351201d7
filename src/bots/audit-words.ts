import type { Language } from '../feed/language.js';
import type { AuditEntry } from '../feed/newsroom.js';
import { shorten } from '../feed/text/shorten.js';
import { type TimeStyle, timeText } from '../feed/time-text.js';

/** The verbs that have a sentence; another one is shown as it stands on record. */
const VERBS: ReadonlySet<string> = new Set([
  ...['create', 'edit', 'submit', 'approve', 'reject', 'publish', 'schedule', 'unschedule', 'spike'],
  ...['update', 'correct', 'refile', 'withhold', 'release', 'retract', 'pause', 'resume', 'stop'],
]);

const OTHER_VERBS: ReadonlyMap<string, string> = new Map([
  ['team.invite', 'audit-team-invite'],
  ['team.role', 'audit-team-role'],
  ['team.remove', 'audit-team-remove'],
  ['team.room', 'audit-team-room'],
  ['newsroom.claim', 'audit-joined'],
  ['newsroom.join', 'audit-joined'],
  ['newsroom.link', 'audit-linked'],
]);

/** Fields whose values are short enough to be shown. */
const SHOWN = ['headline', 'topics', 'link', 'urgency', 'language', 'role', 'reason', 'retractionReason'];
const TIMES = ['scheduledFor', 'embargoUntil', 'expiresAt'];
/** Fields of which it is said only that they changed. */
const NAMED = ['text', 'picture', 'related', 'correction', 'deskId'];

/** The longest value of a line, in UTF-16 units: ten lines have to fit one message. */
const MAX_VALUE = 40;

/** What was done, in one sentence. */
export function whatWasDone(language: Language, entry: AuditEntry): string {
  const [, number, verb = ''] =
    /^brief:(\d+) brief\.([a-z-]+)$/.exec(`${entry.subject} ${entry.action}`) ?? [];
  if (number !== undefined && VERBS.has(verb)) return language.say(`audit-brief-${verb}`, { number });
  const id = OTHER_VERBS.get(entry.action);
  const member = fieldsOf(entry.after) ?? fieldsOf(entry.before);
  if (id !== undefined) return language.say(id, { name: textOf(member?.name) });
  return language.say('audit-other', { action: entry.action, subject: entry.subject });
}

/** By which door, and where exactly. */
export function whereFrom(language: Language, { actor: { via, from } }: AuditEntry): string {
  const door = language.say(`audit-via-${via}`);
  return from === null ? door : `${door} (${from})`;
}

/** What is different now, in words; null when the sentence says it all. */
export function whatChanged(language: Language, entry: AuditEntry, times: TimeStyle): string | null {
  const after = fieldsOf(entry.after);
  if (after === null) return null;
  const before = fieldsOf(entry.before) ?? {};
  const isNew = entry.before === null;
  const parts = Object.keys(after).flatMap((field) => {
    if (NAMED.includes(field)) return isNew ? [] : [language.say('audit-changed', { field })];
    if (!SHOWN.includes(field) && !TIMES.includes(field)) return [];
    const show = (value: unknown) =>
      TIMES.includes(field) && typeof value === 'number' ? timeText(value, entry.at, times) : textOf(value);
    const [was, is] = [show(before[field]), show(after[field])];
    if (was === is || (isNew && is === '')) return [];
    if (was === '') return [language.say('audit-set', { field, is })];
    return [language.say('audit-from-to', { field, was, is: is === '' ? '–' : is })];
  });
  return parts.length === 0 ? null : parts.join(' · ');
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

function textOf(value: unknown): string {
  const text = Array.isArray(value)
    ? value.join(', ')
    : value === null || value === undefined
      ? ''
      : String(value);
  return shorten(text, MAX_VALUE);
}

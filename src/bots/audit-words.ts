import { formatAddress } from '../feed/destination.js';
import type { Language } from '../feed/language.js';
import type { AuditEntry } from '../feed/newsroom.js';
import { fieldsOf } from './audit-fields.js';

/** What the newsroom is told of, by what it was done to; each has the sentence `audit-NOUN-VERB`. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  brief: [
    ...['create', 'edit', 'submit', 'approve', 'reject', 'publish', 'schedule', 'unschedule', 'spike'],
    ...[
      'wish',
      'embargo',
      'expire',
      'update',
      'correct',
      'refile',
      'translate',
      'withhold',
      'release',
      'retract',
    ],
    ...['pause', 'resume', 'stop', 'send-again', 'let-out', 'undo'],
  ],
  team: ['invite', 'role', 'remove', 'room'],
  newsroom: ['claim', 'join', 'link', 'server'],
  topic: ['create', 'rename', 'change', 'move', 'place', 'retire', 'join'],
  desk: ['create', 'rename', 'change', 'move', 'retire'],
  destination: ['add', 'move', 'park', 'return', 'settings', 'forget'],
  subscription: ['change'],
};

/** The ends of those sentences' ids. */
export const AUDIT_VERBS: readonly string[] = Object.entries(VERBS).flatMap(([noun, verbs]) =>
  verbs.map((verb) => `${noun}-${verb}`),
);

/** Whether an action of the audit log has a sentence. */
export function hasWords(action: string): boolean {
  const [noun = '', verb = ''] = action.split('.');
  return Object.hasOwn(VERBS, noun) && VERBS[noun]?.includes(verb) === true;
}

/** What was done, in one sentence; an action of a later release is shown as it stands on record. */
export function whatWasDone(language: Language, entry: AuditEntry): string {
  const { action, subject } = entry;
  if (!hasWords(action)) return language.say('audit-other', { action, subject });
  const [, id = ''] = subject.split(':');
  return language.say(`audit-${action.replace('.', '-')}`, { number: id, name: nameIn(entry) ?? subject });
}

/** By which door, and where exactly. */
export function whereFrom(language: Language, { actor: { via, from } }: AuditEntry): string {
  const door = language.say(`audit-via-${via}`);
  return from === null ? door : `${door} (${from})`;
}

/** What it was done to, by the name that it has on record. */
function nameIn({ before, after }: AuditEntry): string | null {
  for (const side of [after, before]) {
    const { name, title, address } = fieldsOf(side);
    if (typeof name === 'string') return name;
    if (typeof title === 'string') return title;
    if (isAddress(address)) return formatAddress(address);
    if (isAddress(side)) return formatAddress(side);
  }
  return null;
}

function isAddress(value: unknown): value is Parameters<typeof formatAddress>[0] {
  return typeof value === 'object' && value !== null && 'platform' in value && 'chat' in value;
}

import type { AuditEntry } from '../../feed/newsroom.js';
import { timeText } from '../../feed/time-text.js';
import { type AuditVoice, fieldsOf, whatChanged } from '../audit-fields.js';
import { whatWasDone, whereFrom } from '../audit-words.js';
import type { Command, Conversation } from '../command.js';
import { notice } from '../notice.js';
import type { Button, ListItem, Reply } from '../reply.js';
import { NUMBER_OPTION } from './options.js';

/** Lines on one page. */
const PAGE = 10;

export const auditCommand: Command = {
  name: 'audit',
  description: 'command-audit',
  options: [{ ...NUMBER_OPTION, required: false }],
  audience: 'editor',
  run: (talk, given) => showAudit(talk, { number: given.numberOrNull(), before: null }),
};

/**
 * A page of the audit log, newest first.
 * @param page.number Of one brief; null for everything.
 * @param page.before Only what came before that line; null for the newest.
 */
export async function showAudit(
  talk: Conversation,
  page: { readonly number: number | null; readonly before: number | null },
): Promise<Reply> {
  const { language, feed } = talk;
  const { number, before } = page;
  const subject = number === null ? null : `brief:${number}`;
  const found = await feed.store.audit.findAudit({ subject, beforeId: before, limit: PAGE + 1 });
  const shown = found.slice(0, PAGE);
  const last = shown.at(-1);
  if (last === undefined) return notice(talk, { id: 'audit-nothing' });
  const voice = { language, times: talk.times, deskNames: await deskNamesIn(talk, shown) };
  const more: Button = {
    label: language.say('button-audit-more'),
    action: { kind: 'audit', number, before: last.id },
  };
  return {
    kind: 'list',
    title:
      number === null
        ? language.say('audit-title')
        : language.say('audit-title-brief', { number: String(number) }),
    items: shown.map((entry) => item(talk, voice, entry)),
    footer: null,
    buttons: found.length > PAGE ? [[more]] : [],
  };
}

/** The names of the desks that the lines mention, retired ones included. */
async function deskNamesIn(
  { feed }: Conversation,
  entries: readonly AuditEntry[],
): Promise<ReadonlyMap<number, string>> {
  const ids = entries
    .flatMap(({ before, after }) => [fieldsOf(before).deskId, fieldsOf(after).deskId])
    .filter((id) => typeof id === 'number');
  const desks = await Promise.all([...new Set(ids)].map((id) => feed.store.desks.getDesk(id)));
  return new Map(desks.map(({ id, name }) => [id, name]));
}

function item({ times, feed }: Conversation, voice: AuditVoice, entry: AuditEntry): ListItem {
  const { language } = voice;
  const args = {
    name: entry.actor.name,
    time: timeText(entry.at, feed.clock.now(), times),
    from: whereFrom(language, entry),
  };
  return {
    headline: whatWasDone(language, entry),
    details: language.say('audit-who', args),
    summary: whatChanged(voice, entry),
  };
}

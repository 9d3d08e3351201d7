import type { Kysely, Selectable } from 'kysely';
import { dearestFirst } from '../feed/brief-language.js';
import type { Address, Destination } from '../feed/destination.js';
import { FeedError } from '../feed/errors.js';
import type { Presentation } from '../feed/presentation.js';
import type { Subscription } from '../feed/subscription.js';
import type { DestinationTable, Schema } from './schema.js';
import { readJson, readJsonOrNull } from './stored-json.js';

export type DestinationRow = Selectable<DestinationTable>;

export function toDestination(row: DestinationRow): Destination {
  return {
    id: row.id,
    botId: row.bot_id,
    address: { platform: row.platform, chat: row.chat, thread: row.thread === '' ? null : row.thread },
    kind: row.kind,
    tier: row.tier,
    title: row.title,
    locale: row.locale,
    ...(row.locale_chosen === 1 ? { isLocaleChosen: true } : {}),
    ...readsOf(row),
    timeZone: row.time_zone,
    ...presentationOf(row),
    parked:
      row.parked_reason !== null && row.parked_at !== null
        ? { reason: row.parked_reason, at: row.parked_at }
        : null,
    activeSince: row.active_since,
    createdAt: row.created_at,
  };
}

export function toAddressColumns({ platform, chat, thread }: Address) {
  return { platform, chat, thread: thread ?? '' };
}

function presentationOf(
  row: Pick<DestinationRow, 'id' | 'presentation_json'>,
): Pick<Destination, 'presentation'> {
  if (row.presentation_json === null) return {};
  const name = { table: 'destinations', row: row.id };
  return { presentation: readJson<Presentation>(row.presentation_json, name) };
}

/** Where briefs in some languages alone are wanted, those are the ones they are shown in; nearly everywhere all are. */
function readsOf(
  row: Pick<DestinationRow, 'id' | 'locale' | 'subscription_json'>,
): Pick<Destination, 'reads'> {
  // Reading every subscription for this would cost more than all the rest of the row.
  if (row.subscription_json?.includes('"languages":[') !== true) return {};
  const languages = subscriptionOf(row)?.languages ?? null;
  return languages === null ? {} : { reads: dearestFirst(row.locale, languages) };
}

export function subscriptionOf(row: Pick<DestinationRow, 'id' | 'subscription_json'>): Subscription | null {
  return readJsonOrNull(row.subscription_json, { table: 'destinations', row: row.id });
}

/** @throws FeedError `not_found` */
export async function getDestinationRow(db: Kysely<Schema>, id: number): Promise<DestinationRow> {
  const row = await db.selectFrom('destinations').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw noDestination(id);
  return row;
}

export async function findDestinationRow(
  db: Kysely<Schema>,
  botId: number,
  { chat, thread }: Address,
): Promise<DestinationRow | undefined> {
  return db
    .selectFrom('destinations')
    .selectAll()
    .where('bot_id', '=', botId)
    .where('chat', '=', chat)
    .where('thread', '=', thread ?? '')
    .executeTakeFirst();
}

export function noDestination(id: number): FeedError {
  return new FeedError('not_found', { id: 'storage-no-destination', args: { id: String(id) } });
}

import type { Kysely, Selectable } from 'kysely';
import type { Address, Destination } from '../feed/destination.js';
import { FeedError } from '../feed/errors.js';
import type { Presentation } from '../feed/presentation.js';
import type { Subscription } from '../feed/subscription.js';
import type { DestinationTable, Schema } from './schema.js';
import { readJson, readJsonOrNull } from './stored-json.js';

export type DestinationRow = Selectable<DestinationTable>;

export function toDestination(row: Omit<DestinationRow, 'subscription_json'>): Destination {
  return {
    id: row.id,
    botId: row.bot_id,
    address: { platform: row.platform, chat: row.chat, thread: row.thread === '' ? null : row.thread },
    kind: row.kind,
    tier: row.tier,
    title: row.title,
    locale: row.locale,
    ...(row.locale_chosen === 1 ? { isLocaleChosen: true } : {}),
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

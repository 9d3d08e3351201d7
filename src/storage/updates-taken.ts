import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.js';
import { readJson, writeJsonOrNull } from './stored-json.js';

/** Platforms repeat an update for a day at most; the second day is for clocks that are wrong. In milliseconds. */
const REMEMBERED_MS = 2 * 24 * 60 * 60 * 1000;
/** More than one, so that the table shrinks again after a busy day; few, so that no update waits for cleaning. */
const PRUNED_EACH_TIME = 4;

/**
 * Notes that an update is being handled. Each new one forgets the few oldest ones that are old enough, found by
 * their place in the order of arrival, so that the table needs neither an index by time nor a task that cleans it.
 * @returns True the first time, false for one that was taken before.
 */
export async function takeUpdate(
  tx: Transaction<Schema>,
  {
    botId,
    updateId,
    at,
    content,
  }: { readonly botId: number; readonly updateId: string; readonly at: number; readonly content: unknown },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('updates_taken')
    .values({
      bot_id: botId,
      update_id: updateId,
      at,
      content_json: writeJsonOrNull(content),
    })
    .onConflict((conflict) => conflict.columns(['bot_id', 'update_id']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) return false;
  await tx
    .deleteFrom('updates_taken')
    .where('id', 'in', (query) =>
      query.selectFrom('updates_taken').select('id').orderBy('id').limit(PRUNED_EACH_TIME),
    )
    .where('at', '<', at - REMEMBERED_MS)
    .execute();
  return true;
}

/** Forgets what an update held; that it was taken stays known. */
export async function finishUpdate(tx: Transaction<Schema>, botId: number, updateId: string): Promise<void> {
  await tx
    .updateTable('updates_taken')
    .set({ content_json: null })
    .where('bot_id', '=', botId)
    .where('update_id', '=', updateId)
    .execute();
}

/** What the updates held that were taken and never finished, in the order of their arrival. */
export async function findUnfinishedUpdates(db: Kysely<Schema>, botId: number): Promise<readonly unknown[]> {
  const rows = await db
    .selectFrom('updates_taken')
    .select(['update_id', 'content_json'])
    .where('bot_id', '=', botId)
    .where('content_json', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map(({ update_id, content_json }) =>
    readJson(content_json ?? 'null', { table: 'updates_taken', row: `${botId} ${update_id}` }),
  );
}

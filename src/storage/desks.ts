import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Desk } from '../feed/desk.js';
import type { DeskReads, DeskWrites } from '../feed/desk-ports.js';
import { FeedError } from '../feed/errors.js';
import type { DeskTable } from './masthead-schema.js';
import type { Schema } from './schema.js';
import { readJsonOrNull, writeJsonOrNull } from './stored-json.js';

export function deskReads(db: Kysely<Schema>): DeskReads {
  return {
    async findDesks() {
      const rows = await db
        .selectFrom('desks')
        .selectAll()
        .where('retired_at', 'is', null)
        .orderBy('position')
        .orderBy('id')
        .execute();
      return rows.map(toDesk);
    },
    async getDesk(id) {
      const row = await db.selectFrom('desks').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) throw noDesk(id);
      return toDesk(row);
    },
    findDeskByName: (name) => findDeskByName(db, name),
  };
}

export function deskWrites(tx: Transaction<Schema>): DeskWrites {
  return {
    async createDesk({ name, biography, contact, avatar }) {
      if (await findDeskByName(tx, name)) throw nameTaken(name);
      const last = await tx
        .selectFrom('desks')
        .select((row) => row.fn.max('position').as('position'))
        .executeTakeFirst();
      const position = (last?.position ?? 0) + 1;
      const row = await tx
        .insertInto('desks')
        .values({ name, biography, contact, avatar_json: writeJsonOrNull(avatar), position })
        .returningAll()
        .executeTakeFirstOrThrow();
      await addName(tx, name, row.id);
      return toDesk(row);
    },
    async saveDesk({ id, avatar, retiredAt, ...desk }) {
      const namesake = await findDeskByName(tx, desk.name);
      if (namesake && namesake.id !== id) throw nameTaken(desk.name);
      const columns = { ...desk, avatar_json: writeJsonOrNull(avatar), retired_at: retiredAt };
      const { numUpdatedRows } = await tx
        .updateTable('desks')
        .set(columns)
        .where('id', '=', id)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw noDesk(id);
      await addName(tx, desk.name, id);
    },
  };
}

async function findDeskByName(db: Kysely<Schema>, name: string): Promise<Desk | null> {
  const row = await db
    .selectFrom('desk_names')
    .innerJoin('desks', 'desks.id', 'desk_names.desk_id')
    .selectAll('desks')
    .where('desk_names.name_key', '=', nameKey(name))
    .executeTakeFirst();
  return row ? toDesk(row) : null;
}

async function addName(tx: Transaction<Schema>, name: string, deskId: number): Promise<void> {
  await tx
    .insertInto('desk_names')
    .values({ name_key: nameKey(name), desk_id: deskId })
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .execute();
}

/** People type names in any case; databases fold only Latin letters the same way, so it is done here. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function toDesk({ avatar_json, retired_at: retiredAt, ...row }: Selectable<DeskTable>): Desk {
  return { ...row, avatar: readJsonOrNull(avatar_json, { table: 'desks', row: row.id }), retiredAt };
}

function noDesk(id: number): FeedError {
  return new FeedError('not_found', { id: 'storage-no-desk', args: { id: String(id) } });
}

function nameTaken(name: string): FeedError {
  return new FeedError('conflict', { id: 'storage-desk-exists', args: { name } });
}

import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Desk } from '../feed/desk.js';
import { FeedError } from '../feed/errors.js';
import type { DeskReads, DeskWrites } from '../feed/ports.js';
import type { DeskTable, Schema } from './schema.js';
import { readJsonOrNull, writeJsonOrNull } from './stored-json.js';

export function deskReads(db: Kysely<Schema>): DeskReads {
  return {
    async findDesks() {
      return (await db.selectFrom('desks').selectAll().orderBy('id').execute()).map(toDesk);
    },
    async getDesk(id) {
      const row = await db.selectFrom('desks').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) throw noDesk(id);
      return toDesk(row);
    },
    async findDeskByName(name) {
      const row = await findByKey(db, nameKey(name));
      return row ? toDesk(row) : null;
    },
  };
}

export function deskWrites(tx: Transaction<Schema>): DeskWrites {
  return {
    async createDesk(desk) {
      const row = toDeskRow(desk);
      if (await findByKey(tx, row.name_key)) throw nameTaken(desk.name);
      return toDesk(await tx.insertInto('desks').values(row).returningAll().executeTakeFirstOrThrow());
    },
    async saveDesk(desk) {
      const row = toDeskRow(desk);
      const namesake = await findByKey(tx, row.name_key);
      if (namesake && namesake.id !== desk.id) throw nameTaken(desk.name);
      const { numUpdatedRows } = await tx
        .updateTable('desks')
        .set(row)
        .where('id', '=', desk.id)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw noDesk(desk.id);
    },
  };
}

function findByKey(db: Kysely<Schema>, key: string): Promise<Selectable<DeskTable> | undefined> {
  return db.selectFrom('desks').selectAll().where('name_key', '=', key).executeTakeFirst();
}

/** People type names in any case; databases fold only Latin letters the same way, so it is done here. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function toDesk(row: Selectable<DeskTable>): Desk {
  return {
    id: row.id,
    name: row.name,
    biography: row.biography,
    contact: row.contact,
    avatar: readJsonOrNull(row.avatar_json, { table: 'desks', row: row.id }),
  };
}

function toDeskRow({ name, biography, contact, avatar }: Omit<Desk, 'id'>) {
  return { name, name_key: nameKey(name), biography, contact, avatar_json: writeJsonOrNull(avatar) };
}

function noDesk(id: number): FeedError {
  return new FeedError('not_found', { id: 'storage-no-desk', args: { id: String(id) } });
}

function nameTaken(name: string): FeedError {
  return new FeedError('conflict', { id: 'storage-desk-exists', args: { name } });
}

import type { Kysely, Transaction } from 'kysely';
import type {
  AdministratorReads,
  AdministratorWrites,
  Person,
  PlaceAdministrator,
} from '../feed/administrator-ports.js';
import { toDestination } from './destination-row.js';
import type { Schema } from './schema.js';

export function administratorReads(db: Kysely<Schema>): AdministratorReads {
  return {
    async isRemembered({ botId, userId, destinationId }) {
      const row = await db
        .selectFrom('place_administrators')
        .select('destination_id')
        .where('bot_id', '=', botId)
        .where('user_id', '=', userId)
        .where('destination_id', '=', destinationId)
        .executeTakeFirst();
      return row !== undefined;
    },
    async findPlacesOf({ botId, userId }, limit) {
      const rows = await db
        .selectFrom('place_administrators as a')
        .innerJoin('destinations as d', 'd.id', 'a.destination_id')
        .selectAll('d')
        .where('a.bot_id', '=', botId)
        .where('a.user_id', '=', userId)
        // What the newsroom paused is still there, and says so when it is opened.
        .where((is) => is.or([is('d.parked_reason', 'is', null), is('d.parked_reason', '=', 'paused')]))
        .orderBy('a.destination_id')
        .limit(limit)
        .execute();
      return rows.map(toDestination);
    },
  };
}

export function administratorWrites(tx: Transaction<Schema>): AdministratorWrites {
  return {
    async remember(administrator) {
      await tx
        .insertInto('place_administrators')
        .values({ ...keyOf(administrator), destination_id: administrator.destinationId })
        .onConflict((conflict) => conflict.columns(['bot_id', 'user_id', 'destination_id']).doNothing())
        .execute();
    },
    async forget(administrator) {
      const { bot_id, user_id } = keyOf(administrator);
      await tx
        .deleteFrom('place_administrators')
        .where('bot_id', '=', bot_id)
        .where('user_id', '=', user_id)
        .where('destination_id', '=', administrator.destinationId)
        .execute();
    },
    async forgetPerson(person) {
      const { bot_id, user_id } = keyOf(person);
      await tx
        .deleteFrom('place_administrators')
        .where('bot_id', '=', bot_id)
        .where('user_id', '=', user_id)
        .execute();
    },
    async forgetPlace(destinationId) {
      await tx.deleteFrom('place_administrators').where('destination_id', '=', destinationId).execute();
    },
  };
}

/** Two places became one: whoever administered the one administers the other. */
export async function joinAdministrators(
  tx: Transaction<Schema>,
  fromId: number,
  intoId: number,
): Promise<void> {
  await tx
    .insertInto('place_administrators')
    .columns(['bot_id', 'user_id', 'destination_id'])
    .expression((query) =>
      query
        .selectFrom('place_administrators')
        .select((row) => ['bot_id', 'user_id', row.val(intoId).as('destination_id')])
        .where('destination_id', '=', fromId),
    )
    .onConflict((conflict) => conflict.columns(['bot_id', 'user_id', 'destination_id']).doNothing())
    .execute();
  await tx.deleteFrom('place_administrators').where('destination_id', '=', fromId).execute();
}

function keyOf({ botId, userId }: Person | PlaceAdministrator) {
  return { bot_id: botId, user_id: userId };
}

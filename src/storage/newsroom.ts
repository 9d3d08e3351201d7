import type { Kysely, Transaction } from 'kysely';
import type { Identity, Member } from '../feed/newsroom.js';
import type { NewsroomReads, NewsroomWrites } from '../feed/ports.js';
import type { Schema } from './schema.js';

export function newsroomReads(db: Kysely<Schema>): NewsroomReads {
  return {
    findMember: (identity) => findMember(db, identity),
    findMembers: () => db.selectFrom('members').selectAll().orderBy('id').execute(),
    async findIdentities(platform) {
      const rows = await db
        .selectFrom('identities')
        .innerJoin('members', 'members.id', 'identities.member_id')
        .select(['identities.user_id', 'members.id', 'members.name', 'members.role'])
        .where('identities.platform', '=', platform)
        .orderBy('members.id')
        .orderBy('identities.user_id')
        .execute();
      return rows.map(({ user_id: userId, ...member }) => ({ platform, userId, member }));
    },
    async findServers() {
      const rows = await db.selectFrom('newsroom_servers').select('server_id').orderBy('server_id').execute();
      return rows.map((row) => row.server_id);
    },
  };
}

export function newsroomWrites(tx: Transaction<Schema>): NewsroomWrites {
  return {
    async ensureMember(identity, { name, role }) {
      const known = await findMember(tx, identity);
      if (known) {
        await tx.updateTable('members').set({ role }).where('id', '=', known.id).execute();
        return { ...known, role };
      }
      const member = await tx
        .insertInto('members')
        .values({ name, role })
        .returningAll()
        .executeTakeFirstOrThrow();
      await tx
        .insertInto('identities')
        .values({ platform: identity.platform, user_id: identity.userId, member_id: member.id })
        .execute();
      return member;
    },
    async addServer(serverId) {
      await tx
        .insertInto('newsroom_servers')
        .values({ server_id: serverId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
  };
}

/** Every command of everybody asks this, so it is one query by primary keys. */
async function findMember(db: Kysely<Schema>, { platform, userId }: Identity): Promise<Member | null> {
  const row = await db
    .selectFrom('identities')
    .innerJoin('members', 'members.id', 'identities.member_id')
    .select(['members.id', 'members.name', 'members.role'])
    .where('identities.platform', '=', platform)
    .where('identities.user_id', '=', userId)
    .executeTakeFirst();
  return row ?? null;
}

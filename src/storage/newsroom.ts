import type { Kysely, Transaction } from 'kysely';
import type { Identity, Member } from '../feed/newsroom.js';
import type { NewsroomReads, NewsroomWrites } from '../feed/newsroom-ports.js';
import type { Schema } from './schema.js';

export function newsroomReads(db: Kysely<Schema>): NewsroomReads {
  return {
    findMember: (identity) => findMember(db, identity),
    findMembers: () =>
      db
        .selectFrom('members')
        .select(['id', 'name', 'role'])
        .where('removed_at', 'is', null)
        .orderBy('id')
        .execute(),
    async findIdentitiesOf(memberId) {
      const rows = await db
        .selectFrom('identities')
        .select(['platform', 'user_id'])
        .where('member_id', '=', memberId)
        .orderBy('platform')
        .orderBy('user_id')
        .execute();
      return rows.map(({ platform, user_id: userId }) => ({ platform, userId }));
    },
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
        .returning(['id', 'name', 'role'])
        .executeTakeFirstOrThrow();
      await addIdentity(tx, member.id, identity);
      return member;
    },
    async addServer(serverId) {
      await tx
        .insertInto('newsroom_servers')
        .values({ server_id: serverId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async setRole(memberId, role) {
      await tx.updateTable('members').set({ role }).where('id', '=', memberId).execute();
    },
    async setName(memberId, name) {
      await tx.updateTable('members').set({ name }).where('id', '=', memberId).execute();
    },
    addIdentity: (memberId, identity) => addIdentity(tx, memberId, identity),
    async removeMember(memberId, at) {
      await tx.deleteFrom('identities').where('member_id', '=', memberId).execute();
      // The row stays: briefs name it as their author.
      await tx.updateTable('members').set({ removed_at: at }).where('id', '=', memberId).execute();
    },
  };
}

async function addIdentity(
  tx: Transaction<Schema>,
  memberId: number,
  { platform, userId }: Identity,
): Promise<void> {
  await tx.insertInto('identities').values({ platform, user_id: userId, member_id: memberId }).execute();
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

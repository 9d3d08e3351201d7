import type { Database, Statement } from 'better-sqlite3';
import { LeaseLostError } from '../feed/delivery/lease.js';
import type { Ledger } from '../feed/delivery/ledger.js';
import { stateCode } from './delivery-schema.js';
import { DIGEST_SQL, type DigestRow, toDigest } from './digests.js';
import { HEAD_SQL, type HeadRow, headOf, toCopy } from './ledger-rows.js';
import { LedgerStatements } from './ledger-statements.js';
import type { Connections } from './sqlite.js';

/** The ledger on these connections. Its transactions go through the one writer, raw and in turn with everybody's. */
export function createLedger({ reader, read, writer }: Connections): Ledger {
  let statements: LedgerStatements | null = null;
  let epochOf: Statement | null = null;
  const prepare = (database: Database) => {
    // The schema is there by the first transaction, and prepared statements live as long as the connection.
    statements ??= new LedgerStatements(database);
    epochOf ??= database.prepare('SELECT epoch FROM senders WHERE bot_id = ?').pluck();
    return { statements, epochOf };
  };

  return {
    transaction: (lease, work) =>
      writer.runSteps(async (database) => {
        const prepared = prepare(database);
        if (prepared.epochOf.get(lease.botId) !== lease.epoch) throw new LeaseLostError(lease.botId);
        return await work(prepared.statements.forBot(lease.botId));
      }),

    async head(number) {
      return await read((statements) =>
        headOf(number, {
          brief: (wanted) => statements.get(HEAD_SQL).get(wanted) as HeadRow | undefined,
          digest: (id) => toDigest(statements.get(DIGEST_SQL).get(id) as DigestRow | undefined, id),
        }),
      );
    },

    async findCopy(briefNumber, destination) {
      const { id, botId, tier, address } = destination;
      const row = await reader
        .selectFrom('deliveries')
        .select(['brief_number', 'form', 'message', 'chat as d_chat', 'posted_at'])
        .where('brief_number', '=', briefNumber)
        .where('bot_id', '=', botId)
        .where('tier', '=', tier)
        .where('destination_id', '=', id)
        .where('state', 'in', [stateCode('standing'), stateCode('pending'), stateCode('in-flight')])
        .executeTakeFirst();
      if (!row) return null;
      return toCopy({ ...row, id, chat: address.chat, thread: address.thread ?? '' });
    },
  };
}

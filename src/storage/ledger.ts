import type { Database, Statement } from 'better-sqlite3';
import { LeaseLostError } from '../feed/delivery/lease.js';
import type { Ledger } from '../feed/delivery/ledger.js';
import { stateCode } from './delivery-schema.js';
import { DIGEST_SQL, type DigestRow, toDigest } from './digests.js';
import { Heads } from './heads.js';
import { HEAD_SQL, type HeadRow, toCopy } from './ledger-rows.js';
import { LedgerStatements } from './ledger-statements.js';
import type { Connections } from './sqlite.js';
import type { Statements } from './statements.js';

/** The most heads that are kept at hand while nothing is committed. */
const MAX_KEPT_HEADS = 1_000;

/** The ledger on these connections. Its transactions go through the one writer, raw and in turn with everybody's. */
export function createLedger({ reader, read, writer, file }: Connections): Ledger {
  let statements: LedgerStatements | null = null;
  let epochOf: Statement | null = null;
  const prepare = (database: Database) => {
    // The schema is there by the first transaction, and prepared statements live as long as the connection.
    statements ??= new LedgerStatements(database);
    epochOf ??= database.prepare('SELECT epoch FROM senders WHERE bot_id = ?').pluck();
    return { statements, epochOf };
  };

  const present = file === null ? headsNow : createKeptHeads();

  return {
    transaction: (lease, work) =>
      writer.runSteps(async (database) => {
        const prepared = prepare(database);
        if (prepared.epochOf.get(lease.botId) !== lease.epoch) throw new LeaseLostError(lease.botId);
        return await work(prepared.statements.forBot(lease.botId));
      }),

    head: (number) => read((statements) => present(statements).of(number)),

    async heads(numbers) {
      return await read((statements) => {
        const heads = present(statements);
        return numbers.map((number) => heads.of(number));
      });
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

function headsNow(statements: Statements): Heads {
  return new Heads({
    brief: (wanted) => statements.get(HEAD_SQL).get(wanted) as HeadRow | undefined,
    digest: (id) => toDigest(statements.get(DIGEST_SQL).get(id) as DigestRow | undefined, id),
  });
}

/**
 * Keeps what was read until another connection commits, which the database tells at once: one look instead of one for each
 * brief of a digest. Only for a connection that commits nothing itself. https://www.sqlite.org/pragma.html#pragma_data_version
 */
function createKeptHeads(): (statements: Statements) => Heads {
  let kept: { readonly version: number; readonly heads: Heads } | null = null;
  return (statements) => {
    const { data_version: version } = statements.get('PRAGMA data_version').get() as {
      readonly data_version: number;
    };
    if (kept?.version !== version || kept.heads.size >= MAX_KEPT_HEADS) {
      kept = { version, heads: headsNow(statements) };
    }
    return kept.heads;
  };
}

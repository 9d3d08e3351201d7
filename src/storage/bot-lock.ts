import BetterSqlite3, { type Database } from 'better-sqlite3';
import type { BotLease, BotLocks } from '../feed/delivery/lease.js';
import type { Connections } from './sqlite.js';

/**
 * One sender for each bot: an exclusive transaction held on a file beside the database. The kernel frees it when the
 * process dies, however it dies, so that a restart goes on at once. The epoch in the database guards against what a
 * file lock cannot see: a side file that somebody deleted while it was held.
 */
export function createBotLocks({ file, writer }: Connections): BotLocks {
  // A database in memory is seen by this process alone.
  const held = new Set<number>();
  const holdInMemory = (botId: number) => {
    if (held.has(botId)) return null;
    held.add(botId);
    return () => void held.delete(botId);
  };
  const nextEpoch = (botId: number) =>
    writer.run((database) => {
      const statement = database.prepare(`
        INSERT INTO senders (bot_id, epoch) VALUES (?, 1)
        ON CONFLICT (bot_id) DO UPDATE SET epoch = epoch + 1 RETURNING epoch`);
      return statement.pluck().get(botId) as number;
    });

  return {
    async acquire(botId): Promise<BotLease | null> {
      const free = file === null ? holdInMemory(botId) : holdFile(`${file}.bot-${botId}.lock`);
      if (free === null) return null;
      try {
        return { botId, epoch: await nextEpoch(botId), release: async () => free() };
      } catch (error) {
        free();
        throw error;
      }
    },
  };
}

/** Takes the file's lock; null while another process, or another opening of this one, holds it. @returns What frees it. */
function holdFile(path: string): (() => void) | null {
  let side: Database | null = null;
  try {
    side = new BetterSqlite3(path, { timeout: 0 });
    // A write-ahead log would let two hold "exclusive" transactions' readers; the rollback journal locks the file.
    side.pragma('journal_mode = DELETE');
    side.exec('BEGIN EXCLUSIVE');
    const opened = side;
    return () => void opened.close();
  } catch (error) {
    side?.close();
    // Even the pragma is refused on a locked file.
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

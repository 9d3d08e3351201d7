import type { Database, Statement } from 'better-sqlite3';
import type { PinNotes } from '../feed/delivery/pin.js';

/** What settling writes about pins. */
export class PinStatements {
  readonly #want: Statement;
  readonly #wake: Statement;

  constructor(database: Database) {
    this.#want = database.prepare(`
      INSERT INTO pins (bot_id, chat, message, brief_number, tier, posted_at, state, due_at)
      VALUES (?, ?, ?, ?, ?, ?, 'wanted', ?) ON CONFLICT DO NOTHING`);
    this.#wake = database.prepare('UPDATE pins SET due_at = ? WHERE bot_id = ? AND chat = ? AND message = ?');
  }

  note(botId: number, { wanted, changed }: PinNotes, now: number): void {
    for (const { copy, briefNumber, tier } of wanted) {
      this.#want.run(botId, copy.chat, copy.message, briefNumber, tier, copy.postedAt, now);
    }
    for (const { chat, message } of changed) this.#wake.run(now, botId, chat, message);
  }
}

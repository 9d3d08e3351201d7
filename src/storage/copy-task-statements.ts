import type { Database, Statement } from 'better-sqlite3';
import { type CopyTaskNotes, tasksIn } from '../feed/delivery/copy-task.js';
import { HASTE } from './copy-task-schema.js';

/** What settling writes about tasks with copies. */
export class CopyTaskStatements {
  readonly #want: Statement;
  readonly #wake: Statement;

  constructor(database: Database) {
    this.#want = database.prepare(`
      INSERT INTO copy_tasks
        (bot_id, kind, chat, message, brief_number, destination_id, haste, posted_at, due_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`);
    this.#wake = database.prepare(
      'UPDATE copy_tasks SET due_at = ? WHERE bot_id = ? AND chat = ? AND message = ? AND is_done = 0',
    );
  }

  note(botId: number, { posted, changed }: CopyTaskNotes, now: number): void {
    for (const { copy, briefNumber, urgency, destination } of posted) {
      for (const kind of tasksIn(destination)) {
        const { chat, message, postedAt } = copy;
        const haste = HASTE[urgency];
        this.#want.run(botId, kind, chat, message, briefNumber, destination.id, haste, postedAt, now);
      }
    }
    for (const { chat, message } of changed) this.#wake.run(now, botId, chat, message);
  }
}

import type { Database, Statement } from 'better-sqlite3';
import {
  type CopyTaskKind,
  type CopyTaskNotes,
  hasNamedThreads,
  type TaskedCopy,
  tasksOfPost,
} from '../feed/delivery/copy-task.js';
import { HASTE } from './copy-task-schema.js';

/** What settling writes about tasks with copies. */
export class CopyTaskStatements {
  readonly #want: Statement;
  readonly #wake: Statement;

  constructor(database: Database) {
    this.#want = database.prepare(`
      INSERT INTO copy_tasks
        (bot_id, kind, chat, message, brief_number, destination_id, haste, since, due_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET since = excluded.since, due_at = excluded.due_at WHERE kind = 'name'`);
    this.#wake = database.prepare(
      'UPDATE copy_tasks SET due_at = ? WHERE bot_id = ? AND chat = ? AND message = ? AND is_done = 0',
    );
  }

  note(botId: number, { posted, changed }: CopyTaskNotes, now: number): void {
    for (const tasked of posted) {
      const { postedAt } = tasked.copy;
      for (const kind of tasksOfPost(tasked.destination)) this.#add(botId, kind, tasked, postedAt, now);
    }
    for (const tasked of changed) {
      const { chat, message } = tasked.copy;
      this.#wake.run(now, botId, chat, message);
      if (hasNamedThreads(tasked.destination)) this.#add(botId, 'name', tasked, now, now);
    }
  }

  #add(
    botId: number,
    kind: CopyTaskKind,
    { copy, briefNumber, urgency, destination }: TaskedCopy,
    since: number,
    now: number,
  ): void {
    const { chat, message } = copy;
    this.#want.run(botId, kind, chat, message, briefNumber, destination.id, HASTE[urgency], since, now);
  }
}

/**
 * What is done with copies once they stand. No foreign key to briefs: a digest has copies as well. The second
 * index is what a channel's allowance is counted by.
 */
export const COPY_TASK_TABLES = `
CREATE TABLE copy_tasks (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  bot_id INTEGER NOT NULL REFERENCES bots (id),
  kind TEXT NOT NULL,
  chat TEXT NOT NULL,
  message TEXT NOT NULL,
  brief_number INTEGER NOT NULL,
  destination_id INTEGER NOT NULL,
  haste INTEGER NOT NULL,
  since INTEGER NOT NULL,
  asked_at INTEGER,
  is_done INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL,
  UNIQUE (bot_id, chat, message, kind)
) STRICT;
CREATE INDEX copy_tasks_due ON copy_tasks (bot_id, haste, due_at, id);
CREATE INDEX copy_tasks_asked ON copy_tasks (bot_id, chat, asked_at)
  WHERE kind = 'crosspost' AND asked_at IS NOT NULL;
`;

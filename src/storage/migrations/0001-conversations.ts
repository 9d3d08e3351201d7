/** What is kept between two messages of a conversation, and between two runs of the program. */
export const CONVERSATION_TABLES = `
CREATE TABLE positions (
  bot_id INTEGER NOT NULL,
  place TEXT NOT NULL,
  user_id TEXT NOT NULL,
  scope_json TEXT NOT NULL,
  before_sequence INTEGER NOT NULL,
  PRIMARY KEY (bot_id, place, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE forms (
  bot_id INTEGER NOT NULL,
  place TEXT NOT NULL,
  user_id TEXT NOT NULL,
  form_json TEXT NOT NULL,
  PRIMARY KEY (bot_id, place, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_values (
  name TEXT PRIMARY KEY,
  value_json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE followed_cards (
  bot_id INTEGER NOT NULL,
  chat TEXT NOT NULL,
  message TEXT NOT NULL,
  brief_number INTEGER NOT NULL,
  card_json TEXT NOT NULL,
  PRIMARY KEY (bot_id, chat, message)
) STRICT, WITHOUT ROWID;

CREATE TABLE updates_taken (
  id INTEGER PRIMARY KEY,
  bot_id INTEGER NOT NULL,
  update_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  content_json TEXT,
  UNIQUE (bot_id, update_id)
) STRICT;
CREATE INDEX updates_unfinished ON updates_taken (bot_id, id) WHERE content_json IS NOT NULL;
`;

/** Bots, the places that they post to, and the newsroom's people. */
export const PLACE_TABLES = `
CREATE TABLE bots (
  id INTEGER PRIMARY KEY,
  platform TEXT NOT NULL,
  account TEXT NOT NULL,
  UNIQUE (platform, account)
) STRICT;

CREATE TABLE destinations (
  id INTEGER PRIMARY KEY,
  bot_id INTEGER NOT NULL REFERENCES bots (id),
  platform TEXT NOT NULL,
  chat TEXT NOT NULL,
  thread TEXT NOT NULL,
  tier INTEGER NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  locale TEXT,
  locale_chosen INTEGER NOT NULL DEFAULT 0,
  time_zone TEXT,
  presentation_json TEXT,
  parked_reason TEXT,
  parked_at INTEGER,
  active_since INTEGER NOT NULL,
  subscription_json TEXT,
  gather_due_at INTEGER,
  gather_after INTEGER,
  gather_occasion TEXT,
  created_at INTEGER NOT NULL,
  UNIQUE (bot_id, chat, thread)
) STRICT;
CREATE INDEX destinations_by_bot ON destinations (bot_id);
CREATE INDEX destinations_gathering ON destinations (bot_id, gather_due_at, tier) WHERE gather_due_at IS NOT NULL;

CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  removed_at INTEGER
) STRICT;

CREATE TABLE identities (
  platform TEXT NOT NULL,
  user_id TEXT NOT NULL,
  member_id INTEGER NOT NULL REFERENCES members (id),
  PRIMARY KEY (platform, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_administrators (
  bot_id INTEGER NOT NULL,
  user_id TEXT NOT NULL,
  destination_id INTEGER NOT NULL,
  PRIMARY KEY (bot_id, user_id, destination_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_administrators_by_destination ON place_administrators (destination_id);

CREATE TABLE newsroom_servers (
  server_id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`;

/**
 * The delivery engine's tables. `deliveries` has no foreign keys: it is written thousands of times a second. Its partial
 * indexes hold only rows with something to come (states 0 to 2), and those that ended without a right copy (from 6 on),
 * so that a row that came right costs its own bytes and no more. A digest has a row as a brief has, under its number
 * below zero; the rows of its members name it.
 */
export const DELIVERY_TABLES = `
CREATE TABLE interests (
  bot_id INTEGER NOT NULL,
  topic_id INTEGER NOT NULL,
  gathers INTEGER NOT NULL,
  tier INTEGER NOT NULL,
  destination_id INTEGER NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (bot_id, topic_id, gathers, tier, destination_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE broadcasts (
  id INTEGER PRIMARY KEY,
  brief_number INTEGER NOT NULL REFERENCES briefs (number),
  bot_id INTEGER NOT NULL REFERENCES bots (id),
  topics_json TEXT NOT NULL,
  story INTEGER,
  opened_at INTEGER NOT NULL,
  discovery_tier INTEGER DEFAULT 0,
  discovery_destination INTEGER NOT NULL DEFAULT 0,
  sweep_version INTEGER,
  sweep_tier INTEGER NOT NULL DEFAULT 0,
  sweep_destination INTEGER NOT NULL DEFAULT 0,
  changed_at INTEGER,
  finished_at INTEGER,
  made INTEGER NOT NULL DEFAULT 0,
  posted INTEGER NOT NULL DEFAULT 0,
  edited INTEGER NOT NULL DEFAULT 0,
  dropped INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0,
  uncertain INTEGER NOT NULL DEFAULT 0,
  digested INTEGER NOT NULL DEFAULT 0,
  last_digest_at INTEGER,
  UNIQUE (brief_number, bot_id)
) STRICT;
CREATE INDEX broadcasts_open ON broadcasts (bot_id, id) WHERE finished_at IS NULL;
CREATE INDEX broadcasts_by_bot ON broadcasts (bot_id, finished_at);

CREATE TABLE post_delays (
  brief_number INTEGER NOT NULL,
  bot_id INTEGER NOT NULL,
  tier INTEGER NOT NULL,
  bucket INTEGER NOT NULL,
  copies INTEGER NOT NULL,
  slowest_ms INTEGER NOT NULL,
  PRIMARY KEY (brief_number, bot_id, tier, bucket)
) STRICT, WITHOUT ROWID;

CREATE TABLE deliveries (
  brief_number INTEGER NOT NULL,
  bot_id INTEGER NOT NULL,
  tier INTEGER NOT NULL,
  destination_id INTEGER NOT NULL,
  state INTEGER NOT NULL,
  generation INTEGER NOT NULL,
  version INTEGER NOT NULL,
  form INTEGER,
  message TEXT,
  chat TEXT,
  posted_at INTEGER,
  attempts INTEGER NOT NULL,
  refusals INTEGER NOT NULL,
  troubled_since INTEGER,
  unanswered_at INTEGER,
  uncertain_posts INTEGER NOT NULL,
  due_at INTEGER,
  rank INTEGER NOT NULL,
  detail TEXT,
  digest_id INTEGER,
  PRIMARY KEY (brief_number, bot_id, tier, destination_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_due ON deliveries (bot_id, rank, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX deliveries_ended ON deliveries (brief_number, bot_id, state, detail) WHERE state >= 6;
CREATE INDEX deliveries_open ON deliveries (bot_id, destination_id, state) WHERE state <= 2;

CREATE TABLE digests (
  id INTEGER PRIMARY KEY,
  bot_id INTEGER NOT NULL,
  destination_id INTEGER NOT NULL,
  occasion TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  cut_at INTEGER NOT NULL,
  members_json TEXT NOT NULL
) STRICT;
CREATE INDEX digests_by_destination ON digests (destination_id, id);

CREATE TABLE digest_runs (
  bot_id INTEGER NOT NULL,
  occasion TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  cut INTEGER NOT NULL DEFAULT 0,
  sent INTEGER NOT NULL DEFAULT 0,
  last_sent_at INTEGER,
  PRIMARY KEY (bot_id, due_at, occasion)
) STRICT, WITHOUT ROWID;

CREATE TABLE pins (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  bot_id INTEGER NOT NULL REFERENCES bots (id),
  chat TEXT NOT NULL,
  message TEXT NOT NULL,
  brief_number INTEGER NOT NULL REFERENCES briefs (number),
  tier INTEGER NOT NULL,
  posted_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  UNIQUE (bot_id, chat, message)
) STRICT;
CREATE INDEX pins_due ON pins (bot_id, due_at, id);

CREATE TABLE senders (
  bot_id INTEGER PRIMARY KEY REFERENCES bots (id),
  epoch INTEGER NOT NULL
) STRICT;
`;

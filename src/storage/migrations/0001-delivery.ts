/** The delivery engine's tables. `deliveries` has no foreign keys: it is written thousands of times a second. */
export const DELIVERY_TABLES = `
CREATE TABLE interests (
  bot_id INTEGER NOT NULL,
  topic_id INTEGER NOT NULL,
  tier INTEGER NOT NULL,
  destination_id INTEGER NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (bot_id, topic_id, tier, destination_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE broadcasts (
  id INTEGER PRIMARY KEY,
  brief_number INTEGER NOT NULL REFERENCES briefs (number),
  bot_id INTEGER NOT NULL REFERENCES bots (id),
  urgency_rank INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  cursor_tier INTEGER NOT NULL DEFAULT 0,
  cursor_destination INTEGER NOT NULL DEFAULT 0,
  finished_at INTEGER,
  sweep_version INTEGER,
  sweep_tier INTEGER NOT NULL DEFAULT 0,
  sweep_destination INTEGER NOT NULL DEFAULT 0,
  standing_count INTEGER NOT NULL DEFAULT 0,
  removed_count INTEGER NOT NULL DEFAULT 0,
  failed_count INTEGER NOT NULL DEFAULT 0,
  UNIQUE (brief_number, bot_id)
) STRICT;
CREATE INDEX broadcasts_open ON broadcasts (bot_id, urgency_rank, id) WHERE finished_at IS NULL;
CREATE INDEX broadcasts_sweeping ON broadcasts (bot_id, id) WHERE sweep_version IS NOT NULL;

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
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER,
  rank INTEGER NOT NULL DEFAULT 0,
  uncertain_posts INTEGER NOT NULL DEFAULT 0,
  detail TEXT,
  claimed_at INTEGER,
  PRIMARY KEY (brief_number, bot_id, tier, destination_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX deliveries_due ON deliveries (bot_id, rank, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX deliveries_in_flight ON deliveries (bot_id) WHERE claimed_at IS NOT NULL;
CREATE INDEX deliveries_parked ON deliveries (destination_id) WHERE state = 4;
`;

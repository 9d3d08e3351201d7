/** What readers do with briefs, counted without their names, and the stories that places follow. */
export const READER_TABLES = `
-- Which destinations want what goes on with a story: a list that a broadcast walks beside those of its topics.
CREATE TABLE follows (
  bot_id INTEGER NOT NULL,
  story INTEGER NOT NULL,
  tier INTEGER NOT NULL,
  destination_id INTEGER NOT NULL,
  since INTEGER NOT NULL,
  PRIMARY KEY (bot_id, story, tier, destination_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX follows_by_destination ON follows (destination_id, since, story);

-- A reaction's \`what\` is its emoji, a press's what was done.
CREATE TABLE feedback (
  brief_number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (brief_number, kind, what)
) STRICT, WITHOUT ROWID;

-- What stands under copies in channels, where a new total takes the place of the last one; of the newest briefs alone.
CREATE TABLE standing_reactions (
  brief_number INTEGER NOT NULL,
  bot_id INTEGER NOT NULL,
  destination_id INTEGER NOT NULL,
  counts_json TEXT NOT NULL,
  PRIMARY KEY (brief_number, bot_id, destination_id)
) STRICT, WITHOUT ROWID;
`;

/** What readers do with briefs, counted without their names. */
export const READER_TABLES = `
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

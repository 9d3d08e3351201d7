/** Briefs and what belongs to them. */
export const NEWS_TABLES = `
CREATE TABLE sequences (
  name TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Numbers stand in chats, so that one is never given again: hence AUTOINCREMENT.
CREATE TABLE briefs (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL,
  state TEXT NOT NULL,
  headline TEXT NOT NULL,
  text_json TEXT NOT NULL,
  topics_json TEXT NOT NULL,
  desk_id INTEGER REFERENCES desks (id),
  picture_json TEXT,
  link TEXT,
  related_json TEXT,
  follow_up_of INTEGER REFERENCES briefs (number),
  urgency TEXT NOT NULL,
  language TEXT NOT NULL,
  translations_json TEXT,
  also_in TEXT,
  correction_json TEXT,
  retraction_reason TEXT,
  author_id INTEGER REFERENCES members (id),
  created_at INTEGER NOT NULL,
  scheduled_for INTEGER,
  undo_until INTEGER,
  embargo_until INTEGER,
  expires_at INTEGER,
  published_at INTEGER,
  updated_at INTEGER,
  sequence INTEGER UNIQUE,
  sending TEXT NOT NULL DEFAULT 'on'
) STRICT;
-- One for each order that a state is read in: newest number, place in the order of publication, time to publish.
CREATE INDEX briefs_by_state ON briefs (state, number);
CREATE INDEX briefs_by_sequence ON briefs (state, sequence);
CREATE INDEX briefs_by_schedule ON briefs (state, scheduled_for, number);

CREATE TABLE brief_topics (
  topic_id INTEGER NOT NULL REFERENCES topics (id),
  sequence INTEGER NOT NULL,
  brief_number INTEGER NOT NULL REFERENCES briefs (number),
  PRIMARY KEY (topic_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX brief_topics_by_brief ON brief_topics (brief_number);

-- What briefs that look alike are found by.
CREATE TABLE brief_marks (
  mark TEXT NOT NULL,
  at INTEGER NOT NULL,
  brief_number INTEGER NOT NULL REFERENCES briefs (number),
  PRIMARY KEY (mark, at, brief_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX brief_marks_by_brief ON brief_marks (brief_number);

-- What is searched, a row for each brief that readers may read, under its place in the order of publication. The prefixes
-- that people begin with are indexed: without that, those that begin many words take a third of a second.
CREATE VIRTUAL TABLE brief_words USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '3 4 5', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE brief_history (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  brief_number INTEGER NOT NULL REFERENCES briefs (number),
  at INTEGER NOT NULL,
  actor_json TEXT NOT NULL,
  action TEXT NOT NULL,
  brief_json TEXT NOT NULL
) STRICT;
CREATE INDEX brief_history_by_brief ON brief_history (brief_number, id);
CREATE TRIGGER brief_history_keeps BEFORE UPDATE ON brief_history
BEGIN SELECT RAISE(ABORT, 'brief_history is append-only'); END;
CREATE TRIGGER brief_history_stays BEFORE DELETE ON brief_history
BEGIN SELECT RAISE(ABORT, 'brief_history is append-only'); END;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  actor_json TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  before_json TEXT NOT NULL,
  after_json TEXT NOT NULL
) STRICT;
CREATE INDEX audit_by_subject ON audit (subject, id);
CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

CREATE TABLE pictures (
  digest TEXT PRIMARY KEY,
  mime TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE picture_uploads (
  digest TEXT NOT NULL REFERENCES pictures (digest),
  bot_id INTEGER NOT NULL REFERENCES bots (id),
  file_id TEXT NOT NULL,
  PRIMARY KEY (digest, bot_id)
) STRICT, WITHOUT ROWID;
`;

/** Desks and topics: what a brief is signed with and sorted by. */
export const MASTHEAD_TABLES = `
CREATE TABLE desks (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  biography TEXT,
  contact TEXT,
  avatar_json TEXT,
  position INTEGER NOT NULL,
  retired_at INTEGER
) STRICT;

CREATE TABLE desk_names (
  name_key TEXT PRIMARY KEY,
  desk_id INTEGER NOT NULL REFERENCES desks (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE topics (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  slug TEXT NOT NULL UNIQUE,
  handle TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  names_json TEXT NOT NULL,
  emoji TEXT,
  colour INTEGER,
  position INTEGER NOT NULL,
  retired_at INTEGER
) STRICT;

CREATE TABLE topic_aliases (
  name TEXT PRIMARY KEY,
  topic_id INTEGER NOT NULL REFERENCES topics (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic_places (
  topic_id INTEGER NOT NULL REFERENCES topics (id),
  destination_id INTEGER NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (destination_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_places_by_topic ON topic_places (topic_id);
`;

/**
 * What is counted as it happens, so that /stats reads a few rows whatever the audience. What happened is kept by the
 * quarter of an hour since 1970: in every time zone of today a day begins with one, so that days are put together when
 * they are asked for, in whatever zone the newsroom has then.
 */
export const FIGURE_TABLES = `
CREATE TABLE activity (
  quarter INTEGER NOT NULL,
  bot_id INTEGER NOT NULL,
  posted INTEGER NOT NULL DEFAULT 0,
  edited INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  gained INTEGER NOT NULL DEFAULT 0,
  lost INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (quarter, bot_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE failures (
  quarter INTEGER NOT NULL,
  bot_id INTEGER NOT NULL,
  cause TEXT NOT NULL,
  copies INTEGER NOT NULL,
  PRIMARY KEY (quarter, bot_id, cause)
) STRICT, WITHOUT ROWID;

CREATE TABLE publications (
  quarter INTEGER NOT NULL,
  topic_id INTEGER NOT NULL,
  briefs INTEGER NOT NULL,
  PRIMARY KEY (quarter, topic_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audience (
  bot_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  places INTEGER NOT NULL,
  PRIMARY KEY (bot_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic_audience (
  topic_id INTEGER NOT NULL,
  bot_id INTEGER NOT NULL,
  places INTEGER NOT NULL,
  digests INTEGER NOT NULL,
  PRIMARY KEY (topic_id, bot_id)
) STRICT, WITHOUT ROWID;
`;

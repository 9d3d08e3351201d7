import assert from 'node:assert';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/feed/clock.js';
import type { StoreReads } from '../../src/feed/ports.js';
import { ALL_BRIEFS, scopeOfTopic } from '../../src/feed/reading-scope.js';
import { BriefWords } from '../../src/storage/brief-words.js';
import { Commits } from '../../src/storage/commits.js';
import { DigestStatements } from '../../src/storage/digest-statements.js';
import { FollowStatements } from '../../src/storage/follow-statements.js';
import { migrate } from '../../src/storage/migrate.js';
import type { Schema } from '../../src/storage/schema.js';
import { createSqliteDialect } from '../../src/storage/sqlite-driver.js';
import { Statements } from '../../src/storage/statements.js';
import { createStore } from '../../src/storage/store.js';
import { Writer } from '../../src/storage/writer.js';

/** Keeps the text of every query. */
class RecordingStatements extends Statements {
  readonly texts: string[] = [];

  override get(sql: string): BetterSqlite3.Statement {
    this.texts.push(sql);
    return super.get(sql);
  }
}

const database = new BetterSqlite3(':memory:');
const statements = new RecordingStatements(database);
const commits = new Commits(systemClock, () => null);
const writer = new Writer(statements, commits, null);
const reader = new Kysely<Schema>({ dialect: createSqliteDialect(statements) });
const store = createStore({
  reader,
  read: async (work) => work(statements),
  writer,
  commits,
  file: null,
  close: async () => undefined,
});

beforeAll(() => migrate(writer));
afterAll(() => {
  database.close();
});

const page = { before: 9, beforeNumber: 9, beforeId: 9, afterId: 9, authorId: null, limit: 5 };
const seat = { botId: 1, place: 'telegram:5', userId: '42' };
const address = { platform: 'telegram', chat: '5', thread: null } as const;

const READS: readonly (readonly [string, (reads: StoreReads) => Promise<unknown>])[] = [
  ['the newest briefs', ({ briefs }) => briefs.findPublished({ ...page, scope: ALL_BRIEFS })],
  [
    'the newest briefs of a topic',
    ({ briefs }) => briefs.findPublished({ ...page, scope: scopeOfTopic('harbour') }),
  ],
  [
    'the briefs of some states',
    ({ briefs }) => briefs.findByState({ ...page, states: ['draft', 'published'] }),
  ],
  ['the briefs that are due', ({ briefs }) => briefs.findDue(5)],
  ['the history of a brief', ({ briefs }) => briefs.findHistory(1)],
  ['a member by identity', ({ newsroom }) => newsroom.findMember({ platform: 'telegram', userId: '42' })],
  ['a destination by address', ({ destinations }) => destinations.findByAddress(1, address)],
  ['what stands in a chat', ({ destinations }) => destinations.findInChat(1, '5', 5)],
  [
    'the places of an administrator',
    ({ administrators }) => administrators.findPlacesOf({ botId: 1, userId: '42' }, 5),
  ],
  ['the destinations of a bot', ({ destinations }) => destinations.findAll({ ...page, botId: 1 })],
  ['the audit of a subject', ({ audit }) => audit.findAudit({ ...page, subject: 'brief:1' })],
  ['where a brief failed', ({ broadcasts }) => broadcasts.findTroubled(1, 5)],
  ['whether a story is followed', ({ follows }) => follows.isFollowed({ id: 1, botId: 1, tier: 2 }, 1)],
  ['the stories of a place', ({ follows }) => follows.findFollows({ id: 1, botId: 1, tier: 2 })],
  ['what readers did with a brief', ({ feedback }) => feedback.getFeedback(1)],
  ['a reading position', ({ conversations }) => conversations.findPosition(seat)],
  ['a waiting form', ({ conversations }) => conversations.findForm(seat)],
  ['what is to be done with copies', ({ copyTasks }) => copyTasks.findDue({ ...page, botId: 1, now: 5 })],
  ['when that is next', ({ copyTasks }) => copyTasks.findNextTime(1)],
  ['the unfinished updates of a bot', ({ conversations }) => conversations.findUnfinishedUpdates(1)],
];

test.each(READS)('%s are found by an index, in its order', async (_name, read) => {
  statements.texts.length = 0;
  await read(store);
  expect(statements.texts.length).toBeGreaterThan(0);
  for (const text of statements.texts) {
    expect(planOf(text).filter((step) => /\bSCAN\b|TEMP B-TREE/.test(step))).toEqual([]);
  }
});

test('a copy that somebody reacts to is found by its place and, newest first, by key', async () => {
  statements.texts.length = 0;
  await store.feedback.findReactedCopies([{ botId: 1, chat: '5', parent: null, message: '7' }]);
  const steps = statements.texts.flatMap(planOf).filter((step) => /^SEARCH [tbd] |TEMP B-TREE/.test(step));
  expect(steps).toEqual([
    'SEARCH t USING INDEX sqlite_autoindex_destinations_1 (bot_id=? AND chat=?)',
    'SEARCH b USING COVERING INDEX sqlite_autoindex_briefs_1 (sequence>?)',
    'SEARCH d USING PRIMARY KEY (brief_number=? AND bot_id=? AND tier=? AND destination_id=?)',
  ]);
});

test('a story is found by key, brief by brief', async () => {
  statements.texts.length = 0;
  await store.follows.getStory(1);
  const steps = statements.texts.flatMap(planOf).filter((step) => /briefs|\bb\b/.test(step));
  expect(steps).toEqual([
    'SEARCH briefs USING INTEGER PRIMARY KEY (rowid=?)',
    'SEARCH b USING INTEGER PRIMARY KEY (rowid=?)',
  ]);
});

test('the figures of a brief are counted without a look at what came right', async () => {
  statements.texts.length = 0;
  await store.broadcasts.getFigures(1);
  const steps = statements.texts.flatMap(planOf).filter((step) => /\b(deliveries|d) USING/.test(step));
  expect(steps).toEqual([
    'SEARCH d USING COVERING INDEX deliveries_open (bot_id=?)',
    // One look-up for each row that was found open.
    'SEARCH d USING PRIMARY KEY (brief_number=? AND bot_id=? AND tier=? AND destination_id=?)',
    'SEARCH deliveries USING COVERING INDEX deliveries_ended (brief_number=?)',
  ]);
});

test('briefs that share marks are found in one query, by the marks', async () => {
  statements.texts.length = 0;
  await store.briefs.findSharing({ marks: ['ferry', 'sails'], since: 5, except: 1, limit: 5 });
  expect(statements.texts).toHaveLength(1);
  expect(statements.texts.flatMap(planOf).filter((step) => /brief_marks|briefs/.test(step))).toEqual([
    'SEARCH brief_marks USING PRIMARY KEY (mark=? AND at>?)',
    'SEARCH brief_marks USING PRIMARY KEY (mark=? AND at>?)',
    'SEARCH briefs USING INTEGER PRIMARY KEY (rowid=?)',
  ]);
});

describe('of what digests need', () => {
  test('the next time is one look-up', () => {
    expect(planOf(digestQuery('min(gather_due_at)'))).toEqual([
      'SEARCH destinations USING COVERING INDEX destinations_gathering (bot_id=? AND gather_due_at>?)',
    ]);
  });

  test('those that are due are read off their index in order, and nothing is sorted', () => {
    expect(planOf(digestQuery('t.gather_due_at <= ?'))).toEqual([
      'SEARCH t USING INDEX destinations_gathering (bot_id=? AND gather_due_at<?)',
    ]);
  });

  test('briefs are read in the order of their publication, from where a place has come', () => {
    expect(planOf(digestQuery('h.sequence > @after'))).toEqual([
      'SEARCH h USING INDEX sqlite_autoindex_briefs_1 (sequence>?)',
      'SEARCH b USING INDEX sqlite_autoindex_broadcasts_1 (brief_number=? AND bot_id=?)',
    ]);
  });

  test('members, places and digests are found by key, and nothing is walked through', () => {
    // The counters of an audience, a row for each topic, are all added up.
    const texts = digestQueries().filter((text) => !text.includes('topic_audience'));
    const steps = texts.flatMap(planOf).filter((step) => /\bSCAN\b|\bSEARCH\b|TEMP B-TREE/.test(step));
    const lists = /^SCAN \w+ VIRTUAL TABLE/;
    const byKey =
      /USING (INTEGER |)PRIMARY KEY \((rowid=|name=|brief_number=\? AND bot_id=\? AND tier=\? AND destination_id=)\?\)$/;
    const byIndex = /(destinations_gathering|sqlite_autoindex_broadcasts_1|sqlite_autoindex_briefs_1) \(/;
    expect(steps.filter((step) => byKey.test(step)).length).toBeGreaterThan(8);
    expect(steps.filter((step) => !lists.test(step) && !byKey.test(step) && !byIndex.test(step))).toEqual([]);
  });
});

test('a member is found with one query', async () => {
  statements.texts.length = 0;
  await store.newsroom.findMember({ platform: 'telegram', userId: '42' });
  expect(statements.texts).toHaveLength(1);
});

/** The texts that are prepared for digests. */
function digestQueries(): readonly string[] {
  const texts: string[] = [];
  const recording = new Proxy(database, {
    get: (target, name) =>
      name === 'prepare'
        ? (sql: string) => {
            texts.push(sql);
            return target.prepare(sql);
          }
        : Reflect.get(target, name),
  });
  new DigestStatements(recording, new BriefWords(database), new FollowStatements(database));
  return texts;
}

/** The one of them that has these words. */
function digestQuery(words: string): string {
  const [found, ...others] = digestQueries().filter((text) => text.includes(words));
  assert(found !== undefined && others.length === 0);
  return found;
}

function planOf(sql: string): string[] {
  const names = Array.from(sql.matchAll(/@(\w+)/g), ([, name]) => [name, 1] as const);
  const unknowns = names.length > 0 ? [Object.fromEntries(names)] : Array.from(sql.matchAll(/\?/g), () => 1);
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...unknowns);
  return steps.map((step) => (step as { readonly detail: string }).detail);
}

import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createLogger } from '../../src/logger.js';
import { startApp } from '../../src/main.js';
import type { Fault } from '../../src/playground/faults.js';
import { openTown, type Town } from './town.js';

/** What both tokens of the town end in. */
const SECRET = 'end-to-end-secret';

const FAULTS: readonly Fault[] = [
  { kind: 'reset', when: 'before' },
  { kind: 'reset', when: 'after' },
  { kind: 'truncate' },
  { kind: 'server-error', status: 502, when: 'before' },
  { kind: 'too-many', retryAfterS: 1 },
  { kind: 'refuse', status: 400, code: 400, text: 'Bad Request: something is wrong' },
  { kind: 'refuse', status: 403, code: 50001, text: 'Forbidden: no access' },
];

const PATHS = [
  ...['/', '/health/live', '/health/ready', '/metrics', '/playground', '/admin', '/briefs/1', '/feed.rss'],
  ...['/nowhere', '/webhooks/telegram/700001', '/webhooks/telegram/none', '/%00', '/..%2f..%2fetc/passwd'],
];

/** Every line of the log as the program writes it, the tokens in use not told to it: only their shape could save them. */
function written(town: Town): string {
  const lines: string[] = [];
  const log = createLogger('debug', [], { write: (line) => lines.push(line) });
  for (const { level, fields, message } of town.log) log[level](fields, message);
  return lines.join('');
}

function everythingShown(town: Town): string {
  const discord = town.discord.control.messages({ channelId: town.news, viewerId: town.dan });
  return JSON.stringify([town.private(town.eddy), town.private(town.ada), town.posts(), discord]);
}

async function pagesOf(town: Town): Promise<string> {
  const texts = PATHS.map(async (path) => {
    const [got, posted] = await Promise.all([
      fetch(town.app.url + path),
      fetch(town.app.url + path, { method: 'POST', body: '{' }),
    ]);
    return `${await got.text()}${await posted.text()}${inspect([...got.headers, ...posted.headers])}`;
  });
  return (await Promise.all(texts)).join('');
}

test('no token is logged, shown, served or stored, whatever goes wrong', async () => {
  const town = await openTown();
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.offered(town.dan, 'post');
  for (const [index, fault] of FAULTS.entries()) {
    await town.tell(town.eddy, `/post Headline ${index}\nText.`);
    const rules = [town.telegram, town.discord].map(({ faults }) => faults.add({ fault, times: 3 }));
    expect(rules).toHaveLength(2);
    town.telegram.control.say({ user: town.eddy, text: `/publish ${index + 1}` });
    town.telegram.control.say({ user: town.eddy, text: '/retract none' });
    town.telegram.control.say({ user: town.ada, text: '/latest' });
    await town.eventually(() => {
      const left = [town.telegram, town.discord].flatMap(({ faults }) => faults.list());
      expect(left.filter(({ left: times }) => times === 3)).toEqual([]);
    });
    town.telegram.faults.clear();
    town.discord.faults.clear();
    await town.eventually(async () =>
      expect(await town.app.opened.store.briefs.get(index + 1)).toMatchObject({ state: 'published' }),
    );
  }
  await town.telegram.outage('refuse');
  await town.eventually(() => expect(written(town)).toMatch(/cannot be reached|unreachable|not reach/i));
  await town.telegram.outage('off');
  await town.tell(town.eddy, '/post http://user:word@news.example/');
  town.telegram.faults.add({ fault: { kind: 'refuse', status: 401, code: 401, text: 'Unauthorized' } });
  await town.eventually(() => expect(written(town)).toMatch(/token/i));
  const served = await pagesOf(town);

  expect(town.log.filter(({ level }) => level !== 'info').length).toBeGreaterThan(3);
  expect(written(town)).not.toContain(SECRET);
  expect(inspect(town.log, { depth: 12 })).not.toContain(SECRET);
  expect(everythingShown(town)).not.toContain(SECRET);
  expect(served).not.toContain(SECRET);
  await town.stopProgram();
  for (const name of readdirSync(town.folder)) {
    expect(readFileSync(join(town.folder, name)).includes(SECRET), name).toBe(false);
  }
});

test('a start that fails says why without a token', async () => {
  const town = await openTown();
  await town.stopProgram();
  const blocker = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void blocker.close());
  await new Promise((resolve) => blocker.once('listening', resolve));
  const { port } = blocker.address() as AddressInfo;
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  for (const changed of [{ port }, { databaseUrl: `sqlite:${town.folder}` }]) {
    const start = startApp({ ...town.config, ...changed }, { log, clock: town.clock });
    const failure = await start.then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Error);
    expect(inspect(failure, { depth: 12 })).not.toContain(SECRET);
  }
});

import { expect, test } from 'vitest';
import { CommandLine } from './command-line.js';

test('stats tell for machines and for people what was published and who is there', async () => {
  const line = new CommandLine({ TELEGRAM_BOT_TOKEN: '1000:secret', NEWSROOM_TIME_ZONE: 'Europe/Kyiv' });
  await line.json('destination', 'add', 'telegram:-1005', 'telegram:42', '--topics', 'harbour');
  await line.json('post', line.file('ferry.md', '# The ferry sails again\n\nAt noon.\n'), '--publish');
  const told = await line.json<{ spans: readonly { subscribers: number }[] }>('stats', 'month');
  expect(told).toMatchObject({
    period: 'month',
    published: 1,
    posted: 0,
    subscribers: 2,
    gained: 2,
    lost: 0,
    secondsTo95: null,
    topicsBySubscribers: [{ name: 'harbour', count: 2 }],
  });
  expect(told.spans).toHaveLength(30);
  expect(told.spans.at(-1)).toMatchObject({ subscribers: 2 });
  expect(told.spans.at(-2)).toMatchObject({ subscribers: 0 });
  const { out } = await line.run('stats');
  expect(out).toMatch(/^The last 7 days\nReach: 2 places\n/);
  expect(out).toMatch(/Most chosen: harbour 2/);
});

test('stats of no period are refused with the periods there are', async () => {
  const { code, err } = await new CommandLine().run('stats', 'decade');
  expect(code).toBe(1);
  expect(err).toMatch(/“decade” is not understood. Write one of: day, week, month/);
});

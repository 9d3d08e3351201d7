import { describe, expect, test } from 'vitest';
import type { BriefJson } from '../../src/brief-json.js';
import { CommandLine } from './command-line.js';

interface QueuedJson extends BriefJson {
  readonly goesOutAt: string;
}

async function withDrafts(...headlines: readonly string[]): Promise<CommandLine> {
  const line = new CommandLine({ NEWSROOM_TIME_ZONE: 'Europe/Kyiv' });
  for (const [index, headline] of headlines.entries()) {
    await line.run('post', line.file(`${index}.md`, `${headline}\n\nText.`));
  }
  return line;
}

describe('schedule', () => {
  test('lets a brief wait for a time of the newsroom, and shows the whole of it', async () => {
    const line = await withDrafts('The ferry sails again');
    const { code, out } = await line.run('schedule', '1', '2098-12-01', '07:30');
    expect(code).toBe(0);
    expect(out).toBe('#1 goes out Monday, December 1, 2098 at 07:30 (Europe/Kyiv).\n');
    expect(await line.briefs()).toMatchObject([
      { state: 'scheduled', scheduledFor: '2098-12-01T05:30:00.000Z' },
    ]);
  });

  test('moves it by the same command and makes it a draft again with cancel', async () => {
    const line = await withDrafts('The ferry sails again');
    await line.run('schedule', '1', 'tomorrow', '08:00');
    const moved = await line.json<QueuedJson>('schedule', '1', '2098-12-01 07:30 UTC');
    expect(moved).toMatchObject({ state: 'scheduled', goesOutAt: '2098-12-01T07:30:00.000Z' });
    expect((await line.run('schedule', '1', 'cancel')).out).toBe('#1 is a draft again.\n');
    expect(await line.briefs()).toMatchObject([{ state: 'draft', scheduledFor: null }]);
  });

  test.each([
    [['2020-01-01', '08:00'], '2020-01-01 08:00 (Europe/Kyiv) has passed.'],
    [['2099-03-29', '03:30'], 'Choose 2099-03-29 04:30'],
    [['soon'], 'tomorrow 08:00, or in 2h.'],
    [['08:00', 'Europe/Lindholm'], 'There is no time zone “Europe/Lindholm”.'],
  ])('refuses %j with one sentence and code 1', async (when, sentence) => {
    const line = await withDrafts('The ferry sails again');
    const { code, err } = await line.run('schedule', '1', ...when);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(await line.briefs()).toMatchObject([{ state: 'draft' }]);
  });
});

describe('queue', () => {
  test('lists by day what waits, for people and for machines', async () => {
    const line = await withDrafts('The ferry sails again', 'The lamp is lit', 'The bridge opens');
    expect((await line.run('queue')).out).toBe('Nothing waits for its time.\n');
    await line.run('schedule', '1', '2098-12-02', '08:00');
    await line.run('schedule', '2', '2098-12-01', '07:30');
    await line.run('schedule', '3', '2098-12-02', '07:00');
    expect((await line.run('queue')).out).toBe(
      [
        'What goes out when (Europe/Kyiv)',
        '',
        'Monday, December 1, 2098',
        '07:30  #2  The lamp is lit',
        '',
        'Tuesday, December 2, 2098',
        '07:00  #3  The bridge opens',
        '08:00  #1  The ferry sails again',
        '',
      ].join('\n'),
    );
    const queue = await line.json<QueuedJson[]>('queue');
    expect(queue.map(({ number, goesOutAt }) => [number, goesOutAt])).toEqual([
      [2, '2098-12-01T05:30:00.000Z'],
      [3, '2098-12-02T05:00:00.000Z'],
      [1, '2098-12-02T06:00:00.000Z'],
    ]);
  });
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BriefJson } from '../../src/brief-json.js';
import { DOT } from '../support/pictures.js';
import { CommandLine } from './command-line.js';

const FERRY = `---
topics: [harbour, weather]
desk: The harbour desk
urgency: urgent
language: en
image: dot.png
link: https://ferry.example/timetable
---
# The ferry sails again

The ferry left **on time** on Monday.

It will sail twice a day.
`;

const PAGE = `Town News

The lighthouse has a new lamp

1 min read

The lamp was lit for the first time on Sunday evening.

Its keeper said that it can be seen from the islands.

A winter without the ferry
Article image
Avatar
The harbour desk

We write about the harbour. Write to us at any time.

Read more
Town News
 (Updated:  )

The council meets on Tuesday to talk about the bridge, its speaker said.

Show More`;

describe('post', () => {
  test('makes a draft of a file with front matter and a picture beside it', async () => {
    const line = new CommandLine();
    line.file('dot.png', DOT);
    const { briefs } = await line.json<{ briefs: BriefJson[] }>('post', line.file('ferry.md', FERRY));
    expect(briefs).toHaveLength(1);
    expect(briefs[0]).toMatchObject({
      number: 1,
      version: 1,
      state: 'draft',
      headline: 'The ferry sails again',
      text: 'The ferry left **on time** on Monday.\n\nIt will sail twice a day.',
      readingMinutes: 1,
      topics: ['harbour', 'weather'],
      desk: { name: 'The harbour desk' },
      urgency: 'urgent',
      language: 'en',
      link: 'https://ferry.example/timetable',
      image: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      publishedAt: null,
    });
  });

  test('takes translations, each from a file of its own', async () => {
    const line = new CommandLine();
    const path = line.file('ferry.md', 'The ferry sails\n\nAt **noon**.');
    const uk = line.file('ferry.uk.md', '---\ntopics: [port]\n---\n# Пором іде\n\nОпівдні, **рівно**.');
    const de = line.file('ferry.de.md', 'Die Fähre fährt\n');
    const given = ['--translation', `uk=${uk}`, '--translation', `de=${de}`];
    const { briefs } = await line.json<{ briefs: BriefJson[] }>('post', path, ...given);
    const usual = { alt: null, note: null, standing: 'current' };
    expect(briefs[0]).toMatchObject({
      topics: [],
      translations: [
        { language: 'uk', headline: 'Пором іде', text: 'Опівдні, **рівно**.', ...usual },
        { language: 'de', headline: 'Die Fähre fährt', text: '', ...usual },
      ],
    });
    expect(await line.briefs()).toEqual(briefs);
  });

  test.each([
    [['--translation', 'ferry.uk.md'], /is no translation/],
    [['--translation', 'uk=nowhere.md'], /cannot be read/],
    [['--translation', 'en=FILE'], /The brief itself is in en/],
    [['--translation', 'uk=FILE', '--translation', 'UK=FILE'], /two translations into uk/],
  ])('refuses %j', async (given, sentence) => {
    const line = new CommandLine();
    const path = line.file('ferry.md', 'The ferry sails\n\nAt noon.');
    const refused = await line.run('post', path, ...given.map((word) => word.replace('FILE', path)));
    expect(refused).toMatchObject({ code: 1, err: expect.stringMatching(sentence) });
    expect(await line.briefs()).toEqual([]);
  });

  test('says in a sentence what became of it', async () => {
    const line = new CommandLine();
    const path = line.file('note.txt', 'A headline\n\nA text.');
    expect(await line.run('post', path)).toEqual({ code: 0, out: '#1 is a draft: A headline\n', err: '' });
    expect((await line.run('post', path, '--publish')).out).toBe('#2 is published.\n');
  });
});

describe('import', () => {
  test('makes a draft of each item of a news page and publishes what is complete', async () => {
    const line = new CommandLine();
    const path = line.file('page.txt', PAGE);
    const { briefs } = await line.json<{ briefs: BriefJson[] }>('import', path, '--publish');
    expect(briefs.map(({ state }) => state)).toEqual(['published', 'draft']);
    expect(briefs[0]).toMatchObject({
      headline: 'The lighthouse has a new lamp',
      desk: { name: 'The harbour desk', biography: expect.stringContaining('about the harbour') },
      related: { title: 'A winter without the ferry' },
    });
    expect(JSON.stringify(briefs)).not.toMatch(/Show More|Read more|Avatar|Updated:/);
  });
});

describe('a published brief', () => {
  test('is updated, corrected and retracted, one version at a time', async () => {
    const line = new CommandLine();
    await line.json('post', line.file('note.txt', 'A headline\n\nA text.'));
    expect(await line.json('publish', '1', 'flash')).toMatchObject({ version: 1, urgency: 'flash' });
    expect(await line.json('update', '#1', 'New', '_facts_')).toMatchObject({
      version: 2,
      text: 'New _facts_',
    });
    const note = line.file('note.md', 'It was Monday.\n\nThe right text.\n');
    expect(await line.json('correct', '1', '--file', note)).toMatchObject({
      version: 3,
      correction: { note: 'It was Monday.' },
      text: 'The right text.',
    });
    expect(await line.json('correct', '1', 'Twelve, not ten.')).toMatchObject({
      version: 4,
      correction: { note: 'Twelve, not ten.' },
      text: 'The right text.',
    });
    expect(await line.json('retract', '1', 'It never happened.')).toMatchObject({
      version: 5,
      state: 'retracted',
      retractionReason: 'It never happened.',
    });
  });

  test('is translated, and its translation changed', async () => {
    const line = new CommandLine();
    await line.run('post', line.file('note.txt', 'A headline\n\nA text.'), '--publish');
    const file = line.file('note.uk.txt', 'Заголовок\n\nТекст.');
    expect((await line.run('translate', '1', 'uk', '--file', file)).out).toBe(
      'The translation of #1 is kept.\n',
    );
    expect(await line.json('translate', '#1', 'uk', 'Інший', 'заголовок')).toMatchObject({
      version: 3,
      translations: [{ language: 'uk', headline: 'Інший заголовок', text: 'Текст.' }],
    });
    expect((await line.run('translate', '1', 'nonsense-', 'x')).code).toBe(1);
  });

  test('is told of in one line', async () => {
    const line = new CommandLine();
    await line.run('post', line.file('note.txt', 'A headline\n\nA text.'));
    expect((await line.run('publish', '1')).out).toBe('#1 is published.\n');
    expect((await line.run('update', '1', 'More.')).out).toMatch(/^#1 is changed to version 2; .*\n$/);
    expect((await line.run('retract', '1')).out).toMatch(/^#1 is retracted; .*\n$/);
  });
});

describe('briefs', () => {
  test('lists every state, newest first, and as an array for machines', async () => {
    const line = new CommandLine();
    expect(await line.briefs()).toEqual([]);
    const path = line.file('note.txt', 'A headline\n\nA text.');
    await line.run('post', path);
    await line.run('post', path, '--publish');
    await line.run('post', path);
    expect((await line.briefs()).map(({ number, state }) => [number, state])).toEqual([
      [3, 'draft'],
      [2, 'published'],
      [1, 'draft'],
    ]);
    const { out } = await line.run('briefs', '--limit', '2');
    expect(out).toBe('#3  draft      A headline\n#2  published  A headline\n');
    expect(await line.json<BriefJson[]>('briefs', '--state', 'published')).toHaveLength(1);
  });

  test('has every field that machines are promised', async () => {
    const line = new CommandLine();
    await line.run('post', line.file('note.txt', 'A headline\n\nA text.'), '--publish');
    const [brief] = await line.briefs();
    const promised =
      'number version state headline text readingMinutes topics desk related image link urgency language publishedAt updatedAt';
    expect(Object.keys(brief ?? {})).toEqual(expect.arrayContaining(promised.split(' ')));
    expect(brief?.publishedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });
});

describe('bad input is refused with the reason on standard error', () => {
  test.each([
    ['a file that is not there', ['post', '/nowhere/at all.md'], /nowhere.* cannot be read/],
    ['an unknown number', ['publish', '9'], /#9/],
    ['a word for a number', ['publish', 'soon'], /“soon”/],
    ['an unknown urgency', ['publish', '1', 'loud'], /“loud”.*flash, urgent or routine/],
    ['an update before publication', ['update', '1', 'Text.'], /\/edit 1/],
    ['no text', ['update', '1'], /no text/],
    ['no note', ['correct', '1', ' '], /no text/],
    ['an unknown state', ['briefs', '--state', 'lost'], /draft, submitted/],
    ['a count that is none', ['briefs', '--limit', '0'], /“0”/],
    ['an unknown command', ['publsh', '1'], /unknown command.*\n.*publish/s],
    ['an unknown option', ['briefs', '--jsn'], /unknown option.*--jsn/],
    ['a missing argument', ['publish'], /missing required argument/],
    ['an argument too many', ['briefs', 'all'], /too many arguments/],
    ['a port that is none', ['playground', '--telegram-port', 'x'], /x is no port/],
  ] as const)('%s', async (_what, args, reason) => {
    const line = new CommandLine();
    await line.run('post', line.file('note.txt', 'A headline\n\nA text.'));
    const { code, out, err } = await line.run(...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(reason);
    expect(err).not.toMatch(/\bat .*\.[jt]s:|fault of ours/);
    expect(await line.briefs()).toMatchObject([{ state: 'draft', headline: 'A headline' }]);
  });

  test('an empty file and an unknown key of the front matter', async () => {
    const line = new CommandLine();
    expect((await line.run('post', line.file('empty.txt', ' \n'))).code).toBe(1);
    const unknown = await line.run('post', line.file('odd.md', '---\ncolour: red\n---\nA headline\n\nText.'));
    expect(unknown).toMatchObject({ code: 1, out: '' });
    expect(unknown.err).toContain('colour');
    expect(await line.briefs()).toEqual([]);
  });

  test('a picture that is no picture, or is not there', async () => {
    const line = new CommandLine();
    line.file('dot.png', 'no picture at all');
    const path = line.file('ferry.md', FERRY);
    expect(await line.run('post', path)).toMatchObject({ code: 1, out: '' });
    const missing = line.file('other.md', FERRY.replace('dot.png', 'missing.png'));
    expect((await line.run('post', missing)).err).toContain(join(line.folder, 'missing.png'));
    expect(await line.briefs()).toEqual([]);
  });

  test('makes no database for a command that cannot be understood', async () => {
    const line = new CommandLine();
    await line.run('publish', 'soon');
    expect(existsSync(line.database)).toBe(false);
  });
});

describe('settings', () => {
  test('that are wrong are all named, without their values, with exit code 78', async () => {
    const line = new CommandLine({
      PORT: '123456',
      NEWSROOM_TIME_ZONE: 'Mars/Olympus',
      TELEGRAM_BOT_TOKEN: 'secret-without-colon',
    });
    for (const args of [['start'], ['briefs'], ['destination', 'list']]) {
      const { code, out, err } = await line.run(...args);
      expect({ code, out }).toEqual({ code: 78, out: '' });
      for (const name of ['PORT', 'NEWSROOM_TIME_ZONE', 'TELEGRAM_BOT_TOKEN'])
        expect(err).toContain(`${name}: `);
      expect(err).not.toContain('secret-without-colon');
    }
  });

  test('are not needed to be explained a command', async () => {
    const line = new CommandLine({ PORT: 'x' });
    const { code, out } = await line.run('--help');
    expect(code).toBe(0);
    for (const name of ['start', 'import', 'post', 'publish', 'update', 'correct', 'retract', 'briefs']) {
      expect(out).toContain(`  ${name} `);
    }
    expect(await line.run('publish', '--help')).toMatchObject({ code: 0, err: '' });
    expect((await line.run('--version')).out).toMatch(/^\d+\.\d+\.\d+/);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retractBrief, withholdBrief } from '../../src/feed/changing.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom, type Person } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

const DISCORD = { platform: 'discord', kind: 'discord-text', serverId: '7' } as const;

async function offered({ caller }: Person, command: string, typed: string, option = 'number') {
  return await newsroom.switchboard.complete({ caller, command, option, typed });
}

async function numbers(person: Person, command: string, typed: string) {
  return (await offered(person, command, typed)).map(({ value }) => value);
}

describe('what is offered for a brief', () => {
  it('is the newest at first, then those whose headline holds the words, with number and headline', async () => {
    await published(newsroom.feed, { headline: 'Ferry sails again' });
    await published(newsroom.feed, { headline: 'Market opens late' });
    const reader = await newsroom.person(DISCORD);
    expect(await offered(reader, 'read', '')).toEqual([
      { label: '#2 Market opens late', value: 2 },
      { label: '#1 Ferry sails again', value: 1 },
    ]);
    expect(await numbers(reader, 'read', 'FERR')).toEqual([1]);
    expect(await numbers(reader, 'read', 'submarine')).toEqual([]);
  });

  it('is found by words of its text too, after those of headlines', async () => {
    await published(newsroom.feed, { headline: 'Lindholm wakes up' });
    await published(newsroom.feed, { headline: 'Fog at sea' });
    const reader = await newsroom.person(DISCORD);
    expect(await numbers(reader, 'read', 'lindholm')).toEqual([1, 2]);
  });

  it('is the one of that number before those whose number begins so', async () => {
    for (let count = 1; count <= 12; count += 1) await published(newsroom.feed);
    const reader = await newsroom.person(DISCORD);
    expect(await numbers(reader, 'read', '#1')).toEqual([1, 12, 11, 10]);
    expect(await numbers(reader, 'read', '12')).toEqual([12]);
  });

  it('is 25 at most', async () => {
    for (let count = 1; count <= 30; count += 1) await published(newsroom.feed);
    const reader = await newsroom.person(DISCORD);
    expect(await numbers(reader, 'read', '')).toHaveLength(25);
  });

  it('is never what readers may not read', async () => {
    await draft(newsroom.feed, { headline: 'Secret harbour plan' });
    const { number: held } = await published(newsroom.feed, { headline: 'Harbour closed' });
    await withholdBrief(newsroom.feed, EDITOR, held);
    const { number: wrong } = await published(newsroom.feed, { headline: 'Harbour sold' });
    await retractBrief(newsroom.feed, EDITOR, { number: wrong, reason: null });
    const reader = await newsroom.person(DISCORD);
    for (const typed of ['', 'harbour', '1', String(held), String(wrong)]) {
      expect(await numbers(reader, 'read', typed)).toEqual([]);
    }
    expect(await numbers(reader, 'publish', '')).toEqual([]);
  });

  it('is for a member what the command can be used on', async () => {
    await draft(newsroom.feed, { headline: 'A draft' });
    await published(newsroom.feed, { headline: 'A published brief' });
    const { number: held } = await published(newsroom.feed, { headline: 'A withheld one' });
    await withholdBrief(newsroom.feed, EDITOR, held);
    const editor = await newsroom.person({ ...DISCORD, role: 'editor' });
    expect(await numbers(editor, 'publish', '')).toEqual([1]);
    expect(await numbers(editor, 'correct', '')).toEqual([3, 2]);
    expect(await numbers(editor, 'release', '')).toEqual([3]);
    expect(await numbers(editor, 'report', '')).toEqual([3, 2, 1]);
    expect(await numbers(editor, 'read', '')).toEqual([2]);
  });

  it('is of drafts only a writer’s own', async () => {
    const writer = await newsroom.person({ ...DISCORD, userId: '50', role: 'writer' });
    await draft(newsroom.feed, { headline: 'Of somebody else' });
    await writer.type('/post My own\nIts text.');
    expect(await offered(writer, 'edit', '')).toEqual([{ label: '#2 My own', value: 2 }]);
    expect(await numbers(writer, 'edit', '1')).toEqual([]);
  });
});

describe('what is offered for a topic', () => {
  beforeEach(async () => {
    await published(newsroom.feed, { topics: ['harbour', 'sports', 'water-sports'] });
  });

  it('begins with what begins so, and may hold it anywhere', async () => {
    const reader = await newsroom.person(DISCORD);
    const choices = await offered(reader, 'latest', 'Sp', 'topic');
    expect(choices.map(({ value }) => value)).toEqual(['sports', 'water-sports']);
    expect(await offered(reader, 'latest', 'politics', 'topic')).toEqual([]);
  });

  it('goes on with a list', async () => {
    const administrator = await newsroom.person({ ...DISCORD, administrator: true });
    expect(await offered(administrator, 'subscribe', 'sports, har', 'topics')).toEqual([
      { label: 'sports, harbour', value: 'sports, harbour' },
    ]);
  });

  it('is nothing for whoever may not set up the place', async () => {
    const reader = await newsroom.person(DISCORD);
    expect(await offered(reader, 'subscribe', 'har', 'topics')).toEqual([]);
  });
});

it('offers nothing for options in people’s own words, and for commands that do not exist', async () => {
  const reader = await newsroom.person(DISCORD);
  expect(await offered(reader, 'search', 'ferry', 'words')).toEqual([]);
  expect(await offered(reader, 'nonsense', 'ferry', 'words')).toEqual([]);
  expect(newsroom.faults).toEqual([]);
});

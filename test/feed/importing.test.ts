import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FeedError } from '../../src/feed/errors.js';
import { type Imported, importText, proposedHeadline } from '../../src/feed/importing.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { EDITOR } from '../support/briefs.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const PAGE = `Town News

The ferry to Aldersund sails again after a winter at the quay

1 min read

The ferry left the harbour of Lindholm on Monday morning with forty passengers.

The town council said that it will sail twice a day until October.

A winter without the ferry
Article image
Avatar
The Lindholm news desk

We are the news desk of the Lindholm Wire. Write to us at any time.

Read more
Town News
 (Updated:  )

The new lamp of the lighthouse was lit for the first time on Sunday evening, its keeper said.

Show More`;

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

const noFiles = async (path: string) => {
  throw new FeedError('not_found', { id: 'error-file', args: { path } });
};

async function importIt(source: string, publish = false): Promise<Imported> {
  return await importText(newsroom.feed, EDITOR, { source, publish, keepFile: noFiles });
}

async function imported(source: string, publish = false) {
  const result = await importIt(source, publish);
  if (result.kind === 'invalid') throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('a news page', () => {
  it('becomes a draft an item, by the desk it names', async () => {
    const { briefs } = await imported(PAGE);
    const [first, second] = briefs;
    if (!first || !second) throw new Error('Expected two drafts.');
    expect(briefs).toHaveLength(2);
    expect(first).toMatchObject({
      state: 'draft',
      headline: 'The ferry to Aldersund sails again after a winter at the quay',
      related: { kind: 'story', title: 'A winter without the ferry', url: null },
    });
    expect(plainText(first.text)).not.toMatch(/min read|Article image|Avatar|Read more/);
    const desk = await newsroom.feed.store.desks.findDeskByName('The Lindholm news desk');
    expect(desk?.biography).toBe('We are the news desk of the Lindholm Wire. Write to us at any time.');
    expect(first.deskId).toBe(desk?.id);
    const of = { subject: `desk:${desk?.id}`, beforeId: null, limit: 9 };
    expect(await newsroom.feed.store.audit.findAudit(of)).toMatchObject([
      { action: 'desk.create', before: null, after: { name: 'The Lindholm news desk' } },
    ]);
    expect(second.headline).toBe('');
    expect(proposedHeadline(second)).toMatch(/^The new lamp of the lighthouse/);
  });

  it('is published only as far as it is complete', async () => {
    const { briefs } = await imported(PAGE, true);
    expect(briefs.map(({ state }) => state)).toEqual(['published', 'draft']);
  });

  it('keeps one desk through imports, with the biography that the newsroom gave it', async () => {
    const own = { name: 'The Lindholm news desk', biography: 'Our own words.', contact: null, avatar: null };
    await newsroom.feed.store.transaction((tx) => tx.desks.createDesk(own));
    await imported(PAGE);
    await imported(PAGE);
    const desks = await newsroom.feed.store.desks.findDesks();
    expect(desks.map(({ biography }) => biography)).toEqual(['Our own words.']);
  });
});

describe('a brief file', () => {
  it('becomes a draft with all that its front matter says', async () => {
    const { briefs } = await imported(
      [
        '---',
        'topics: harbour, ships',
        'desk: Harbour desk',
        'urgency: urgent',
        'language: en-GB',
        'image: https://lindholm.example/ferry.png',
        'link: https://lindholm.example/ferry',
        'related: A winter without the ferry',
        '---',
        '# The ferry sails again',
        '',
        'It left the harbour **this morning**.',
      ].join('\n'),
    );
    const desk = await newsroom.feed.store.desks.findDeskByName('Harbour desk');
    expect(briefs[0]).toMatchObject({
      headline: 'The ferry sails again',
      topics: ['harbour', 'ships'],
      deskId: desk?.id,
      urgency: 'urgent',
      language: 'en-GB',
      picture: { kind: 'web', url: 'https://lindholm.example/ferry.png' },
      link: 'https://lindholm.example/ferry',
      related: { kind: 'story', title: 'A winter without the ferry' },
    });
  });

  it('is published when it is to be', async () => {
    expect((await imported('The ferry sails again\n\nAt noon.', true)).briefs[0]?.state).toBe('published');
  });

  it('is refused with every problem in a sentence, and makes nothing', async () => {
    const result = await importIt('---\nurgency: soon\nlink: nowhere\ncolour: red\nstray\n---\n\n');
    if (result.kind !== 'invalid') throw new Error('Expected problems.');
    const language = newsroom.languages.in('en');
    const sentences = result.problems.map(({ id, args }) => language.say(id, args));
    expect(sentences).toHaveLength(5);
    expect(sentences.join('\n')).toMatch(/colour/);
    expect(sentences.join('\n')).toMatch(/flash, urgent and routine/);
    expect(await newsroom.feed.store.desks.findDesks()).toEqual([]);
  });

  it('asks for a picture by its path where it names one', async () => {
    await expect(importIt('---\nimage: ferry.png\n---\nThe ferry sails again')).rejects.toMatchObject({
      said: { args: { path: 'ferry.png' } },
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editDraft, spikeBrief } from '../../src/feed/drafting.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { readMarkdown } from '../../src/feed/text/from-markdown.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom, START } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

const refusal = (code: string, id: string) =>
  expect.objectContaining({ code, said: expect.objectContaining({ id }) });

describe('a draft', () => {
  it('is numbered, on one line, and by the first desk', async () => {
    const { feed } = newsroom;
    const desk = { name: 'The news desk', biography: null, contact: null, avatar: null };
    const { id } = await feed.store.transaction((tx) => tx.desks.createDesk(desk));
    const brief = await draft(feed, { headline: '  The quay\n reopens\u202e ' });
    expect(brief).toMatchObject({
      number: 1,
      version: 1,
      state: 'draft',
      headline: 'The quay reopens',
      deskId: id,
      urgency: 'routine',
      language: 'en',
      createdAt: START,
      sequence: null,
    });
  });

  it('keeps no link under the address of another site', async () => {
    const { feed } = newsroom;
    const text = readMarkdown('Sign in at [https://bank.example](https://evil.example/).');
    expect(plainText((await draft(feed, { text })).text)).toBe('Sign in at https://evil.example/.');
    const changes = { text: readMarkdown('[www.bank.example](https://evil.example/)') };
    expect(plainText((await editDraft(feed, EDITOR, { number: 1, changes })).text)).toBe(
      'https://evil.example/',
    );
  });

  it('makes the topics it names, each once, as people type them', async () => {
    const { feed } = newsroom;
    const brief = await draft(feed, { topics: ['#Harbour', 'town_hall', 'harbour', 'Київ'] });
    expect(brief.topics).toEqual(['harbour', 'town-hall', 'київ']);
    const topics = await feed.store.topics.findTopics();
    expect(topics.map(({ slug }) => slug).sort()).toEqual([...brief.topics].sort());
  });

  it.each([
    ['nothing at all', { headline: ' ', text: [] }, 'error-draft-empty'],
    ['a headline of 5,000 characters', { headline: 'x'.repeat(5000) }, 'error-headline-long'],
    ['a text of 20,001 characters', { text: readPlainText('x'.repeat(20_001)) }, 'error-text-long'],
    ['a link that opens no page', { link: 'javascript:alert(1)' }, 'error-link'],
    ['a link to a mailbox', { link: 'mailto:desk@lindholm.example' }, 'error-link'],
    ['a topic of punctuation', { topics: ['#!?'] }, 'error-topic-name'],
    ['eleven topics', { topics: Array.from({ length: 11 }, (_, index) => `t${index}`) }, 'error-topics-many'],
    [
      'a picture without a web address',
      { picture: { kind: 'web', url: 'file:///etc/hosts', alt: null } },
      'error-link',
    ],
  ] as const)('is refused with %s, and nothing of it is kept', async (_, input, id) => {
    await expect(draft(newsroom.feed, input)).rejects.toEqual(refusal('invalid', id));
    const { briefs, topics, audit } = newsroom.feed.store;
    expect(await topics.findTopics()).toEqual([]);
    expect(await audit.findAudit({ subject: null, beforeId: null, limit: 10 })).toEqual([]);
    await expect(briefs.get(1)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refers to a published brief, and to no other', async () => {
    const { feed } = newsroom;
    const earlier = await published(feed);
    const related = { kind: 'brief', number: earlier.number } as const;
    const followUp = await draft(feed, { related });
    expect(followUp.related).toEqual(related);
    const unpublished = { kind: 'brief', number: followUp.number } as const;
    await expect(draft(feed, { related: unpublished })).rejects.toEqual(
      refusal('invalid', 'error-related-unpublished'),
    );
    await expect(draft(feed, { related: { kind: 'brief', number: 99 } })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('goes on with a published brief, and with no other', async () => {
    const { feed } = newsroom;
    const earlier = await published(feed);
    const followUp = await draft(feed, { followUpOf: earlier.number });
    expect((await feed.store.briefs.get(followUp.number)).followUpOf).toBe(earlier.number);
    await expect(draft(feed, { followUpOf: followUp.number })).rejects.toEqual(
      refusal('invalid', 'error-related-unpublished'),
    );
    await expect(draft(feed, { followUpOf: 99 })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is edited field by field, on record with what changed', async () => {
    const { feed } = newsroom;
    const { number } = await draft(feed);
    const edited = await editDraft(feed, EDITOR, { number, changes: { headline: 'The ferry is late' } });
    expect(edited).toMatchObject({ headline: 'The ferry is late', version: 1 });
    const [last] = await feed.store.audit.findAudit({ subject: 'brief:1', beforeId: null, limit: 1 });
    expect(last).toMatchObject({
      action: 'brief.edit',
      at: START,
      actor: EDITOR,
      before: { headline: 'The ferry to Aldersund sails again' },
      after: { headline: 'The ferry is late' },
    });
    const history = await feed.store.briefs.findHistory(number);
    expect(history.map(({ action, brief }) => [action, brief.headline])).toEqual([
      ['brief.create', 'The ferry to Aldersund sails again'],
      ['brief.edit', 'The ferry is late'],
    ]);
  });

  it('is not edited once it is published', async () => {
    const { number } = await published(newsroom.feed);
    await expect(editDraft(newsroom.feed, EDITOR, { number, changes: { link: null } })).rejects.toEqual(
      refusal('conflict', 'refused-edit-published'),
    );
  });

  it('is given up once, and is not published afterwards', async () => {
    const { feed } = newsroom;
    const { number } = await draft(feed);
    expect((await spikeBrief(feed, EDITOR, number)).state).toBe('spiked');
    await expect(spikeBrief(feed, EDITOR, number)).rejects.toEqual(
      refusal('conflict', 'refused-spiked-already'),
    );
    await expect(publishBrief(feed, EDITOR, { number })).rejects.toEqual(
      refusal('conflict', 'refused-spiked'),
    );
  });
});

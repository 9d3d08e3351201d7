import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSwitchboard } from '../../src/bots/create-switchboard.js';
import type { Form, Reply } from '../../src/bots/reply.js';
import { keepPicture } from '../../src/feed/pictures.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { draft, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom, type Person, textOf, typed } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

const brief = (number = 1) => newsroom.feed.store.briefs.get(number);

function formOf(reply: Reply): Form {
  if (reply.kind !== 'form') throw new Error(`Expected a form, got: ${textOf(reply)}`);
  return reply.form;
}

/** What a modal hands in when nothing was touched, but for the changes. */
function filledIn(form: Form, changes: Readonly<Record<string, string>> = {}) {
  return { ...Object.fromEntries(form.fields.map(({ name, value }) => [name, value])), ...changes };
}

describe('questions one by one', () => {
  let editor: Person;

  beforeEach(async () => {
    editor = await newsroom.person({ role: 'editor' });
  });

  it('make a draft, each of the open ones skipped with a hyphen', async () => {
    const first = await editor.beAsked(await editor.press({ kind: 'post' }));
    expect(textOf(first)).toMatch(/^What is the headline\?[\s\S]*\/cancel/);
    expect(textOf(await editor.say('The ferry sails again'))).toMatch(/^What is the text\?/);
    expect(textOf(await editor.say('It left *at noon*.\nIt is full.'))).toMatch(/^Which topics\?/);
    expect(textOf(await editor.say('harbour, #ships'))).toMatch(/^Which address/);
    expect(textOf(await editor.say('-'))).toMatch(/^#1 · draft/);
    expect(await brief()).toMatchObject({
      headline: 'The ferry sails again',
      topics: ['harbour', 'ships'],
      link: null,
    });
    expect(plainText((await brief()).text)).toBe('It left *at noon*.\nIt is full.');
    expect(textOf(await editor.say('And now?'))).toMatch(/reply to it with \/post/);
  });

  it('about a published brief are put again after a command, whose next words may be meant otherwise', async () => {
    await published(newsroom.feed);
    await editor.beAsked(await editor.use('correct', { number: 1 }));
    expect(textOf(await editor.say('It left at one.'))).toMatch(/^What is the corrected text/);
    await editor.use('latest');
    expect(textOf(await editor.say('hello?'))).toMatch(/after I had asked[\s\S]*What is the corrected text/);
    expect((await brief()).version).toBe(1);
    expect(textOf(await editor.say('-'))).toMatch(/^#1 · published/);
    expect(await brief()).toMatchObject({ version: 2, correction: { note: 'It left at one.' } });
  });

  it('about a draft go on after a command, such as a look at the topics', async () => {
    await editor.beAsked(await editor.press({ kind: 'post' }));
    await editor.use('topics');
    expect(textOf(await editor.say('The ferry sails again'))).toMatch(/^What is the text\?/);
  });

  it('stay open for an answer that breaks a rule', async () => {
    await editor.beAsked(await editor.press({ kind: 'post' }));
    expect(textOf(await editor.say('x'.repeat(5000)))).toMatch(/has 5,000 characters/);
    expect(textOf(await editor.say('  '))).toMatch(/That answer is empty/);
    expect(textOf(await editor.say('The ferry sails again'))).toMatch(/^What is the text\?/);
    await editor.say('-');
    expect(textOf(await editor.say('?!'))).toMatch(/cannot be a topic/);
    await editor.say('harbour');
    expect(textOf(await editor.say('lindholm'))).toMatch(/no web address/);
    expect(textOf(await editor.say('https://lindholm.example'))).toMatch(/^#1 · draft/);
  });

  it('are given up by /cancel or by the button', async () => {
    await editor.beAsked(await editor.press({ kind: 'post' }));
    expect(textOf(await editor.type('/cancel'))).toMatch(/Given up/);
    expect(textOf(await editor.press({ kind: 'cancel-form' }))).toMatch(/nothing to give up/);
    expect(textOf(await editor.say('The ferry sails again'))).toMatch(/\/help shows all/);
  });

  it('are given up in a group, where /cancel means nothing while no question waits', async () => {
    await draft(newsroom.feed);
    const one = await newsroom.person({ kind: 'telegram-supergroup', chat: '-100', role: 'editor' });
    expect(await one.say('/cancel')).toBeNull();
    await one.beAsked(await one.press({ kind: 'edit', number: 1, field: 'headline' }));
    expect(textOf(await one.say('/cancel'))).toMatch(/Given up/);
    expect(await one.say('/cancel')).toBeNull();
    expect((await brief()).headline).toBe('The ferry to Aldersund sails again');
  });

  it('survive a restart', async () => {
    await draft(newsroom.feed);
    await editor.beAsked(await editor.press({ kind: 'edit', number: 1, field: 'headline' }));
    const { feed, languages, pages } = newsroom;
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const later = createSwitchboard({ feed, languages, outlook: newsroom.outlook, pages, log });
    const { caller } = editor;
    await later.said({ caller, typed: typed('The ferry is late'), pictures: [] });
    expect((await brief()).headline).toBe('The ferry is late');
  });

  it('are forgotten after a day', async () => {
    await draft(newsroom.feed);
    await editor.beAsked(await editor.press({ kind: 'edit', number: 1, field: 'headline' }));
    newsroom.advance(25 * 3_600_000);
    await editor.say('Good morning');
    expect((await brief()).headline).toBe('The ferry to Aldersund sails again');
  });

  it('belong to one person in one place', async () => {
    await draft(newsroom.feed);
    const group = { kind: 'telegram-supergroup', chat: '-100' } as const;
    const [one, two] = [
      await newsroom.person({ ...group, role: 'editor' }),
      await newsroom.person({ ...group, role: 'editor', userId: '43' }),
    ];
    await one.beAsked(await one.press({ kind: 'edit', number: 1, field: 'headline' }));
    expect(await two.say('Mine')).toBeNull();
    expect(textOf(await one.say('The ferry is late'))).toMatch(/^#1 · draft/);
  });

  it('take a photo for a picture', async () => {
    await draft(newsroom.feed);
    await editor.beAsked(await editor.press({ kind: 'edit', number: 1, field: 'picture' }));
    const bytes = Uint8Array.from(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
    await editor.say('', [{ keep: () => keepPicture(newsroom.feed, { bytes, alt: null }) }]);
    expect((await brief()).picture).toMatchObject({ kind: 'stored' });
    await editor.beAsked(await editor.press({ kind: 'edit', number: 1, field: 'picture' }));
    await editor.say('-');
    expect((await brief()).picture).toBeNull();
  });

  it('take no photo for words, and stay open', async () => {
    await draft(newsroom.feed);
    await editor.beAsked(await editor.press({ kind: 'edit', number: 1, field: 'headline' }));
    const unwanted = { keep: () => Promise.reject(new Error('Nobody wants it.')) };
    expect(textOf(await editor.say('', [unwanted]))).toMatch(/^No picture is needed here/);
    await editor.say('The ferry is late');
    expect((await brief()).headline).toBe('The ferry is late');
  });

  it('correct a published brief, the text only where one is given', async () => {
    await published(newsroom.feed);
    await editor.beAsked(await editor.press({ kind: 'change', number: 1, change: 'correct' }));
    await editor.say('The day was wrong.');
    expect(textOf(await editor.say('-'))).toMatch(
      /It left the harbour[\s\S]*Correction 14:05: The day was wrong\./,
    );
  });

  it('say when the brief was changed by somebody else meanwhile', async () => {
    await draft(newsroom.feed);
    await editor.beAsked(await editor.press({ kind: 'edit', number: 1, field: 'headline' }));
    await editor.type('/spike 1');
    expect(textOf(await editor.say('The ferry is late'))).toMatch(/was given up/);
  });
});

describe('a form of its own window', () => {
  let editor: Person;

  beforeEach(async () => {
    const where = { platform: 'discord', kind: 'discord-text', chat: '300', serverId: '5' } as const;
    editor = await newsroom.person({ ...where, role: 'editor' });
  });

  it('opens for an empty /post and makes a draft', async () => {
    const form = formOf(await editor.use('post'));
    const values = filledIn(form, {
      headline: 'The ferry sails again',
      text: 'It left **at noon**.\nIt is full.',
      topics: 'harbour ships',
    });
    const card = await editor.submit(form.submit, values);
    expect(textOf(card)).toMatch(/^#1 · draft/);
    expect(await brief()).toMatchObject({ topics: ['harbour', 'ships'] });
    expect(plainText((await brief()).text)).toBe('It left at noon.\nIt is full.');
  });

  it('loses nothing for a link that is none', async () => {
    const { submit } = formOf(await editor.use('post'));
    const answers = { headline: 'The ferry sails again', topics: 'harbour', link: 'lindholm' };
    const card = await editor.submit(submit, answers);
    expect(textOf(card)).toMatch(/^#1 · draft\nThat is no web address/);
  });

  it('shows all of a draft for /edit, and handed in untouched changes nothing', async () => {
    await draft(newsroom.feed, { topics: ['harbour'], link: 'https://lindholm.example/ferry' });
    const before = await brief();
    const form = formOf(await editor.use('edit', { number: 1 }));
    expect(form.fields.map(({ name }) => name)).toEqual(['headline', 'text', 'topics', 'link']);
    await editor.submit(form.submit, filledIn(form));
    expect(await brief()).toEqual(before);
  });

  it('leaves out a text that is too long for it, so that nothing is cut', async () => {
    const text = [
      { kind: 'paragraph', content: [{ kind: 'text', text: 'word '.repeat(1000).trim() }] },
    ] as const;
    await draft(newsroom.feed, { text });
    const form = formOf(await editor.use('edit', { number: 1 }));
    expect(form.fields.map(({ name }) => name)).toEqual(['headline', 'topics', 'link']);
    await editor.submit(form.submit, filledIn(form, { headline: 'The ferry is late' }));
    expect(await brief()).toMatchObject({ headline: 'The ferry is late', text });
  });

  it('asks for a text that is too long for it without offering to empty it', async () => {
    const text = [
      { kind: 'paragraph', content: [{ kind: 'text', text: 'word '.repeat(1000).trim() }] },
    ] as const;
    await draft(newsroom.feed, { text });
    const [field, ...others] = formOf(await editor.press({ kind: 'edit', number: 1, field: 'text' })).fields;
    expect(others).toEqual([]);
    expect(field).toMatchObject({ name: 'text', required: true, value: '' });
    expect(field?.question.length).toBeLessThanOrEqual(100);
  });

  it('takes the headline off the text where it has no line of its own', async () => {
    const { submit, fields } = formOf(await editor.use('post'));
    expect(fields.filter(({ required }) => required)).toEqual([]);
    const text = 'The ferry sails again\nIt left at noon.\n#harbour';
    await editor.submit(submit, { headline: '', text, topics: 'ships', link: '' });
    expect(await brief()).toMatchObject({
      headline: 'The ferry sails again',
      topics: ['ships', 'harbour'],
    });
    expect(plainText((await brief()).text)).toBe('It left at noon.');
  });

  it('reads a pasted news page, and names what stood beside it', async () => {
    const { submit } = formOf(await editor.use('post'));
    const text =
      'Town News\n\nThe ferry sails again\n\n1 min read\n\nIt left the harbour at noon.\n\nRead more\nTown News';
    const reply = await editor.submit(submit, { headline: 'Ferry', text, topics: '', link: '' });
    expect(textOf(reply)).toMatch(/^#1 · draft[\s\S]*Left out: Ferry/);
    expect((await brief()).headline).toBe('The ferry sails again');
    expect(plainText((await brief()).text)).toBe('It left the harbour at noon.');
  });

  it('keeps what can be kept when a topic or the link cannot', async () => {
    const { submit } = formOf(await editor.use('post'));
    const card = await editor.submit(submit, { headline: 'The ferry sails again', topics: '?!', link: 'no' });
    expect(textOf(card)).toMatch(/cannot be a topic[\s\S]*no web address/);
    expect(await brief()).toMatchObject({ headline: 'The ferry sails again', topics: [], link: null });
    const link = 'https://lindholm.example/ferry';
    await editor.submit({ kind: 'edit', number: 1, field: 'all' }, { topics: 'harbour', link });
    const again = { headline: 'The ferry is late', topics: 'x'.repeat(99), link: 'no' };
    expect(textOf(await editor.submit({ kind: 'edit', number: 1, field: 'all' }, again))).toMatch(
      /cannot be a topic[\s\S]*no web address/,
    );
    expect(await brief()).toMatchObject({ headline: 'The ferry is late', topics: ['harbour'], link });
  });

  it('gives back what was written when somebody else was faster', async () => {
    await draft(newsroom.feed);
    const form = formOf(await editor.use('edit', { number: 1 }));
    await editor.use('publish', { number: 1 });
    const reply = await editor.submit(form.submit, filledIn(form, { headline: 'The ferry is late' }));
    expect(textOf(reply)).toMatch(/#1 is published\.[\s\S]*what you wrote[\s\S]*The ferry is late/);
  });

  it('takes a brief back without a reason, too', async () => {
    await published(newsroom.feed);
    const { submit, fields } = formOf(await editor.press({ kind: 'change', number: 1, change: 'retract' }));
    expect(fields).toMatchObject([{ name: 'reason', required: false }]);
    await editor.submit(submit, { reason: '' });
    expect(await brief()).toMatchObject({ state: 'retracted', retractionReason: null });
  });

  it('keeps within what the platforms hold: five fields, labels of 45 characters', async () => {
    await published(newsroom.feed);
    await draft(newsroom.feed);
    const forms = [
      await editor.use('post'),
      await editor.use('edit', { number: 2 }),
      ...(await Promise.all(['update', 'correct', 'refile'].map((name) => editor.use(name, { number: 1 })))),
      await editor.press({ kind: 'change', number: 1, change: 'retract' }),
      await editor.press({ kind: 'edit', number: 2, field: 'picture' }),
    ].map(formOf);
    for (const { fields, title } of forms) {
      expect(title.length).toBeLessThanOrEqual(45);
      expect(fields.length).toBeLessThanOrEqual(5);
      for (const { label, value, question } of fields) {
        expect(question.length).toBeLessThanOrEqual(100);
        expect(label.length).toBeLessThanOrEqual(45);
        expect(value.length).toBeLessThanOrEqual(4000);
      }
    }
  });
});

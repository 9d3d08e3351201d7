import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../src/bots/action.js';
import type { AttachedPicture } from '../../src/bots/caller.js';
import type { Reply } from '../../src/bots/reply.js';
import { spikeBrief } from '../../src/feed/drafting.js';
import { keepPicture } from '../../src/feed/pictures.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { buttonsOf, labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

const PNG = Uint8Array.from(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));

let newsroom: Newsroom;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
});

afterEach(() => newsroom.close());

const brief = (number = 1) => newsroom.feed.store.briefs.get(number);
const photo = (): AttachedPicture => ({ keep: () => keepPicture(newsroom.feed, { bytes: PNG, alt: null }) });
const page = (name: 'main' | 'more' | 'topics' | 'desk', number = 1): Action => ({
  kind: 'card',
  number,
  page: name,
  from: 0,
});

/** Presses the button of that label under an answer. */
async function press(reply: Reply, label: string, person = editor): Promise<Reply> {
  const button = buttonsOf(reply).find((each) => each.label === label);
  if (!button || !('action' in button)) throw new Error(`No button ${label} in: ${labelsOf(reply)}`);
  return await person.press(button.action);
}

async function makeTopics(...slugs: readonly string[]): Promise<void> {
  await newsroom.feed.store.transaction(async (tx) => {
    for (const slug of slugs) await tx.topics.ensureTopic(slug);
  });
}

async function makeDesk(name: string): Promise<number> {
  const desk = { name, biography: null, contact: null, avatar: null };
  return (await newsroom.feed.store.transaction((tx) => tx.desks.createDesk(desk))).id;
}

describe('the pages of a card', () => {
  it('are at most four rows of three for a phone, and lead to one another', async () => {
    await draft(newsroom.feed);
    const first = await editor.press(page('main'));
    expect(first.kind === 'draft' && first.buttons.map((row) => row.length)).toEqual([3, 3, 3, 3]);
    const more = await press(first, 'More…');
    expect(labelsOf(more)).toEqual([
      'Desk',
      'Language',
      'Translations',
      'Related',
      'Follow-up of',
      'Embargo…',
      'End…',
      'On Discord',
      'Back',
    ]);
    expect(labelsOf(await press(more, 'Back'))).toEqual(labelsOf(first));
  });

  it('of a published brief are its card, whatever the button was', async () => {
    await published(newsroom.feed);
    for (const name of ['more', 'topics', 'desk'] as const) {
      expect(textOf(await editor.press(page(name)))).toMatch(/^#1 · published/);
    }
  });

  it.each(['main', 'more', 'topics', 'desk'] as const)(
    'are not shown to another writer: %s',
    async (name) => {
      await draft(newsroom.feed);
      const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
      expect(textOf(await writer.press(page(name)))).toMatch(/somebody else’s draft/);
    },
  );
});

describe('topics by buttons', () => {
  it('are put on a draft and taken off again, the list staying open', async () => {
    await makeTopics('harbour', 'weather');
    await draft(newsroom.feed);
    const list = await press(await editor.press(page('main')), 'Topics');
    expect(labelsOf(list)).toEqual(['harbour', 'weather', 'Type them…', 'Done']);
    const one = await press(list, 'weather');
    const both = await press(one, 'harbour');
    expect(labelsOf(both)).toEqual(['✓ harbour', '✓ weather', 'Type them…', 'Done']);
    expect((await brief()).topics).toEqual(['weather', 'harbour']);
    await press(both, '✓ weather');
    expect((await brief()).topics).toEqual(['harbour']);
    expect(textOf(await press(both, 'Done'))).toMatch(/^#1 · draft/);
  });

  it('come nine at a time, each page keeping its place when one is chosen', async () => {
    await makeTopics(...Array.from({ length: 20 }, (_, index) => `topic-${String(index).padStart(2, '0')}`));
    await draft(newsroom.feed);
    const first = await editor.press(page('topics'));
    expect(labelsOf(first)).toHaveLength(12);
    const second = await press(first, 'Later ›');
    expect(textOf(second)).toMatch(/Page 2 of 3/);
    expect(labelsOf(await press(second, 'topic-09'))[0]).toBe('✓ topic-09');
    expect(labelsOf(await press(await press(second, 'Later ›'), '‹ Earlier'))[0]).toBe('✓ topic-09');
  });

  it('are typed where there are none yet', async () => {
    await draft(newsroom.feed);
    const list = await editor.press(page('topics'));
    expect(textOf(list)).toMatch(/There are no topics yet/);
    await editor.beAsked(await press(list, 'Type them…'));
    expect(textOf(await editor.say('harbour'))).toMatch(/^#1 · draft/);
    expect((await brief()).topics).toEqual(['harbour']);
  });

  it('are at most ten', async () => {
    const slugs = Array.from({ length: 11 }, (_, index) => `topic-${index}`);
    await makeTopics(...slugs);
    await draft(newsroom.feed, { topics: slugs.slice(0, 10) });
    const eleventh = (await newsroom.feed.store.topics.findTopic('topic-10'))?.id ?? 0;
    const toggle = { kind: 'toggle-topic', number: 1, topicId: eleventh, from: 0 } as const;
    expect(textOf(await editor.press(toggle))).toMatch(/at most 10 topics/);
  });
});

describe('the fields of the second page', () => {
  it('choose among the desks', async () => {
    const [one, two] = [await makeDesk('The news desk'), await makeDesk('The sea desk')];
    await draft(newsroom.feed);
    expect((await brief()).deskId).toBe(one);
    const list = await press(await editor.press(page('more')), 'Desk');
    expect(labelsOf(list)).toEqual(['✓ The news desk', 'The sea desk', 'Back']);
    await press(list, 'The sea desk');
    expect((await brief()).deskId).toBe(two);
    expect(textOf(await editor.press({ kind: 'set-desk', number: 1, deskId: 99 }))).toMatch(
      /no longer in use/,
    );
  });

  it('ask for the language, an earlier brief and what goes with it', async () => {
    await published(newsroom.feed, { headline: 'The ferry is late' });
    await draft(newsroom.feed);
    const more = await editor.press(page('more', 2));
    await editor.beAsked(await press(more, 'Language'));
    expect(textOf(await editor.say('what?'))).toMatch(/That is no language/);
    expect(textOf(await editor.say('pt-br'))).toMatch(/Language: pt-BR/);
    await editor.beAsked(await press(more, 'Follow-up of'));
    expect(textOf(await editor.say('the late one'))).toMatch(/no brief’s number/);
    expect(textOf(await editor.say('#1'))).toMatch(/goes on with #1/);
    await editor.beAsked(await press(more, 'Related'));
    await editor.say('The winter without a ferry https://harbour.example/winter');
    expect(await brief(2)).toMatchObject({
      language: 'pt-BR',
      followUpOf: 1,
      related: { kind: 'story', title: 'The winter without a ferry', url: 'https://harbour.example/winter' },
    });
    await editor.beAsked(await press(more, 'Follow-up of'));
    await editor.say('-');
    expect((await brief(2)).followUpOf).toBeNull();
  });

  it('go on with nothing that readers have not seen', async () => {
    await draft(newsroom.feed);
    await draft(newsroom.feed);
    const form = { kind: 'edit', number: 2, field: 'follow-up' } as const;
    expect(textOf(await editor.submit(form, { 'follow-up': '1' }))).toMatch(/#1 is not published/);
    expect(textOf(await editor.submit(form, { 'follow-up': '2' }))).toMatch(/#2 is not published/);
    expect(textOf(await editor.submit(form, { 'follow-up': '77' }))).toMatch(/no brief #77/);
  });

  it('end a brief at a time', async () => {
    await draft(newsroom.feed);
    await editor.beAsked(await press(await editor.press(page('more')), 'End…'));
    expect(textOf(await editor.say('in 6h'))).toMatch(/It is posted until/);
  });
});

describe('the picture of a draft', () => {
  it('is asked for together with what it shows', async () => {
    await draft(newsroom.feed);
    await editor.beAsked(await press(await editor.press(page('main')), 'Picture'));
    expect(textOf(await editor.say('', [photo()]))).toMatch(/^What is to be seen in the picture\?/);
    expect((await brief()).picture).toMatchObject({ kind: 'stored', alt: null });
    expect(textOf(await editor.say('A white ferry\nat the quay'))).toMatch(
      /The picture shows: A white ferry at the quay/,
    );
    expect((await brief()).picture).toMatchObject({ kind: 'stored', alt: 'A white ferry at the quay' });
  });

  it('takes the words under it for what it shows', async () => {
    await draft(newsroom.feed);
    await editor.beAsked(await editor.press({ kind: 'edit', number: 1, field: 'picture' }));
    expect(textOf(await editor.say('The quay at dawn', [photo()]))).toMatch(/^#1 · draft/);
    expect((await brief()).picture).toMatchObject({ alt: 'The quay at dawn' });
  });

  it('gets its words later, and is removed by a button', async () => {
    await draft(newsroom.feed, { picture: { kind: 'web', url: 'https://harbour.example/a.png', alt: null } });
    const card = await editor.press(page('main'));
    expect(textOf(card)).toMatch(/no description/);
    const more = await press(card, 'More…');
    await editor.beAsked(await press(more, 'Picture’s words'));
    expect(textOf(await editor.say('x'.repeat(1025)))).toMatch(/at most 1,024 fit/);
    await editor.say('The quay');
    expect((await brief()).picture).toMatchObject({ url: 'https://harbour.example/a.png', alt: 'The quay' });
    await press(more, 'Remove picture');
    expect((await brief()).picture).toBeNull();
  });

  it('stays when a window with its address is sent back as it was', async () => {
    const one = await newsroom.person({
      platform: 'discord',
      kind: 'discord-text',
      chat: '9',
      role: 'editor',
    });
    const form = { kind: 'edit', number: 1, field: 'picture' } as const;
    await draft(newsroom.feed, { picture: await photo().keep() });
    await one.submit(form, { picture: '', alt: 'The quay' });
    expect((await brief()).picture).toMatchObject({ kind: 'stored', alt: 'The quay' });
    const web = { kind: 'web', url: 'https://harbour.example/a.png', alt: null } as const;
    const { number } = await draft(newsroom.feed, { picture: web });
    await one.submit({ ...form, number }, { picture: '', alt: '' });
    expect((await brief(number)).picture).toBeNull();
  });
});

describe('a button of a draft that is given up or published', () => {
  it.each<Extract<Action, { number: number }>>([
    { kind: 'toggle-topic', number: 1, topicId: 1, from: 0 },
    { kind: 'set-desk', number: 1, deskId: 1 },
    { kind: 'remove-picture', number: 1 },
    { kind: 'edit', number: 1, field: 'follow-up' },
    { kind: 'set-urgency', number: 1, urgency: 'flash' },
  ])('changes nothing and says what works instead: $kind', async (action) => {
    await makeTopics('harbour');
    await makeDesk('The news desk');
    const { number } = await draft(newsroom.feed);
    await spikeBrief(newsroom.feed, EDITOR, number);
    expect(textOf(await editor.press(action))).toMatch(/was given up\. Write a new brief/);
    await published(newsroom.feed);
    expect(textOf(await editor.press({ ...action, number: 2 }))).toMatch(/is published\. Use \/update 2/);
  });
});

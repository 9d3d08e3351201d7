import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formId, parseFormId } from '../../src/bots/discord/custom-id.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { draft, published } from '../support/briefs.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
  await published(newsroom.feed, { topics: ['harbour', 'ships'] });
});

afterEach(() => newsroom.close());

const brief = (number: number) => newsroom.feed.store.briefs.get(number);

describe('the Follow-up button of a published brief', () => {
  it('opens the form of a new draft with the topics of the earlier one', async () => {
    expect(labelsOf(await editor.type('/edit 1'))).toContain('Follow-up…');
    const form = await editor.press({ kind: 'follow-up', number: 1 });
    expect(form).toMatchObject({
      kind: 'form',
      form: { title: 'A follow-up to #1', submit: { kind: 'post', followUpOf: 1 } },
    });
    expect(form.kind === 'form' && form.form.fields.map(({ name, value }) => [name, value])).toEqual([
      ['headline', ''],
      ['text', ''],
      ['topics', '#harbour #ships'],
      ['link', ''],
    ]);
  });

  it('makes a draft that goes on with it, by a window', async () => {
    const dan = await newsroom.person({
      role: 'writer',
      platform: 'discord',
      kind: 'discord-text',
      userId: '9',
    });
    const submit = parseFormId(formId({ kind: 'post', followUpOf: 1 }));
    expect(submit).toEqual({ kind: 'post', followUpOf: 1 });
    const card = await dan.submit(
      { kind: 'post', followUpOf: 1 },
      { text: 'It sailed\nAt **noon**.', topics: '#ships' },
    );
    expect(textOf(card)).toMatch(/^#2 · draft\n[\s\S]*It goes on with #1/);
    expect(await brief(2)).toMatchObject({ headline: 'It sailed', topics: ['ships'], followUpOf: 1 });
    expect(plainText((await brief(2)).text)).toBe('At noon.');
  });

  it('makes it step by step', async () => {
    await editor.beAsked(await editor.press({ kind: 'follow-up', number: 1 }));
    await editor.say('It sailed');
    for (const answer of ['At noon.', 'ships']) await editor.say(answer);
    const card = await editor.say('-');
    expect(textOf(card)).toMatch(/It goes on with #1/);
    expect(await brief(2)).toMatchObject({ headline: 'It sailed', topics: ['ships'], followUpOf: 1 });
  });

  it('is not offered for a draft or what was retracted, nor to readers', async () => {
    await draft(newsroom.feed);
    expect(labelsOf(await editor.type('/edit 2'))).not.toContain('Follow-up…');
    expect(textOf(await editor.press({ kind: 'follow-up', number: 2 }))).toMatch(/^#2 is not published/);
    expect(textOf(await editor.press({ kind: 'follow-up', number: 9 }))).toMatch(/no brief #9/);
    await editor.type('/retract 1 Wrong.');
    expect(labelsOf(await editor.type('/edit 1'))).not.toContain('Follow-up…');
    const reader = await newsroom.person();
    expect(textOf(await reader.press({ kind: 'follow-up', number: 1 }))).toMatch(/is for the newsroom/);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/bots/reply.js';
import { correctBrief, updateBrief } from '../../src/feed/changing.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { translateBrief } from '../../src/feed/translating.js';
import { EDITOR, published } from '../support/briefs.js';
import { press } from '../support/menus.js';
import { type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.person({ role: 'editor' });
});

afterEach(() => newsroom.close());

const brief = () => newsroom.feed.store.briefs.get(1);

async function say(words: string): Promise<Reply> {
  const reply = await editor.say(words);
  if (reply === null) throw new Error('There was no answer.');
  return reply;
}

describe('a translation begun before its original changed', () => {
  const begun = async () => {
    await editor.beAsked(await editor.type('/translate 1 uk'));
    await editor.say('Пором знову ходить');
  };

  it('is not shown when that was a correction, until somebody has looked at it', async () => {
    await published(newsroom.feed);
    await begun();
    const text = readPlainText('It stays in port.');
    await correctBrief(newsroom.feed, EDITOR, { number: 1, note: 'It has not left.', text });
    const page = await say('Він вийшов.');
    expect(textOf(page)).toMatch(/The original was corrected since[\s\S]*It stays in port/);
    expect((await brief()).translations).toMatchObject([{ standing: 'wrong' }]);
    expect(textOf(await press(editor, page, 'Still right'))).toMatch(/as its readers see it/);
  });

  it('is shown as one of an earlier text after an update, its split rest as well', async () => {
    await published(newsroom.feed);
    await begun();
    await updateBrief(newsroom.feed, EDITOR, { number: 1, text: readPlainText('It comes back.') });
    expect(textOf(await say('слово '.repeat(640).trim()))).toMatch(/The original has changed since/);
    expect(textOf(await say('останнє слово.'))).toMatch(/The original has changed since/);
    expect((await brief()).translations).toMatchObject([{ standing: 'older' }]);
  });
});

it('“Still right” confirms what stood above it, and nothing that was corrected since', async () => {
  await published(newsroom.feed);
  const changes = { headline: 'Пором знову ходить', text: readPlainText('Він вийшов.') };
  await translateBrief(newsroom.feed, EDITOR, { number: 1, language: 'uk', changes });
  await updateBrief(newsroom.feed, EDITOR, { number: 1, text: readPlainText('It comes back.') });
  const page = await editor.type('/translate 1 uk');
  const text = readPlainText('It stays in port.');
  await correctBrief(newsroom.feed, EDITOR, { number: 1, note: 'It has not left.', text });
  const anew = await press(editor, page, 'Still right');
  expect(textOf(anew)).toMatch(/The original was corrected since[\s\S]*It stays in port/);
  expect(await brief()).toMatchObject({ version: 4, translations: [{ standing: 'wrong' }] });
  await press(editor, anew, 'Still right');
  expect((await brief()).translations).toMatchObject([{ standing: 'current' }]);
});

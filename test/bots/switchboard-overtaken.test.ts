import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftField } from '../../src/bots/action.js';
import type { Form, Reply } from '../../src/bots/reply.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { buttonsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let writer: Person;
let dora: Person;
let dan: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  const discord = { platform: 'discord', kind: 'discord-text', chat: '900', serverId: '90' } as const;
  writer = await newsroom.person({ role: 'writer', userId: '1', chat: '1' });
  dora = await newsroom.person({ role: 'editor', userId: '2', ...discord });
  dan = await newsroom.person({ role: 'editor', userId: '3', ...discord });
  await writer.type('/post Ferry late\nIt is an hour late.');
});
afterEach(() => newsroom.close());

function formIn(reply: Reply): Form {
  if (reply.kind !== 'form') throw new Error(`Expected a form, got: ${textOf(reply)}`);
  return reply.form;
}

const open = async (person: Person, field: DraftField) =>
  formIn(await person.press({ kind: 'edit', number: 1, field }));
const brief = () => newsroom.feed.store.briefs.get(1);

describe('two editors with the same form', () => {
  it('the later one is told who was faster, sees both, and goes on from what is there', async () => {
    const [first, second] = [await open(dora, 'headline'), await open(dan, 'headline')];
    await dora.submit(first.submit, { headline: 'Ferry an hour late' });
    const refusal = await dan.submit(second.submit, { headline: 'No ferry' });
    expect(textOf(refusal)).toMatch(/^editor 2 changed the headline of #1 while you were writing/);
    expect(textOf(refusal)).toMatch(/Now it is: Ferry an hour late\nYou wrote: No ferry/);
    expect((await brief()).headline).toBe('Ferry an hour late');
    const [again] = buttonsOf(refusal);
    if (!again || !('action' in again)) throw new Error('Nothing leads on.');
    const form = formIn(await dan.press(again.action));
    expect(form.fields[0]?.value).toBe('Ferry an hour late');
    await dan.submit(form.submit, { headline: 'No ferry' });
    expect((await brief()).headline).toBe('No ferry');
  });

  it('fields that only one of them changed are both taken', async () => {
    const [first, second] = [
      formIn(await dora.use('edit', { number: 1 })),
      formIn(await dan.use('edit', { number: 1 })),
    ];
    const present = Object.fromEntries(first.fields.map(({ name, value }) => [name, value]));
    await dora.submit(first.submit, { ...present, headline: 'Ferry an hour late' });
    await dan.submit(second.submit, { ...present, text: 'It leaves at nine.' });
    const { headline, text } = await brief();
    expect([headline, plainText(text)]).toEqual(['Ferry an hour late', 'It leaves at nine.']);
  });

  it('the same change twice is no conflict', async () => {
    const [first, second] = [await open(dora, 'topics'), await open(dan, 'topics')];
    await dora.submit(first.submit, { topics: '#harbour' });
    expect(textOf(await dan.submit(second.submit, { topics: '#harbour' }))).toMatch(/^#1 · draft/);
  });

  it('one question after another on Telegram is a form as well, after a restart too', async () => {
    await writer.beAsked(await writer.press({ kind: 'edit', number: 1, field: 'text' }));
    const form = await open(dora, 'text');
    await dora.submit(form.submit, { text: 'It is *two* hours late.' });
    expect(textOf(await writer.say('It sails now.'))).toMatch(
      /editor 2 changed the text of #1[\s\S]*two[\s\S]*You wrote: It sails now\./,
    );
    expect(plainText((await brief()).text)).toBe('It is two hours late.');
  });

  it('an update of a published brief does not undo another one', async () => {
    await dora.use('publish', { number: 1 });
    const ask = async (person: Person) =>
      formIn(await person.press({ kind: 'change', number: 1, change: 'update' }));
    const [first, second] = [await ask(dora), await ask(dan)];
    await dora.submit(first.submit, { 'new-text': 'It sails at nine.' });
    expect(textOf(await dan.submit(second.submit, { 'new-text': 'It sails at ten.' }))).toMatch(
      /editor 2 changed the text of #1/,
    );
    expect(plainText((await brief()).text)).toBe('It sails at nine.');
  });

  it('a correction without a new text leaves the text that another one made', async () => {
    await dora.use('publish', { number: 1 });
    const ask = async (person: Person, change: 'correct' | 'update') =>
      formIn(await person.press({ kind: 'change', number: 1, change }));
    const [update, correction] = [await ask(dora, 'update'), await ask(dan, 'correct')];
    await dora.submit(update.submit, { 'new-text': 'It sails at nine.' });
    const shown = correction.fields.find(({ name }) => name === 'corrected-text')?.value ?? '';
    await dan.submit(correction.submit, { note: 'It was the morning ferry.', 'corrected-text': shown });
    const { text, correction: corrected } = await brief();
    expect(plainText(text)).toBe('It sails at nine.');
    expect(corrected?.note).toBe('It was the morning ferry.');
  });
});

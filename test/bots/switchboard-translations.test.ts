import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Form, Reply } from '../../src/bots/reply.js';
import { correctBrief, updateBrief } from '../../src/feed/changing.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { translateBrief } from '../../src/feed/translating.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { buttonsOf, labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.person({ role: 'editor' });
});

afterEach(() => newsroom.close());

const brief = (number = 1) => newsroom.feed.store.briefs.get(number);

const translate = (language: string, headline = 'Пором знову ходить', text = 'Він вийшов.', number = 1) =>
  translateBrief(newsroom.feed, EDITOR, {
    number,
    language,
    changes: { headline, text: readPlainText(text) },
  });

async function press(reply: Reply, label: string, who = editor): Promise<Reply> {
  const button = buttonsOf(reply).find((one) => one.label === label);
  if (!button || !('action' in button)) throw new Error(`No button ${label} among: ${labelsOf(reply)}`);
  return await who.press(button.action);
}

async function say(words: string): Promise<Reply> {
  const reply = await editor.say(words);
  if (reply === null) throw new Error('There was no answer.');
  return reply;
}

function formOf(reply: Reply): Form {
  if (reply.kind !== 'form') throw new Error(`Expected a form, got: ${textOf(reply)}`);
  return reply.form;
}

function filledIn({ fields }: Form, changes: Readonly<Record<string, string>>) {
  return { ...Object.fromEntries(fields.map(({ name, value }) => [name, value])), ...changes };
}

describe('the page of translations', () => {
  it('is reached from the card, offers languages, and asks for headline and text one by one', async () => {
    await draft(newsroom.feed);
    const more = await press(await editor.type('/edit 1'), 'More…');
    const page = await press(more, 'Translations');
    expect(textOf(page)).toMatch(/It is in English only/);
    expect(labelsOf(page)).toEqual(
      expect.arrayContaining(['Ukrainian', 'German', 'Another language…', 'Back']),
    );
    expect(labelsOf(page)).not.toContain('English');
    const question = await editor.beAsked(await press(page, 'Ukrainian'));
    expect(textOf(question)).toMatch(/^What is the headline in Ukrainian\?/);
    expect(textOf(await editor.say('Пором знову ходить'))).toMatch(/^What is the text in Ukrainian\?/);
    const done = await say('Він *вийшов* уранці.');
    expect(textOf(done)).toMatch(/In Ukrainian, as its readers see it:[\s\S]*Пором знову ходить/);
    expect((await brief()).translations).toMatchObject([{ language: 'uk', headline: 'Пором знову ходить' }]);
    expect(textOf(await editor.type('/edit 1'))).toMatch(/Also in: Ukrainian\n/);
    expect(labelsOf(await press(await press(done, 'Back'), 'Back'))).toContain('Desk');
  });

  it('has five rows at most, however many translations there are', async () => {
    await draft(newsroom.feed);
    for (const language of ['uk', 'de', 'fr', 'es', 'pl', 'it', 'pt', 'nl']) {
      const page = await editor.type('/translate 1');
      expect(page.kind === 'draft' && page.buttons.length).toBeLessThanOrEqual(5);
      await translate(language);
    }
    const full = await editor.type('/translate 1');
    expect(full.kind === 'draft' && full.buttons.length).toBeLessThanOrEqual(5);
    expect(textOf(full)).toMatch(/There are 8 translations, which is all that fit/);
    expect(labelsOf(full)).not.toContain('Another language…');
  });

  it('takes a language that is typed, by code or by name, and asks again for what is none', async () => {
    await draft(newsroom.feed);
    const ask = async () =>
      editor.beAsked(await press(await editor.type('/translate 1'), 'Another language…'));
    await ask();
    expect(textOf(await editor.say('klingon'))).toMatch(/That is no language/);
    expect(textOf(await editor.say('Polish'))).toMatch(/^What is the headline in that language\?/);
    await editor.say('Prom');
    expect(textOf(await editor.say('-'))).toMatch(/In Polish. It has no text yet/);
    expect((await brief()).translations).toMatchObject([{ language: 'pl', headline: 'Prom', text: [] }]);
  });

  it('changes one part, removes after asking, and confirms what still holds', async () => {
    await draft(newsroom.feed, {
      picture: { kind: 'web', url: 'https://lindholm.example/a.png', alt: 'A ferry' },
    });
    await translate('uk');
    const page = await press(await editor.type('/translate 1'), 'Ukrainian');
    await editor.beAsked(await press(page, 'Picture’s words'));
    expect(textOf(await editor.say('Пором'))).toMatch(/as its readers see it/);
    expect((await brief()).translations).toMatchObject([{ alt: 'Пором', standing: 'current' }]);
    await editor.type('/edit 1 Another headline');
    const older = await editor.type('/translate 1 uk');
    expect(textOf(older)).toMatch(/The original has changed since/);
    expect(textOf(await editor.type('/translate 1'))).not.toMatch(/only/);
    expect(labelsOf(await editor.type('/translate 1'))).toContain('Ukrainian (of an earlier text)');
    expect(textOf(await press(older, 'Still right'))).toMatch(/as its readers see it/);
    const asked = await press(await editor.type('/translate 1 uk'), 'Remove');
    expect(textOf(asked)).toMatch(/Remove the translation\?/);
    expect(await brief()).toMatchObject({ translations: [{ language: 'uk' }] });
    expect(textOf(await press(asked, 'Remove it'))).toMatch(/It is in English only/);
    expect((await brief()).translations).toEqual([]);
    expect(textOf(await press(asked, 'Remove it'))).toMatch(/#1 has no translation into uk/);
  });

  it('previews a translation as the other platform will show it', async () => {
    await draft(newsroom.feed);
    await translate('uk');
    const shown = textOf(await press(await editor.type('/translate 1 uk'), 'On Discord'));
    expect(shown).toMatch(/Headline: Пором знову ходить/);
  });

  it('shows the card to a writer once it is published', async () => {
    const writer = await newsroom.person({ role: 'writer', userId: '7', chat: '7' });
    await published(newsroom.feed);
    await translate('uk');
    const page = await writer.press({ kind: 'translate', step: 'list', number: 1, language: '' });
    expect(labelsOf(page)).not.toContain('Ukrainian');
    const open = await writer.press({ kind: 'translate', step: 'open', number: 1, language: 'uk' });
    expect(labelsOf(open)).toEqual([]);
    const wanted = { kind: 'translate', step: 'confirm', number: 1, language: 'uk' } as const;
    expect(textOf(await writer.press(wanted))).toMatch(/needs an editor’s role/);
    const reader = await newsroom.person({ userId: '8', chat: '8' });
    expect(textOf(await reader.press(wanted))).toMatch(/\/translate is for the newsroom/);
  });
});

describe('/translate on one line', () => {
  it('takes the first line for the headline, before publication and after', async () => {
    await draft(newsroom.feed);
    expect(textOf(await editor.type('/translate 1 uk Пором\nВін вийшов.'))).toMatch(
      /In Ukrainian, as its readers/,
    );
    expect(await brief()).toMatchObject({ version: 1, translations: [{ headline: 'Пором' }] });
    await editor.type('/publish 1');
    await editor.type('/translate 1 uk Паром\nОтже, він вийшов.');
    const after = await brief();
    expect(after).toMatchObject({ version: 2, updatedAt: null, translations: [{ headline: 'Паром' }] });
    expect(plainText(after.translations[0]?.text ?? [])).toBe('Отже, він вийшов.');
  });

  it('keeps the text when the headline alone is new, and says what is missing', async () => {
    await draft(newsroom.feed);
    expect(textOf(await editor.type('/translate 1 uk Пором'))).toMatch(/It has no text yet/);
    await translate('uk');
    await editor.type('/translate 1 uk Паром');
    expect((await brief()).translations).toMatchObject([
      { headline: 'Паром', text: readPlainText('Він вийшов.') },
    ]);
  });

  it.each([
    ['/translate 1 klingon word', /That is no language/],
    ['/translate 1 en The ferry', /The brief itself is in en/],
    ['/translate 9 uk Пором', /no brief #9/],
    ['/translate', /Which brief\?/],
  ])('%s is refused in one sentence', async (line, sentence) => {
    await draft(newsroom.feed);
    expect(textOf(await editor.type(line))).toMatch(sentence);
    expect((await brief()).translations).toEqual([]);
  });

  it('joins a text that Telegram split', async () => {
    await draft(newsroom.feed);
    const long = 'слово '.repeat(640).trim();
    await editor.type(`/translate 1 uk Пором\n${long}`);
    expect(textOf(await editor.say('останнє слово.'))).toMatch(/as its readers see it/);
    const [translation] = (await brief()).translations;
    expect(plainText(translation?.text ?? [])).toMatch(/^слово [\s\S]*останнє слово\.$/);
  });
});

it('a made-up button for a language that is none comes to a refusal', async () => {
  await draft(newsroom.feed);
  for (const step of ['open', 'write', 'confirm', 'preview', 'remove', 'remove-now'] as const) {
    const pressed = await editor.press({ kind: 'translate', step, number: 1, language: '1-a' });
    expect(textOf(pressed)).not.toMatch(/Something went wrong/);
  }
  const answered = { kind: 'translate', field: 'write', number: 1, language: '1-a' } as const;
  expect(textOf(await editor.submit(answered, { headline: 'A', text: 'B' }))).toMatch(/That is no language/);
  expect(newsroom.faults).toEqual([]);
});

describe('a long text that answers a question and that Telegram split', () => {
  it.each([
    ['a draft', draft],
    ['a published brief', published],
  ])('is joined in the translation, and the original stays as it was: %s', async (_, make) => {
    await make(newsroom.feed);
    const before = await brief();
    await editor.beAsked(await editor.type('/translate 1 uk'));
    await editor.say('Пором');
    await editor.say('слово '.repeat(640).trim());
    await editor.say('останнє слово.');
    const { text, translations } = await brief();
    expect(text).toEqual(before.text);
    expect(plainText(translations[0]?.text ?? [])).toMatch(/^слово [\s\S]*останнє слово\.$/);
  });
});

describe('the windows of Discord', () => {
  let dora: Person;

  beforeEach(async () => {
    dora = await newsroom.person({ platform: 'discord', kind: 'discord-text', role: 'editor', chat: '5' });
  });

  it('hold what stands there, and leave what was not touched', async () => {
    await published(newsroom.feed);
    await translate('uk');
    await updateBrief(newsroom.feed, EDITOR, { number: 1, text: readPlainText('It comes back.') });
    const page = await dora.use('translate', { number: 1, language: 'uk' });
    const form = formOf(await press(page, 'Text', dora));
    expect(form.fields.map(({ name, value }) => [name, value])).toEqual([['text', 'Він вийшов.']]);
    const untouched = await dora.submit(form.submit, filledIn(form, {}));
    expect(textOf(untouched)).toMatch(/The original has changed since/);
    expect((await brief()).version).toBe(3);
    await dora.submit(form.submit, filledIn(form, { text: 'Він повертається.' }));
    expect(await brief()).toMatchObject({ version: 4, translations: [{ standing: 'current' }] });
  });

  it('do not overwrite what somebody else has written meanwhile', async () => {
    await draft(newsroom.feed);
    await translate('uk');
    const page = await dora.use('translate', { number: 1, language: 'uk' });
    const form = formOf(await press(page, 'Headline', dora));
    await translate('uk', 'Паром');
    const refused = await dora.submit(form.submit, filledIn(form, { headline: 'Пороми' }));
    expect(textOf(refused)).toMatch(/Somebody else has changed that translation[\s\S]*Пороми/);
    expect((await brief()).translations).toMatchObject([{ headline: 'Паром' }]);
  });

  it('have a line for the note once there is a correction', async () => {
    await published(newsroom.feed);
    await translate('uk');
    const open = () => dora.use('translate', { number: 1, language: 'uk' });
    expect(labelsOf(await open())).not.toContain('Correction note');
    const text = readPlainText('It left at noon.');
    await correctBrief(newsroom.feed, EDITOR, { number: 1, note: 'It was noon.', text });
    const page = await open();
    expect(textOf(page)).toMatch(/The original was corrected since/);
    const form = formOf(await press(page, 'Correction note', dora));
    await dora.submit(form.submit, { note: 'Це було опівдні.' });
    expect((await brief()).translations).toMatchObject([{ note: 'Це було опівдні.', standing: 'wrong' }]);
  });

  it('offer languages while one types', async () => {
    const { caller } = dora;
    const offered = (typedSoFar: string) =>
      newsroom.switchboard.complete({ caller, command: 'translate', option: 'language', typed: typedSoFar });
    expect(await offered('ukr')).toEqual([{ label: 'Ukrainian (uk)', value: 'uk' }]);
    expect((await offered('')).length).toBeGreaterThan(5);
  });
});

describe('publishing a brief with translations', () => {
  it('warns of what they miss', async () => {
    await draft(newsroom.feed, { topics: ['harbour'] });
    await translate('uk', '', 'Він вийшов.');
    await editor.type('/translate 1 de Die Fähre');
    const said = textOf(await editor.press({ kind: 'publish', number: 1 }));
    expect(said).toMatch(/translation into Ukrainian has no headline/);
    expect(said).toMatch(/translation into German has no text/);
    expect((await brief()).state).toBe('draft');
  });
});

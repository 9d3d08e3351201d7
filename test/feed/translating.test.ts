import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../src/feed/brief.js';
import { correctBrief, refileBrief, retractBrief, updateBrief } from '../../src/feed/changing.js';
import { createDraft, editDraft, spikeBrief } from '../../src/feed/drafting.js';
import type { Actor, Role } from '../../src/feed/newsroom.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { confirmTranslation, removeTranslation, translateBrief } from '../../src/feed/translating.js';
import { MAX_TRANSLATIONS } from '../../src/feed/translation.js';
import type { Audience } from '../../src/feed/view-brief.js';
import { createBriefViews } from '../../src/feed/view-brief.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

const HEADLINE = 'Пором знову ходить';
const TEXT = readPlainText('Він вийшов уранці.');
const NEWER = readPlainText('It comes back at noon.');
const UKRAINIAN: Audience = { locale: 'uk-UA', timeZone: null };

/** The editor translates it into Ukrainian, whatever its state. */
async function translated({ number }: Brief): Promise<Brief> {
  const changes = { headline: HEADLINE, text: TEXT };
  return await translateBrief(newsroom.feed, EDITOR, { number, language: 'uk', changes });
}

async function view(brief: Brief, audience: Audience = UKRAINIAN) {
  const { feed, languages } = newsroom;
  return await createBriefViews({ store: feed.store, languages, settings: feed.settings })(brief, audience);
}

async function member(role: Role, userId: string): Promise<Actor> {
  const { store } = newsroom.feed;
  const name = `${role} ${userId}`;
  const { id } = await store.transaction((tx) =>
    tx.newsroom.ensureMember({ platform: 'telegram', userId }, { name, role }),
  );
  return { memberId: id, name, via: 'telegram', from: null };
}

describe('a translation', () => {
  it('of a draft changes no version, and is on record', async () => {
    const brief = await translated(await draft(newsroom.feed));
    expect(brief).toMatchObject({
      version: 1,
      state: 'draft',
      translations: [{ language: 'uk', headline: HEADLINE, text: TEXT, standing: 'current' }],
    });
    const history = await newsroom.feed.store.briefs.findHistory(brief.number);
    expect(history.at(-1)).toMatchObject({ action: 'brief.translate', brief });
  });

  it('of a published brief is a new version of it that says nothing of an update', async () => {
    const brief = await translated(await published(newsroom.feed));
    expect(brief).toMatchObject({ version: 2, state: 'published', updatedAt: null });
    expect(await view(brief)).toMatchObject({
      language: 'uk',
      headline: HEADLINE,
      text: TEXT,
      updated: null,
    });
    expect(await view(brief, { locale: 'en-GB', timeZone: null })).toMatchObject({ language: 'en' });
  });

  it('is written in what a place asked for rather than in what it is spoken to', async () => {
    const brief = await translated(await published(newsroom.feed));
    const audience = { locale: 'en', reads: ['de', 'uk'], timeZone: null };
    expect((await view(brief, audience)).language).toBe('uk');
  });

  it('comes before the original where that is not in the newsroom’s language', async () => {
    const { number } = await published(newsroom.feed, { language: 'uk', headline: HEADLINE });
    const changes = { headline: 'The ferry sails', text: NEWER };
    const brief = await translateBrief(newsroom.feed, EDITOR, { number, language: 'en', changes });
    expect((await view(brief, { locale: 'pl', timeZone: null })).language).toBe('en');
  });

  it('that changes nothing makes no version', async () => {
    const brief = await translated(await published(newsroom.feed));
    expect(await translated(brief)).toEqual(brief);
  });

  it('that is taken away leaves the original to its readers', async () => {
    const { number } = await translated(await published(newsroom.feed));
    const brief = await removeTranslation(newsroom.feed, EDITOR, { number, language: 'UK' });
    expect(brief).toMatchObject({ version: 3, translations: [] });
    expect((await view(brief)).language).toBe('en');
    const again = removeTranslation(newsroom.feed, EDITOR, { number, language: 'uk' });
    await expect(again).rejects.toMatchObject({ said: { id: 'error-no-translation' } });
  });

  it.each([
    ['in the original’s language', 'EN', { headline: 'The ferry' }, 'error-translation-original'],
    ['in no language', 'x', { headline: 'The ferry' }, 'error-language'],
    ['with nothing in it', 'uk', { headline: ' ' }, 'error-translation-empty'],
    ['with a headline that is too long', 'uk', { headline: 'а'.repeat(257) }, 'error-headline-long'],
    ['with a text that is too long', 'uk', { text: readPlainText('а'.repeat(20_001)) }, 'error-text-long'],
  ] as const)('%s is refused', async (_, language, changes, id) => {
    const { number } = await draft(newsroom.feed);
    const order = { number, language, changes };
    await expect(translateBrief(newsroom.feed, EDITOR, order)).rejects.toMatchObject({ said: { id } });
  });

  it('is refused when there are as many as a card can show', async () => {
    const { number } = await draft(newsroom.feed);
    const translate = (language: string) =>
      translateBrief(newsroom.feed, EDITOR, { number, language, changes: { headline: language } });
    const languages = ['uk', 'de', 'fr', 'es', 'pl', 'it', 'pt', 'nl'];
    expect(languages).toHaveLength(MAX_TRANSLATIONS);
    for (const language of languages) await translate(language);
    await expect(translate('sv')).rejects.toMatchObject({ said: { id: 'error-translations-many' } });
  });

  it('is refused for what was given up or retracted', async () => {
    const given = await draft(newsroom.feed);
    await spikeBrief(newsroom.feed, EDITOR, given.number);
    await expect(translated(given)).rejects.toMatchObject({ said: { id: 'refused-spiked' } });
    const retracted = await published(newsroom.feed);
    await retractBrief(newsroom.feed, EDITOR, { number: retracted.number, reason: null });
    await expect(translated(retracted)).rejects.toMatchObject({ said: { id: 'refused-retracted' } });
  });

  it('is for a writer to write in a draft of their own, and for an editor once it is published', async () => {
    const { feed } = newsroom;
    const [writer, other, editor] = [
      await member('writer', '1'),
      await member('writer', '2'),
      await member('editor', '3'),
    ];
    const { number } = await createDraft(feed, writer, { headline: 'The ferry', text: NEWER });
    const translate = (actor: Actor, headline: string) =>
      translateBrief(feed, actor, { number, language: 'uk', changes: { headline } });
    await expect(translate(other, 'Пором')).rejects.toMatchObject({ said: { id: 'refused-not-yours' } });
    await translate(writer, 'Пором');
    await publishBrief(feed, EDITOR, { number });
    await expect(translate(writer, 'Паром')).rejects.toMatchObject({ code: 'forbidden' });
    expect((await translate(editor, 'Паром')).version).toBe(2);
  });
});

describe('a change of the original', () => {
  const update = { update: updateBrief, refile: refileBrief } as const;

  it.each(['update', 'refile'] as const)(
    'by /%s leaves the translation under a line that says so',
    async (step) => {
      const { number } = await translated(await published(newsroom.feed));
      const brief = await update[step](newsroom.feed, EDITOR, { number, text: NEWER });
      expect(await view(brief)).toMatchObject({
        language: 'uk',
        text: TEXT,
        caveat: newsroom.languages.in('uk').say('view-translation-older'),
      });
      expect((await view(brief, { locale: 'en', timeZone: null })).caveat).toBeUndefined();
    },
  );

  it('of the same words changes nothing for its translations', async () => {
    const { number, text } = await translated(await published(newsroom.feed));
    const brief = await refileBrief(newsroom.feed, EDITOR, { number, text });
    expect(brief.translations).toMatchObject([{ standing: 'current' }]);
  });

  it('of a draft makes its translations older as well', async () => {
    const { number } = await translated(await draft(newsroom.feed));
    const edit = (changes: Parameters<typeof editDraft>[2]['changes']) =>
      editDraft(newsroom.feed, EDITOR, { number, changes });
    expect((await edit({ topics: ['harbour'] })).translations).toMatchObject([{ standing: 'current' }]);
    expect((await edit({ headline: 'Late again' })).translations).toMatchObject([{ standing: 'older' }]);
  });

  it('into the language of a translation is refused', async () => {
    const { number } = await translated(await draft(newsroom.feed));
    const edit = editDraft(newsroom.feed, EDITOR, { number, changes: { language: 'uk' } });
    await expect(edit).rejects.toMatchObject({ said: { id: 'error-translation-original' } });
  });

  it('by a correction of the text takes the wrong words away in every language', async () => {
    const { number } = await translated(await published(newsroom.feed));
    const wrong = await correctBrief(newsroom.feed, EDITOR, { number, note: 'Noon.', text: NEWER });
    expect(await view(wrong)).toMatchObject({
      language: 'en',
      text: NEWER,
      caveat: newsroom.languages.in('uk').say('view-translation-awaited'),
      correction: { note: 'Noon.' },
    });
    const updated = await updateBrief(newsroom.feed, EDITOR, { number, text: TEXT });
    expect(updated.translations).toMatchObject([{ standing: 'wrong' }]);
    const changes = { text: TEXT, note: 'Опівдні.' };
    const put = await translateBrief(newsroom.feed, EDITOR, { number, language: 'uk', changes });
    expect(await view(put)).toMatchObject({ language: 'uk', text: TEXT, correction: { note: 'Опівдні.' } });
    expect((await view(put)).caveat).toBeUndefined();
  });

  it('by a correction of nothing but the note keeps the text, and no note of an earlier one', async () => {
    const { number } = await translated(await published(newsroom.feed));
    const correct = (note: string) => correctBrief(newsroom.feed, EDITOR, { number, note, text: null });
    await correct('It was Tuesday.');
    const changes = { note: 'Це був вівторок.' };
    const noted = await translateBrief(newsroom.feed, EDITOR, { number, language: 'uk', changes });
    expect(await view(noted)).toMatchObject({ text: TEXT, correction: { note: 'Це був вівторок.' } });
    const again = await correct('It was Wednesday.');
    expect(await view(again)).toMatchObject({ text: TEXT, correction: { note: 'It was Wednesday.' } });
  });

  it('is no matter once somebody has looked and found that it still holds', async () => {
    const { number } = await translated(await published(newsroom.feed));
    await updateBrief(newsroom.feed, EDITOR, { number, text: NEWER });
    const brief = await confirmTranslation(newsroom.feed, EDITOR, { number, language: 'uk' });
    expect(brief).toMatchObject({ version: 4, translations: [{ standing: 'current' }] });
    expect((await view(brief)).caveat).toBeUndefined();
  });

  it('by a retraction takes back every language', async () => {
    const { number } = await translated(await published(newsroom.feed));
    const brief = await retractBrief(newsroom.feed, EDITOR, { number, reason: 'It never sailed.' });
    expect(await view(brief)).toMatchObject({ kind: 'retracted', headline: HEADLINE, text: [] });
  });
});

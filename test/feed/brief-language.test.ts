import { describe, expect, it } from 'vitest';
import type { Brief, Translation } from '../../src/feed/brief.js';
import { closestTag, dearestFirst, otherLanguages, tellIn } from '../../src/feed/brief-language.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';

const translation = (language: string, changed: Partial<Translation> = {}): Translation => ({
  language,
  headline: `The headline in ${language}`,
  text: readPlainText(`The text in ${language}.`),
  alt: null,
  note: null,
  standing: 'current',
  ...changed,
});

const original: Brief = {
  number: 1,
  version: 2,
  state: 'published',
  headline: 'The ferry is late',
  text: readPlainText('It left at noon.'),
  topics: [],
  deskId: null,
  picture: { kind: 'web', url: 'https://lindholm.example/ferry.png', alt: 'The ferry' },
  link: null,
  related: null,
  followUpOf: null,
  urgency: 'routine',
  language: 'en',
  translations: [],
  correction: { note: 'It was Tuesday.', at: 1 },
  retractionReason: null,
  authorId: null,
  createdAt: 1,
  scheduledFor: null,
  undoUntil: null,
  embargoUntil: null,
  expiresAt: null,
  publishedAt: 1,
  updatedAt: null,
  sequence: 1,
  sending: 'on',
};

const briefIn = (...translations: readonly Translation[]): Brief => ({ ...original, translations });

describe('the tag that comes nearest', () => {
  it.each([
    ['uk', ['en', 'uk'], 'uk'],
    ['uk-UA', ['en', 'uk'], 'uk'],
    ['uk_UA', ['en', 'uk'], 'uk'],
    ['UK', ['en', 'uk'], 'uk'],
    ['pt-BR', ['pt', 'pt-BR'], 'pt-BR'],
    ['pt-BR', ['pt-PT', 'pt'], 'pt'],
    ['pt-PT', ['en', 'pt-BR'], 'pt-BR'],
    ['en', ['en-GB', 'en-US'], 'en-GB'],
    ['zh-TW', ['zh-Hans', 'en'], null],
    ['zh-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh', ['zh-Hant', 'zh-CN'], 'zh-CN'],
    ['sr-Latn', ['sr'], null],
    ['it', ['en', 'uk'], null],
    ['nonsense tag', ['en', 'uk'], null],
    ['', ['en'], null],
  ] as const)('to %s among %j is %s', (wanted, offered, closest) => {
    expect(closestTag(wanted, offered)).toBe(closest);
  });
});

describe('a brief in the language of its readers', () => {
  it.each([
    ['its translation', ['uk-UA', 'en'], 'uk'],
    ['the original, where that is nearer', ['en-GB'], 'en'],
    ['the original, where there is nothing near', ['it'], 'en'],
    ['the first of several wanted', ['it', 'de', 'uk'], 'de'],
    ['the original, before another language that is wanted less', ['en', 'uk'], 'en'],
    ['the original, with nothing wanted', [], 'en'],
  ] as const)('is %s', (_, wanted, language) => {
    const told = tellIn(briefIn(translation('uk'), translation('de')), wanted);
    expect(told.language).toBe(language);
    expect(told).toMatchObject({ isOlder: false, isAwaited: false });
  });

  it('takes from the original what the translation has no words for', () => {
    expect(tellIn(briefIn(translation('uk', { headline: '' })), ['uk'])).toMatchObject({
      headline: 'The ferry is late',
      text: readPlainText('The text in uk.'),
      alt: 'The ferry',
      note: 'It was Tuesday.',
    });
    const whole = translation('uk', { alt: 'Пором', note: 'Це був вівторок.' });
    expect(tellIn(briefIn(whole), ['uk'])).toMatchObject({ alt: 'Пором', note: 'Це був вівторок.' });
  });

  it('leaves out a translation that is begun only', () => {
    const begun = translation('uk', { text: [] });
    expect(tellIn(briefIn(begun), ['uk']).language).toBe('en');
    expect(tellIn({ ...briefIn(begun), text: [] }, ['uk']).language).toBe('uk');
  });

  it('says that a translation is of an earlier version', () => {
    expect(tellIn(briefIn(translation('uk', { standing: 'older' })), ['uk'])).toMatchObject({
      language: 'uk',
      isOlder: true,
    });
  });

  it('shows nothing that was corrected since, but what is wanted next', () => {
    const wrong = translation('uk', { standing: 'wrong' });
    expect(tellIn(briefIn(wrong, translation('de')), ['uk', 'de'])).toMatchObject({
      language: 'de',
      isAwaited: true,
    });
    expect(tellIn(briefIn(wrong), ['uk'])).toMatchObject({ language: 'en', isAwaited: true });
    expect(tellIn(briefIn(wrong), ['en'])).toMatchObject({ language: 'en', isAwaited: false });
  });

  it('counts as told in the languages that are shown', () => {
    const told = [translation('uk'), translation('de', { standing: 'older' })];
    const others = [translation('fr', { standing: 'wrong' }), translation('pl', { text: [] })];
    expect(otherLanguages(briefIn(...told, ...others))).toEqual(['uk', 'de']);
  });
});

describe('the languages that a place reads', () => {
  it.each([
    ['uk-UA', ['en', 'uk'], ['uk-UA', 'en', 'uk']],
    ['uk', ['en', 'uk'], ['uk', 'en']],
    ['uk', ['en'], ['en']],
    [null, ['de', 'en'], ['de', 'en']],
  ] as const)('with the locale %s and %j wanted are %j', (locale, languages, reads) => {
    expect(dearestFirst(locale, languages)).toEqual(reads);
  });
});

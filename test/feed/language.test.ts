import { describe, expect, it } from 'vitest';
import { createLanguages } from '../../src/feed/language.js';

const LANGUAGES = createLanguages(
  {
    en: ['hello = Hello\nonly-english = Only here'],
    uk: ['hello = Вітаю'],
    pt: ['hello = Olá'],
    'zh-Hant': ['hello = 你好'],
  },
  'en',
);

describe('the language for a locale', () => {
  it.each([
    ['uk', 'uk'],
    ['uk-UA', 'uk'],
    ['uk_UA', 'uk'],
    ['UK', 'uk'],
    ['pt-BR', 'pt'],
    ['pt-br', 'pt'],
    ['zh-hant', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-hans', null],
    ['zh', null],
    ['ru', null],
    ['uk-x-nonsense', 'uk'],
    ['', null],
    ['-', null],
    ['not a tag', null],
    ['💥', null],
  ])('of %j is %j', (locale, expected) => {
    expect(LANGUAGES.find(locale)?.locale ?? null).toBe(expected);
  });

  it('is the usual one where there is none', () => {
    expect(LANGUAGES.in('ru').locale).toBe('en');
    expect(LANGUAGES.in(null).locale).toBe('en');
    expect(LANGUAGES.in('uk-UA').say('hello')).toBe('Вітаю');
  });

  it('says in the usual one what it has no words for yet', () => {
    expect(LANGUAGES.in('uk').say('only-english')).toBe('Only here');
    expect(() => LANGUAGES.in('uk').say('nowhere')).toThrow(/no message nowhere/);
  });
});

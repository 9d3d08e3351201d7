import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCode, cleanText } from '../../../src/feed/text/clean-text.js';
import { safeUrl } from '../../../src/feed/text/safe-url.js';
import { anyHostileText } from './arbitrary-document.js';

describe('cleaning a text', () => {
  test.each([
    ['U+0000 and other controls', 'a\u0000b\u0007c\u009fd', 'abcd'],
    ['bidirectional overrides and isolates', 'a\u202eb\u202c\u2066c\u2069', 'abc'],
    ['marks of direction where nothing runs from right to left', '\u200fa\u200eb\u061c', 'ab'],
    ['marks of direction beyond the first', 'שלום\u200f\u200f\u200e!', 'שלום\u200f!'],
    ['zero-width characters', 'a\u200bb\u2060c\ufeffd\u00ade', 'abcde'],
    ['joiners between letters that do not join', 'pass\u200dword\u200c', 'password'],
    ['a joiner beside the Arabic letter mark', '\u061c\u200cक्\u200dष', 'क्\u200dष'],
    ['invisible letters', 'a\u3164b\u2800c\uffa0', 'abc'],
    ['hidden tag characters', 'a\u{E0041}\u{E0042}', 'a'],
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['towers of accents', `a${'\u0301'.repeat(50)}`, `a${'\u0301'.repeat(4)}`],
    ['towers held together by joiners', `a${'\u0301\u0301\u0301\u200d'.repeat(9)}`, `a${'\u0301'.repeat(4)}`],
    ['towers held together by selectors', `a${'\u0301\ufe0f'.repeat(9)}`, `a${'\u0301\ufe0f'.repeat(2)}`],
    ['a joiner between marks of direction, and the second mark', '\u200e\u200d\u200fשלום', '\u200eשלום'],
  ])('takes out %s', (_name, text, cleaned) => {
    expect(cleanText(text)).toBe(cleaned);
  });

  test.each([
    '👩‍🔬 🏳️‍🌈 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣',
    'می‌خواهم',
    'क्‍ष',
    'שלום עולם',
    'مرحبا',
    'اتصل \u200e+380 44 111\u200f!',
    'آية\u06dd12 \u0600 5',
    'Việt Nam',
    '日本語',
    'a\tb\n\u00a0c',
  ])('leaves %s as it is', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  test('makes all line ends one kind', () => {
    expect(cleanText('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyHostileText, fc.string({ unit: 'binary' })), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('code keeps its indent and loses blank lines around it', () => {
    expect(cleanCode('\n  \n  a  \n\n\tb\n\n')).toBe('  a\n\n\tb');
  });
});

describe('an address', () => {
  test.each([
    ['https://a.example', 'https://a.example/'],
    [' HTTP://A.Example/b c?"d"', 'http://a.example/b%20c?%22d%22'],
    ['mailto:desk@a.example', 'mailto:desk@a.example'],
    ['https://приклад.example/шлях', 'https://xn--80aikifvh.example/%D1%88%D0%BB%D1%8F%D1%85'],
    ['javascript:alert(1)', null],
    ['JaVa\nScript:alert(1)', null],
    ['data:text/html,<b>', null],
    ['tg://user?id=1', null],
    ['file:///etc/passwd', null],
    ['//a.example', null],
    ['https://user:word@a.example/', null],
    ['https://', null],
    ['mailto:', null],
    [`https://a.example/${'a'.repeat(2048)}`, null],
  ])('%s leads to %s', (written, url) => {
    expect(safeUrl(written)).toBe(url);
  });

  test('made safe once stays as it is', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        anyHostileText,
        (url, tail) => {
          const safe = safeUrl(`${url}${tail}`);
          fc.pre(safe !== null);
          expect(safeUrl(safe)).toBe(safe);
        },
      ),
      { numRuns: 500 },
    );
  });
});

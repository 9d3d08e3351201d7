import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/sources/decode-page.js';
import { readPageFacts } from '../../src/sources/page-facts.js';
import { expectOrdinaryWork, ordinaryWork } from '../support/hostile-work.js';

const FOUND = new URL('https://news.example/harbour/ferry?utm_source=wire');
const facts = (html: string, url = FOUND) => readPageFacts(html, url);

const FULL = `<!doctype html><html lang="en-GB"><head>
<title>Ferry sails again | Lindholm News</title>
<meta property="og:title" content="The ferry &amp; its crew sail again">
<meta property='og:description' content='It left  the
harbour this morning.'>
<meta property="og:image" content="/pictures/ferry.jpg"><meta property="og:image:alt" content="A white ferry">
<meta property="og:site_name" content="Lindholm News">
<meta name="description" content="The plain description.">
<meta property="article:published_time" content="2026-03-03T14:05:00+02:00">
<link rel="canonical" href="https://www.news.example/harbour/ferry">
</head><body><h1>Something else</h1></body></html>`;

describe('what a page says of itself', () => {
  it('is read from Open Graph, the canonical link and the language of the page', () => {
    expect(facts(FULL)).toEqual({
      title: 'The ferry & its crew sail again',
      description: 'It left the harbour this morning.',
      pictureUrl: 'https://news.example/pictures/ferry.jpg',
      pictureAlt: 'A white ferry',
      language: 'en-GB',
      link: 'https://www.news.example/harbour/ferry',
      site: 'Lindholm News',
      publishedAt: Date.UTC(2026, 2, 3, 12, 5),
    });
  });

  it('is read from Twitter cards where there is no Open Graph', () => {
    const html = `<meta name="twitter:title" content="The ferry sails"><meta name="twitter:description" content="Again.">
      <meta name="twitter:image" content="https://pictures.example/f.png">`;
    expect(facts(html)).toMatchObject({
      title: 'The ferry sails',
      description: 'Again.',
      pictureUrl: 'https://pictures.example/f.png',
    });
  });

  it.each([
    ['an article', (article: object) => article],
    ['a list', (article: object) => [{ '@type': 'BreadcrumbList' }, article]],
    ['a graph', (article: object) => ({ '@graph': [{ '@type': 'WebPage', name: 'A page' }, article] })],
    [
      'what the page is about',
      (article: object) => ({ '@type': 'WebPage', name: 'A page', mainEntity: article }),
    ],
  ])('is read from JSON-LD with %s', (_how, wrap) => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'The ferry sails <again>',
      description: 'It left.',
      image: [{ url: 'https://pictures.example/f.png' }],
      inLanguage: 'uk',
      datePublished: '2026-03-03T12:05:00Z',
      publisher: { name: 'Lindholm News' },
    };
    const html = `<script type="application/ld+json">{ broken</script>
      <script type="application/ld+json">${JSON.stringify(wrap(article))}</script>`;
    expect(facts(html)).toMatchObject({
      title: 'The ferry sails <again>',
      description: 'It left.',
      pictureUrl: 'https://pictures.example/f.png',
      language: 'uk',
      site: 'Lindholm News',
      publishedAt: Date.UTC(2026, 2, 3, 12, 5),
    });
  });

  it('is read from microdata and plain tags where there is nothing better', () => {
    const html = `<html lang=uk><title>Паром знову ходить</title><meta name="Description" content="Уранці.">
      <img itemprop="image" src="ferry.png"><time itemprop="datePublished" datetime="2026-03-03">today</time>`;
    expect(facts(html)).toMatchObject({
      title: 'Паром знову ходить',
      description: 'Уранці.',
      pictureUrl: 'https://news.example/harbour/ferry.png',
      language: 'uk',
      publishedAt: Date.UTC(2026, 2, 3),
    });
    expect(facts('<h1>The <em>ferry</em> sails</h1>')).toMatchObject({
      title: 'The ferry sails',
      description: null,
    });
  });

  it('leaves the name of the site out of a title, and nothing else', () => {
    const named = (title: string) =>
      facts(`<title>${title}</title><meta property="og:site_name" content="Lindholm News">`).title;
    expect(named('Ferry sails again | Lindholm News')).toBe('Ferry sails again');
    expect(named('Ferry sails – again – LINDHOLM NEWS')).toBe('Ferry sails – again');
    expect(named('Ferry sails - again')).toBe('Ferry sails - again');
    expect(named('Lindholm News')).toBe('Lindholm News');
  });

  it('is nothing where the page says nothing', () => {
    expect(facts('')).toEqual({
      title: null,
      description: null,
      pictureUrl: null,
      pictureAlt: null,
      language: null,
      link: FOUND.href,
      site: null,
      publishedAt: null,
    });
  });
});

describe('what a page may not claim', () => {
  it.each([
    'https://bank.example/harbour/ferry',
    'https://news.example.evil.example/',
    'javascript:alert(1)',
    'https://news.example@evil.example/',
    'https://news.example/',
  ])('that its own address is %s', (canonical) => {
    expect(facts(`<link rel="canonical" href="${canonical}">`).link).toBe(FOUND.href);
  });

  it.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'file:///etc/hosts', 'http://[bad'])(
    'that its picture is %s',
    (picture) => {
      expect(facts(`<meta property="og:image" content="${picture}">`).pictureUrl).toBeNull();
    },
  );

  it.each(['xx_not_a_language_at_all', '<script>', 'e', '../..'])('that its language is %s', (language) => {
    expect(facts(`<html lang="${language}">`).language).toBeNull();
  });

  it('letters that turn the line round, controls, and more than a headline holds', () => {
    const { title } = facts(`<title>Pay\u202egnp.exe\u0000\u200b now\n\n&#8238;x</title>`);
    expect(title).toBe('Paygnp.exe now x');
    expect(facts(`<title>${'long '.repeat(500)}</title>`).title?.length).toBeLessThanOrEqual(256);
    const { description } = facts(`<meta name=description content="${'long '.repeat(1500)}">`);
    expect(description?.length).toBeGreaterThan(1000);
    expect(description?.length).toBeLessThanOrEqual(1500);
  });

  it('anything from within a script, a comment or a style', () => {
    const hidden = '<meta property="og:title" content="Hidden">';
    const html = `<!-- ${hidden} --><script>var a='${hidden}'</script><style>${hidden}</style><svg><title>No</title></svg>
      <template>${hidden}</template><title>Shown</title>`;
    expect(facts(html).title).toBe('Shown');
  });
});

describe('hostile pages', () => {
  it.each([
    ['elements inside one another', '<div itemprop="x">'.repeat(100_000)],
    ['tags that never end', '<meta content="'.repeat(100_000)],
    ['comments that never end', '<!--'.repeat(200_000)],
    ['headings that never end', '<h1>'.repeat(200_000)],
    ['scripts that never end', '<script type="application/ld+json">'.repeat(20_000)],
    ['JSON in JSON', `<script type="application/ld+json">${'['.repeat(190_000)}</script>`],
    ['very many marks', '<meta property="og:title" content="">'.repeat(50_000)],
    ['very many attributes', `<meta ${'a=1 '.repeat(200_000)}>`],
    ['very many dashes in a title', `<title>${' - '.repeat(6000)}</title>`],
  ])('with %s cost about what ordinary ones do', (_what, html) => {
    const read = (page: string) => facts(`${page}<title>The end</title>`);
    const piece = '<p>The ferry <b>sails</b> again.</p>\n';
    const ordinaryMs = ordinaryWork({ piece, length: html.length, read });
    expectOrdinaryWork({ hostile: html, ordinaryMs, read });
  });

  it('never make it throw', () => {
    const piece = fc.constantFrom(
      '<meta ',
      'property="og:title" ',
      'content=',
      '"',
      "'",
      '>',
      '</',
      '<title>',
      '<!--',
      '&#0;',
      'x',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (parts) => void facts(parts.join(''))));
  });
});

describe('the character set of a page', () => {
  const CYRILLIC = Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);
  const CHINESE = Buffer.from([0xb6, 0xc9, 0xc2, 0xd6]);
  const tag = (meta: string, text: Buffer) => Buffer.concat([Buffer.from(`<head>${meta}<title>`), text]);

  it.each([
    ['the header', 'text/html; charset=windows-1251', CYRILLIC, 'Паром'],
    ['a meta tag', 'text/html', tag('<meta charset="windows-1251">', CYRILLIC), 'Паром'],
    [
      'an older meta tag',
      '',
      tag('<meta http-equiv=Content-Type content="text/html; charset=gb18030">', CHINESE),
      '渡轮',
    ],
    ['the header, in quotes', 'text/html; charset="GBK"', CHINESE, '渡轮'],
    ['a byte-order mark', 'text/html; charset=windows-1251', Buffer.from('\ufeffПаром'), 'Паром'],
    ['a byte-order mark of UTF-16', 'text/html', Buffer.from('\ufeffПаром', 'utf16le'), 'Паром'],
    ['nobody', 'text/html', Buffer.from('Паром'), 'Паром'],
    ['a name that nobody knows', 'text/html; charset=klingon', Buffer.from('Паром'), 'Паром'],
  ])('is told by %s', (_who, contentType, bytes, text) => {
    expect(decodePage(bytes, contentType)).toContain(text);
  });
});

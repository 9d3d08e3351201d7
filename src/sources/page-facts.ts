import type { PageFacts } from '../feed/page-reader.js';
import { cleanText } from '../feed/text/clean-text.js';
import { sameSite } from '../feed/text/link-key.js';
import { safeUrl } from '../feed/text/safe-url.js';
import { shorten } from '../feed/text/shorten.js';
import { type LinkedData, readLinkedData } from './linked-data.js';
import { type PageMark, readPageMarks } from './page-marks.js';

/** The longest title and description that are taken over, in UTF-16 units: a headline's most, and a short news item. */
const MAX_TITLE_LENGTH = 256;
const MAX_DESCRIPTION_LENGTH = 1_500;

/** Above this nothing is plausible as a title or description, and only costs time. */
const MAX_LOOKED_AT = 20_000;

/** Facts of a page without a title: nothing says what it is about. */
export type FoundFacts = Omit<PageFacts, 'title'> & { readonly title: string | null };

/**
 * What a page says about itself: Open Graph first, then Twitter cards, JSON-LD, `<meta>`, microdata and the title, as the
 * platforms' own previews read it. Never throws.
 * @param url Where the page was found, after all redirects.
 */
export function readPageFacts(source: string, url: URL): FoundFacts {
  const marks = new Marks(readPageMarks(source));
  const data = readLinkedData(marks.texts('script'));
  const site = first(
    MAX_TITLE_LENGTH,
    marks.meta('og:site_name'),
    [data?.publisher],
    marks.meta('application-name'),
  );
  return {
    title: titleOf(marks, data, site),
    description: first(
      MAX_DESCRIPTION_LENGTH,
      ...[marks.meta('og:description'), marks.meta('twitter:description'), [data?.description]],
      ...[marks.meta('description'), marks.property('description')],
    ),
    pictureUrl: pictureOf(marks, data, url),
    pictureAlt: first(MAX_TITLE_LENGTH, marks.meta('og:image:alt'), marks.meta('twitter:image:alt')),
    language: languageOf(marks, data),
    link: linkOf(marks, url),
    site,
    publishedAt: publishedAt(marks, data),
  };
}

class Marks {
  constructor(private readonly marks: readonly PageMark[]) {}

  /** The contents of `<meta>` by its name, whichever attribute says it. */
  meta(name: string): readonly string[] {
    return this.marks
      .filter(({ element }) => element === 'meta')
      .filter(({ attributes: at }) =>
        [at.property, at.name, at['http-equiv']].some((given) => given?.toLowerCase() === name),
      )
      .map(({ attributes }) => attributes.content ?? '');
  }

  /** The values of a microdata property that stand in attributes. */
  property(name: string): readonly string[] {
    return this.marks
      .filter(({ attributes }) => attributes.itemprop === name)
      .map(({ attributes: at }) => at.content || at.datetime || at.href || at.src || '');
  }

  texts(element: string): readonly string[] {
    return this.marks.filter((mark) => mark.element === element).map(({ text }) => text);
  }

  link(rel: string): readonly string[] {
    return this.marks
      .filter(({ element, attributes }) => element === 'link' && attributes.rel?.toLowerCase() === rel)
      .map(({ attributes }) => attributes.href ?? '');
  }

  get language(): string | undefined {
    return this.marks.find(({ element }) => element === 'html')?.attributes.lang;
  }
}

/** Titles of windows end in the name of the site; headlines do not. */
function titleOf(marks: Marks, data: LinkedData | null, site: string | null): string | null {
  const title = first(
    MAX_TITLE_LENGTH,
    ...[marks.meta('og:title'), marks.meta('twitter:title'), [data?.headline], marks.property('headline')],
    ...[marks.texts('title'), marks.texts('h1')],
  );
  if (title === null || site === null) return title;
  const end = / [|–—·-] ([^|–—·]+)$/.exec(title);
  return end?.[1]?.toLowerCase() === site.toLowerCase() ? title.slice(0, end.index) : title;
}

function pictureOf(marks: Marks, data: LinkedData | null, url: URL): string | null {
  const named = [
    ...['og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'].flatMap(
      (name) => marks.meta(name),
    ),
    data?.picture ?? '',
    ...marks.link('image_src'),
    ...marks.property('image'),
  ];
  return webAddress(named, url);
}

/** A page may name any address as its own; one of another site would put that site's name under this page's words. */
function linkOf(marks: Marks, url: URL): string {
  const own = webAddress([...marks.link('canonical'), ...marks.meta('og:url')], url);
  const found = safeUrl(url.href) ?? url.href;
  if (own === null || !sameSite(own, found)) return found;
  // A canonical address of every page that leads to the front page is a slip of whoever runs the site.
  return new URL(own).pathname === '/' && url.pathname !== '/' ? found : own;
}

function webAddress(candidates: readonly string[], base: URL): string | null {
  for (const candidate of candidates) {
    const address = safeUrl(candidate, base.href);
    if (candidate !== '' && address !== null && /^https?:/.test(address)) return address;
  }
  return null;
}

function languageOf(marks: Marks, data: LinkedData | null): string | null {
  const candidates = [
    marks.language,
    ...marks.meta('og:locale'),
    data?.language,
    ...marks.meta('content-language'),
  ];
  for (const candidate of candidates) {
    const tag = languageTag(candidate ?? '');
    if (tag !== null) return tag;
  }
  return null;
}

function languageTag(given: string): string | null {
  const tag = given.trim().replaceAll('_', '-');
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // RangeError: it looks like a language tag and is none.
    return null;
  }
}

function publishedAt(marks: Marks, data: LinkedData | null): number | null {
  const candidates = [
    ...marks.meta('article:published_time'),
    data?.published ?? '',
    ...marks.property('datePublished'),
    ...['date', 'pubdate', 'dc.date', 'dc.date.issued'].flatMap((name) => marks.meta(name)),
  ];
  for (const candidate of candidates) {
    const at = /^\d{4}-\d\d-\d\d/.test(candidate) ? Date.parse(candidate) : Number.NaN;
    if (!Number.isNaN(at)) return at;
  }
  return null;
}

/** The first that says something, cleaned, on one line and short enough. */
function first(
  maxLength: number,
  ...candidates: readonly (readonly (string | null | undefined)[])[]
): string | null {
  for (const candidate of candidates.flat()) {
    const line = cleanText((candidate ?? '').slice(0, MAX_LOOKED_AT))
      .replace(/\s+/gu, ' ')
      .trim();
    if (line !== '') return shorten(line, maxLength);
  }
  return null;
}

import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import {
  afterElement,
  afterNonTag,
  attributeValue,
  lowerCased,
  readTag,
  type Tag,
} from '../feed/text/html-tags.js';

/** The most source that is looked at, in UTF-16 units; what a page says of itself stands near its beginning. */
const MAX_SOURCE_LENGTH = 2_000_000;

const MAX_MARKS = 400;

/** The longest script of data, and the longest title or heading, in UTF-16 units; longer ones are passed over. */
const MAX_DATA_LENGTH = 200_000;
const MAX_TEXT_LENGTH = 10_000;

/** The attributes that say something, of any element that is looked at. */
const ATTRIBUTES = [
  ...[
    'lang',
    'property',
    'name',
    'http-equiv',
    'content',
    'itemprop',
    'rel',
    'href',
    'src',
    'datetime',
    'type',
  ],
] as const;

/** What a page's source says about it beside its text, one element each, in the order of the source. */
export interface PageMark {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Of titles, main headings and scripts of data; empty for all others. */
  readonly text: string;
}

/**
 * Reads the marks of a page: `<html>`, `<title>`, `<meta>`, `<link>`, `<h1>`, JSON-LD and whatever has an `itemprop`. One
 * pass finds them and lays them out flat, so that the parser, whose work grows with the square of nesting, never sees any.
 * Never throws.
 */
export function readPageMarks(source: string): readonly PageMark[] {
  const root = fromHtml(flatten(source.slice(0, MAX_SOURCE_LENGTH)), { fragment: true });
  return root.children.flatMap((node) => (node.type === 'element' ? [markOf(node)] : []));
}

function markOf({ properties, children }: Element): PageMark {
  const read = (name: string) => (typeof properties[name] === 'string' ? properties[name] : '');
  return {
    element: read('dataElement'),
    attributes: Object.fromEntries(ATTRIBUTES.map((name) => [name, read(dataName(name))])),
    text: children.map(textOf).join(''),
  };
}

function textOf(node: Nodes): string {
  return node.type === 'text' ? node.value : '';
}

function flatten(source: string): string {
  const lowerCase = lowerCased(source);
  const marks: string[] = [];
  let at = 0;
  while (marks.length < MAX_MARKS) {
    const next = source.indexOf('<', at);
    if (next === -1) break;
    const tag = readTag(source, lowerCase, next);
    if (tag === null) {
      at = afterNonTag(source, next);
      continue;
    }
    const end = HIDDEN.has(tag.name) && !tag.closes ? afterElement(source, lowerCase, tag) : tag.end;
    if (isMark(tag)) marks.push(flatMark(tag, source, lowerCase));
    at = end;
  }
  return marks.join('');
}

/** Elements whose content is no markup, or none that speaks for the page. */
const HIDDEN: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'textarea', 'title', 'xmp'],
]);

function isMark({ name, closes, attributes }: Tag): boolean {
  if (closes) return false;
  if (name === 'script') return /ld\+json/i.test(attributes.slice(0, 1000));
  return /^(?:html|title|meta|link|h1)$/.test(name) || /\bitemprop\b/i.test(attributes.slice(0, 1000));
}

function flatMark(tag: Tag, source: string, lowerCase: string): string {
  const values = ATTRIBUTES.map((name) => {
    const value = attributeValue(tag.attributes.slice(0, 8192), name);
    return value === null ? '' : ` data-a-${name}="${quoted(value)}"`;
  });
  const text = /^(?:title|h1|script)$/.test(tag.name) ? contentOf(tag, source, lowerCase) : '';
  return `<p data-element="${tag.name}"${values.join('')}>${text}</p>`;
}

/** A script's text is no markup; a title and a heading may hold character references, and a heading tags. */
function contentOf(tag: Tag, source: string, lowerCase: string): string {
  const longest = tag.name === 'script' ? MAX_DATA_LENGTH : MAX_TEXT_LENGTH;
  // Looked for in a part of the source: elements that are never closed would have all of it searched each time.
  const close = lowerCase.slice(tag.end, tag.end + longest).indexOf(`</${tag.name}`);
  if (close === -1) return '';
  const content = source.slice(tag.end, tag.end + close);
  if (tag.name === 'script') return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return content.replace(/<[^<>]{0,500}>/g, '').replaceAll('<', '&lt;');
}

function quoted(value: string): string {
  return value.replaceAll('"', '&quot;');
}

/** `data-a-http-equiv` as the tree names it: `dataAHttpEquiv`. */
function dataName(name: string): string {
  return `dataA-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

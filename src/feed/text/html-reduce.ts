import { afterElement, afterNonTag, attributeValue, lowerCased, readTag, type Tag } from './html-tags.js';

/** Elements that mean something to the reader, by what they mean; all others vanish and leave their content. */
const MARKS: ReadonlySet<string> = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  'cite',
  'code',
  'tt',
  'kbd',
  'samp',
]);
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'figure',
    'figcaption',
    'address',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'pre',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
  ],
  ...['td', 'th', 'caption'],
]);
const VOIDS: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/** Elements whose content is not text to read. */
const DROPPED: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'noframes',
    'iframe',
    'object',
    'svg',
    'math',
    'title',
    'textarea',
  ],
  ...['select', 'audio', 'video', 'canvas', 'button', 'xmp', 'noembed'],
]);

/** The attributes that are read, by element. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['alt'],
  ol: ['start'],
  code: ['class'],
};

/** How deep elements may be open inside one another; a deeper tag is dropped and its content stays. */
const MAX_DEPTH = 48;

/**
 * HTML reduced to the tags and attributes that the reader understands, none nested deeper than MAX_DEPTH.
 * The work of an HTML parser grows with the square of nesting and of distinct formatting tags; what comes
 * out of here it parses in linear time. This takes one pass over the source.
 */
export function reduceHtml(source: string): string {
  const lowerCase = lowerCased(source);
  const open = new Map<string, number>();
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf('<', at);
    if (next === -1) break;
    parts.push(source.slice(at, next));
    const tag = readTag(source, lowerCase, next);
    if (tag === null) {
      at = afterNonTag(source, next);
      if (at === next + 1) parts.push('&lt;');
    } else if (DROPPED.has(tag.name) && !tag.closes) {
      at = afterElement(source, lowerCase, tag);
    } else {
      parts.push(reducedTag(tag, open));
      at = tag.end;
    }
  }
  return parts.join('') + source.slice(at);
}

function reducedTag(tag: Tag, open: Map<string, number>): string {
  const { name } = tag;
  if (VOIDS.has(name)) return tag.closes ? '' : `<${name}${keptAttributes(tag)}>`;
  const isMark = MARKS.has(name);
  if (!isMark && !BLOCKS.has(name)) return '';
  const count = open.get(name) ?? 0;
  if (tag.closes) {
    if (count === 0) return '';
    open.set(name, count - 1);
    return `</${name}>`;
  }
  // A paragraph, item or cell that is left open is closed by the next one, so only others add to the depth.
  const implied = /^(?:p|li|d[td]|t[rdh])$/.test(name);
  if (isMark ? count >= 3 : !implied && depthOf(open) >= MAX_DEPTH) return '';
  open.set(name, implied ? 1 : count + 1);
  return `<${name}${keptAttributes(tag)}>`;
}

function depthOf(open: ReadonlyMap<string, number>): number {
  let depth = 0;
  for (const count of open.values()) depth += count;
  return depth;
}

function keptAttributes({ name, attributes }: Tag): string {
  const kept = ATTRIBUTES[name] ?? [];
  return kept
    .map((attribute) => {
      const value = attributeValue(attributes.slice(0, 8192), attribute);
      return value === null ? '' : ` ${attribute}="${value.replaceAll('"', '&quot;')}"`;
    })
    .join('');
}

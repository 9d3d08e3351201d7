import type { Block, Document } from './document.js';
import { escapeHtml } from './escape-html.js';
import { layOutInlines, type Markup } from './layout.js';
import { safeUrl } from './safe-url.js';

const WEB: Markup = {
  text: escapeHtml,
  bold: (inner) => `<strong>${inner}</strong>`,
  italic: (inner) => `<em>${inner}</em>`,
  link: (url, inner) => {
    const safe = safeUrl(url);
    return safe === null ? inner : `<a href="${escapeHtml(safe)}" rel="noopener noreferrer">${inner}</a>`;
  },
  code: (text) => `<code>${escapeHtml(text)}</code>`,
  codeBlock: (text, language) => {
    const attribute = language === null ? '' : ` class="language-${escapeHtml(language)}"`;
    return `<pre><code${attribute}>${escapeHtml(text)}</code></pre>`;
  },
  quote: (inner) => `<blockquote>${inner}</blockquote>`,
};

/** The document as HTML for web pages and feeds: escaped throughout, links only to safe addresses. */
export function toHtml(document: Document): string {
  return document.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(block)}</p>`;
    case 'code':
      return WEB.codeBlock(block.text, block.language);
    case 'quote':
      return WEB.quote(toHtml(block.content));
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${itemHtml(item)}</li>`).join('')}</${tag}>`;
    }
  }
}

/** An item of one paragraph stands without `<p>`, so that lists are set tight. */
function itemHtml(item: Document): string {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph' || rest.some((block) => block.kind === 'paragraph')) return toHtml(item);
  return [inlineHtml(first), ...rest.map(blockHtml)].join('\n');
}

function inlineHtml(paragraph: Extract<Block, { kind: 'paragraph' }>): string {
  return layOutInlines(paragraph.content, WEB).replaceAll('\n', '<br>');
}

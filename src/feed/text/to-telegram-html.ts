import { bareCode } from './bare-code.js';
import { cutDocument } from './cut-document.js';
import type { Document } from './document.js';
import { escapeHtml } from './escape-html.js';
import { layOut, type Markup } from './layout.js';
import { safeUrl } from './safe-url.js';
import { plainText } from './to-plain-text.js';

export interface TelegramOptions {
  /** The most characters as Telegram counts them: UTF-16 units after entity parsing. */
  readonly maxLength: number;
  /** Fold what comes after so many characters into one expandable quote. Default: fold nothing. */
  readonly foldAfter?: number;
}

export interface TelegramHtml {
  readonly html: string;
  /** In UTF-16 units after entity parsing. */
  readonly length: number;
  readonly cut: boolean;
}

const TELEGRAM: Markup = {
  text: escapeHtml,
  bold: (inner) => `<b>${inner}</b>`,
  italic: (inner) => `<i>${inner}</i>`,
  link: (url, inner) => {
    const safe = safeUrl(url);
    return safe === null ? inner : `<a href="${escapeHtml(safe)}">${inner}</a>`;
  },
  code: (text) => `<code>${escapeHtml(text)}</code>`,
  codeBlock: (text, language) => {
    const inner = escapeHtml(text);
    return language === null
      ? `<pre>${inner}</pre>`
      : `<pre><code class="language-${escapeHtml(language)}">${inner}</code></pre>`;
  },
  quote: (inner) => `<blockquote>${inner}</blockquote>`,
};

/** Inside the folded part quotes are laid out as their content: Telegram's quotes cannot be nested. */
const FOLDED: Markup = { ...TELEGRAM, quote: (inner) => inner };

/**
 * The document as Telegram's HTML, at most `maxLength` long, cut as cutDocument says. A message takes 4096
 * characters and a caption 1024 (core.telegram.org/bots/api, sendMessage and sendPhoto); a caller that adds
 * a headline subtracts it first. Only the tags b, i, a, code, pre and blockquote are used, and code carries
 * no other mark, since Telegram's entities cannot contain it ("Formatting options").
 */
export function renderTelegramHtml(document: Document, options: TelegramOptions): TelegramHtml {
  const bare = bareCode(document, () => true);
  const kept = cutDocument(bare, {
    maxLength: options.maxLength,
    measure: (candidate) => plainText(candidate).length,
  });
  return {
    html: toTelegramHtml(kept.document, options.foldAfter),
    length: plainText(kept.document).length,
    cut: kept.cut,
  };
}

/** The whole document as Telegram's HTML, without a limit; see renderTelegramHtml. */
export function toTelegramHtml(document: Document, foldAfter = Number.POSITIVE_INFINITY): string {
  const bare = bareCode(document, () => true);
  const visible = visibleBlocks(bare, foldAfter);
  if (visible === bare.length) return layOut(bare, TELEGRAM);
  const head = layOut(bare.slice(0, visible), TELEGRAM);
  const folded = layOut(bare.slice(visible), FOLDED);
  return `${head}\n\n<blockquote expandable>${folded}</blockquote>`;
}

/** How many blocks stay open: those that begin within the first characters, and always the first. */
function visibleBlocks(document: Document, foldAfter: number): number {
  let length = 0;
  for (const [index, block] of document.entries()) {
    if (index > 0 && length >= foldAfter) return index;
    length += plainText([block]).length;
  }
  return document.length;
}

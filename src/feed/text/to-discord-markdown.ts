import { bareCode } from './bare-code.js';
import { cutDocument } from './cut-document.js';
import {
  discordCode,
  discordCodeBlock,
  discordUrl,
  escapeDiscord,
  escapeDiscordLinkText,
  escapeLineStarts,
} from './discord-escape.js';
import type { Block, Document, Inline } from './document.js';
import { safeUrl } from './safe-url.js';

export interface DiscordOptions {
  /** The most characters of Markdown source, in UTF-16 units, which are never fewer than Discord counts. */
  readonly maxLength: number;
}

export interface DiscordMarkdown {
  readonly markdown: string;
  /** The length of the Markdown source in UTF-16 units. */
  readonly length: number;
  readonly cut: boolean;
}

const ZERO_WIDTH_SPACE = '\u200b';

/**
 * The document as Discord's Markdown, at most `maxLength` long, cut as cutDocument says. Discord counts the
 * source: 2000 in a message, 4096 in an embed's description (discord.com/developers, "Embed limits").
 * Nothing in it mentions anybody; still send `allowed_mentions` with an explicit list.
 */
export function renderDiscordMarkdown(document: Document, options: DiscordOptions): DiscordMarkdown {
  const kept = cutDocument(document, {
    maxLength: options.maxLength,
    measure: (candidate) => toDiscordMarkdown(candidate).length,
  });
  const markdown = toDiscordMarkdown(kept.document);
  return { markdown, length: markdown.length, cut: kept.cut };
}

/** The whole document as Discord's Markdown, without a limit; see renderDiscordMarkdown. */
export function toDiscordMarkdown(document: Document): string {
  // Discord finds the end of bold before it looks at code inside, and the end of a link's text likewise.
  return renderBlocks(
    bareCode(document, (text) => /[*[\]]/.test(text)),
    '\n\n',
  );
}

function renderBlocks(blocks: readonly Block[], separator: string): string {
  return blocks.map(renderBlock).join(separator);
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return escapeLineStarts(renderInlines(block.content));
    case 'code':
      return discordCodeBlock(block.text, block.language);
    case 'quote':
      return prefixed(renderBlocks(block.content, '\n\n'), '> ', '> ');
    case 'list':
      return block.items
        .map((item, index) => {
          const marker = block.ordered ? `${index + 1}. ` : '- ';
          return prefixed(renderBlocks(item, '\n'), marker, ' '.repeat(marker.length));
        })
        .join('\n');
  }
}

function prefixed(text: string, first: string, others: string): string {
  return first + text.replaceAll('\n', `\n${others}`);
}

function renderInlines(content: readonly Inline[], escapeText = escapeDiscord): string {
  return content
    .map((inline, index) => {
      const before = content[index - 1];
      // Stars that end one mark and begin the next would be read as one run of stars.
      const gap = before !== undefined && isStarred(before) && isStarred(inline) ? ZERO_WIDTH_SPACE : '';
      return gap + renderInline(inline, escapeText);
    })
    .join('');
}

function isStarred(inline: Inline): boolean {
  return inline.kind === 'bold' || inline.kind === 'italic';
}

function renderInline(inline: Inline, escapeText: (text: string) => string): string {
  switch (inline.kind) {
    case 'text':
      return escapeText(inline.text);
    case 'break':
      return '\n';
    case 'code':
      return discordCode(inline.text);
    case 'bold':
      return `**${renderInlines(inline.content, escapeText)}**`;
    case 'italic':
      return `*${renderInlines(inline.content, escapeText)}*`;
    case 'link':
      return renderLink(inline);
  }
}

function renderLink(link: Extract<Inline, { kind: 'link' }>): string {
  const safe = safeUrl(link.url);
  if (safe === null) return renderInlines(link.content);
  const url = discordUrl(safe);
  const [only, ...others] = link.content;
  if (only?.kind === 'text' && only.text === url && others.length === 0 && !url.startsWith('mailto:')) {
    return `<${url}>`;
  }
  return `[${renderInlines(link.content, escapeDiscordLinkText)}](${url})`;
}

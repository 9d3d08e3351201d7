import type { ForceReply } from 'grammy/types';
import type { BriefView } from '../../feed/view.js';
import type { ButtonRow, ListItem, Reply } from '../reply.js';
import { inlineKeyboard, refusedLinks } from './keyboard.js';
import { MAX_CAPTION, MAX_TEXT } from './limits.js';
import { NO_PREVIEW, type OutgoingMessage } from './outgoing.js';
import { bold, italic, join, line, lines, type Piece } from './piece.js';
import { layOut, renderBrief } from './render-brief.js';

/** Every kind of reply but the form: that becomes its first question before it is rendered. */
export type Renderable = Exclude<Reply, { readonly kind: 'form' }>;

/** A message with its words without markup too, for the case that the markup is refused. */
export interface RenderedReply {
  readonly message: OutgoingMessage;
  readonly plainText: string;
}

/** The most of each part of a list that is shown, in UTF-16 units. */
const MOST = { title: 200, headline: 256, details: 120, footer: 300, header: 1500 } as const;

/** Puts an answer into a Telegram message; whatever people wrote, the result is within Telegram's limits. */
export function renderReply(reply: Renderable): RenderedReply {
  switch (reply.kind) {
    case 'notice':
      return noticeMessage(reply);
    case 'card':
      return viewMessage(line('', 0), reply.view, reply.buttons);
    case 'draft':
      return viewMessage(lines(reply.header, MOST.header), reply.view, reply.buttons);
    case 'list':
      return textMessage(
        listPiece(reply.title, reply.items, reply.footer, linksLength(reply.buttons)),
        reply.buttons,
      );
  }
}

/** With its picture where the words fit under it, else as a text, since words matter more. */
function noticeMessage({ text, buttons, picture }: Renderable & { kind: 'notice' }): RenderedReply {
  const links = linksLength(buttons);
  const rendered = textMessage(lines(text, MAX_TEXT - links), buttons);
  if (picture === undefined || rendered.plainText.length > MAX_CAPTION) return rendered;
  return { ...rendered, message: { ...rendered.message, photo: { kind: 'drawn', bytes: picture.bytes } } };
}

/** Whether an answer is a question whose answer is waited for: only such can be given up. */
export function isQuestion({ buttons }: Renderable): boolean {
  return buttons.flat().some((button) => 'action' in button && button.action.kind === 'cancel-form');
}

/**
 * The message as one that has to be replied to. In a group a bot hears only commands and replies to itself, so that there the
 * question cannot have buttons as well: a message has one kind of markup.
 */
export function asQuestion(rendered: RenderedReply): RenderedReply {
  const keyboard: ForceReply = { force_reply: true, selective: true };
  return { ...rendered, message: { ...rendered.message, keyboard } };
}

/**
 * A brief in full as an answer: with its own picture where the words fit under it, else as a text, since words matter more.
 */
function viewMessage(header: Piece, view: BriefView, buttons: readonly ButtonRow[]): RenderedReply {
  const brief = renderBrief(view, 'full');
  const withPicture =
    brief.picture?.kind === 'stored' ? headed(header, view, MAX_CAPTION - linksLength(buttons)) : null;
  if (withPicture && !withPicture.cut && brief.picture) {
    const rendered = textMessage(withPicture, buttons);
    return { ...rendered, message: { ...rendered.message, photo: brief.picture } };
  }
  const rendered = textMessage(headed(header, view, MAX_TEXT - linksLength(buttons)), buttons);
  return { ...rendered, message: { ...rendered.message, preview: brief.preview } };
}

function headed(header: Piece, view: BriefView, maxLength: number): Piece & { readonly cut: boolean } {
  const rule = header.plain === '' ? '' : '\n\n';
  const body = layOut(view, maxLength - header.plain.length - rule.length);
  return { ...join([header, body], rule), cut: body.cut };
}

function textMessage(piece: Piece, buttons: readonly ButtonRow[]): RenderedReply {
  const whole = join([piece, linksOf(buttons)], '\n\n');
  // A message must say something, even where a sentence is missing.
  const shown = whole.plain.trim() === '' ? line('…', 1) : whole;
  const keyboard = inlineKeyboard(buttons);
  return {
    message: { text: shown.html, format: 'html', preview: NO_PREVIEW, photo: null, keyboard },
    plainText: shown.plain,
  };
}

/** The most that is spent on addresses that Telegram refuses as buttons, in UTF-16 units. */
const MAX_LINKS = 600;

function linksOf(buttons: readonly ButtonRow[]): Piece {
  return lines(refusedLinks(buttons).join('\n'), MAX_LINKS);
}

function linksLength(buttons: readonly ButtonRow[]): number {
  const { length } = linksOf(buttons).plain;
  return length === 0 ? 0 : length + 2;
}

function listPiece(
  title: string,
  items: readonly ListItem[],
  footer: string | null,
  reserved: number,
): Piece {
  const head = bold(line(title, MOST.title));
  const foot = italic(lines(footer ?? '', MOST.footer));
  const room = MAX_TEXT - reserved - head.plain.length - foot.plain.length - 4;
  // Where everything does not fit, summaries go first, then items at the end.
  for (const summaryLength of [400, 200, 100, 0]) {
    const body = join(
      items.map((item) => itemPiece(item, summaryLength)),
      '\n\n',
    );
    if (body.plain.length <= room) return join([head, body, foot], '\n\n');
  }
  let kept = line('', 0);
  for (const item of items) {
    const grown = join([kept, itemPiece(item, 0)], '\n\n');
    if (grown.plain.length > room) break;
    kept = grown;
  }
  return join([head, kept, foot], '\n\n');
}

function itemPiece({ headline, details, summary }: ListItem, summaryLength: number): Piece {
  return join(
    [
      bold(line(headline, MOST.headline)),
      italic(line(details, MOST.details)),
      line(summaryLength === 0 ? '' : (summary ?? ''), summaryLength),
    ],
    '\n',
  );
}

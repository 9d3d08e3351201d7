import type { LinkPreviewOptions } from 'grammy/types';
import type { Picture } from '../../feed/brief.js';
import type { Plainness } from '../../feed/delivery/messenger.js';
import { cutDocument } from '../../feed/text/cut-document.js';
import type { Document } from '../../feed/text/document.js';
import { escapeHtml } from '../../feed/text/escape-html.js';
import { plainText } from '../../feed/text/to-plain-text.js';
import { toTelegramHtml } from '../../feed/text/to-telegram-html.js';
import type { BriefView } from '../../feed/view.js';
import { bylineOf, headOf, tailOf } from './brief-parts.js';
import { MAX_CAPTION, MAX_TEXT } from './limits.js';
import { NO_PREVIEW } from './outgoing.js';
import { join, lines, type Piece } from './piece.js';
import { previewableUrl } from './web-address.js';

/** A brief as one editable message, in both forms that a copy may have. Made once for each audience. */
export interface BriefMessage {
  readonly text: CutPiece;
  readonly caption: CutPiece;
  readonly format: 'html' | 'plain';
  /** For the text form: a picture with a public address is shown through the preview, so that the text stays editable. */
  readonly preview: LinkPreviewOptions;
  /** What the photo form shows; null stands for the neutral picture. */
  readonly picture: Picture | null;
  /** Which form a new copy takes: only bytes of our own have to be a photo. */
  readonly form: 'text' | 'photo';
  /** The button under a text that had to be cut, and the label of the one beside it in private chats. */
  readonly readMore: { readonly number: number; readonly label: string; readonly follow?: string };
}

export interface CutPiece extends Piece {
  readonly cut: boolean;
  /** How much of the brief's text is not there, in UTF-16 units of plain text. */
  readonly leftOut: number;
}

/** A text longer than this is folded after it, in UTF-16 units, so that one brief does not fill a whole screen. */
const FOLD_AFTER = 700;

/** What is left for the text at least, however much stands around it. */
const LEAST_BODY = 200;

/**
 * The most that the text may take with its markup, in bytes: Telegram refuses a message of more than 32 KiB before it
 * parses it (telegram-bot-api, `Client::get_input_message_text`), and what stands around the text has links too.
 */
const MAX_BODY_BYTES = 24 * 1024;

/**
 * Puts a brief into the form of a Telegram message: label, headline, text, correction, related, link, byline, topics.
 * Whatever people wrote, the result is what Telegram accepts: well-nested HTML, a text of at most 4096 and a caption
 * of at most 1024 characters, never empty.
 */
export function renderBrief(view: BriefView, plainness: Plainness): BriefMessage {
  const picture = plainness === 'full' && view.kind === 'brief' ? view.picture : null;
  return {
    text: layOut(view, MAX_TEXT),
    caption: layOut(view, MAX_CAPTION),
    format: plainness === 'plain' ? 'plain' : 'html',
    preview: plainness === 'plain' ? NO_PREVIEW : previewOf(view, picture),
    picture,
    // A copy that is a photo already keeps its picture, whatever is wanted of new ones.
    form: picture?.kind === 'stored' && view.layout !== 'headline' ? 'photo' : 'text',
    readMore: {
      number: view.number,
      label: view.readMore,
      ...(view.follow !== undefined && { follow: view.follow }),
    },
  };
}

/** The whole of a brief within `maxLength`; the draft's card and a reader's card use it too. */
export function layOut(view: BriefView, maxLength: number): CutPiece {
  const head = headOf(view);
  if (view.kind !== 'brief') {
    const notice = lines(view.notice ?? '', 1000);
    // The smaller limit holds for both forms, since a notice that is cut would have nowhere to read on.
    const around = join([head, bylineOf(view)], '\n\n').plain.length + 4;
    const fitting = lines(notice.plain, Math.max(LEAST_BODY, MAX_CAPTION - around));
    return { ...join([head, fitting, bylineOf(view)], '\n\n'), cut: false, leftOut: 0 };
  }
  const tail = tailOf(view, maxLength - head.plain.length - 4 - LEAST_BODY);
  const body = bodyOf(view.text, maxLength - head.plain.length - tail.plain.length - 4);
  const cut = body.cut || view.isBeginning === true;
  return { ...join([head, body, tail], '\n\n'), cut, leftOut: body.leftOut };
}

function bodyOf(text: Document, maxLength: number): CutPiece {
  const { document, cut } = cutDocument(text, { maxLength, measure: (part) => plainText(part).length });
  const formatted = toTelegramHtml(document, FOLD_AFTER);
  const plain = plainText(document);
  // A text full of long links has more markup than Telegram looks at; it then goes without.
  const html = Buffer.byteLength(formatted) > MAX_BODY_BYTES ? escapeHtml(plain) : formatted;
  return { html, plain, cut, leftOut: cut ? plainText(text).length - plain.length : 0 };
}

/**
 * The picture where it has a public address, else the brief's own link, else nothing: an address that merely
 * stands in the text must not grow into a card that the newsroom never saw.
 */
function previewOf(view: BriefView, picture: Picture | null): LinkPreviewOptions {
  if (view.kind !== 'brief' || view.layout === 'headline') return NO_PREVIEW;
  const shown = picture?.kind === 'web' ? previewableUrl(picture.url) : null;
  if (shown !== null) return { url: shown, prefer_large_media: true, show_above_text: true };
  const mayGrow = picture === null && view.linkCard !== false;
  const own = mayGrow && view.link !== null ? previewableUrl(view.link.url) : null;
  return own === null ? NO_PREVIEW : { url: own, prefer_small_media: true };
}

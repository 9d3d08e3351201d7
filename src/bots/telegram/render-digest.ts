import type { Plainness } from '../../feed/delivery/messenger.js';
import type { DestinationKind } from '../../feed/destination.js';
import type { DigestEntry, DigestSection, DigestView } from '../../feed/view.js';
import { briefLink, digestLink } from '../deep-link.js';
import { digestButtons } from '../digest-buttons.js';
import type { ButtonRow } from '../reply.js';
import { inlineKeyboard } from './keyboard.js';
import { NO_PREVIEW, type OutgoingMessage } from './outgoing.js';
import { bold, join, line, lines, link, type Piece } from './piece.js';

/** The most of each part, in UTF-16 units: ten briefs of them fit one message. */
const MOST = { title: 160, section: 64, headline: 220, details: 80, notice: 1000 } as const;
const BUTTONS_IN_A_ROW = 3;

/** A digest before it is known where it goes. */
export interface DigestMessage {
  readonly view: DigestView;
  readonly format: 'html' | 'plain';
}

export function renderDigest(view: DigestView, plainness: Plainness): DigestMessage {
  return { view, format: plainness === 'plain' ? 'plain' : 'html' };
}

/**
 * The message for one kind of place. In a private chat buttons open the briefs below it; elsewhere the headlines lead to
 * a private chat, so that nobody else is disturbed.
 * @param botName The bot's name for links; not needed in a private chat.
 */
export function digestFor(
  { view, format }: DigestMessage,
  kind: DestinationKind,
  botName: string | null,
): OutgoingMessage {
  const piece = layOut(view, botName);
  const buttons =
    kind === 'telegram-private' ? digestButtons(view, BUTTONS_IN_A_ROW) : linkButtons(view, botName);
  return {
    text: format === 'html' ? piece.html : piece.plain,
    format,
    preview: NO_PREVIEW,
    photo: null,
    keyboard: inlineKeyboard(buttons),
  };
}

function layOut({ title, sections, notice }: DigestView, botName: string | null): Piece {
  if (notice !== null) return lines(notice, MOST.notice);
  return join(
    [bold(line(title, MOST.title)), ...sections.map((section) => sectionOf(section, botName))],
    '\n\n',
  );
}

function sectionOf({ label, entries }: DigestSection, botName: string | null): Piece {
  return join([bold(line(label, MOST.section)), ...entries.map((entry) => entryOf(entry, botName))], '\n');
}

function entryOf({ number, headline, details }: DigestEntry, botName: string | null): Piece {
  const shown = line(headline, MOST.headline);
  const linked = botName === null ? shown : link(briefLink(botName, number), shown);
  const about = join([line(`#${number}`, 12), line(details, MOST.details)], ' · ');
  return join([join([line('•', 1), linked], ' '), about], '\n');
}

function linkButtons({ more }: DigestView, botName: string | null): readonly ButtonRow[] {
  if (more === null || botName === null) return [];
  return [[{ label: more.label, url: digestLink(botName, more) }]];
}

import type { Api } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import type { AnswerGate } from '../../feed/delivery/messenger.js';
import type { Outcome } from '../../feed/delivery/outcome.js';
import type { Log } from '../../feed/log.js';
import type { BriefCard, BriefCards, Switchboard } from '../switchboard.js';
import { inlineKeyboard } from './keyboard.js';
import { MAX_INLINE_DESCRIPTION, MAX_INLINE_TITLE } from './limits.js';
import { outcomeOf } from './outcome.js';
import { clip } from './piece.js';
import type { Inquiry } from './read-update.js';
import { renderReply } from './render-reply.js';

/** How long Telegram may give the same answer to the same words, in seconds: what is taken back is soon offered no more. */
const CACHE_SECONDS = 10;

/** What `/start` is given by the button above an empty list; it greets like any other start. */
const START = 'inline';

export interface InquiryHandling {
  readonly switchboard: Pick<Switchboard, 'findCards'>;
  readonly api: Api;
  readonly gate: AnswerGate;
  readonly log: Log;
  readonly listener: { readonly botId: number };
}

/** Offers briefs as cards to somebody who types after the bot's name. Rejects when the switchboard does, or the bot stops. */
export async function answerInquiry(handling: InquiryHandling, inquiry: Inquiry): Promise<void> {
  const { switchboard, gate, log, listener } = handling;
  const found = await switchboard.findCards(inquiry);
  for (const format of ['html', 'plain'] as const) {
    // Like an edit, it has no chat that would count it.
    const permit = await gate.admit({ chat: '', group: false, kind: 'edit' });
    const outcome = await answer(handling, inquiry, found, format);
    if (outcome?.kind !== 'uncertain' && outcome?.kind !== 'unreachable') permit.answered();
    if (outcome === null) return;
    if (outcome.kind === 'retry') gate.close({ chat: null, afterMs: outcome.afterMs });
    // Nobody waits for the answer to words that are old by then, so that only a refused form is tried again.
    if (outcome.kind !== 'rejected' || format === 'plain') {
      log.info({ bot: listener.botId, outcome }, 'Cards could not be offered.');
      return;
    }
  }
}

/** Null when it was carried out. */
async function answer(
  { api }: InquiryHandling,
  { queryId }: Inquiry,
  { cards, next, hint }: BriefCards,
  format: 'html' | 'plain',
): Promise<Outcome | null> {
  const results = cards.map((card) => articleOf(card, format));
  try {
    await api.answerInlineQuery(queryId, results, {
      cache_time: CACHE_SECONDS,
      // Languages and times differ from person to person.
      is_personal: true,
      next_offset: next === null ? '' : String(next),
      ...(hint === null ? {} : { button: { text: hint, start_parameter: START } }),
    });
    return null;
  } catch (error) {
    return outcomeOf(error, { kind: 'post' });
  }
}

/** An article and never a photo: people choose by headline, and lists of photos show none. */
function articleOf({ item, card }: BriefCard, format: 'html' | 'plain'): InlineQueryResultArticle {
  const { message, plainText } = renderReply(card);
  const keyboard = inlineKeyboard(card.buttons);
  const { number, version } = card.view;
  return {
    type: 'article',
    id: `${number}.${version}`,
    title: clip(item.headline, MAX_INLINE_TITLE) || '…',
    description: clip([item.details, item.summary ?? ''].join('\n').trim(), MAX_INLINE_DESCRIPTION),
    input_message_content: {
      message_text: format === 'html' ? message.text : plainText,
      ...(format === 'html' && message.format === 'html' ? { parse_mode: 'HTML' } : {}),
      link_preview_options: format === 'html' ? message.preview : { is_disabled: true },
    },
    ...(keyboard === null ? {} : { reply_markup: keyboard }),
  };
}

import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { encodeAction } from '../action-codec.js';
import type { Button, ButtonRow } from '../reply.js';
import { MAX_BUTTONS, MAX_BUTTONS_IN_ROW } from './limits.js';
import { line } from './piece.js';
import { previewableUrl } from './web-address.js';

/** Longer labels are cut by every client; Telegram names no limit of its own. */
const MAX_LABEL = 64;

/** The rows as an inline keyboard within Telegram's limits, or null when none is left. */
export function inlineKeyboard(rows: readonly ButtonRow[]): InlineKeyboardMarkup | null {
  const shown: InlineKeyboardButton[][] = [];
  let room = MAX_BUTTONS;
  for (const row of rows) {
    const buttons = row.flatMap(inlineButton).slice(0, Math.min(room, MAX_BUTTONS_IN_ROW));
    if (buttons.length > 0) shown.push(buttons);
    room -= buttons.length;
  }
  return shown.length === 0 ? null : { inline_keyboard: shown };
}

/** The buttons whose address Telegram refuses; they are written out in the text, so that nothing is lost. */
export function refusedLinks(rows: readonly ButtonRow[]): readonly string[] {
  return rows
    .flat()
    .flatMap((button) =>
      'url' in button && previewableUrl(button.url) === null ? [`${button.label}: ${button.url}`] : [],
    );
}

function inlineButton(button: Button): readonly InlineKeyboardButton[] {
  const text = line(button.label, MAX_LABEL).plain || '…';
  if ('action' in button) return [{ text, callback_data: encodeAction(button.action) }];
  const url = previewableUrl(button.url);
  return url === null ? [] : [{ text, url }];
}

import type { OutgoingMessage } from '../../../src/bots/telegram/outgoing.js';
import { formatText } from '../../../src/playground/telegram/formatted-text.js';
import { readReplyMarkup } from '../../../src/playground/telegram/keyboard.js';
import { checkLink } from '../../../src/playground/telegram/links.js';
import { Parameters } from '../../../src/playground/telegram/parameters.js';
import { World } from '../../../src/playground/telegram/world.js';

const world = new World();

/** The text as Telegram would keep it. @throws TelegramError when it would refuse the markup */
export function readByTelegram(text: string, format: 'html' | 'plain'): string {
  const parseMode = format === 'html' ? 'HTML' : undefined;
  return formatText(world, { text, parseMode, entities: undefined }).text;
}

/** Whether Telegram would refuse the message, and why. */
export function refusalOf({ text, format, keyboard, preview, photo }: OutgoingMessage): string | null {
  try {
    const kept = readByTelegram(text, format);
    if (kept === '' && photo === null) return 'empty';
    if (kept.length > (photo === null ? 4096 : 1024)) return `too long: ${kept.length}`;
    if (keyboard !== null) readReplyMarkup(new Parameters({ reply_markup: keyboard }));
    if (preview.url !== undefined && checkLink(preview.url).kind === 'refused') return 'bad preview';
    return null;
  } catch (error) {
    return String(error);
  }
}

import { GrammyError, HttpError } from 'grammy';
import type { Address } from '../../feed/destination.js';
import type { ResolvedPlace } from '../adapter.js';
import { connect, TELEGRAM_API_ROOT } from './connection.js';
import { kindOf, titleOf } from './place.js';

/**
 * Asks Telegram about a chat with one bot's token; a channel's `@name` becomes its number. Null when it does not know the
 * chat, the bot may not see it, or Telegram cannot be asked. Whether a forum topic exists cannot be asked.
 */
export async function resolveTelegramPlace(
  bot: { readonly token: string; readonly apiRoot: string | null },
  address: Address,
): Promise<ResolvedPlace | null> {
  if (address.platform !== 'telegram') return null;
  const connection = connect({ token: bot.token, apiRoot: bot.apiRoot ?? TELEGRAM_API_ROOT });
  try {
    const chat = await connection.api.getChat(address.chat);
    return {
      address: { ...address, chat: String(chat.id) },
      kind: kindOf(chat, address.thread),
      title: titleOf(chat),
    };
  } catch (error) {
    if (error instanceof GrammyError || error instanceof HttpError) return null;
    throw error;
  } finally {
    await connection.close();
  }
}

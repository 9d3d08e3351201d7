import { FIRST_READER } from './audience.js';
import type { TelegramPlatform } from './platforms/telegram.js';
import { Helper } from './processes.js';

/** The one bot of the bench's Telegram. */
export const TELEGRAM_TOKEN = '700001:bench-secret';

/** Starts a Telegram in a process of its own, with so many people who have started the bot. It allows any rate. */
export async function openTelegram(people: { readonly readers: number }): Promise<{
  readonly platform: Helper<TelegramPlatform>;
  readonly url: string;
}> {
  const platform = new Helper<TelegramPlatform>(new URL('./platforms/telegram.js', import.meta.url));
  const url = await platform.ask('start', TELEGRAM_TOKEN);
  await platform.ask('addReaders', FIRST_READER, people.readers);
  return { platform, url };
}

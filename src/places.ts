import { createHash } from 'node:crypto';
import type { ResolvedPlace } from './bots/adapter.js';
import { discordAccountOf } from './bots/discord/account.js';
import { telegramAccountOf } from './bots/telegram/account.js';
import type { Config } from './config.js';
import { type Address, type DestinationKind, formatAddress, type Platform } from './feed/destination.js';
import type { Bot, Store } from './feed/ports.js';

/** A token in use and where its platform is; null for the platform's own address. */
export interface BotToken {
  readonly platform: Platform;
  readonly token: string;
  readonly apiRoot: string | null;
}

/** A bot of the database with the token that speaks for it. */
export interface ResolvedBot extends Bot, BotToken {}

/** Above so many addresses at once nobody is asked about each: a platform would take minutes to answer. */
const MOST_ASKED = 20;

export function configuredTokens({ telegram, discord }: Config): readonly BotToken[] {
  return [
    ...telegram.tokens.map((token): BotToken => ({ platform: 'telegram', token, apiRoot: telegram.apiRoot })),
    ...discord.tokens.map((token): BotToken => ({ platform: 'discord', token, apiRoot: discord.apiRoot })),
  ];
}

/** The bots that the tokens belong to, entered into the database when they are new. */
export async function resolveBots(
  store: Store,
  tokens: readonly BotToken[],
): Promise<readonly ResolvedBot[]> {
  return await store.transaction(async (tx) => {
    const bots: ResolvedBot[] = [];
    for (const token of tokens)
      bots.push({ ...(await tx.bots.ensureBot(token.platform, accountOf(token))), ...token });
    return bots;
  });
}

/** Looks places up at their platform, or goes by the form of the address where that cannot be had. */
export async function describePlaces(
  bots: readonly ResolvedBot[],
  addresses: readonly Address[],
): Promise<readonly (ResolvedPlace & { readonly botId: number })[]> {
  const places: (ResolvedPlace & { readonly botId: number })[] = [];
  for (const address of addresses) {
    const bot = bots.find(({ platform }) => platform === address.platform);
    if (bot === undefined) continue;
    const known = addresses.length <= MOST_ASKED ? await askPlatform(bot, address) : null;
    places.push({ ...(known ?? guessPlace(address)), botId: bot.id });
  }
  return places;
}

function accountOf({ platform, token }: BotToken): string {
  const account = platform === 'telegram' ? telegramAccountOf(token) : discordAccountOf(token);
  // Servers other than the platforms' own may hand out tokens of any form; each is then an account of its own.
  return account ?? `token-${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;
}

/** The platforms' libraries are loaded only when there is something to ask. */
async function askPlatform(bot: ResolvedBot, address: Address): Promise<ResolvedPlace | null> {
  switch (bot.platform) {
    case 'telegram': {
      const { resolveTelegramPlace } = await import('./bots/telegram/resolve-place.js');
      return await resolveTelegramPlace(bot, address);
    }
    case 'discord': {
      const { resolveDiscordPlace } = await import('./bots/discord/resolve-place.js');
      return await resolveDiscordPlace(bot, address);
    }
  }
}

function guessPlace(address: Address): ResolvedPlace {
  return { address, kind: guessKind(address), title: formatAddress(address) };
}

/** Telegram's ids tell private chats, groups and the rest apart (https://core.telegram.org/api/bots/ids). */
function guessKind({ platform, chat, thread }: Address): DestinationKind {
  if (platform === 'discord') return 'discord-text';
  if (thread !== null) return 'telegram-topic';
  if (chat.startsWith('@') || chat.startsWith('-100')) return 'telegram-channel';
  return chat.startsWith('-') ? 'telegram-group' : 'telegram-private';
}

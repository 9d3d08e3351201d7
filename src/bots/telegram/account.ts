/**
 * The id of the account that a token belongs to: the number before the colon
 * (https://core.telegram.org/bots/api#authorizing-your-bot), or null when the text is no token. Nobody is asked.
 */
export function telegramAccountOf(token: string): string | null {
  return /^(\d{1,20}):\S+$/.exec(token.trim())?.[1] ?? null;
}

/**
 * The link that opens a private chat with a Telegram bot and starts it there. `/start` reads the payload.
 * @param payload At most 64 of `A-Z a-z 0-9 _ -`: https://core.telegram.org/bots/features#deep-linking
 */
export function startLink(botName: string, payload: string): string {
  return `https://t.me/${botName}?start=${payload}`;
}

/** The link that reads a brief in a private chat with the bot, as it is when it is opened. */
export function briefLink(botName: string, number: number): string {
  return startLink(botName, `brief_${number}`);
}

/** The link by which somebody on Telegram sends another one to a chat of their choice: https://core.telegram.org/widgets/share */
export function shareLink(shared: { readonly url: string; readonly text: string }): string {
  // Telegram's clients read `+` as it stands.
  const query = new URLSearchParams(shared).toString().replaceAll('+', '%20');
  return `https://t.me/share/url?${query}`;
}

/** The link that shows the rest of a digest in a private chat with the bot. */
export function digestLink(
  botName: string,
  { digestId, from }: { readonly digestId: number; readonly from: number },
): string {
  return startLink(botName, `digest_${digestId}_${from}`);
}

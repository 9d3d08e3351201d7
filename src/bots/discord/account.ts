/**
 * The id of the account that a bot token belongs to, or null when the text is no bot token. The part before the first
 * dot is the id in base64 (discord.com/developers, "Authentication"); nobody is asked.
 */
export function discordAccountOf(token: string): string | null {
  const [first = '', ...others] = token.trim().split('.');
  if (others.length < 2 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(first)) return null;
  const account = Buffer.from(first, 'base64url').toString('utf8');
  return /^\d{1,20}$/.test(account) ? account : null;
}

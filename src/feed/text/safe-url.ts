/** The longest address a link keeps, in characters; browsers and both platforms take at least this much. */
const MAX_URL_LENGTH = 2048;

const ALLOWED_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** What the URL standard leaves bare in some part of an address and some markup would stumble over. */
const UNSAFE = /[\s"<>\\^`{|}\u0000-\u001f\u007f-\uffff]/g;

/**
 * The address as a link may carry it, or null when it is none: only http, https and mailto, at most
 * `MAX_URL_LENGTH` characters, and no user name before the host (`https://bank.example@evil.example`
 * shows one site and opens another). Relative addresses are resolved against `base`, or refused without it.
 */
export function safeUrl(address: string, base?: string): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > MAX_URL_LENGTH || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (!ALLOWED_SCHEMES.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'mailto:' && url.pathname.trim() === '') return null;
  const href = url.href.replace(UNSAFE, (character) => encodeURIComponent(character));
  return href.length > MAX_URL_LENGTH ? null : href;
}

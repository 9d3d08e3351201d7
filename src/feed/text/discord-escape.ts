const ZERO_WIDTH_SPACE = '\u200b';

/** An address that Discord turns into a link by itself; a backslash inside would become part of it. */
export const BARE_URL = /https?:\/\/[A-Za-z0-9\-._:/?#@!$&'+,;=%]*[A-Za-z0-9\-_/#$&+=%]/g;
const MASS_MENTION = /@(?=everyone|here|channel)/gi;
const MENTION_START = /<(?=[@#:/]|[a-z]+:)/gi;

/** Keeps text from mentioning anybody. The zero-width space cannot be seen, and readers take it out again. */
function withoutMentions(text: string): string {
  return text.replace(MASS_MENTION, `@${ZERO_WIDTH_SPACE}`).replace(MENTION_START, `<${ZERO_WIDTH_SPACE}`);
}

/**
 * Text that means itself in Discord's Markdown, wherever it stands in a line (escapeLineStarts sees to the
 * beginning). Addresses stay as they are, since Discord links them before it looks at other markup.
 */
export function escapeDiscord(text: string): string {
  let escaped = '';
  let end = 0;
  for (const match of text.matchAll(BARE_URL)) {
    escaped += escapeWords(text.slice(end, match.index)) + escapeBareUrl(match[0]);
    end = match.index + match[0].length;
  }
  return escaped + escapeWords(text.slice(end));
}

/** Escapes what Discord takes for a heading, a quote or a list item at the start of a line. */
export function escapeLineStarts(lines: string): string {
  return lines
    .replace(/^(#{1,6}|-#|>{1,3}|[-+•])(?=\s|$)/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

/** Code for the inside of a line, in as few backticks as its content allows. */
export function discordCode(text: string): string {
  const safe = apartBackticks(withoutMentions(text));
  if (!safe.includes('`')) return `\`${safe}\``;
  const opening = safe.startsWith('`') ? ZERO_WIDTH_SPACE : '';
  const closing = safe.endsWith('`') ? ZERO_WIDTH_SPACE : '';
  return `\`\`${opening}${safe}${closing}\`\``;
}

/** A code listing; backticks that could end it are kept apart. */
export function discordCodeBlock(text: string, language: string | null): string {
  return `\`\`\`${language ?? ''}\n${apartBackticks(withoutMentions(text))}\n\`\`\``;
}

/** An address as it may stand in `<…>` or `(…)`: what Discord takes for markup is percent-encoded. */
export function discordUrl(url: string): string {
  return url
    .replace(/[()[\]*~'!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/@(?=everyone|here|channel)/gi, '%40');
}

/**
 * Text for the inside of a masked link. Discord shows no such link whose text is itself an address, since
 * that could show one and open another.
 */
export function escapeDiscordLinkText(text: string): string {
  return escapeWords(text).replaceAll('://', `:${ZERO_WIDTH_SPACE}//`);
}

function escapeWords(text: string): string {
  return withoutMentions(text).replace(/[\\*_~|`[\]<]/g, '\\$&');
}

function escapeBareUrl(url: string): string {
  return withoutMentions(url) === url ? url : escapeWords(url);
}

function apartBackticks(text: string): string {
  return text.replace(/`(?=`)/g, `\`${ZERO_WIDTH_SPACE}`);
}

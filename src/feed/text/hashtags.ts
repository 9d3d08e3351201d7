/** Letters and digits of any script in words joined by hyphens or underscores; Persian also joins by U+200C. */
const HASHTAG = /^[#＃]([\p{L}\p{M}\p{N}\u200c]+(?:[-_][\p{L}\p{M}\p{N}\u200c]+)*)$/u;

/**
 * The topics that a line of nothing but hashtags names: lower case, NFC, hyphens for underscores, each once.
 * Null for any other line. `#12` is no topic: that is how a brief is named.
 */
export function hashtagsIn(line: string): string[] | null {
  const words = line.split(/[\s,;，、；،؛]+/u).filter((word) => word !== '');
  const names = words.map((word) => HASHTAG.exec(word)?.[1]).filter((name) => name !== undefined);
  if (words.length === 0 || names.length !== words.length || !names.every((name) => /\p{L}/u.test(name)))
    return null;
  return [...new Set(names.map((name) => name.toLowerCase().replaceAll('_', '-').normalize('NFC')))];
}

import type { MessageEntity } from '@grammyjs/types';
import { sortEntities, withoutOverlaps } from './entities.js';

type FoundType = 'mention' | 'bot_command' | 'hashtag' | 'cashtag' | 'url' | 'email';

const word = '\\p{L}\\p{N}_';
const tag = '\\p{L}\\p{Nd}_\\u200c\\u00b7';

/** The shapes are TDLib's `match_mentions`, `match_bot_commands`, `match_hashtags` and `match_cashtags`. */
const shapes: readonly (readonly [FoundType, RegExp])[] = [
  ['mention', new RegExp(`(?<![${word}])@[a-zA-Z0-9_]{4,32}(?![${word}])`, 'gu')],
  [
    'bot_command',
    new RegExp(`(?<![${word}/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![${word}/<>])`, 'gu'),
  ],
  ['hashtag', new RegExp(`(?<![${tag}])#(?=[${tag}]*\\p{L})[${tag}]{1,256}(?![${tag}]*#)`, 'gu')],
  ['cashtag', new RegExp(`(?<![$${tag}])\\$[A-Z]{1,8}(?![$${tag}])`, 'gu')],
];

/** Matches only from the beginning of a word on, so that a long word without dots costs one look and not one per letter. */
const address =
  /(?<![\p{L}\p{N}_~.@-])(?:(?:https?|ftp|tonsite):\/\/)?(?:[^\s/[\]{}()'`<>"@«»]+@)?[\p{L}\p{N}_~-]+(?:\.[\p{L}\p{N}_~-]+)+(?::\d{1,5})?(?:[/?#][^\s<>"«»“”]*)?/giu;
const telegramAddress = /(?<![\p{L}\p{N}])tg:\/\/[a-z0-9_-]+(?:[/?#][^\s<>"«»]*)?/giu;

/**
 * Domains that become links without a scheme. Telegram carries the whole list of the root zone; here stand the
 * country codes (two letters) and the names that people meet.
 */
const knownDomains =
  /\.(?:[a-z]{2}|com|org|net|info|biz|edu|gov|int|mil|news|press|media|live|online|site|app|dev|blog|shop|world|today|xyz|pro|укр|рф)$/iu;

/**
 * What Telegram makes of plain text by itself: commands, mentions, hashtags, cashtags, addresses and e-mail addresses,
 * sorted and without overlaps.
 */
export function findEntities(text: string): MessageEntity[] {
  if (!/[@/#$.]/.test(text)) return [];
  const found: MessageEntity[] = [];
  for (const [type, shape] of shapes) {
    for (const match of text.matchAll(shape)) {
      found.push({ type, offset: match.index, length: match[0].length });
    }
  }
  for (const match of text.matchAll(telegramAddress)) {
    found.push({ type: 'url', offset: match.index, length: trimmedEnd(match[0]).length });
  }
  found.push(...findAddresses(text));
  return withoutOverlaps(sortEntities(found));
}

function findAddresses(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const match of text.matchAll(address)) {
    const whole = trimmedEnd(match[0]);
    const [, scheme = '', user = '', host = ''] =
      /^((?:https?|ftp|tonsite):\/\/)?([^@/]*@)?([^:/?#]*)/iu.exec(whole) ?? [];
    const isEmail = scheme === '' && user !== '' && whole.length === user.length + host.length;
    const previous = text.charAt(match.index - 1);
    if (scheme === '' && (!knownDomains.test(host) || previous === '@' || previous === '/')) continue;
    found.push({ type: isEmail ? 'email' : 'url', offset: match.index, length: whole.length });
  }
  return found;
}

/** An address does not end with the punctuation of the sentence around it. */
function trimmedEnd(url: string): string {
  let last = url.length;
  while (last > 0 && ".:;,('?!`)".includes(url.charAt(last - 1))) last -= 1;
  return url.slice(0, last);
}

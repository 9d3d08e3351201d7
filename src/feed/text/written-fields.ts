import type { Related } from '../brief.js';
import { safeUrl } from './safe-url.js';

/** The language that somebody wrote (`uk`, `en-gb`) as a BCP 47 tag in its usual form; null for what is none. */
export function parseLanguageTag(written: string): string | null {
  if (!/^[A-Za-z0-9-]{2,35}$/.test(written)) return null;
  try {
    return Intl.getCanonicalLocales(written)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The number of a brief as people write it, `12` or `#12`; null for what is none. */
export function parseBriefNumber(written: string): number | null {
  const number = Number(/^#?(\d{1,15})$/.exec(written)?.[1]);
  return number > 0 ? number : null;
}

/** `12` or `#12` is a brief of ours, other text another story's title, with its address at the end if there is one. */
export function parseRelated(written: string): Related | null {
  if (/^#?\d+$/.test(written)) {
    const number = parseBriefNumber(written);
    return number === null ? null : { kind: 'brief', number };
  }
  const [, start = '', address = ''] = /^([\s\S]*?)\s+(https?:\/\/\S+)$/i.exec(written) ?? [];
  const url = safeUrl(address);
  const title = url === null ? written : start;
  return { kind: 'story', title: title.replace(/\s+/g, ' '), url };
}

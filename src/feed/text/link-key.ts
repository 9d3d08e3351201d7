/** Parameters that say where a reader came from, never which page it is. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|mc_[ce]id|pk_\w+|mtm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|yclid|ysclid|msclkid|twclid|ttclid|igshid|igsh|_ga|_gl|ref|ref_src|ref_url|referrer|cmpid|ocid|xtor|smid|spm|share|amp|outputtype)$/i;

/** Host names that show the same pages as the name without them: `www.`, and those for telephones. */
const SHOWS_THE_SAME = /^(?:www\d?|m|mobile|amp)\./;

/**
 * What two addresses of the same page have in common: host, path and parameters, without the scheme, `www.`, a slash at
 * the end, a fragment, tracking parameters and what leads to the AMP version. Null for what is no http or https address.
 */
export function linkKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const original = behindAmpCache(url);
  if (original !== null) return linkKey(original);
  const path = url.pathname
    .replace(/\/(?:amp\/?|index\.(?:html?|php))?$/i, '')
    .replace(/\.amp(?:\.html)?$/i, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byNameAndValue);
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  return `${hostOf(url)}${port}${path}${query === '' ? '' : `?${query}`}`;
}

/** Whether two addresses are of one site, `www.` and the names for telephones apart. */
export function sameSite(left: string, right: string): boolean {
  return URL.canParse(left) && URL.canParse(right) && hostOf(new URL(left)) === hostOf(new URL(right));
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/\.$/, '').replace(SHOWS_THE_SAME, '');
}

/** The publisher's own address when a search engine shows its copy of the page. */
function behindAmpCache({ hostname, pathname, search }: URL): string | null {
  const isCache = hostname.endsWith('.cdn.ampproject.org');
  const path = isCache
    ? /^\/[cv]\/(.+)$/.exec(pathname)?.[1]
    : /^(?:www\.)?google\.[a-z.]+$/.test(hostname) && /^\/amp\/(.+)$/.exec(pathname)?.[1];
  if (!path) return null;
  const isSecure = path.startsWith('s/');
  return `${isSecure ? 'https' : 'http'}://${isSecure ? path.slice(2) : path}${search}`;
}

function byNameAndValue([a, x]: [string, string], [b, y]: [string, string]): number {
  if (a === b) return x < y ? -1 : 1;
  return a < b ? -1 : 1;
}

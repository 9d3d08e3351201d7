import { isIP } from 'node:net';
import { fetchErrors } from './fetch-error.js';
import { isPublicAddress } from './public-address.js';

/** Ports below this belong to services that are no web pages (RFC 6335), but for the two of the web. */
const FIRST_OPEN_PORT = 1024;

/**
 * The address as it may be fetched: http or https, without a user name, on port 80, 443 or one from 1024 on, and where it
 * names an IP address a public one. The URL standard has brought every spelling of an IPv4 address (decimal, octal,
 * hexadecimal, shortened, in full-width digits, with a dot at the end) into one form by then. Host names are looked up,
 * and their addresses checked, when the connection is made.
 * @throws FeedError `invalid`
 */
export function fetchableUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw fetchErrors.notHttp();
  const url = new URL(address, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw fetchErrors.notHttp();
  if (url.username !== '' || url.password !== '') throw fetchErrors.withName();
  if (url.port !== '' && !isOpenPort(Number(url.port))) throw fetchErrors.port(url.port);
  const host = bareHost(url.hostname);
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw fetchErrors.internal();
  url.hash = '';
  return url;
}

/** A host without the brackets that an IPv6 address has in a URL. */
export function bareHost(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '');
}

function isOpenPort(port: number): boolean {
  return port === 80 || port === 443 || port >= FIRST_OPEN_PORT;
}

import { FeedError } from '../feed/errors.js';
import { MAX_REDIRECTS, TOTAL_TIMEOUT_MS } from './limits.js';

/** What can go wrong on the way to a page, one sentence each. */
export const fetchErrors = {
  notHttp: () => new FeedError('invalid', { id: 'fetch-not-http' }),
  withName: () => new FeedError('invalid', { id: 'fetch-with-name' }),
  internal: () => new FeedError('invalid', { id: 'fetch-internal' }),
  port: (port: string) => new FeedError('invalid', { id: 'fetch-port', args: { port } }),
  noHost: (host: string, cause: unknown) =>
    new FeedError('unavailable', { id: 'fetch-no-host', args: { host } }, { cause }),
  unreachable: (cause: unknown) => new FeedError('unavailable', { id: 'fetch-unreachable' }, { cause }),
  notFound: () => new FeedError('not_found', { id: 'fetch-not-found' }),
  refused: (status: number) =>
    new FeedError('unavailable', { id: 'fetch-refused', args: { status: String(status) } }),
  redirects: () => new FeedError('unavailable', { id: 'fetch-redirects', args: { most: MAX_REDIRECTS } }),
  tooBig: (maxBytes: number) =>
    new FeedError('invalid', { id: 'fetch-too-big', args: { most: maxBytes / 1024 / 1024 } }),
  tooSlow: () =>
    new FeedError('unavailable', { id: 'fetch-too-slow', args: { seconds: TOTAL_TIMEOUT_MS / 1000 } }),
  notAPage: () => new FeedError('invalid', { id: 'fetch-not-a-page' }),
  broken: (cause: unknown) => new FeedError('unavailable', { id: 'fetch-broken' }, { cause }),
  noTitle: () => new FeedError('invalid', { id: 'fetch-no-title' }),
  stopping: () => new FeedError('unavailable', { id: 'fetch-stopping' }),
} as const;

import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { FeedError } from '../feed/errors.js';

export interface WebServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  /** Ends every connection at once. */
  stop(): Promise<void>;
}

/** Serves the pages. @throws FeedError `unavailable` when the address cannot be listened on: in use, or not ours. */
export async function startWebServer(
  pages: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<WebServer> {
  const server = createAdaptorServer({ fetch: pages.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(toFeedError(error, { host, port })));
    server.listen(port, host, () => resolve());
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(host)}:${address.port}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** Under which name a browser on this machine reaches it: an address that stands for all of them is none to go to. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function toFeedError(
  error: NodeJS.ErrnoException,
  { host, port }: { host: string; port: number },
): FeedError {
  const id = error.code === 'EADDRINUSE' ? 'error-port-in-use' : 'error-cannot-listen';
  return new FeedError(
    'unavailable',
    { id, args: { host, port: String(port), reason: error.code ?? error.message } },
    { cause: error },
  );
}

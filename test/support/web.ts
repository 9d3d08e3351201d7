import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Network } from '../../src/sources/network.js';

/** A public address; nothing is ever sent there. */
export const PUBLIC_ADDRESS = '93.184.215.14';

/** A web of our own: names that lead to public addresses, and one server on this machine behind all of them. */
export class Web {
  /** Addresses by host name; what is not here does not exist. */
  readonly names = new Map<string, readonly string[]>([['news.example', [PUBLIC_ADDRESS]]]);
  /** What was connected to, in order: `ADDRESS:PORT`. */
  readonly dialled: string[] = [];
  /** Every request as `HOST PATH`. */
  readonly asked: string[] = [];
  /** The address that a connection turns out to have, where it is not the one that was dialled. */
  peer: string | null = null;
  #server: Server | null = null;

  readonly network: Network = {
    resolve: async (hostname) => {
      const addresses = this.names.get(hostname.replace(/\.$/, ''));
      if (!addresses) throw new Error(`ENOTFOUND ${hostname}`);
      return addresses;
    },
    connect: (address, port) => {
      this.dialled.push(`${address}:${port}`);
      const socket = connect({ host: '127.0.0.1', port: this.port });
      this.#peers.set(socket, address);
      return socket;
    },
    peerOf: (socket) => this.peer ?? this.#peers.get(socket),
  };
  readonly #peers = new WeakMap<Socket, string>();

  get port(): number {
    if (this.#server === null) throw new Error('Nothing is served yet.');
    return (this.#server.address() as AddressInfo).port;
  }

  /** Serves until the test ends. @param server The server to use, made and not yet listening. */
  async serve(
    listener: RequestListener,
    make: (listener: RequestListener) => Server = createServer,
  ): Promise<void> {
    const server = make((request: IncomingMessage, response) => {
      this.asked.push(`${request.headers.host} ${request.url}`);
      listener(request, response);
    });
    this.#server = server.listen(0, '127.0.0.1');
    onTestFinished(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    await new Promise((resolve) => server.once('listening', resolve));
  }
}

/** A web in which every page is the same one. */
export async function openWeb(listener: RequestListener): Promise<Web> {
  const web = new Web();
  await web.serve(listener);
  return web;
}

/** Answers with a page, or with one for each path. */
export function pages(html: string | Readonly<Record<string, string>>): RequestListener {
  return (request, response) => {
    const page = typeof html === 'string' ? html : html[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? 'There is nothing here.');
  };
}

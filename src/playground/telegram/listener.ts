import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A port that can be closed and opened again, as if the whole platform went down and came back. */
export class Listener {
  readonly #handle: RequestHandler;
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;

  constructor(handle: RequestHandler) {
    this.#handle = handle;
  }

  get isOpen(): boolean {
    return this.#server !== null;
  }

  /**
   * Opens the port.
   *
   * @param port 0 takes any free one.
   * @returns The port that is open.
   */
  async open(host: string, port: number): Promise<number> {
    const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      // What fails here is a connection that was lost while it was read.
      this.#handle(request, response).catch(() => response.destroy());
    });
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    this.#server = server;
    return (server.address() as AddressInfo).port;
  }

  /** Closes the port and ends every connection at once; new ones are refused from then on. */
  async close(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

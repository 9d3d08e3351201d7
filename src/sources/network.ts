import { lookup } from 'node:dns/promises';
import { connect, type Socket } from 'node:net';

/** The way out, as far as a fetch needs it. Tests hand in one in which public names lead to servers of their own. */
export interface Network {
  /** Every address of a host name. */
  resolve(hostname: string): Promise<readonly string[]>;
  /** Begins to connect. */
  connect(address: string, port: number): Socket;
  /** The address at the other end of an open connection. */
  peerOf(socket: Socket): string | undefined;
  /** PEM certificates that are trusted in place of the well-known authorities. */
  readonly authorities?: string;
}

export const internet: Network = {
  async resolve(hostname) {
    const found = await lookup(hostname, { all: true, verbatim: true });
    return found.map(({ address }) => address);
  },
  connect: (address, port) => connect({ host: address, port }),
  peerOf: (socket) => socket.remoteAddress,
};

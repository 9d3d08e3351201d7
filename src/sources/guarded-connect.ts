import { once } from 'node:events';
import { isIP, type Socket } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { buildConnector } from 'undici';
import { FeedError } from '../feed/errors.js';
import { fetchErrors } from './fetch-error.js';
import { bareHost } from './fetchable-url.js';
import type { Network } from './network.js';
import { isPublicAddress } from './public-address.js';

/** How many of a host's addresses are tried. */
const MAX_TRIED = 4;

/**
 * Opens connections for undici to public addresses alone. It is the only way out of a fetch: every address that the name
 * service gives is checked, and the one at the other end as well, so that a name that changes its mind between two
 * look-ups gains nothing.
 * @param signal Gives up whatever is under way.
 */
export function guardedConnect(network: Network, signal: AbortSignal): buildConnector.connector {
  return (target, done) => {
    open(network, target, signal).then(
      (socket) => done(null, socket),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

async function open(network: Network, target: buildConnector.Options, signal: AbortSignal): Promise<Socket> {
  const host = bareHost(target.hostname);
  const isSecure = target.protocol === 'https:';
  const port = Number(target.port || (isSecure ? 443 : 80));
  const socket = await dial(network, await addressesOf(network, host), port, signal);
  return isSecure ? await secure(network, socket, host, signal) : socket;
}

/** @throws FeedError `invalid` when any of them is not public: a name with both kinds means no good. */
async function addressesOf(network: Network, host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return checked([host]);
  let found: readonly string[];
  try {
    found = await network.resolve(host);
  } catch (cause) {
    throw fetchErrors.noHost(host, cause);
  }
  if (found.length === 0) throw fetchErrors.noHost(host, undefined);
  return checked(found);
}

function checked(addresses: readonly string[]): readonly string[] {
  if (!addresses.every(isPublicAddress)) throw fetchErrors.internal();
  return addresses.slice(0, MAX_TRIED);
}

/** The first address that answers. */
async function dial(
  network: Network,
  addresses: readonly string[],
  port: number,
  signal: AbortSignal,
): Promise<Socket> {
  let failure: unknown;
  for (const address of addresses) {
    const socket = network.connect(address, port);
    try {
      await once(socket, 'connect', { signal });
      if (!isPublicAddress(network.peerOf(socket) ?? '')) throw fetchErrors.internal();
      return socket;
    } catch (error) {
      socket.destroy();
      if (error instanceof FeedError || signal.aborted) throw error;
      failure = error;
    }
  }
  throw fetchErrors.unreachable(failure);
}

async function secure(network: Network, socket: Socket, host: string, signal: AbortSignal): Promise<Socket> {
  const { authorities } = network;
  const secured = connectSecurely({
    socket,
    host,
    ALPNProtocols: ['http/1.1'],
    // An IP address is no server name (RFC 6066); the certificate is compared with `host` all the same.
    ...(isIP(host) === 0 && { servername: host.replace(/\.$/, '') }),
    ...(authorities !== undefined && { ca: authorities }),
  });
  try {
    await once(secured, 'secureConnect', { signal });
    return secured;
  } catch (cause) {
    secured.destroy();
    throw signal.aborted ? cause : fetchErrors.unreachable(cause);
  }
}

import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, type Dispatcher, errors, request } from 'undici';
import type { Clock } from '../feed/clock.js';
import { FeedError } from '../feed/errors.js';
import { fetchErrors } from './fetch-error.js';
import { fetchableUrl } from './fetchable-url.js';
import { guardedConnect } from './guarded-connect.js';
import { MAX_REDIRECTS, TOTAL_TIMEOUT_MS } from './limits.js';
import type { Network } from './network.js';

const USER_AGENT = 'Briefwire (link preview)';

/** What was found at the end of all redirects. */
export interface Fetched {
  readonly url: URL;
  /** The `content-type` header as it came; empty when there was none. */
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface FetchOrder {
  /** The most that is taken, in bytes after decompression. */
  readonly maxBytes: number;
  /** Media types as an `accept` header names them. */
  readonly accept: string;
  /** Whether an answer of this `content-type` is worth reading. */
  readonly isWanted: (contentType: string) => boolean;
}

/** The door for addresses that people typed. Nothing of it remembers cookies or tells where the reader came from. */
export interface GuardedFetch {
  /** @throws FeedError with one sentence for whatever went wrong */
  fetch(address: string, order: FetchOrder): Promise<Fetched>;
  /** Gives up what is under way. */
  stop(): void;
}

/**
 * Fetches http and https pages of the public network: see `fetchableUrl` and `guardedConnect`, which look at the first
 * address and at every one that it sends on to. Takes at most `TOTAL_TIMEOUT_MS` by the clock.
 */
export function createGuardedFetch({
  network,
  clock,
}: {
  readonly network: Network;
  readonly clock: Clock;
}): GuardedFetch {
  const stopped = new AbortController();
  return {
    stop: () => stopped.abort(fetchErrors.stopping()),
    async fetch(address, order) {
      const tooSlow = new AbortController();
      const callOff = clock.after(TOTAL_TIMEOUT_MS, () => tooSlow.abort(fetchErrors.tooSlow()));
      const signal = AbortSignal.any([stopped.signal, tooSlow.signal]);
      const agent = new Agent({
        connect: guardedConnect(network, signal),
        maxResponseSize: order.maxBytes,
        headersTimeout: TOTAL_TIMEOUT_MS,
        bodyTimeout: TOTAL_TIMEOUT_MS,
      });
      try {
        return await unlessAborted(signal, () => follow(agent, fetchableUrl(address), { ...order, signal }));
      } catch (error) {
        throw convert(signal.aborted ? signal.reason : error, order);
      } finally {
        callOff();
        await agent.destroy();
      }
    },
  };
}

type Way = FetchOrder & { readonly signal: AbortSignal };

async function follow(agent: Dispatcher, start: URL, way: Way): Promise<Fetched> {
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const answer = await request(url, {
      dispatcher: agent,
      signal: way.signal,
      headers: { 'user-agent': USER_AGENT, accept: way.accept, 'accept-encoding': 'gzip, deflate, br' },
    });
    const next = redirectOf(answer, url);
    if (next === null) return await take(answer, url, way);
    await answer.body.dump({ limit: 16_384 });
    url = next;
  }
  throw fetchErrors.redirects();
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, from: URL): URL | null {
  const location = single(headers.location);
  if (!REDIRECTS.has(statusCode) || location === '') return null;
  // Headers arrive as single bytes; addresses with letters of other scripts are sent as UTF-8.
  return fetchableUrl(Buffer.from(location, 'latin1').toString('utf8'), from);
}

async function take(answer: Dispatcher.ResponseData, url: URL, way: Way): Promise<Fetched> {
  const { statusCode, headers, body } = answer;
  // The body is read or thrown away by whoever destroys the agent; until then its end is nobody's error.
  body.on('error', () => undefined);
  if (statusCode === 404 || statusCode === 410) throw fetchErrors.notFound();
  if (statusCode !== 200) throw fetchErrors.refused(statusCode);
  const contentType = single(headers['content-type']);
  if (!way.isWanted(contentType)) throw fetchErrors.notAPage();
  if (Number(single(headers['content-length'])) > way.maxBytes) throw fetchErrors.tooBig(way.maxBytes);
  const plain = decompressed(body, single(headers['content-encoding']));
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of plain) {
    size += (chunk as Buffer).byteLength;
    if (size > way.maxBytes) throw fetchErrors.tooBig(way.maxBytes);
    chunks.push(chunk as Buffer);
  }
  return { url, contentType, bytes: Buffer.concat(chunks) };
}

/** One layer of compression at most: more of them serve nothing but hiding how much comes out. */
function decompressed(body: Readable, encoding: string): Readable {
  const decoder = decoderOf(encoding.trim().toLowerCase());
  if (decoder === null) return body;
  body.on('error', (error) => decoder.destroy(error));
  return body.pipe(decoder);
}

function decoderOf(encoding: string) {
  switch (encoding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw fetchErrors.broken(new Error(`content-encoding ${encoding.slice(0, 40)}`));
  }
}

function single(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header[0] : header) ?? '';
}

/** Rejects at once when the signal fires, whatever the work waits for: a name service cannot be called off. */
async function unlessAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  let giveUp: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function convert(error: unknown, { maxBytes }: FetchOrder): FeedError {
  if (error instanceof FeedError) return error;
  if (error instanceof errors.ResponseExceededMaxSizeError) return fetchErrors.tooBig(maxBytes);
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) {
    return fetchErrors.tooSlow();
  }
  return fetchErrors.broken(error);
}

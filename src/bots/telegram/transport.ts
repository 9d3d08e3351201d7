import type { Readable } from 'node:stream';
import type { ApiClientOptions } from 'grammy';
import { type Dispatcher, Pool } from 'undici';

/** How long one request may take, in milliseconds. */
export interface TransportTimeouts {
  /** Until a connection stands: within it nothing was sent. */
  readonly connectMs: number;
  /** Until the platform begins to answer, for what is sent as JSON. */
  readonly answerMs: number;
  /** The same for what carries a file of up to 10 MB. */
  readonly uploadMs: number;
  /** The same for a long poll: the platform answers after 30 seconds at most, and an answer may be slow to come. */
  readonly pollMs: number;
  /** Between two pieces of an answer. */
  readonly bodyMs: number;
}

export const DEFAULT_TIMEOUTS: TransportTimeouts = {
  connectMs: 10_000,
  answerMs: 30_000,
  uploadMs: 120_000,
  pollMs: 50_000,
  bodyMs: 15_000,
};

/**
 * More than the broadcast window (a quarter of a second's messages, of which a paid bot has a thousand) and the answers
 * together ever have in flight; connections are opened on demand.
 */
const MAX_CONNECTIONS = 512;

/** How a request failed, without the address: it holds the bot's token. */
export class TransportError extends Error {
  override readonly name = 'TransportError';

  /** @param code Node's or undici's code (`ECONNREFUSED`, `UND_ERR_SOCKET`), `BAD_ANSWER` or `TOO_LARGE`. */
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The way to one Bot API server. */
export interface Transport {
  /** For grammY's `client.fetch`. */
  readonly fetch: NonNullable<ApiClientOptions['fetch']>;
  /**
   * A file of the platform.
   * @throws TransportError `TOO_LARGE` above `maxBytes`, or as the network failed
   */
  download(url: string, maxBytes: number): Promise<Uint8Array>;
  /** Ends every connection at once; requests under way fail. */
  close(): Promise<void>;
}

interface GrammyRequest {
  readonly headers: Record<string, string>;
  readonly body: string | Readable;
  readonly signal: AbortSignal;
}

/**
 * An undici pool as grammY's transport: a body that stops in the middle is noticed at once (grammY's default waits for
 * its time-out), every wait is bounded, and no error carries the address, whose path holds the token.
 *
 * @param apiRoot The address of the Bot API server, without a slash at the end.
 */
export function createTransport(apiRoot: string, timeouts: TransportTimeouts = DEFAULT_TIMEOUTS): Transport {
  const pool = new Pool(new URL(apiRoot).origin, {
    connections: MAX_CONNECTIONS,
    connect: { timeout: timeouts.connectMs },
    bodyTimeout: timeouts.bodyMs,
    keepAliveTimeout: 30_000,
  });
  const call = async (address: string, request: GrammyRequest): Promise<{ json(): Promise<unknown> }> => {
    const response = await pool.request({
      path: pathOf(address),
      method: 'POST',
      headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
      body: request.body,
      signal: request.signal,
      headersTimeout: headersTimeout(address, request, timeouts),
    });
    return { json: async () => parseAnswer(response.statusCode, await response.body.text()) };
  };
  return {
    fetch: asGrammyFetch(call),
    download: (address, maxBytes) => withoutAddress(() => download(pool, pathOf(address), maxBytes)),
    close: () => pool.destroy(),
  };
}

/** grammY's declared type is node-fetch's; what it really uses of the answer is `json()` alone. */
function asGrammyFetch(
  call: (address: string, request: GrammyRequest) => Promise<{ json(): Promise<unknown> }>,
): Transport['fetch'] {
  const fetch = (address: unknown, request: unknown) =>
    withoutAddress(async () => {
      const response = await call(String(address), request as GrammyRequest);
      return { json: () => withoutAddress(response.json) };
    });
  return fetch as unknown as Transport['fetch'];
}

function headersTimeout(address: string, { body }: GrammyRequest, timeouts: TransportTimeouts): number {
  if (address.endsWith('/getUpdates')) return timeouts.pollMs;
  return typeof body === 'string' ? timeouts.answerMs : timeouts.uploadMs;
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** A proxy in the way answers with a page: then nobody knows what became of the request. */
function parseAnswer(status: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TransportError('BAD_ANSWER', `The platform answered ${status} with something that is no JSON.`);
  }
}

async function download(pool: Dispatcher, path: string, maxBytes: number): Promise<Uint8Array> {
  const { statusCode, body } = await pool.request({ path, method: 'GET' });
  if (statusCode !== 200) {
    await body.dump();
    throw new TransportError('BAD_ANSWER', `The platform answered ${statusCode} to a download.`);
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    size += piece.length;
    // Leaving the loop destroys the stream, and with it the connection.
    if (size > maxBytes) throw new TransportError('TOO_LARGE', `The file has more than ${maxBytes} bytes.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Runs a request; whatever is thrown carries a code and a sentence of our own, never the library's words. */
async function withoutAddress<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof TransportError) throw error;
    const code = codeOf(error);
    throw new TransportError(code, `The connection to the platform failed (${code}).`);
  }
}

/** The first code in the chain of causes, or the name of the error's class. */
function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = deeper(at), depth += 1) {
    const { code } = at as { readonly code?: unknown };
    if (typeof code === 'string') return code;
  }
  return error instanceof Error ? error.name : 'UNKNOWN';
}

/** Node tries every address of a name and reports the failures together. */
function deeper(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : error.cause;
}

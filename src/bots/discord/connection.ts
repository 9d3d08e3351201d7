import { REST, type RESTOptions } from 'discord.js';
import { Agent, type Dispatcher, FormData, request } from 'undici';

/** How long one request may take, its answer's body included, before it counts as unanswered. */
const REQUEST_TIMEOUT_MS = 15_000;
const CONNECT_TIMEOUT_MS = 10_000;

/** What is waited after a refusal that does not say how long: such come from the network in front of Discord. */
const UNTOLD_WAIT_S = 60;

/** One bot's way to Discord's REST interface. */
export interface DiscordConnection {
  readonly rest: REST;
  /** The same settings, for a library client of its own. */
  readonly restOptions: Partial<RESTOptions>;
  /** For whatever else is asked of Discord. */
  readonly dispatcher: Dispatcher;
  /** Closes every connection; requests under way fail. */
  close(): Promise<void>;
}

/**
 * Opens the way, without asking anybody yet. Nothing is repeated and nothing waits: a refusal, an exhausted bucket or a
 * lost connection surfaces at once, so that the caller alone decides when something is sent.
 *
 * @param apiRoot The REST base, such as `https://discord.com/api`; null is the platform's own.
 */
export function openConnection({
  token,
  apiRoot,
}: {
  readonly token: string;
  readonly apiRoot: string | null;
}): DiscordConnection {
  const agent = new Agent({
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: REQUEST_TIMEOUT_MS,
    bodyTimeout: REQUEST_TIMEOUT_MS,
  });
  const restOptions: Partial<RESTOptions> = {
    version: '10',
    timeout: REQUEST_TIMEOUT_MS,
    retries: 0,
    rejectOnRateLimit: () => true,
    // Each is told of, so that whoever sends can stop in time.
    invalidRequestWarningInterval: 1,
    // The engine keeps the bot's rate in a rolling window; a second count in windows of the library's own would differ.
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    makeRequest: (url, init) => exchange(agent, url, init),
    ...(apiRoot === null ? {} : { api: apiRoot.replace(/\/+$/, '') }),
  };
  const rest = new REST(restOptions).setToken(token);
  return {
    rest,
    restOptions,
    dispatcher: agent,
    async close() {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
      await agent.destroy();
    },
  };
}

type RequestInit = Parameters<RESTOptions['makeRequest']>[1];
type ResponseLike = Awaited<ReturnType<RESTOptions['makeRequest']>>;

/**
 * One request with its whole answer. The library would drop the body of a 429 or 5xx unread, which keeps the socket
 * busy, and would end its time-out with the headers, so that a body that stops half-way would hang.
 */
async function exchange(agent: Agent, url: string, init: RequestInit): Promise<ResponseLike> {
  const answer = await request(url, {
    method: init.method === 'PATCH' ? 'PATCH' : (init.method ?? 'GET'),
    // The library hands in a plain object, whatever its type allows.
    headers: init.headers as Record<string, string>,
    body: toBody(init.body),
    signal: init.signal ?? null,
    dispatcher: agent,
  });
  const bytes = await answer.body.arrayBuffer();
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers)) {
    for (const part of [value ?? []].flat()) headers.append(name, part);
  }
  if (answer.statusCode === 429) preferBody(headers, bytes);
  return new Response(bytes.byteLength > 0 ? bytes : null, {
    status: answer.statusCode,
    headers,
  }) as ResponseLike;
}

/** The library builds forms with the classes of its own undici, which another undici does not take for forms. */
function toBody(body: RequestInit['body']): string | FormData | null {
  if (body === null || body === undefined) return null;
  if (typeof body === 'string') return body;
  if (typeof body !== 'object' || !('getAll' in body)) throw new TypeError('Unknown kind of request body.');
  const form = new FormData();
  for (const [name, value] of body.entries()) {
    if (typeof value === 'string') form.append(name, value);
    else form.append(name, value, value.name);
  }
  return form;
}

/**
 * The wait in the body is the precise one (discord.com/developers, "Rate Limits"), but the library reads the headers.
 * A 429 that is not Discord's own JSON comes from the network in front of it and is meant for the whole address.
 */
function preferBody(headers: Headers, bytes: ArrayBuffer): void {
  const body = parseJson(bytes);
  const told = body?.retry_after;
  const seconds = typeof told === 'number' ? told : Number(headers.get('retry-after') ?? UNTOLD_WAIT_S);
  const wait = String(Number.isFinite(seconds) && seconds > 0 ? seconds : UNTOLD_WAIT_S);
  headers.set('retry-after', wait);
  if (body === null || body.global === true) headers.set('x-ratelimit-global', 'true');
  if (headers.has('x-ratelimit-global')) return;
  headers.set('x-ratelimit-remaining', '0');
  headers.set('x-ratelimit-reset-after', wait);
}

function parseJson(bytes: ArrayBuffer): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Faults } from '../../faults.js';
import type { Counters } from '../counters.js';
import { DiscordError, refusal } from '../errors.js';
import type { Interactions } from '../interactions.js';
import type { World } from '../world.js';
import { parseBody, readBytes } from './body.js';
import type { RateLimits, Verdict } from './rate-limits.js';
import { type Reply, sendReply } from './reply.js';
import type { RouteMatch, Router } from './router.js';

export interface RestParts {
  readonly world: World;
  readonly router: Router;
  readonly interactions: Interactions;
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly counters: Counters;
}

/** The REST API: from a request on the wire to its answer, faults and rate limits included. */
export class RestApi {
  readonly #parts: RestParts;

  constructor(parts: RestParts) {
    this.#parts = parts;
  }

  /** @param url The request's address; its path begins with `/api`. */
  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { counters } = this.#parts;
    const verb = request.method ?? 'GET';
    const match = this.#match(verb, url.pathname);
    counters.request(typeof match === 'string' ? `${verb} (${match})` : match.name);
    const bytes = await readBytes(request).catch((error: unknown) => asDiscordError(error));
    const fault = this.#strike(match);
    if (fault) counters.fault();
    const early = fault && replyBefore(fault);
    const reply =
      early ??
      (bytes instanceof DiscordError ? errorReply(bytes) : await this.#answer(request, url, match, bytes));
    if (reply !== 'reset') counters.answer(reply.status, reply.headers?.['x-ratelimit-scope'] === 'shared');
    sendReply(response, reply, early ? null : fault);
  }

  #match(verb: string, pathname: string): RouteMatch | 'unknown' | 'wrong-verb' {
    const path = /^\/api(?:\/v10)?(\/.*)$/.exec(pathname)?.[1];
    if (path === undefined) return 'unknown';
    try {
      return this.#parts.router.find(verb, decodeURIComponent(path));
    } catch (error) {
      if (error instanceof URIError) return 'unknown';
      throw error;
    }
  }

  #strike(match: RouteMatch | 'unknown' | 'wrong-verb'): Fault | null {
    if (typeof match === 'string') return null;
    const { params } = match;
    const token = params.token === undefined ? undefined : this.#parts.interactions.byToken(params.token);
    return this.#parts.faults.strike({
      method: match.name,
      chat: params.channel ?? token?.channelId ?? null,
    });
  }

  async #answer(
    request: IncomingMessage,
    url: URL,
    match: RouteMatch | 'unknown' | 'wrong-verb',
    bytes: Buffer,
  ): Promise<Reply> {
    let headers: Readonly<Record<string, string>> = {};
    try {
      if (typeof match === 'string') throw refusal(match === 'unknown' ? 'unknownRoute' : 'wrongMethod');
      const { route, params } = match;
      const bot = route.kind === 'bot' ? this.#authenticate(request) : null;
      const verdict = this.#parts.limits.take({
        botId: bot?.id ?? params.application ?? '',
        route: match.name,
        major: majorOf(params),
        global: bot !== null,
      });
      if (verdict.refusal) return tooManyReply(verdict.refusal, verdict.headers);
      headers = verdict.headers;
      const parsed = await parseBody(bytes, request.headers['content-type'] ?? '');
      const asked = { params, query: url.searchParams, ...parsed };
      const answer = route.kind === 'bot' && bot ? route.handle({ ...asked, bot }) : runOpen(match, asked);
      return { ...answer, headers };
    } catch (error) {
      return errorReply(asDiscordError(error), headers);
    }
  }

  #authenticate(request: IncomingMessage) {
    const token = /^Bot (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const bot = token === undefined ? undefined : this.#parts.world.botsByToken.get(token);
    if (!bot) throw refusal('unauthorized');
    return bot;
  }
}

function runOpen({ route }: RouteMatch, asked: Parameters<typeof route.handle>[0]) {
  if (route.kind !== 'open') throw refusal('unauthorized');
  return route.handle(asked);
}

/** The part of the path that rate limit buckets are kept apart by (docs, "Rate Limits"). */
function majorOf(params: Readonly<Record<string, string>>): string {
  return params.channel ?? params.guild ?? params.token ?? '';
}

/** What a fault answers before the request has any effect; `null` when it strikes only afterwards. */
function replyBefore(fault: Fault): Reply | 'reset' | null {
  switch (fault.kind) {
    case 'reset':
      return fault.when === 'before' ? 'reset' : null;
    case 'server-error':
      return fault.when === 'before' ? { status: fault.status, body: null } : null;
    case 'too-many': {
      const refused = { scope: 'user' as const, retryAfterMs: fault.retryAfterS * 1000, code: null };
      return tooManyReply(refused, {});
    }
    case 'refuse':
      return errorReply(new DiscordError({ status: fault.status, code: fault.code, text: fault.text }));
    case 'latency':
    case 'truncate':
      return null;
  }
}

function errorReply(error: DiscordError, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status: error.status, body: error.toBody(), headers };
}

function tooManyReply(
  { scope, retryAfterMs, code }: NonNullable<Verdict['refusal']>,
  headers: Readonly<Record<string, string>>,
): Reply {
  const retryAfterS = Math.max(retryAfterMs, 0) / 1000;
  const text =
    code === 20028
      ? 'The write action you are performing on the channel has hit the write rate limit.'
      : 'You are being rate limited.';
  return {
    status: 429,
    body: { message: text, retry_after: retryAfterS, global: scope === 'global', ...(code ? { code } : {}) },
    headers: {
      ...headers,
      'retry-after': String(Math.ceil(retryAfterS)),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}

function asDiscordError(error: unknown): DiscordError {
  if (error instanceof DiscordError) return error;
  throw error;
}

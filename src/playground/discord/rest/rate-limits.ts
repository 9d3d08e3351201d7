import { createHash } from 'node:crypto';

/** So many requests in so long a time. */
export interface Allowance {
  readonly limit: number;
  readonly windowMs: number;
}

export interface RateLimitSettings {
  /** Whether requests beyond the limits are refused. When off, the headers tell of limits nobody reaches. */
  readonly enforced: boolean;
  /** Over all routes of one bot, answers to interactions apart. */
  readonly global: Allowance;
  /** By route, such as `POST /channels/:channel/messages`; each channel, guild or webhook has its own. */
  readonly routes: Readonly<Record<string, Allowance>>;
  /** For routes that are not named. */
  readonly otherRoutes: Allowance;
  /** What all bots together may write in one channel (`shared`, code 20028); `null` for no such limit. */
  readonly channelWrites: Allowance | null;
}

/**
 * The global number is Discord's own (docs, "Rate Limits"); the others it leaves to the headers, and these are of the
 * size that bots meet.
 */
export const DEFAULT_RATE_LIMITS: RateLimitSettings = {
  enforced: true,
  global: { limit: 50, windowMs: 1000 },
  routes: {
    'POST /channels/:channel/messages': { limit: 5, windowMs: 5000 },
    'PATCH /channels/:channel/messages/:message': { limit: 5, windowMs: 5000 },
    'DELETE /channels/:channel/messages/:message': { limit: 5, windowMs: 1000 },
    'POST /channels/:channel/messages/:message/crosspost': { limit: 10, windowMs: 3_600_000 },
    'GET /channels/:channel/messages': { limit: 5, windowMs: 5000 },
    'POST /webhooks/:application/:token': { limit: 5, windowMs: 2000 },
    'PATCH /webhooks/:application/:token/messages/:message': { limit: 5, windowMs: 2000 },
  },
  otherRoutes: { limit: 50, windowMs: 1000 },
  channelWrites: null,
};

/** From so many buckets on, the ones that have run out are forgotten. */
const SWEEP_BUCKETS = 20_000;

const UNREACHED: Allowance = { limit: 1_000_000, windowMs: 1000 };

/** What the limits say to one request. */
export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  readonly refusal: {
    readonly scope: 'user' | 'global' | 'shared';
    readonly retryAfterMs: number;
    readonly code: number | null;
  } | null;
}

interface Bucket {
  left: number;
  resetsAt: number;
}

/** Counts requests into Discord's buckets and tells when one is empty. */
export class RateLimits {
  settings: RateLimitSettings;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();
  readonly #hashes = new Map<string, string>();
  #sweepAt = SWEEP_BUCKETS;

  constructor(now: () => number, settings: RateLimitSettings) {
    this.#now = now;
    this.settings = settings;
  }

  /**
   * Takes one request of a bot out of its buckets.
   *
   * @param request.major The channel, guild or webhook that the route's bucket belongs to.
   * @param request.global Whether it counts towards the bot's global limit; answers to interactions do not.
   */
  take(request: {
    readonly botId: string;
    readonly route: string;
    readonly major: string;
    readonly global: boolean;
  }): Verdict {
    const { settings } = this;
    const now = this.#now();
    const { botId, route, major } = request;
    if (!settings.enforced) {
      const free = { left: UNREACHED.limit, resetsAt: now + UNREACHED.windowMs };
      return { headers: this.#headers(route, UNREACHED, free, now), refusal: null };
    }
    const global = this.#bucket(`${botId} global`, settings.global, now);
    if (request.global && global.left <= 0) return refuse({}, 'global', global.resetsAt - now, null);
    const allowance = settings.routes[route] ?? settings.otherRoutes;
    const bucket = this.#bucket(`${botId} ${route} ${major}`, allowance, now);
    if (bucket.left <= 0) {
      return refuse(
        this.#headers(route, allowance, bucket, now),
        'user',
        Math.max(bucket.resetsAt - now, 0),
        null,
      );
    }
    if (settings.channelWrites && route.startsWith('POST /channels/:channel/messages')) {
      const shared = this.#bucket(`channel ${major}`, settings.channelWrites, now);
      if (shared.left <= 0) {
        const headers = this.#headers(route, settings.channelWrites, shared, now);
        return refuse(headers, 'shared', shared.resetsAt - now, 20028);
      }
      shared.left -= 1;
    }
    if (request.global) global.left -= 1;
    bucket.left -= 1;
    return { headers: this.#headers(route, allowance, bucket, now), refusal: null };
  }

  /** Forgets what was counted. */
  clear(): void {
    this.#buckets.clear();
  }

  #bucket(key: string, allowance: Allowance, now: number): Bucket {
    const known = this.#buckets.get(key);
    if (known && now < known.resetsAt) return known;
    if (this.#buckets.size >= this.#sweepAt) this.#forgetOld(now);
    const fresh = { left: allowance.limit, resetsAt: now + allowance.windowMs };
    this.#buckets.set(key, fresh);
    return fresh;
  }

  #forgetOld(now: number): void {
    for (const [key, { resetsAt }] of this.#buckets) if (resetsAt <= now) this.#buckets.delete(key);
    this.#sweepAt = Math.max(SWEEP_BUCKETS, this.#buckets.size * 2);
  }

  #headers(route: string, allowance: Allowance, bucket: Bucket, now: number): Record<string, string> {
    let hash = this.#hashes.get(route);
    if (hash === undefined) {
      hash = createHash('sha256').update(route).digest('hex').slice(0, 32);
      this.#hashes.set(route, hash);
    }
    return {
      'x-ratelimit-limit': String(allowance.limit),
      'x-ratelimit-remaining': String(Math.max(bucket.left, 0)),
      'x-ratelimit-reset': (bucket.resetsAt / 1000).toFixed(3),
      'x-ratelimit-reset-after': (Math.max(bucket.resetsAt - now, 0) / 1000).toFixed(3),
      'x-ratelimit-bucket': hash,
    };
  }
}

function refuse(
  headers: Record<string, string>,
  scope: 'user' | 'global' | 'shared',
  retryAfterMs: number,
  code: number | null,
): Verdict {
  return { headers, refusal: { scope, retryAfterMs, code } };
}

/** What a platform server can be told to do wrong. Each is one thing that networks and platforms really do. */
export type Fault =
  /** Answers later; with `never`, the request is received and carried out but no answer ever comes. */
  | { readonly kind: 'latency'; readonly ms: number | 'never' }
  /** The connection is reset, either before the request has any effect or after it took effect. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** The request takes effect; its answer stops in mid-body and the connection closes. */
  | { readonly kind: 'truncate' }
  /** A server error, either before the request has any effect or after it took effect. */
  | {
      readonly kind: 'server-error';
      readonly status: 500 | 502 | 503 | 504;
      readonly when: 'before' | 'after';
    }
  /** Too many requests; nothing takes effect. */
  | { readonly kind: 'too-many'; readonly retryAfterS: number }
  /** The platform refuses the request with its own status, code and words; nothing takes effect. */
  | { readonly kind: 'refuse'; readonly status: number; readonly code: number; readonly text: string };

/** Which requests a rule is for; what is left out matches everything. */
export interface FaultScope {
  /** Telegram: the method (`sendMessage`). Discord: verb and route (`POST /channels/:channel/messages`). */
  readonly methods?: readonly string[];
  /** The chat or channel the request is for, by the platform's id. */
  readonly chats?: readonly string[];
}

export interface FaultRule extends FaultScope {
  readonly fault: Fault;
  /** How many requests it strikes before it is used up. Default: without end. */
  readonly times?: number;
  /** The share of matching requests that it strikes, 0 to 1. Default: 1. */
  readonly share?: number;
}

/** The faults switched on at one platform server. The first rule that matches a request strikes it. */
export class Faults {
  readonly #rules = new Map<number, { readonly rule: FaultRule; left: number }>();
  readonly #random: () => number;
  #nextId = 1;

  /** @param random Numbers in [0, 1), seeded in tests so that a run can be repeated. */
  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** Switches a rule on and returns the id that switches it off. */
  add(rule: FaultRule): number {
    const id = this.#nextId++;
    this.#rules.set(id, { rule, left: rule.times ?? Number.POSITIVE_INFINITY });
    return id;
  }

  remove(id: number): void {
    this.#rules.delete(id);
  }

  clear(): void {
    this.#rules.clear();
  }

  list(): readonly { readonly id: number; readonly rule: FaultRule; readonly left: number }[] {
    return [...this.#rules].map(([id, { rule, left }]) => ({ id, rule, left }));
  }

  /** The fault that strikes this request, if any; counts down the rule's `times`. */
  strike(request: { readonly method: string; readonly chat: string | null }): Fault | null {
    for (const [id, entry] of this.#rules) {
      const { rule } = entry;
      if (rule.methods && !rule.methods.includes(request.method)) continue;
      if (rule.chats && (request.chat === null || !rule.chats.includes(request.chat))) continue;
      if (rule.share !== undefined && this.#random() >= rule.share) continue;
      entry.left -= 1;
      if (entry.left <= 0) this.#rules.delete(id);
      return rule.fault;
    }
    return null;
  }
}

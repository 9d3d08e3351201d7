/** How long an enforced nonce is remembered: Discord says "the past few minutes" (docs, "Create Message"). */
const NONCE_LIFETIME_MS = 5 * 60_000;

export interface RecentNonce {
  readonly key: string;
  readonly messageId: string;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** The nonces of late, and the messages they brought about. */
export class RecentNonces {
  readonly #now: () => number;
  /** In the order of their making, so that the old ones stand in front. */
  readonly #entries = new Map<string, { readonly messageId: string; readonly at: number }>();

  constructor(now: () => number, known: readonly RecentNonce[] = []) {
    this.#now = now;
    for (const { key, ...entry } of known) this.#entries.set(key, entry);
  }

  list(): RecentNonce[] {
    return [...this.#entries].map(([key, entry]) => ({ key, ...entry }));
  }

  find(key: string): string | undefined {
    const entry = this.#entries.get(key);
    return entry && this.#now() - entry.at <= NONCE_LIFETIME_MS ? entry.messageId : undefined;
  }

  remember(key: string, messageId: string): void {
    const now = this.#now();
    for (const [old, { at }] of this.#entries) {
      if (now - at <= NONCE_LIFETIME_MS) break;
      this.#entries.delete(old);
    }
    this.#entries.delete(key);
    this.#entries.set(key, { messageId, at: now });
  }
}

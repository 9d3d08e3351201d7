/** So many chats in a row without an answer mean that the platform is away, and not a chat. */
const SILENT_CHATS = 5;
const FIRST_PROBE_MS = 1_000;
const LONGEST_PROBE_MS = 15_000;

/**
 * Notices when a platform as a whole does not answer. Then nothing is sent but a probe, until that is answered; after
 * it one request goes alone, and when it is answered too everything goes on.
 */
export class Breaker {
  readonly #silent = new Set<string>();
  #state: 'closed' | 'open' | 'trial' = 'closed';
  #pauseMs = FIRST_PROBE_MS;
  #probeAt = 0;

  get state(): 'closed' | 'open' | 'trial' {
    return this.#state;
  }

  /** When the next probe is due; only while open. */
  get probeAt(): number {
    return this.#probeAt;
  }

  /** The platform answered, whatever it said. @returns Whether an outage is over by that. */
  noteAnswer(): boolean {
    this.#silent.clear();
    // What answers while the breaker is open was sent before it opened: the probe decides.
    if (this.#state !== 'trial') return false;
    this.#state = 'closed';
    this.#pauseMs = FIRST_PROBE_MS;
    return true;
  }

  /** A request for this chat went unanswered or could not be sent. @returns Whether an outage begins by that. */
  noteSilence(chat: string, now: number): boolean {
    this.#silent.add(chat);
    if (this.#state === 'trial') this.#open(now);
    if (this.#state === 'open' || this.#silent.size < SILENT_CHATS) return false;
    this.#open(now);
    return true;
  }

  noteProbe(answered: boolean, now: number): void {
    if (answered) this.#state = 'trial';
    else this.#open(now);
  }

  #open(now: number): void {
    this.#state = 'open';
    this.#silent.clear();
    this.#probeAt = now + this.#pauseMs;
    this.#pauseMs = Math.min(LONGEST_PROBE_MS, this.#pauseMs * 2);
  }
}

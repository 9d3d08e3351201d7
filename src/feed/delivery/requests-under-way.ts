import type { Log } from '../log.js';
import { Breaker } from './breaker.js';
import type { Claim } from './claims.js';
import type { DeliveryEvent } from './event.js';
import type { Messenger } from './messenger.js';
import type { Outcome } from './outcome.js';
import type { RateLimiter } from './rate-limiter.js';
import type { Sender, Sent } from './sender.js';

export interface UnderWayOptions {
  readonly sender: Sender;
  readonly messenger: Messenger;
  readonly limiter: RateLimiter;
  readonly log: Log;
  readonly now: () => number;
  readonly onEvent: (event: DeliveryEvent) => void;
  /** Something is to be settled, or may go on. */
  readonly onAnswer: () => void;
}

/** The requests of one bot that are on their way, and what is learned about the platform from their answers. */
export class RequestsUnderWay {
  readonly breaker = new Breaker();
  /** Answered and not yet settled. */
  readonly #answered: Sent[] = [];
  /** The brief for each destination, from the beginning of a request until its answer is taken for settling. */
  readonly #claimed = new Map<number, number>();
  readonly #destinations = new Set<number>();
  readonly #given: UnderWayOptions;
  #unauthorized = false;
  #probing = false;
  #silentUntil = Number.NEGATIVE_INFINITY;

  constructor(given: UnderWayOptions) {
    this.#given = given;
  }

  /** Whether the platform has refused the token. */
  get unauthorized(): boolean {
    return this.#unauthorized;
  }

  /** Destinations with a request that is not settled: the next one there waits for what becomes of it. */
  get claimed(): Pick<ReadonlySet<number>, 'has'> {
    return this.#claimed;
  }

  /** Destinations with a request on its way, one for each. */
  get destinations(): ReadonlySet<number> {
    return this.#destinations;
  }

  get isEmpty(): boolean {
    return this.#destinations.size === 0 && this.#answered.length === 0;
  }

  /** Takes what was answered, for settling. */
  takeAnswered(): Sent[] {
    const answered = this.#answered.splice(0);
    for (const { claim } of answered) this.#claimed.delete(claim.candidate.destination.id);
    return answered;
  }

  /** Whether a request for this brief and destination is on its way, or its answer still to be taken for settling. */
  isClaimed(briefNumber: number, destinationId: number): boolean {
    return this.#claimed.get(destinationId) === briefNumber;
  }

  /** Settling failed; these come first the next time. */
  putBack(answered: readonly Sent[]): void {
    this.#answered.unshift(...answered);
    for (const { claim } of answered) this.#claim(claim);
  }

  begin(claims: readonly Claim[]): void {
    for (const claim of claims) {
      this.#destinations.add(claim.candidate.destination.id);
      this.#claim(claim);
    }
    void this.#given.sender.send(claims, (sent) => {
      this.#destinations.delete(sent.claim.candidate.destination.id);
      if (sent.kind === 'answered') this.#learn(sent.claim, sent.outcome);
      this.#answered.push(sent);
      this.#given.onAnswer();
    });
  }

  #claim({ candidate }: Claim): void {
    this.#claimed.set(candidate.destination.id, candidate.brief.number);
  }

  /** How many requests more may be on their way. */
  slots(window: number): number {
    if (this.#unauthorized || this.breaker.state === 'open') return 0;
    if (this.breaker.state === 'trial') return this.#destinations.size === 0 ? 1 : 0;
    return Math.max(0, window - this.#destinations.size);
  }

  /** While the breaker is open: asks the platform whether it answers, when that is due. @returns When it is due next. */
  probe(now: number): number | null {
    if (this.breaker.state !== 'open' || this.#probing || this.#unauthorized) return null;
    if (this.breaker.probeAt > now) return this.breaker.probeAt;
    this.#probing = true;
    const { messenger, log } = this.#given;
    void messenger
      .probe()
      .catch((error: unknown) => {
        log.error({ err: error, botId: messenger.botId }, 'A probe failed.');
        return false;
      })
      .then((answers) => {
        this.#probing = false;
        this.breaker.noteProbe(answers, this.#given.now());
        this.#given.onAnswer();
      });
    return null;
  }

  #learn({ candidate }: Claim, outcome: Outcome): void {
    const { chat } = candidate.destination.address;
    const now = this.#given.now();
    if (outcome.kind === 'retry') {
      const scope = { chat: outcome.scope === 'chat' ? chat : null, afterMs: outcome.afterMs };
      this.#given.limiter.close(scope, now);
    }
    // The platform has not been asked, so that this says nothing about whether it answers.
    if (outcome.kind === 'silenced') return this.#fallSilent(outcome.afterMs, now);
    if (outcome.kind === 'unauthorized') this.#refuseToken();
    const silent = outcome.kind === 'unreachable' || outcome.kind === 'uncertain';
    if (silent && this.breaker.noteSilence(chat, now)) this.#tellOutage(false);
    if (!silent && this.breaker.noteAnswer()) this.#tellOutage(true);
  }

  #fallSilent(forMs: number, now: number): void {
    const { limiter, messenger, onEvent } = this.#given;
    limiter.close({ chat: null, afterMs: forMs }, now);
    if (this.#silentUntil <= now) onEvent({ kind: 'silenced', botId: messenger.botId, forMs });
    this.#silentUntil = Math.max(this.#silentUntil, now + forMs);
  }

  #refuseToken(): void {
    if (this.#unauthorized) return;
    this.#unauthorized = true;
    const { botId, platform } = this.#given.messenger;
    this.#given.log.error({ botId, platform }, 'The platform refuses the token of this bot; it has stopped.');
    this.#given.onEvent({ kind: 'unauthorized', botId });
  }

  #tellOutage(over: boolean): void {
    const { botId, platform } = this.#given.messenger;
    const message = over
      ? 'The platform answers again.'
      : 'The platform does not answer; only probes are sent.';
    this.#given.log.warn({ botId, platform }, message);
    this.#given.onEvent({ kind: 'outage', botId, over });
  }
}

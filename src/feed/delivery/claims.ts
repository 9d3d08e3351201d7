import { useOf } from './chat-use.js';
import { claimedRow } from './claimed-row.js';
import type { Delivery } from './delivery.js';
import type { DeliveryEvent } from './event.js';
import type { Candidate, LedgerTransaction } from './ledger.js';
import type { Turns, WorkClass } from './rank.js';
import type { Permit, RateLimiter } from './rate-limiter.js';
import type { Renderings } from './renderings.js';
import type { TallySheet } from './tally-sheet.js';

/** One request that is about to be made; its row is in flight. */
export interface Claim {
  readonly candidate: Candidate;
  readonly kind: 'post' | 'edit' | 'remove';
  readonly permit: Permit;
}

export interface ClaimTools {
  readonly limiter: RateLimiter;
  readonly renderings: Renderings;
  readonly turns: Turns;
}

/** The requests that one transaction lets leave, with their permits and rows. */
export class Claims {
  readonly #tools: ClaimTools;
  readonly #tx: LedgerTransaction;
  readonly #now: number;
  readonly #tally: TallySheet;
  readonly #events: DeliveryEvent[];
  readonly #made: Claim[];
  readonly #destinations = new Set<number>();
  /** Those that have no row yet. */
  readonly #firstPosts: Claim[] = [];

  /** @param made Takes the claims. */
  constructor(
    given: {
      readonly tools: ClaimTools;
      readonly tx: LedgerTransaction;
      readonly now: number;
      readonly tally: TallySheet;
      readonly events: DeliveryEvent[];
    },
    made: Claim[],
  ) {
    this.#tools = given.tools;
    this.#tx = given.tx;
    this.#now = given.now;
    this.#tally = given.tally;
    this.#events = given.events;
    this.#made = made;
  }

  get count(): number {
    return this.#made.length;
  }

  has(destinationId: number): boolean {
    return this.#destinations.has(destinationId);
  }

  async add(candidate: Candidate, kind: Claim['kind'], work: WorkClass): Promise<void> {
    const claim = this.#grant(candidate, kind, work);
    if (candidate.known) await this.#tx.update(this.#asNoted(claim), 0);
    else this.#firstPosts.push(claim);
  }

  /** Like `add` for what has no row, with nothing to wait for: the row is written by `enter`. */
  addFirstPost(candidate: Candidate, work: WorkClass): void {
    this.#firstPosts.push(this.#grant(candidate, 'post', work));
  }

  /** Writes the rows of first posts, all of them in flight. */
  async enter(): Promise<void> {
    if (this.#firstPosts.length === 0) return;
    const entered = await this.#tx.enterInFlight(this.#firstPosts.map((claim) => this.#asNoted(claim)));
    for (const [at, claim] of this.#firstPosts.entries()) {
      if (entered[at]) this.#tally.add(claim.candidate.brief.number, { made: 1 });
      else this.#giveUp(claim);
    }
  }

  /** There is a row already: whoever made it sees to it. */
  #giveUp(claim: Claim): void {
    claim.permit.cancel();
    this.#made.splice(this.#made.indexOf(claim), 1);
  }

  /** Whoever takes the row up after a death has to know for how long its request may have been carried out. */
  #asNoted({ candidate: { delivery } }: Claim): Delivery {
    const since = delivery.copy === null ? delivery.unansweredAt : null;
    return { ...delivery, unansweredAt: since ?? this.#now };
  }

  #grant(candidate: Candidate, kind: Claim['kind'], work: WorkClass): Claim {
    const { limiter, renderings, turns } = this.#tools;
    const { destination, brief } = candidate;
    const delivery = claimedRow(candidate.delivery, destination, kind, this.#now);
    if (delivery.uncertainPosts > candidate.delivery.uncertainPosts) this.#noteUncertain(candidate);
    turns.noteServed(work);
    const permit = limiter.grant({ ...useOf(destination, kind), answer: false }, this.#now);
    if (kind !== 'remove') renderings.noteTrial(brief, this.#now);
    const claim: Claim = { candidate: { ...candidate, known: true, delivery }, kind, permit };
    this.#destinations.add(destination.id);
    this.#made.push(claim);
    return claim;
  }

  #noteUncertain({ brief, destination, digest }: Candidate): void {
    for (const briefNumber of digest?.members ?? [brief.number]) {
      this.#tally.add(briefNumber, { uncertain: 1 });
      this.#events.push({ kind: 'uncertain', briefNumber, destination });
    }
  }
}

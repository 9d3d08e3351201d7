import type { Tier } from '../destination.js';
import type { Candidate, LedgerTransaction, Place, Step } from './ledger.js';
import { rankOf, TIERS, type WorkClass } from './rank.js';

/** Work of one class in the order of service, looked at and taken within one transaction. */
export interface WorkSource {
  readonly work: WorkClass;
  /** What is older is served first within a class and tier. Milliseconds since 1970. */
  readonly age: number;
  /** What comes next is of this tier or a later one; null when nothing comes. Known without a look at the database. */
  readonly floor: Tier | null;
  /** The tier of what comes next, or null while there is nothing. */
  tier(): Promise<Tier | null>;
  /** Takes what comes next. Only after `tier` has said that there is something. */
  take(): Candidate | null;
  /** Writes down how far it has come. */
  close(): Promise<void>;
}

/** How many steps of walks one transaction may still make, so that it stays short whatever it finds. */
export interface StepBudget {
  left: number;
}

/** Ledger rows of one rank that are due. */
export class DueSource implements WorkSource {
  readonly work: WorkClass;
  /** They are retries, or the copies of a change: older than whatever is still to be discovered. */
  readonly age = 0;
  readonly #tier: Tier;
  readonly #load: () => Promise<readonly Candidate[]>;
  #rows: Candidate[] | null = null;

  constructor(
    tx: LedgerTransaction,
    given: {
      readonly work: WorkClass;
      readonly tier: Tier;
      readonly now: number;
      readonly limit: number;
    },
  ) {
    this.work = given.work;
    this.#tier = given.tier;
    const rank = rankOf(given.work, given.tier);
    this.#load = () => tx.findDue({ rank, now: given.now, limit: given.limit });
  }

  get floor(): Tier | null {
    return this.#rows?.length === 0 ? null : this.#tier;
  }

  async tier(): Promise<Tier | null> {
    this.#rows ??= [...(await this.#load())].reverse();
    return this.#rows.length === 0 ? null : this.#tier;
  }

  take(): Candidate | null {
    return this.#rows?.pop() ?? null;
  }

  async close(): Promise<void> {
    // Each row says for itself when it is due again.
  }
}

/** A broadcast's walk, over destinations or over ledger rows, tier by tier. */
export class WalkSource implements WorkSource {
  readonly work: WorkClass;
  readonly age: number;
  readonly #step: (from: Place) => Promise<Step>;
  readonly #move: (to: Place | null) => Promise<void>;
  readonly #mayGo: () => boolean;
  readonly #budget: StepBudget;
  #at: Place | null;
  #moved = false;
  #buffer: Candidate[] = [];
  /** Where the walk stands once the buffer is empty. */
  #afterBuffer: Place | null = null;

  constructor(given: {
    readonly work: WorkClass;
    readonly age: number;
    readonly from: Place;
    readonly step: (from: Place) => Promise<Step>;
    readonly move: (to: Place | null) => Promise<void>;
    /** Asked before each candidate: whether the brief's next message may leave yet. */
    readonly mayGo: () => boolean;
    readonly budget: StepBudget;
  }) {
    this.work = given.work;
    this.age = given.age;
    this.#at = given.from;
    this.#step = given.step;
    this.#move = given.move;
    this.#mayGo = given.mayGo;
    this.#budget = given.budget;
  }

  get floor(): Tier | null {
    return this.#at?.tier ?? null;
  }

  async tier(): Promise<Tier | null> {
    if (!this.#mayGo()) return null;
    while (this.#buffer.length === 0) {
      const from = this.#at;
      if (from === null || this.#budget.left <= 0) return null;
      this.#budget.left -= 1;
      const { candidates, passed } = await this.#step(from);
      const after = passed === null ? nextTier(from.tier) : { tier: from.tier, destinationId: passed };
      this.#buffer = [...candidates].reverse();
      this.#afterBuffer = after;
      if (this.#buffer.length === 0) this.#goTo(after);
    }
    return this.#at?.tier ?? null;
  }

  take(): Candidate | null {
    const candidate = this.#buffer.pop();
    if (!candidate) return null;
    const { tier, destinationId } = candidate.delivery;
    this.#goTo(this.#buffer.length === 0 ? this.#afterBuffer : { tier, destinationId });
    return candidate;
  }

  async close(): Promise<void> {
    if (this.#moved) await this.#move(this.#at);
  }

  #goTo(place: Place | null): void {
    this.#at = place;
    this.#moved = true;
  }
}

function nextTier(tier: Tier): Place | null {
  const next = TIERS[TIERS.indexOf(tier) + 1];
  return next === undefined ? null : { tier: next, destinationId: 0 };
}

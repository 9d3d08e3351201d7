import type { Tier } from '../destination.js';
import type { Candidate, LedgerTransaction, Place, Step } from './ledger.js';
import { rankOf, TIERS, type WorkClass } from './rank.js';

/** Work of one class in the order of service, looked at and taken within one transaction. */
export interface WorkSource {
  readonly work: WorkClass;
  /** What is older is served first within a class and tier. Milliseconds since 1970. */
  readonly age: number;
  /** What comes next is of this tier, or of a later one while it is unread; null when nothing comes. */
  readonly floor: Tier | null;
  /** Whether something is at hand, has to be loaded first, or cannot come in this transaction. */
  readiness(): Readiness;
  /** Only while unread: looks in the database for what comes next. */
  load(): Promise<void>;
  /** Takes what comes next. Only while it is ready. */
  take(): Candidate | null;
  /** Writes down how far it has come. */
  close(): Promise<void>;
}

export type Readiness = 'ready' | 'unread' | 'nothing';

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
  readonly #find: () => Promise<readonly Candidate[]>;
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
    this.#find = () => tx.findDue({ rank, now: given.now, limit: given.limit });
  }

  get floor(): Tier | null {
    return this.#rows?.length === 0 ? null : this.#tier;
  }

  readiness(): Readiness {
    if (this.#rows === null) return 'unread';
    return this.#rows.length === 0 ? 'nothing' : 'ready';
  }

  async load(): Promise<void> {
    this.#rows = [...(await this.#find())].reverse();
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

  readiness(): Readiness {
    if (this.#at === null || !this.#mayGo()) return 'nothing';
    if (this.#buffer.length > 0) return 'ready';
    return this.#budget.left > 0 ? 'unread' : 'nothing';
  }

  async load(): Promise<void> {
    while (this.#buffer.length === 0) {
      const from = this.#at;
      if (from === null || this.#budget.left <= 0) return;
      this.#budget.left -= 1;
      const { candidates, passed } = await this.#step(from);
      const after = passed === null ? nextTier(from.tier) : { tier: from.tier, destinationId: passed };
      this.#buffer = [...candidates].reverse();
      this.#afterBuffer = after;
      if (this.#buffer.length === 0) this.#goTo(after);
    }
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

import { TIER, type Tier } from '../destination.js';
import { useOf } from './chat-use.js';
import { type Claim, Claims, type ClaimTools } from './claims.js';
import { Decisions, type DecisionTools } from './decisions.js';
import type { DeliveryEvent } from './event.js';
import type { Broadcast, Candidate, LedgerTransaction, Place } from './ledger.js';
import { nextAction } from './next-action.js';
import { rankOf, TIERS, WORK_CLASSES, type WorkClass } from './rank.js';
import { ServiceOrder } from './service-order.js';
import { situationOf } from './situation.js';
import { TallySheet } from './tally-sheet.js';
import { DueSource, type StepBudget, WalkSource, type WorkSource } from './work-source.js';

/** Rows looked at in one step: a few more than can leave, since some are held back or not wanted. */
const SPARE_ROWS = 16;
const MAX_STEP_ROWS = 256;
/** Steps of walks, and rows decided about, in one transaction. */
const STEPS_A_TURN = 8;
const ROWS_A_TURN = 512;

export interface Picked {
  /** Whether there is work ready that was not reached: for lack of slots or permits, or to keep the transaction short. */
  readonly more: boolean;
  /** When work that waits for another request's answer goes on without it; null when none does. */
  readonly wakeAt: number | null;
  readonly events: readonly DeliveryEvent[];
}

export interface PickerTools extends ClaimTools, DecisionTools {}

/** Picks what is sent next, within one transaction: in the order of service, as far as slots and permits reach. */
export class Picker {
  readonly #tools: PickerTools;
  readonly #tx: LedgerTransaction;
  readonly #now: number;
  readonly #claims: Claims;
  readonly #decisions: Decisions;
  /** Rows decided about: a row that is due is met once more by the sweep of its brief. */
  readonly #decided = new Set<string>();
  readonly #tally = new TallySheet();
  readonly #events: DeliveryEvent[] = [];
  readonly #budget: StepBudget = { left: STEPS_A_TURN };
  /** The oldest broadcast of an urgency that waits for its trial: later ones must not overtake it meanwhile. */
  readonly #onTrial = new Map<WorkClass, number>();
  #wakeAt: number | null = null;

  /** @param claims Takes what was picked; when the transaction fails its permits are given back. */
  constructor(tools: PickerTools, tx: LedgerTransaction, now: number, claims: Claim[]) {
    this.#tools = tools;
    this.#tx = tx;
    this.#now = now;
    const given = { tools, tx, now, tally: this.#tally, events: this.#events };
    this.#claims = new Claims(given, claims);
    this.#decisions = new Decisions({ ...given, claims: this.#claims });
  }

  /** @param slots How many requests more may be on their way. */
  async pick(slots: number): Promise<Picked> {
    const limit = rowsFor(Math.min(slots, this.#tools.limiter.room(this.#now)));
    const sources = [...(await this.#dueSources(limit)), ...(await this.#walkSources(limit))];
    const more = await this.#serve(new ServiceOrder(sources, this.#tools.turns), slots);
    await this.#claims.enter();
    for (const source of sources) await source.close();
    await this.#tally.write(this.#tx, this.#now);
    return { more: more || this.#budget.left <= 0, wakeAt: this.#wakeAt, events: this.#events };
  }

  async #serve(order: ServiceOrder, slots: number): Promise<boolean> {
    for (let looked = 0; looked < ROWS_A_TURN; ) {
      const source = order.next();
      if (source === null) return false;
      if (source.readiness() === 'unread') {
        await source.load();
        continue;
      }
      if (this.#claims.count >= slots || this.#tools.limiter.nextAt(this.#now) > this.#now) return true;
      looked += 1;
      const candidate = source.take();
      if (!candidate || !this.#isFirstSight(candidate)) continue;
      // Nearly all are first posts that nothing stands in the way of: those are not awaited one by one.
      if (!this.#claimFirstPost(candidate, source.work))
        await this.#decisions.consider(candidate, source.work);
    }
    return true;
  }

  /** Claims a first post that needs no look at the database. @returns False for all others, which are left alone. */
  #claimFirstPost(candidate: Candidate, work: WorkClass): boolean {
    const { known, destination, brief } = candidate;
    if (known || destination.tier === TIER.group) return false;
    if (this.#decisions.hasDueRows || this.#decisions.isBusy(destination)) return false;
    const { judgement, limiter } = this.#tools;
    if (nextAction(situationOf(candidate, brief, judgement, this.#now)).kind !== 'post') return false;
    if (limiter.nextForChat(useOf(destination, 'post'), this.#now) > this.#now) return false;
    this.#claims.addFirstPost(candidate, work);
    return true;
  }

  #isFirstSight({ known, delivery }: Candidate): boolean {
    if (!known) return true;
    const key = `${delivery.briefNumber}@${delivery.destinationId}`;
    if (this.#decided.has(key)) return false;
    this.#decided.add(key);
    return true;
  }

  async #dueSources(limit: number): Promise<WorkSource[]> {
    const times = await this.#tx.findDueTimes();
    this.#decisions.hasDueRows = times.size > 0;
    const given = { now: this.#now, limit };
    const isDue = (work: WorkClass, tier: Tier) =>
      (times.get(rankOf(work, tier)) ?? Number.POSITIVE_INFINITY) <= this.#now;
    return WORK_CLASSES.flatMap((work) =>
      TIERS.filter((tier) => isDue(work, tier)).map(
        (tier) => new DueSource(this.#tx, { ...given, work, tier }),
      ),
    );
  }

  async #walkSources(limit: number): Promise<WorkSource[]> {
    const sources: WorkSource[] = [];
    for (const broadcast of await this.#tx.findOpen()) {
      if (broadcast.sweep) sources.push(this.#sweepOf(broadcast, broadcast.sweep, limit));
      if (!broadcast.discovery || isHeld(broadcast)) continue;
      if (this.#isOver(broadcast)) await this.#tx.moveDiscovery(broadcast.id, null, this.#now);
      else sources.push(this.#discoveryOf(broadcast, broadcast.discovery, limit));
    }
    return sources;
  }

  #isOver({ brief }: Broadcast): boolean {
    return brief.state === 'retracted' || (brief.expiresAt !== null && this.#now >= brief.expiresAt);
  }

  #discoveryOf(broadcast: Broadcast, from: Place, limit: number): WorkSource {
    return new WalkSource({
      work: broadcast.brief.urgency,
      age: broadcast.openedAt,
      from,
      step: (place) => this.#tx.discover(broadcast, place, limit),
      move: (place) => this.#tx.moveDiscovery(broadcast.id, place, this.#now),
      mayGo: () => this.#mayDiscover(broadcast),
      budget: this.#budget,
    });
  }

  /** Briefs of one urgency reach a chat in the order of their publication. */
  #mayDiscover(broadcast: Broadcast): boolean {
    const { id, brief } = broadcast;
    const waiting = this.#onTrial.get(brief.urgency) ?? Number.POSITIVE_INFINITY;
    if (waiting < id) return false;
    if (this.#mayGo(broadcast)) return true;
    this.#onTrial.set(brief.urgency, id);
    return false;
  }

  #sweepOf(broadcast: Broadcast, from: NonNullable<Broadcast['sweep']>, limit: number): WorkSource {
    const retraction = broadcast.brief.state === 'retracted';
    return new WalkSource({
      work: retraction ? 'retraction' : 'correction',
      age: from.changedAt,
      from,
      step: async (place) => {
        const { candidates, passed } = await this.#tx.sweep(broadcast, place, limit);
        return { candidates: candidates.map(afresh), passed };
      },
      move: (place) => this.#tx.moveSweep(broadcast.id, place, this.#now),
      // Most of a retraction is deleting, which no rendering can spoil.
      mayGo: () => retraction || this.#mayGo(broadcast),
      budget: this.#budget,
    });
  }

  /** While the first message of a version is on its way the others wait a moment to learn whether it is accepted. */
  #mayGo({ brief }: Broadcast): boolean {
    const until = this.#tools.renderings.trialUntil(brief);
    if (until === null || until <= this.#now) return true;
    this.#wakeAt = Math.min(this.#wakeAt ?? until, until);
    return false;
  }
}

/** Whether nobody new is posted to for now. */
function isHeld({ brief }: Broadcast): boolean {
  return brief.state === 'withheld' || brief.sending === 'paused';
}

/** A change is a new beginning: what failed with the version before says nothing about this one. */
function afresh(candidate: Candidate): Candidate {
  return { ...candidate, delivery: { ...candidate.delivery, attempts: 0 } };
}

function rowsFor(requests: number): number {
  return Math.min(MAX_STEP_ROWS, requests + SPARE_ROWS);
}

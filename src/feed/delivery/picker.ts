import { type Destination, TIER, type Tier } from '../destination.js';
import { useOf } from './chat-use.js';
import { type Claim, Claims, type ClaimTools } from './claims.js';
import type { Delivery } from './delivery.js';
import type { DeliveryEvent } from './event.js';
import { BUSY_PAUSE_MS, findHold, waitingSince } from './hold.js';
import type { Broadcast, Candidate, LedgerTransaction, Place } from './ledger.js';
import { type Company, type NextAction, nextAction, STALE } from './next-action.js';
import { classOfRow, rankOf, TIERS, WORK_CLASSES, type WorkClass } from './rank.js';
import { ServiceOrder } from './service-order.js';
import { type Judgement, situationOf } from './situation.js';
import { TallySheet } from './tally-sheet.js';
import { DueSource, type StepBudget, WalkSource, type WorkSource } from './work-source.js';

/** Rows looked at in one step: a few more than can leave, since some are held back or not wanted. */
const SPARE_ROWS = 16;
const MAX_STEP_ROWS = 256;
/** Steps of walks, and rows decided about, in one transaction. */
const STEPS_A_TURN = 8;
const ROWS_A_TURN = 512;
/** Within this time of its start a lane asks the ledger what an earlier process posted to a group. */
const RECALL_MS = 60_000;

export interface Picked {
  /** Whether there is work ready that was not reached: for lack of slots or permits, or to keep the transaction short. */
  readonly more: boolean;
  /** When work that waits for another request's answer goes on without it; null when none does. */
  readonly wakeAt: number | null;
  readonly events: readonly DeliveryEvent[];
}

export interface PickerTools extends ClaimTools {
  readonly judgement: Judgement;
  /** Destinations with a request on its way. */
  readonly busy: Pick<ReadonlySet<number>, 'has'>;
  readonly startedAt: number;
  /** Groups whose earlier posts the limiter knows. */
  readonly recalled: Set<string>;
}

/** Picks what is sent next, within one transaction: in the order of service, as far as slots and permits reach. */
export class Picker {
  readonly #tools: PickerTools;
  readonly #tx: LedgerTransaction;
  readonly #now: number;
  readonly #claims: Claims;
  /** Rows decided about: a row that is due is met once more by the sweep of its brief. */
  readonly #decided = new Set<string>();
  readonly #tally = new TallySheet();
  readonly #events: DeliveryEvent[] = [];
  readonly #budget: StepBudget = { left: STEPS_A_TURN };
  /** The oldest broadcast of an urgency that waits for its trial: later ones must not overtake it meanwhile. */
  readonly #onTrial = new Map<WorkClass, number>();
  #wakeAt: number | null = null;
  /** Whether any row waits for its time: while none does, none can hold another one up. */
  #hasDueRows = false;

  /** @param claims Takes what was picked; when the transaction fails its permits are given back. */
  constructor(tools: PickerTools, tx: LedgerTransaction, now: number, claims: Claim[]) {
    this.#tools = tools;
    this.#tx = tx;
    this.#now = now;
    this.#claims = new Claims({ tools, tx, now, tally: this.#tally, events: this.#events }, claims);
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
      if (!this.#claimFirstPost(candidate, source.work)) await this.#consider(candidate, source.work);
    }
    return true;
  }

  /** Claims a first post that needs no look at the database. @returns False for all others, which are left alone. */
  #claimFirstPost(candidate: Candidate, work: WorkClass): boolean {
    const { known, destination, brief } = candidate;
    if (known || destination.tier === TIER.group || this.#hasDueRows || this.#isBusy(destination))
      return false;
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
    this.#hasDueRows = times.size > 0;
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

  async #consider(found: Candidate, work: WorkClass): Promise<void> {
    if (found.gatheredIn !== undefined) return await this.#stir(found, found.gatheredIn, work);
    const candidate = await this.#withoutOver(found);
    const action = nextAction(situationOf(candidate, candidate.brief, this.#tools.judgement, this.#now));
    if (action.kind === 'gather') return await this.#gather(candidate, work, action);
    if (action.kind === 'nothing') return await this.#close(candidate, action);
    if (action.kind === 'wait') return await this.#defer(candidate, work, action.until);
    const hold = await this.#holdOf(candidate, action.kind);
    if (hold === null) {
      this.#noteRevived(candidate.delivery);
      return await this.#claims.add(candidate, action.kind, work);
    }
    const { delivery } = candidate;
    const held = { ...delivery, troubledSince: hold.since ?? delivery.troubledSince };
    await this.#defer({ ...candidate, delivery: held }, work, hold.until);
  }

  async #holdOf(
    candidate: Candidate,
    kind: Claim['kind'],
  ): Promise<{ until: number; since: number | null } | null> {
    const { destination, brief } = candidate;
    if (this.#isBusy(destination)) {
      return { until: this.#now + BUSY_PAUSE_MS, since: waitingSince(candidate, this.#now) };
    }
    if (destination.tier === TIER.group) await this.#recallPosts(destination);
    const chatAt = this.#tools.limiter.nextForChat(useOf(destination, kind), this.#now);
    if (chatAt > this.#now) return { until: Math.ceil(chatAt), since: null };
    const mayBeHeld = kind === 'post' && brief.state === 'published' && this.#hasDueRows;
    return mayBeHeld ? await findHold(this.#tx, candidate, this.#now) : null;
  }

  /** One request at a time for each destination. */
  #isBusy({ id }: Destination): boolean {
    return this.#tools.busy.has(id) || this.#claims.has(id);
  }

  /** What an earlier process has posted to a group within the last minute counts, so that a restart is no burst. */
  async #recallPosts(destination: Destination): Promise<void> {
    const { startedAt, recalled, limiter } = this.#tools;
    const { chat } = destination.address;
    if (this.#now - startedAt >= RECALL_MS || recalled.has(chat)) return;
    recalled.add(chat);
    const posts = await this.#tx.findRecentPosts(destination, startedAt - RECALL_MS);
    if (posts.length > 0) limiter.recall(chat, posts, this.#now);
  }

  async #defer(candidate: Candidate, work: WorkClass, until: number | null): Promise<void> {
    const { brief } = candidate;
    const delivery = { ...candidate.delivery, state: 'pending', dueAt: until } as const;
    const now = classOfRow(brief, delivery.copy !== null);
    const rank = rankOf(work === 'returned' && now !== 'retraction' ? work : now, delivery.tier);
    this.#noteRevived(candidate.delivery);
    this.#hasDueRows = true;
    if (candidate.known) return await this.#tx.update(delivery, rank);
    if (await this.#tx.insert(delivery, rank)) this.#tally.add(brief.number, { made: 1 });
  }

  /** What stands in a digest changes with it. */
  async #stir({ delivery }: Candidate, digestId: number, work: WorkClass): Promise<void> {
    this.#hasDueRows = true;
    await this.#tx.stir(delivery, digestId, { at: this.#now, rank: rankOf(work, delivery.tier) });
    // Sent again by the newsroom, it is its digest that is.
    if (delivery.state === 'pending')
      await this.#tx.update({ ...delivery, state: 'gathered', dueAt: null }, 0);
  }

  /** A digest that was sent nowhere yet, without what is not to be posted any more. */
  async #withoutOver(candidate: Candidate): Promise<Candidate> {
    const { digest, delivery } = candidate;
    if (digest === undefined || delivery.copy !== null || delivery.unansweredAt !== null) return candidate;
    const left = await this.#tx.leaveOut(delivery, digest, this.#now);
    if (left === null) return candidate;
    this.#tally.addMembers(left.dropped, { dropped: 1 });
    return { ...candidate, digest: left.digest, brief: await this.#tx.head(delivery.briefNumber) };
  }

  /** It waits for company. Whom discovery found gets no row for that: what is made of all that waits will have one. */
  async #gather(candidate: Candidate, work: WorkClass, { occasion, until }: Company): Promise<void> {
    const { brief, delivery, destination, known } = candidate;
    if (brief.sequence !== null) {
      await this.#tx.gather(destination.id, { until, after: brief.sequence - 1, occasion });
    }
    if (!known) return;
    if (occasion !== 'catch-up') return await this.#defer(candidate, work, until);
    this.#noteRevived(delivery);
    await this.#tx.update({ ...delivery, state: 'expired', dueAt: null, detail: STALE }, 0);
    this.#tally.add(brief.number, { dropped: 1 });
  }

  /** Nothing is to be sent. Whom discovery found and who does not want it after all gets no row. */
  async #close(candidate: Candidate, end: NextAction & { kind: 'nothing' }): Promise<void> {
    if (!candidate.known) return;
    const { brief, delivery, destination } = candidate;
    if (end.state === 'out-of-reach') {
      this.#events.push({ kind: 'out-of-reach', briefNumber: brief.number, destination });
    }
    if (end.state === delivery.state && delivery.dueAt === null) return;
    const ended = { ...delivery, state: end.state, dueAt: null, detail: end.detail };
    await this.#tx.update(ended, 0);
    if (candidate.digest !== undefined) {
      if (!isLost(delivery)) return;
      return this.#tally.addMembers(await this.#tx.scatter(ended, candidate.digest), { dropped: 1 });
    }
    if (isLost(delivery) && delivery.state !== 'failed') this.#tally.add(brief.number, { dropped: 1 });
  }

  /** What had failed counted as dropped; it has another chance. */
  #noteRevived(before: Delivery): void {
    if (before.state === 'failed' && isLost(before)) this.#tally.add(before.briefNumber, { dropped: -1 });
  }
}

/** Whether nobody new is posted to for now. */
function isHeld({ brief }: Broadcast): boolean {
  return brief.state === 'withheld' || brief.sending === 'paused';
}

/** Nothing of it stands there, as far as anybody can know. */
function isLost({ copy, uncertainPosts }: Delivery): boolean {
  return copy === null && uncertainPosts === 0;
}

/** A change is a new beginning: what failed with the version before says nothing about this one. */
function afresh(candidate: Candidate): Candidate {
  return { ...candidate, delivery: { ...candidate.delivery, attempts: 0 } };
}

function rowsFor(requests: number): number {
  return Math.min(MAX_STEP_ROWS, requests + SPARE_ROWS);
}

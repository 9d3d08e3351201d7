import { type Destination, TIER } from '../destination.js';
import { useOf } from './chat-use.js';
import type { Claim, Claims } from './claims.js';
import { type Delivery, isLost } from './delivery.js';
import type { DeliveryEvent } from './event.js';
import { BUSY_PAUSE_MS, findHold, waitingSince } from './hold.js';
import type { Candidate, LedgerTransaction } from './ledger.js';
import { type Company, type NextAction, nextAction, STALE } from './next-action.js';
import { classOfRow, rankOf, type WorkClass } from './rank.js';
import type { RateLimiter } from './rate-limiter.js';
import { type Judgement, situationOf } from './situation.js';
import type { TallySheet } from './tally-sheet.js';

/** Within this time of its start a lane asks the ledger what an earlier process posted to a group. */
const RECALL_MS = 60_000;

export interface DecisionTools {
  readonly limiter: RateLimiter;
  readonly judgement: Judgement;
  /** Destinations with a request on its way. */
  readonly busy: Pick<ReadonlySet<number>, 'has'>;
  readonly startedAt: number;
  /** Groups whose earlier posts the limiter knows. */
  readonly recalled: Set<string>;
}

/** Decides about one row after the other within a transaction: claims its request, or writes down what else follows. */
export class Decisions {
  /** Whether any row waits for its time: while none does, none can hold another one up. */
  hasDueRows = false;
  readonly #tools: DecisionTools;
  readonly #tx: LedgerTransaction;
  readonly #now: number;
  readonly #claims: Claims;
  readonly #tally: TallySheet;
  readonly #events: DeliveryEvent[];

  constructor(given: {
    readonly tools: DecisionTools;
    readonly tx: LedgerTransaction;
    readonly now: number;
    readonly claims: Claims;
    readonly tally: TallySheet;
    readonly events: DeliveryEvent[];
  }) {
    this.#tools = given.tools;
    this.#tx = given.tx;
    this.#now = given.now;
    this.#claims = given.claims;
    this.#tally = given.tally;
    this.#events = given.events;
  }

  async consider(found: Candidate, work: WorkClass): Promise<void> {
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
    if (this.isBusy(destination)) {
      return { until: this.#now + BUSY_PAUSE_MS, since: waitingSince(candidate, this.#now) };
    }
    if (destination.tier === TIER.group) await this.#recallPosts(destination);
    const chatAt = this.#tools.limiter.nextForChat(useOf(destination, kind), this.#now);
    if (chatAt > this.#now) return { until: Math.ceil(chatAt), since: null };
    const mayBeHeld = kind === 'post' && brief.state === 'published' && this.hasDueRows;
    return mayBeHeld ? await findHold(this.#tx, candidate, this.#now) : null;
  }

  /** One request at a time for each destination. */
  isBusy({ id }: Destination): boolean {
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
    this.hasDueRows = true;
    if (candidate.known) return await this.#tx.update(delivery, rank);
    if (await this.#tx.insert(delivery, rank)) this.#tally.add(brief.number, { made: 1 });
  }

  /** What stands in a digest changes with it. */
  async #stir({ delivery }: Candidate, digestId: number, work: WorkClass): Promise<void> {
    this.hasDueRows = true;
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

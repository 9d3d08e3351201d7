import type { Circumstances } from './after-outcome.js';
import type { Claim } from './claims.js';
import { DigestCutter } from './digest-cutter.js';
import type { DeliveryEvent } from './event.js';
import type { LaneTools } from './lane-tools.js';
import type { BotLease } from './lease.js';
import type { Candidate, LedgerTransaction } from './ledger.js';
import type { Messenger } from './messenger.js';
import type { Overload } from './overload.js';
import { type Picked, Picker, type PickerTools } from './picker.js';
import type { PinNotes } from './pin.js';
import { rankOf, TIERS, Turns } from './rank.js';
import type { RateLimiter } from './rate-limiter.js';
import { recoverInFlight } from './recovery.js';
import type { Renderings } from './renderings.js';
import type { RequestsUnderWay } from './requests-under-way.js';
import type { Sent } from './sender.js';
import { prepareSettlement, type Settlement, settleAll } from './settler.js';
import type { Judgement } from './situation.js';

/** Digests wait while posts have been due for longer than this, in milliseconds. */
const BEHIND_MS = 5_000;

/** Nothing is picked while there is no slot. */
const NOTHING_PICKED: Picked = { more: true, wakeAt: null, events: [] };

/** What a lane does in the ledger in one turn. */
export class LaneWork {
  readonly #tools: LaneTools;
  readonly #botId: number;
  readonly #requests: RequestsUnderWay;
  readonly #picking: PickerTools;
  readonly #window: number;
  readonly #overload: Overload;

  constructor(given: {
    readonly tools: LaneTools;
    readonly messenger: Messenger;
    readonly limiter: RateLimiter;
    readonly renderings: Renderings;
    readonly requests: RequestsUnderWay;
    readonly judgement: Judgement;
    readonly overload: Overload;
    /** Requests on their way at the same time. */
    readonly window: number;
  }) {
    const { tools, messenger, limiter, renderings, requests, overload, judgement } = given;
    this.#tools = tools;
    this.#botId = messenger.botId;
    this.#requests = requests;
    this.#window = given.window;
    this.#overload = overload;
    this.#picking = {
      judgement,
      limiter,
      renderings,
      turns: new Turns(),
      busy: requests.claimed,
      startedAt: tools.clock.now(),
      recalled: new Set(),
    };
  }

  /** Takes up what an earlier process left in flight, a bounded part of it. @returns Whether there may be more. */
  async recover(lease: BotLease): Promise<{ readonly more: boolean }> {
    const { events, more } = await this.#tools.ledger.transaction(lease, (tx) =>
      recoverInFlight(tx, this.#circumstances()),
    );
    this.#tell(events);
    return { more };
  }

  /**
   * Settles what was answered and claims what is sent next, in one transaction; then the requests leave. When the
   * database fails nothing is lost: answers are settled and permits used the next time.
   * @returns What was picked, and when the next row is due.
   */
  async settleAndPick(
    lease: BotLease,
    stopping: boolean,
  ): Promise<{ readonly picked: Picked; readonly dueAt: number | null }> {
    const { store, ledger, clock } = this.#tools;
    const answered = this.#requests.takeAnswered();
    const claims: Claim[] = [];
    const isClaimed = (brief: number, destination: number) =>
      this.#requests.isClaimed(brief, destination) ||
      answered.some((sent) => isFor(sent, brief, destination));
    try {
      const settlements: Settlement[] = [];
      for (const sent of answered) {
        settlements.push(await prepareSettlement(store, sent, this.#circumstances(), isClaimed));
      }
      const slots = stopping ? 0 : this.#requests.slots(this.#window);
      const done = await ledger.transaction(lease, async (tx) => {
        const { missed, pins, copyTasks } = await settleAll(tx, settlements, clock.now());
        const hasPins = await this.#notePins(tx, pins);
        if (copyTasks !== null) await tx.noteCopyTasks(copyTasks, clock.now());
        const found = missed ? await this.#recoverStrays(tx) : [];
        const picked = slots > 0 ? await this.#pick(tx, slots, claims) : NOTHING_PICKED;
        const dueAt = earliest([...(await tx.findDueTimes()).values(), await tx.nextGatherAt()]);
        return { picked, found, hasPins, hasCopyTasks: copyTasks !== null, dueAt };
      });
      this.#tell([...settlements.flatMap(({ events }) => events), ...done.found, ...done.picked.events]);
      this.#requests.begin(claims);
      if (done.hasPins) this.#tools.onPins(this.#botId);
      if (done.hasCopyTasks) this.#tools.onCopyTasks(this.#botId);
      return done;
    } catch (error) {
      for (const { permit } of claims) permit.cancel();
      this.#requests.putBack(answered);
      throw error;
    }
  }

  async #pick(tx: LedgerTransaction, slots: number, claims: Claim[]): Promise<Picked> {
    const { clock, settings } = this.#tools;
    const now = clock.now();
    await this.#overload.look(tx, now);
    const { limiter, startedAt: upSince } = this.#picking;
    const { freshForMs } = settings;
    const hasDue = ((await tx.nextGatherAt()) ?? Number.POSITIVE_INFINITY) <= now;
    const mayCut = hasDue && limiter.nextAt(now) <= now && !(await isBehind(tx, now));
    const room = Math.max(1, Math.min(slots, limiter.room(now)));
    const hasMore = mayCut ? await new DigestCutter(tx, { now, freshForMs, upSince }).cut(room) : hasDue;
    const picked = await new Picker(this.#picking, tx, now, claims).pick(slots);
    return hasMore ? { ...picked, more: true } : picked;
  }

  /** @returns Whether there was anything to note. */
  async #notePins(tx: LedgerTransaction, pins: PinNotes): Promise<boolean> {
    const wanted = this.#tools.settings.pinFlash ? pins.wanted : [];
    if (wanted.length === 0 && pins.changed.length === 0) return false;
    await tx.notePins({ ...pins, wanted }, this.#tools.clock.now());
    return true;
  }

  /** An answer's row is not where it was: two places became one meanwhile, and nobody else will settle it there. */
  async #recoverStrays(tx: LedgerTransaction): Promise<readonly DeliveryEvent[]> {
    const isOurs = ({ brief, destination }: Candidate) =>
      this.#requests.isClaimed(brief.number, destination.id);
    return (await recoverInFlight(tx, this.#circumstances(), isOurs)).events;
  }

  #circumstances(): Circumstances {
    const { clock, guarantee, random } = this.#tools;
    const outage = this.#requests.breaker.state !== 'closed';
    return { now: clock.now(), guarantee, random: random(), outage };
  }

  #tell(events: readonly DeliveryEvent[]): void {
    for (const event of events) this.#tools.onEvent(event);
  }
}

/**
 * Whether posts have been due for a while: digests that were made now would wait behind them, and would not tell what is
 * published meanwhile.
 */
async function isBehind(tx: LedgerTransaction, now: number): Promise<boolean> {
  const times = await tx.findDueTimes();
  return TIERS.some((tier) => (times.get(rankOf('routine', tier)) ?? now) < now - BEHIND_MS);
}

function isFor({ claim }: Sent, briefNumber: number, destinationId: number): boolean {
  const { brief, destination } = claim.candidate;
  return brief.number === briefNumber && destination.id === destinationId;
}

/** The first of these times, leaving out those that are not known. */
export function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}

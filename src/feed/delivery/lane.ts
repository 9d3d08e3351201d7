import { FeedError } from '../errors.js';
import { QuietClock } from '../quiet-hours.js';
import { Alarm } from './alarm.js';
import { AnswerQueue } from './answer-queue.js';
import { type LaneState, type LaneStatus, type LaneTools, windowFor } from './lane-tools.js';
import { earliest, LaneWork } from './lane-work.js';
import { type BotLease, LeaseLostError } from './lease.js';
import { UnsureCommitError } from './ledger.js';
import type { AnswerGate, AnswerPermit, Messenger } from './messenger.js';
import { Overload } from './overload.js';
import { RateLimiter } from './rate-limiter.js';
import { Renderings } from './renderings.js';
import { RequestsUnderWay } from './requests-under-way.js';
import { Sender } from './sender.js';
import type { Judgement } from './situation.js';

/** How often the bot's lock is asked for while another process holds it, and a fault of the database is waited out. */
const TRY_AGAIN_MS = 1_000;
/** A fast bot gathers answers and permits for this long, so that one transaction takes several of them. */
const GATHER_MS = 15;
const FAST_BOT_PER_SECOND = 100;
/** While there is more to send, one of the requests that go behind everything else may leave in so long. */
const BEHIND_EVERY_MS = 1_000;
/** How long an answer may wait to be settled. */
const SETTLE_PATIENCE_MS = 50;

/**
 * Everything one bot sends. A loop that sleeps until something happens: a commit, an answer, a time. Each turn settles
 * what was answered and claims what is sent next, in one transaction.
 */
export class Lane implements AnswerGate {
  readonly #tools: LaneTools;
  readonly #messenger: Messenger;
  readonly #limiter: RateLimiter;
  readonly #answers: AnswerQueue;
  /** What goes behind posts and changes. */
  readonly #behind: AnswerQueue;
  readonly #requests: RequestsUnderWay;
  readonly #alarm: Alarm;
  readonly #work: LaneWork;
  readonly #window: number;
  /** Between the starts of two turns. */
  readonly #gatherMs: number;
  readonly #idleWaiters = new Set<() => void>();
  readonly #running: Promise<void>;
  #stopListening: () => void;
  #stopping = false;
  /** When the lane, asleep, wakes by itself; null while it is awake or waits for an event alone. */
  #turnAt: number | null = null;
  #waiting = true;
  /** When the next of those behind may leave before everything is sent. */
  #behindAt = 0;
  #isIdle = false;

  /** Starts at once. */
  constructor(tools: LaneTools, messenger: Messenger) {
    const { clock, store, ledger, log } = tools;
    const now = clock.now();
    this.#tools = tools;
    this.#messenger = messenger;
    this.#alarm = new Alarm(clock);
    this.#limiter = new RateLimiter(messenger.limits, now);
    this.#window = windowFor(messenger.limits, tools.settings);
    this.#gatherMs = messenger.limits.requestsPerSecond > FAST_BOT_PER_SECOND ? GATHER_MS : 0;
    this.#answers = new AnswerQueue(this.#limiter);
    this.#behind = new AnswerQueue(this.#limiter, false);
    const renderings = new Renderings(messenger, tools.viewFor);
    const overload = new Overload(messenger.limits.requestsPerSecond);
    const judgement: Judgement = {
      messenger,
      quiet: new QuietClock(),
      freshForMs: tools.settings.freshForMs,
      isOverloaded: () => overload.isOver,
    };
    this.#requests = new RequestsUnderWay({
      sender: new Sender({ store, ledger, messenger, judgement, renderings, clock, log }),
      messenger,
      limiter: this.#limiter,
      log,
      now: () => clock.now(),
      onEvent: tools.onEvent,
      onAnswer: () => this.#noteAnswer(),
    });
    this.#work = new LaneWork({
      tools,
      messenger,
      limiter: this.#limiter,
      renderings,
      requests: this.#requests,
      judgement,
      overload,
      window: this.#window,
    });
    this.#stopListening = store.onCommit(() => this.#ring());
    this.#running = this.#run();
  }

  status(): LaneStatus {
    return {
      botId: this.#messenger.botId,
      state: this.#state(),
      inFlight: this.#requests.destinations.size,
    };
  }

  async admit(answer: Parameters<AnswerGate['admit']>[0]): Promise<AnswerPermit> {
    if (this.#stopping) throw new FeedError('unavailable', { id: 'error-bot-stopping' });
    const admitted = (answer.isBehind ? this.#behind : this.#answers).add(answer);
    this.#ring();
    const permit = await admitted;
    return { answered: () => permit.answered(this.#tools.clock.now()) };
  }

  close(scope: Parameters<AnswerGate['close']>[0]): void {
    this.#limiter.close(scope, this.#tools.clock.now());
  }

  async idle(): Promise<void> {
    if (this.#isIdle && !this.#isTurnDue()) return;
    await new Promise<void>((resolve) => this.#idleWaiters.add(resolve));
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#answers.refuseAll();
    this.#behind.refuseAll();
    this.#ring();
    await this.#running;
    this.#stopListening();
    this.#becomeIdle();
  }

  #state(): LaneState {
    if (this.#stopping) return 'stopped';
    if (this.#requests.unauthorized) return 'unauthorized';
    if (this.#waiting) return 'waiting';
    return this.#requests.breaker.state === 'closed' ? 'running' : 'outage';
  }

  /** Whether it is about to wake, so that nobody knows yet what there is to do. */
  #isTurnDue(): boolean {
    return this.#turnAt !== null && this.#turnAt <= this.#tools.clock.now();
  }

  #ring(): void {
    this.#isIdle = false;
    this.#alarm.ring();
  }

  /** A turn that comes soon for the next permit settles the answer as well: one commit for a message instead of two. */
  #noteAnswer(): void {
    const soon = this.#tools.clock.now() + SETTLE_PATIENCE_MS;
    if (this.#stopping || this.#turnAt === null || this.#turnAt > soon) this.#ring();
  }

  #becomeIdle(): void {
    this.#isIdle = true;
    for (const resolve of this.#idleWaiters) resolve();
    this.#idleWaiters.clear();
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      const lease = await this.#acquire();
      if (lease === null) return;
      try {
        await this.#recover(lease);
        await this.#serve(lease);
      } catch (error) {
        this.#tools.log.error(
          { err: error, botId: lease.botId },
          'The lane has lost its hold and begins anew.',
        );
        await this.#forgetRequests();
        await this.#alarm.sleep(this.#tools.clock.now() + TRY_AGAIN_MS);
      } finally {
        this.#waiting = true;
        await lease.release();
      }
    }
  }

  /** What is on its way belongs to the next sender, who has to take it for unanswered. */
  async #forgetRequests(): Promise<void> {
    for (;;) {
      this.#requests.takeAnswered();
      if (this.#requests.isEmpty) return;
      await this.#alarm.sleep(null);
    }
  }

  /** Waits until no other process sends for this bot. Null when the lane is stopped meanwhile. */
  async #acquire(): Promise<BotLease | null> {
    const { locks, log, clock } = this.#tools;
    const { botId } = this.#messenger;
    let told = false;
    while (!this.#stopping) {
      const lease = await this.#trying(() => locks.acquire(botId));
      if (lease) {
        this.#waiting = false;
        return lease;
      }
      if (!told) log.info({ botId }, 'Another process sends for this bot; waiting for it to end.');
      told = true;
      const answersAt = this.#answers.serve(clock.now(), false);
      this.#becomeIdle();
      await this.#alarm.sleep(earliest([answersAt, clock.now() + TRY_AGAIN_MS]));
    }
    return null;
  }

  async #recover(lease: BotLease): Promise<void> {
    for (let more = true; more && !this.#stopping; ) {
      const recovered = await this.#trying(() => this.#work.recover(lease));
      if (recovered === null) await this.#alarm.sleep(this.#tools.clock.now() + TRY_AGAIN_MS);
      more = recovered?.more ?? true;
    }
  }

  /** Does nothing worse than wait when the database fails: what was answered is settled later. */
  async #trying<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      // Rows may be in flight for requests that never left: only recovering finds them.
      if (error instanceof LeaseLostError || error instanceof UnsureCommitError) throw error;
      this.#tools.log.error({ err: error, botId: this.#messenger.botId }, 'The delivery ledger failed.');
      return null;
    }
  }

  async #serve(lease: BotLease): Promise<void> {
    let stopAt: number | null = null;
    for (;;) {
      const nextTurnAt = this.#tools.clock.now() + this.#gatherMs;
      const wakeAt = await this.#turn(lease);
      if (this.#stopping) {
        stopAt ??= this.#tools.clock.now() + this.#tools.settings.stopPatienceMs;
        if (this.#requests.isEmpty || this.#tools.clock.now() >= stopAt) return;
      }
      this.#turnAt = stopAt ?? wakeAt;
      await this.#alarm.sleep(this.#turnAt);
      this.#turnAt = null;
      this.#isIdle = false;
      await this.#alarm.pause(nextTurnAt);
    }
  }

  /** A long broadcast must not hold up for hours what goes behind it. */
  #serveOneBehind(now: number): void {
    if (now < this.#behindAt || this.#behind.size === 0 || !this.#mayServeBehind()) return;
    const before = this.#behind.size;
    this.#behind.serve(now, false, 1);
    if (this.#behind.size < before) this.#behindAt = now + BEHIND_EVERY_MS;
  }

  /** Nothing is left to send. @returns When the next of those that wait may leave. */
  #serveBehind(now: number): number | null {
    return this.#mayServeBehind() ? this.#behind.serve(now, false) : null;
  }

  #mayServeBehind(): boolean {
    return this.#state() === 'running';
  }

  /** @returns When the next turn is due even if nothing happens; null when only an event can bring work. */
  async #turn(lease: BotLease): Promise<number | null> {
    const { clock } = this.#tools;
    const now = clock.now();
    const answersAt = this.#answers.serve(now, true);
    this.#serveOneBehind(now);
    const probeAt = this.#requests.probe(now);
    const done = await this.#trying(() => this.#work.settleAndPick(lease, this.#stopping));
    if (done === null) return clock.now() + TRY_AGAIN_MS;
    const { picked, dueAt } = done;
    const restAt = picked.more || this.#stopping ? answersAt : this.#answers.serve(clock.now(), false);
    const behindAt = picked.more ? null : this.#serveBehind(clock.now());
    const slots = this.#requests.slots(this.#window);
    const moreAt = picked.more && slots > 0 ? this.#limiter.nextAt(clock.now()) : null;
    const quiet = !picked.more && picked.wakeAt === null && (dueAt === null || dueAt > clock.now());
    // What rang meanwhile may be work that this turn has not seen.
    const hasMore = this.#alarm.hasRung || this.#answers.size > 0 || !this.#requests.isEmpty;
    if (quiet && !hasMore) this.#becomeIdle();
    if (this.#requests.unauthorized && this.#requests.isEmpty) this.#becomeIdle();
    // What is due already and was not reached waits for slots or permits, whose times are known.
    const laterAt = picked.more ? null : dueAt;
    return earliest([restAt, behindAt, probeAt, moreAt, picked.wakeAt, laterAt]);
  }
}

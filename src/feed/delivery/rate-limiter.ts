import { BotRate } from './bot-rate.js';
import { ChatRates, type ChatUse, type Stamp } from './chat-rates.js';
import { LeastTrip } from './least-trip.js';
import type { PlatformLimits } from './messenger.js';

/** Two chats that complain within this time mean that the bot as a whole is too fast. */
const COMPLAINTS_TOGETHER_MS = 5_000;

/** The right to make one request; either `start` or `cancel` must follow. */
export interface Permit {
  /** The request leaves now. */
  start(now: number): void;
  /** The platform has answered. When it took longer than usual, the request may have arrived late, and counts from then. */
  answered(now: number): void;
  /** It does not leave at all. */
  cancel(): void;
}

/** What one request counts in. One object for each message, and no closures. */
class Grant implements Permit {
  readonly #counted: {
    readonly bot: BotRate;
    readonly answers: BotRate | null;
    readonly trip: LeastTrip;
    readonly stamp: Stamp | null;
  };
  #number = 0;
  #startedAt = 0;

  constructor(counted: {
    readonly bot: BotRate;
    readonly answers: BotRate | null;
    readonly trip: LeastTrip;
    /** Of the chat, where it counts there. */
    readonly stamp: Stamp | null;
  }) {
    this.#counted = counted;
  }

  start(now: number): void {
    const { bot, answers, stamp } = this.#counted;
    this.#startedAt = now;
    this.#number = bot.start(now);
    answers?.start(now);
    if (stamp) stamp.at = now;
  }

  answered(now: number): void {
    const { bot, trip, stamp } = this.#counted;
    const lateMs = trip.latenessOf(now - this.#startedAt, now);
    bot.delay(this.#number, lateMs);
    if (stamp) stamp.at = this.#startedAt + lateMs;
  }

  cancel(): void {
    this.#counted.bot.cancel();
    this.#counted.answers?.cancel();
  }
}

/**
 * Keeps one bot within its platform's limits before the platform complains, and at their full rate. It has no timers:
 * it says when something may be done, and whoever asks comes back then.
 */
export class RateLimiter {
  readonly #bot: BotRate;
  readonly #answers: BotRate;
  readonly #chats: ChatRates;
  readonly #trip = new LeastTrip();
  #closedUntil = Number.NEGATIVE_INFINITY;
  #lastComplaint: { readonly chat: string; readonly at: number } | null = null;

  constructor(limits: PlatformLimits, now: number) {
    this.#bot = new BotRate(limits.requestsPerSecond, now);
    // Its own second starts empty: readers who ask right after a restart wait for the bot's rate only.
    this.#answers = new BotRate(Math.max(1, limits.requestsPerSecond / 2), now - 2_000);
    this.#chats = new ChatRates(limits);
  }

  /** When the bot may make its next request; not after `now` when it may at once. */
  nextAt(now: number): number {
    return Math.max(this.#closedUntil, this.#bot.nextAt(now));
  }

  /** How many requests the bot may make now at most, as far as its own limits go. */
  room(now: number): number {
    return this.#closedUntil > now ? 0 : this.#bot.room(now);
  }

  /** When answers have not used up their half of the rate any more. */
  nextAnswerAt(now: number): number {
    return this.#answers.nextAt(now);
  }

  /** When a chat allows the request; the bot's own limits are another question. */
  nextForChat(use: ChatUse, now: number): number {
    return this.#chats.nextAt(use, now);
  }

  /** Grants one request. Whoever asks has seen that bot and chat allow it now. */
  grant(use: ChatUse & { readonly answer: boolean }, now: number): Permit {
    this.#bot.reserve(now);
    const answers = use.answer ? this.#answers : null;
    answers?.reserve(now);
    return new Grant({ bot: this.#bot, answers, trip: this.#trip, stamp: this.#chats.use(use, now) });
  }

  /** Posts to a chat that an earlier process made. */
  recall(chat: string, posts: readonly number[], now: number): void {
    this.#chats.recall(chat, posts, now);
  }

  /** The platform asked to wait, for one chat or (null) for the bot; two chats soon after one another are the bot. */
  close(scope: { readonly chat: string | null; readonly afterMs: number }, now: number): void {
    const { chat } = scope;
    const until = now + scope.afterMs;
    if (chat === null) {
      this.#closedUntil = Math.max(this.#closedUntil, until);
      return;
    }
    this.#chats.close(chat, until);
    const last = this.#lastComplaint;
    this.#lastComplaint = { chat, at: now };
    if (last && last.chat !== chat && now - last.at <= COMPLAINTS_TOGETHER_MS) {
      this.#closedUntil = Math.max(this.#closedUntil, until);
    }
  }

  /** How many chats are remembered. */
  get rememberedChats(): number {
    return this.#chats.size;
  }
}

import { BotRate } from './bot-rate.js';
import { ChatRates, type ChatUse } from './chat-rates.js';
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
    const { answer } = use;
    this.#bot.reserve(now);
    if (answer) this.#answers.reserve(now);
    const restamp = this.#chats.use(use, now);
    let number = 0;
    let startedAt = now;
    return {
      start: (at) => {
        startedAt = at;
        number = this.#bot.start(at);
        if (answer) this.#answers.start(at);
        restamp(at);
      },
      answered: (at) => {
        const lateMs = this.#trip.latenessOf(at - startedAt, at);
        this.#bot.delay(number, lateMs);
        restamp(startedAt + lateMs);
      },
      cancel: () => {
        this.#bot.cancel();
        if (answer) this.#answers.cancel();
      },
    };
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

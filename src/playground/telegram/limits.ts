import { tooManyRequests } from './errors.js';
import type { ChatRecord } from './model.js';

/** How fast a bot may go: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export interface Rates {
  /** Messages of one bot in any second. */
  readonly messagesPerSecond: number;
  /** The same with `allow_paid_broadcast`: https://core.telegram.org/bots/faq#how-can-i-message-all-of-my-bot-39s-subscribers-at-once */
  readonly paidMessagesPerSecond: number;
  /** Messages in one chat in any second. */
  readonly messagesPerChatPerSecond: number;
  /** How many messages a chat that was silent takes at once before the rate holds; 1 is none. */
  readonly chatBurst: number;
  /** Messages in one group or supergroup in any minute. */
  readonly messagesPerGroupPerMinute: number;
  /** Edits in one group or supergroup in any minute. */
  readonly editsPerGroupPerMinute: number;
}

export const telegramRates: Rates = {
  messagesPerSecond: 30,
  paidMessagesPerSecond: 1000,
  messagesPerChatPerSecond: 1,
  chatBurst: 1,
  messagesPerGroupPerMinute: 20,
  editsPerGroupPerMinute: 20,
};

const second = 1000;
const minute = 60 * second;
/** Chats remembered before those at rest are forgotten. */
const sweepSize = 50_000;

interface BotLimits {
  readonly messages: RollingWindow;
  readonly paidMessages: RollingWindow;
  /** When each chat takes its next message, in milliseconds since 1970, were there no burst. */
  readonly chats: Map<string, number>;
  readonly groupMessages: Map<string, RollingWindow>;
  readonly groupEdits: Map<string, RollingWindow>;
  sweepAt: number;
}

/** Counts messages and edits in rolling windows and refuses those that come too fast; a refused one is not counted. */
export class RateLimits {
  readonly #now: () => number;
  readonly #bots = new Map<number, BotLimits>();
  #rates: Rates | null;

  /** @param rates Null switches all limits off. */
  constructor(rates: Rates | null, now: () => number) {
    this.#rates = rates;
    this.#now = now;
  }

  /** Sets other rates and forgets what was counted. */
  change(rates: Rates | null): void {
    this.#rates = rates;
    this.#bots.clear();
  }

  /**
   * @param isPaid Whether the bot pays for a higher rate with this message.
   * @throws TelegramError 429 with the whole seconds to wait.
   */
  chargeMessage(botId: number, chat: ChatRecord, isPaid: boolean): void {
    const rates = this.#rates;
    if (!rates) return;
    const now = this.#now();
    const limits = this.#limitsOf(botId, rates);
    const group = isGroup(chat)
      ? windowOf(limits.groupMessages, chat.key, rates.messagesPerGroupPerMinute)
      : null;
    const messages = isPaid ? limits.paidMessages : limits.messages;
    const period = second / rates.messagesPerChatPerSecond;
    const nextInChat = limits.chats.get(chat.key) ?? now;
    refuseFor(
      Math.max(
        messages.waitMs(now),
        group?.waitMs(now) ?? 0,
        nextInChat - (rates.chatBurst - 1) * period - now,
      ),
    );
    messages.count(now);
    group?.count(now);
    limits.chats.set(chat.key, Math.max(nextInChat, now) + period);
    if (limits.chats.size > limits.sweepAt) sweep(limits, now);
  }

  /** @throws TelegramError 429 with the whole seconds to wait. */
  chargeEdit(botId: number, chat: ChatRecord): void {
    const rates = this.#rates;
    if (!rates || !isGroup(chat)) return;
    const now = this.#now();
    const edits = windowOf(this.#limitsOf(botId, rates).groupEdits, chat.key, rates.editsPerGroupPerMinute);
    refuseFor(edits.waitMs(now));
    edits.count(now);
  }

  #limitsOf(botId: number, rates: Rates): BotLimits {
    const known = this.#bots.get(botId);
    if (known) return known;
    const created: BotLimits = {
      messages: new RollingWindow(rates.messagesPerSecond, second),
      paidMessages: new RollingWindow(rates.paidMessagesPerSecond, second),
      chats: new Map(),
      groupMessages: new Map(),
      groupEdits: new Map(),
      sweepAt: sweepSize,
    };
    this.#bots.set(botId, created);
    return created;
  }
}

/** The last `limit` times in a ring: the oldest of them says when there is room again. */
class RollingWindow {
  readonly #times: Float64Array;
  readonly #windowMs: number;
  #next = 0;

  constructor(limit: number, windowMs: number) {
    this.#times = new Float64Array(limit).fill(Number.NEGATIVE_INFINITY);
    this.#windowMs = windowMs;
  }

  waitMs(now: number): number {
    return Math.max(0, (this.#times[this.#next] ?? 0) + this.#windowMs - now);
  }

  count(now: number): void {
    this.#times[this.#next] = now;
    this.#next = (this.#next + 1) % this.#times.length;
  }
}

function windowOf(windows: Map<string, RollingWindow>, key: string, perMinute: number): RollingWindow {
  const known = windows.get(key);
  if (known) return known;
  const created = new RollingWindow(perMinute, minute);
  windows.set(key, created);
  return created;
}

function refuseFor(waitMs: number): void {
  if (waitMs > 0) throw tooManyRequests(Math.ceil(waitMs / second));
}

function isGroup(chat: ChatRecord): boolean {
  return chat.kind === 'group' || chat.kind === 'supergroup';
}

function sweep(limits: BotLimits, now: number): void {
  for (const [key, next] of limits.chats) if (next <= now) limits.chats.delete(key);
  limits.sweepAt = limits.chats.size * 2 + sweepSize;
}

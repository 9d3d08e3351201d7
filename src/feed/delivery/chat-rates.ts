import type { PlatformLimits } from './messenger.js';

const MINUTE_MS = 60_000;

/**
 * Between two requests that one chat counts, beyond what it asks for: clocks tell whole milliseconds, and a request
 * leaves a little after it is noted.
 */
const MARGIN_MS = 20;

/** A chat that a request is for. */
export interface ChatUse {
  /** The platform's id: topics of one group share its limits. */
  readonly chat: string;
  readonly group: boolean;
  readonly kind: 'post' | 'edit' | 'remove';
}

/** A request that counts; moved to its real start when it leaves. */
export interface Stamp {
  at: number;
}

/** The last minute of a group; oldest first. */
interface GroupRecord {
  touchedAt: number;
  readonly posts: Stamp[];
  readonly edits: Stamp[];
}

/** Those that are remembered are looked through for what can be forgotten once in so long. */
const SWEEP_MS = 1_000;

/**
 * What single chats allow: a pause between posts, posts and edits a minute in groups, and gates that the platform has
 * closed. A chat is forgotten as soon as it allows everything again, so that memory follows the rate and not the
 * audience. What is used thousands of times a second is a look-up and a number.
 */
export class ChatRates {
  readonly #limits: PlatformLimits;
  /** Between two posts to one chat; 0 where the platform asks for none. */
  readonly #pauseMs: number;
  readonly #groups = new Map<string, GroupRecord>();
  /** The last post to each chat that is no group. */
  readonly #lastPosts = new Map<string, Stamp>();
  /** Until when chats are closed. */
  readonly #closed = new Map<string, number>();
  #sweepAt = Number.NEGATIVE_INFINITY;

  constructor(limits: PlatformLimits) {
    this.#limits = limits;
    this.#pauseMs = limits.chatIntervalMs === 0 ? 0 : limits.chatIntervalMs + MARGIN_MS;
  }

  /** When a request to this chat may leave; not after `now` when it may at once. */
  nextAt(use: ChatUse, now: number): number {
    const closedUntil = this.#closed.size === 0 ? now : (this.#closed.get(use.chat) ?? now);
    return Math.max(now, closedUntil, use.group ? this.#nextInGroup(use) : this.#nextAlone(use));
  }

  /** Counts a request. @returns To be moved to its real start; null for what no chat counts. */
  use(use: ChatUse, now: number): Stamp | null {
    this.#forgetQuiet(now);
    if (use.kind === 'remove' || (use.kind === 'edit' && !use.group)) return null;
    const stamp = { at: now };
    if (use.group) this.#count(use, stamp, now);
    else this.#lastPosts.set(use.chat, stamp);
    return stamp;
  }

  /** Posts to a group that were made before we counted, in milliseconds. */
  recall(chat: string, posts: readonly number[], now: number): void {
    const record = this.#groupOf(chat, now);
    record.posts.push(...posts.map((at) => ({ at })));
    record.posts.sort((a, b) => a.at - b.at);
  }

  close(chat: string, until: number): void {
    this.#closed.set(chat, Math.max(until, this.#closed.get(chat) ?? until));
  }

  /** How many chats are remembered. */
  get size(): number {
    return this.#groups.size + this.#lastPosts.size + this.#closed.size;
  }

  #nextAlone({ chat, kind }: ChatUse): number {
    const last = kind === 'post' ? this.#lastPosts.get(chat) : undefined;
    return last ? last.at + this.#pauseMs : Number.NEGATIVE_INFINITY;
  }

  #nextInGroup({ chat, kind }: ChatUse): number {
    const record = this.#groups.get(chat);
    if (!record || kind === 'remove') return Number.NEGATIVE_INFINITY;
    if (kind === 'edit') return minuteFreeAt(record.edits, this.#limits.groupEditsPerMinute);
    const last = record.posts.at(-1);
    const pausedUntil = last ? last.at + this.#pauseMs : Number.NEGATIVE_INFINITY;
    return Math.max(pausedUntil, minuteFreeAt(record.posts, this.#limits.groupPostsPerMinute));
  }

  #count({ chat, kind }: ChatUse, stamp: Stamp, now: number): void {
    const record = this.#groupOf(chat, now);
    const list = kind === 'post' ? record.posts : record.edits;
    while (list[0] && list[0].at <= now - MINUTE_MS) list.shift();
    list.push(stamp);
  }

  #groupOf(chat: string, now: number): GroupRecord {
    const record = this.#groups.get(chat) ?? { touchedAt: now, posts: [], edits: [] };
    record.touchedAt = now;
    this.#groups.set(chat, record);
    return record;
  }

  #forgetQuiet(now: number): void {
    if (now < this.#sweepAt) return;
    this.#sweepAt = now + SWEEP_MS;
    for (const [chat, { at }] of this.#lastPosts) {
      if (at <= now - this.#pauseMs) this.#lastPosts.delete(chat);
    }
    for (const [chat, { touchedAt }] of this.#groups) {
      if (touchedAt <= now - MINUTE_MS - MARGIN_MS) this.#groups.delete(chat);
    }
    for (const [chat, until] of this.#closed) if (until <= now) this.#closed.delete(chat);
  }
}

/** When fewer than so many requests have been made within the last minute. */
function minuteFreeAt(list: readonly Stamp[], allowed: number | null): number {
  const blocking = allowed === null ? undefined : list[list.length - allowed];
  return blocking ? blocking.at + MINUTE_MS + MARGIN_MS : Number.NEGATIVE_INFINITY;
}

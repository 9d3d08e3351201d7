import type { PlatformLimits } from './messenger.js';

const MINUTE_MS = 60_000;

/** A chat that a request is for. */
export interface ChatUse {
  /** The platform's id: topics of one group share its limits. */
  readonly chat: string;
  readonly group: boolean;
  readonly kind: 'post' | 'edit' | 'remove';
}

/** A request that counts; moved to its real start when it leaves. */
interface Stamp {
  at: number;
}

interface ChatRecord {
  touchedAt: number;
  closedUntil: number;
  /** The last minute's in a group, the last one alone elsewhere; oldest first. */
  readonly posts: Stamp[];
  readonly edits: Stamp[];
}

/**
 * What single chats allow: a pause between posts, posts and edits a minute in groups, and gates that the platform has
 * closed. Chats that were quiet for a minute are forgotten, so that memory follows the rate and not the audience.
 */
export class ChatRates {
  readonly #limits: PlatformLimits;
  /** In the order of their last use. */
  readonly #chats = new Map<string, ChatRecord>();

  constructor(limits: PlatformLimits) {
    this.#limits = limits;
  }

  /** When a request to this chat may leave; not after `now` when it may at once. */
  nextAt(use: ChatUse, now: number): number {
    const record = this.#chats.get(use.chat);
    if (!record) return now;
    return Math.max(now, record.closedUntil, this.#pausedUntil(record, use), this.#minuteFreeAt(record, use));
  }

  /** Counts a request. @returns What moves it to its real start. */
  use(use: ChatUse, now: number): (startedAt: number) => void {
    if (use.kind === 'remove') return () => undefined;
    const record = this.#touch(use.chat, now);
    const list = use.kind === 'post' ? record.posts : record.edits;
    while (list[0] && (!use.group || list[0].at <= now - MINUTE_MS)) list.shift();
    const stamp = { at: now };
    list.push(stamp);
    return (startedAt) => {
      stamp.at = startedAt;
    };
  }

  /** Posts that were made before we counted, in milliseconds. */
  recall(chat: string, posts: readonly number[], now: number): void {
    const record = this.#touch(chat, now);
    record.posts.push(...posts.map((at) => ({ at })));
    record.posts.sort((a, b) => a.at - b.at);
  }

  close(chat: string, until: number, now: number): void {
    const record = this.#touch(chat, now);
    record.closedUntil = Math.max(record.closedUntil, until);
  }

  /** How many chats are remembered. */
  get size(): number {
    return this.#chats.size;
  }

  #pausedUntil(record: ChatRecord, use: ChatUse): number {
    const last = use.kind === 'post' ? record.posts.at(-1) : undefined;
    return last ? last.at + this.#limits.chatIntervalMs : Number.NEGATIVE_INFINITY;
  }

  #minuteFreeAt(record: ChatRecord, use: ChatUse): number {
    if (!use.group || use.kind === 'remove') return Number.NEGATIVE_INFINITY;
    const allowed = use.kind === 'post' ? this.#limits.groupPostsPerMinute : this.#limits.groupEditsPerMinute;
    if (allowed === null) return Number.NEGATIVE_INFINITY;
    const list = use.kind === 'post' ? record.posts : record.edits;
    const blocking = list[list.length - allowed];
    return blocking ? blocking.at + MINUTE_MS : Number.NEGATIVE_INFINITY;
  }

  #touch(chat: string, now: number): ChatRecord {
    const record = this.#chats.get(chat) ?? {
      touchedAt: now,
      closedUntil: Number.NEGATIVE_INFINITY,
      posts: [],
      edits: [],
    };
    record.touchedAt = now;
    this.#chats.delete(chat);
    this.#chats.set(chat, record);
    this.#forgetQuiet(now);
    return record;
  }

  #forgetQuiet(now: number): void {
    for (const [chat, record] of this.#chats) {
      if (record.touchedAt > now - MINUTE_MS) return;
      this.#chats.delete(chat);
      // A gate outlives the minute: its chat goes to the young end, once a minute at most.
      if (record.closedUntil > now) this.#chats.set(chat, { ...record, touchedAt: now });
    }
  }
}

import type { Destination, Platform } from '../destination.js';
import type { BriefView, DigestView } from '../view.js';
import type { CopyReference } from './delivery.js';
import type { Outcome } from './outcome.js';
import type { PinOutcome } from './pin-outcome.js';

/** How much of the view is used; each step down leaves out what a platform has refused. */
export type Plainness = 'full' | 'no-picture' | 'plain';

/** A message ready to be sent, in the terms of one platform. Opaque to the core; made once for each audience. */
export interface Rendering {
  readonly plainness: Plainness;
  readonly payload: unknown;
}

export interface PostOptions {
  /** The copy of the earlier brief in the same chat that this one answers, or null. */
  readonly replyTo: CopyReference | null;
  /** No sound. */
  readonly silent: boolean;
  /** At most 25 characters, the same for each try of one post (Discord answers a repeat with the earlier message). */
  readonly nonce: string;
}

/** How fast a platform lets one bot go. Windows are rolling. */
export interface PlatformLimits {
  readonly requestsPerSecond: number;
  /** At least this long between two posts to one chat, in milliseconds. */
  readonly chatIntervalMs: number;
  /** Posts a minute to one group; null where groups have no limit of their own. */
  readonly groupPostsPerMinute: number | null;
  /** Edits a minute in one group; null likewise. */
  readonly groupEditsPerMinute: number | null;
}

/** One bot's way to its platform. Nothing here throws for what a platform or network does; outcomes say it. */
export interface Messenger {
  readonly botId: number;
  readonly platform: Platform;
  readonly limits: PlatformLimits;
  /** Pure: the same view gives the same rendering. Never longer than the platform allows. */
  render(view: BriefView | DigestView, plainness: Plainness): Rendering;
  post(to: Destination, rendering: Rendering, options: PostOptions): Promise<Outcome>;
  /** Idempotent; replaces text, buttons and picture. */
  edit(copy: CopyReference, destination: Destination, rendering: Rendering): Promise<Outcome>;
  /** Idempotent. */
  remove(copy: CopyReference, destination: Destination): Promise<Outcome>;
  /** Idempotent; nobody is notified. */
  pin(copy: Pick<CopyReference, 'chat' | 'message'>): Promise<PinOutcome>;
  /** Idempotent. */
  unpin(copy: Pick<CopyReference, 'chat' | 'message'>): Promise<PinOutcome>;
  /** What can be done with a copy once it stands. Left out where a platform has nothing of the kind. */
  readonly copyTools?: CopyTools;
  /** Whether the platform still lets us delete this copy; if not, it is edited into the notice. */
  canRemove(copy: CopyReference, destination: Destination, now: number): boolean;
  /** Asks the platform whether it answers at all; true when it does. Used while the breaker is open. */
  probe(): Promise<boolean>;
}

/** What Discord does with messages that stand already. Each is idempotent. */
export interface CopyTools {
  /** Passes the copy on to the channels that follow its own; its changes and its deletion follow by themselves. */
  crosspost(copy: Pick<CopyReference, 'chat' | 'message'>): Promise<PinOutcome>;
  /** @param name Cut where it is too long; null for none. */
  startThread(copy: Pick<CopyReference, 'chat' | 'message'>, name: string | null): Promise<PinOutcome>;
  /** Names the thread under a copy, or in which it is, anew; done where there is none of ours. Null takes its name away. */
  nameThread(copy: Pick<CopyReference, 'chat' | 'message'>, name: string | null): Promise<PinOutcome>;
}

/** The right to send one answer now. */
export interface AnswerPermit {
  /** The platform has answered: what took long may have arrived late, and counts from then. Left out when it does not. */
  answered(): void;
}

/**
 * How answers to readers share a bot's limits with its broadcasts: they go first, up to half of the bot's rate.
 * Adapters ask before every message that is not the engine's own, and say when the platform complains.
 */
export interface AnswerGate {
  /** Resolves when the answer may be sent. Rejects with FeedError `unavailable` when the bot is stopping. */
  admit(answer: {
    readonly chat: string;
    readonly group: boolean;
    readonly kind: 'post' | 'edit';
    /** Not first but behind everything else, though once a second while there is more to send. Left out: first. */
    readonly isBehind?: boolean;
  }): Promise<AnswerPermit>;
  /** The platform asked to wait: closes the chat, or the whole bot, for as long as it said. */
  close(scope: { readonly chat: string | null; readonly afterMs: number }): void;
}

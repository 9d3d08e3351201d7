import type { AdministratorReads, AdministratorWrites } from './administrator-ports.js';
import type { AuditReads, AuditWrites } from './audit-ports.js';
import type { BriefReads, BriefWrites } from './brief-ports.js';
import type { BroadcastReads, BroadcastWrites } from './broadcast-ports.js';
import type { Clock } from './clock.js';
import type { ConversationReads, ConversationWrites } from './conversation-ports.js';
import type { CopyTaskReads, CopyTaskWrites } from './delivery/copy-task.js';
import type { PinReads, PinWrites } from './delivery/pin.js';
import type { DeskReads, DeskWrites } from './desk-ports.js';
import type { Platform } from './destination.js';
import type { DestinationReads, DestinationWrites } from './destination-ports.js';
import type { DigestReads } from './digest-ports.js';
import type { FeedbackReads, FeedbackWrites } from './feedback.js';
import type { FigureReads } from './figures.js';
import type { FollowReads, FollowWrites } from './following.js';
import type { NewsroomReads, NewsroomWrites } from './newsroom-ports.js';
import type { PictureReads, PictureWrites } from './picture-ports.js';
import type { TopicPlaceReads, TopicReads, TopicWrites } from './topic-ports.js';

/** One account on one platform: the unit that limits, polling and the gateway belong to. */
export interface Bot {
  readonly id: number;
  readonly platform: Platform;
  /** The platform's own id of the account. */
  readonly account: string;
}

export interface BotWrites {
  /** The bot of that account, made if it is new. */
  ensureBot(platform: Platform, account: string): Promise<Bot>;
}

export interface BotReads {
  findBots(): Promise<readonly Bot[]>;
}

/** Everything that can be read. Outside a transaction it sees what was last committed. */
export interface StoreReads {
  readonly briefs: BriefReads;
  readonly topics: TopicReads & TopicPlaceReads;
  readonly desks: DeskReads;
  readonly bots: BotReads;
  readonly destinations: DestinationReads;
  readonly administrators: AdministratorReads;
  readonly newsroom: NewsroomReads;
  readonly audit: AuditReads;
  readonly pictures: PictureReads;
  readonly conversations: ConversationReads;
  readonly pins: PinReads;
  readonly copyTasks: CopyTaskReads;
  readonly feedback: FeedbackReads;
  readonly follows: FollowReads;
  readonly broadcasts: BroadcastReads;
  readonly digests: DigestReads;
  readonly figures: FigureReads;
}

/** Reads and writes inside one transaction. It has no way to open another. */
export interface Transaction {
  readonly briefs: BriefReads & BriefWrites;
  readonly topics: TopicReads & TopicPlaceReads & TopicWrites;
  readonly desks: DeskReads & DeskWrites;
  readonly bots: BotReads & BotWrites;
  readonly destinations: DestinationReads & DestinationWrites;
  readonly administrators: AdministratorReads & AdministratorWrites;
  readonly newsroom: NewsroomReads & NewsroomWrites;
  readonly audit: AuditReads & AuditWrites;
  readonly pictures: PictureReads & PictureWrites;
  readonly conversations: ConversationReads & ConversationWrites;
  readonly pins: PinReads & PinWrites;
  readonly copyTasks: CopyTaskReads & CopyTaskWrites;
  readonly feedback: FeedbackReads & FeedbackWrites;
  readonly follows: FollowReads & FollowWrites;
  readonly broadcasts: BroadcastReads & BroadcastWrites;
  readonly digests: DigestReads;
  readonly figures: FigureReads;
}

export interface Store extends StoreReads {
  /**
   * All or nothing; transactions of one process run one after another.
   * @param about.minor For what is no loss: the disk is not waited for, so that a power cut (no crash of ours) may take
   *   it back, and who listens for commits is not told. Default: false.
   */
  transaction<T>(work: (tx: Transaction) => Promise<T>, about?: { readonly minor: boolean }): Promise<T>;
  /**
   * Calls back after every commit: of a transaction of this process at once, of another process within a second.
   * The engine's own bookkeeping of deliveries is told to other processes alone.
   * @returns A function that ends it.
   */
  onCommit(listener: () => void): () => void;
}

/** What every use case of the core is given. */
export interface Feed {
  readonly store: Store;
  readonly clock: Clock;
  readonly settings: FeedSettings;
}

export interface FeedSettings {
  readonly newsroomName: string;
  /** IANA zone. */
  readonly timeZone: string;
  /** BCP 47. */
  readonly locale: string;
  /** Where briefs can be read on the web, without a slash at the end; null when there is no public page. */
  readonly publicUrl: string | null;
  /** The next tick after a time when publishing follows a schedule; null when publishing is at once. */
  readonly nextPost: ((after: number) => number) | null;
  /** How long what was published by a button can be taken back, in milliseconds. Left out, or 0: not at all. */
  readonly undoMs?: number;
  /** Whether nobody may approve or publish their own. Left out: they may. */
  readonly fourEyes?: boolean;
}

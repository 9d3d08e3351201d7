import type { AdministratorReads, AdministratorWrites } from './administrator-ports.js';
import type { Brief, BriefContent } from './brief.js';
import type { CardReads, CardWrites } from './card-ports.js';
import type { Clock } from './clock.js';
import type { CopyTaskReads, CopyTaskWrites } from './delivery/copy-task.js';
import type { DeliveryFigures, TroubledPlace } from './delivery/figures.js';
import type { PinReads, PinWrites } from './delivery/pin.js';
import type { QueueState } from './delivery/stall.js';
import type { DeskReads, DeskWrites } from './desk-ports.js';
import type { Address, Destination, DestinationKind, ParkedReason, Platform } from './destination.js';
import type { DigestReads } from './digest-ports.js';
import type { FeedbackReads, FeedbackWrites } from './feedback.js';
import type { FigureReads } from './figures.js';
import type { FollowReads, FollowWrites } from './following.js';
import type { BotForecast } from './forecast.js';
import type { LikeBrief } from './likeness.js';
import type { Actor, AuditEntry, Identity, Member, Role } from './newsroom.js';
import type { ReadingScope } from './reading-scope.js';
import type { Subscription } from './subscription.js';
import type { TopicPlaceReads, TopicReads, TopicWrites } from './topic-ports.js';
import type { Offer } from './wants.js';

/** One account on one platform: the unit that limits, polling and the gateway belong to. */
export interface Bot {
  readonly id: number;
  readonly platform: Platform;
  /** The platform's own id of the account. */
  readonly account: string;
}

/** What was accepted about a brief, kept for ever: the whole brief as it stood afterwards. */
export interface HistoryEntry {
  readonly id: number;
  readonly briefNumber: number;
  readonly at: number;
  readonly actor: Actor;
  /** The verb of the audit log: `brief.correct`. */
  readonly action: string;
  readonly brief: Brief;
}

export interface BriefReads {
  /** @throws FeedError `not_found` */
  get(number: number): Promise<Brief>;
  /**
   * What readers may read, newest first: published and not withheld.
   * @param before Only what was first published before this place in the order; null for the newest.
   */
  findPublished(page: {
    readonly before: number | null;
    readonly scope: ReadingScope;
    readonly limit: number;
  }): Promise<readonly Brief[]>;
  /** Of the given states (null: every state), newest number first. */
  findByState(page: {
    readonly states: readonly Brief['state'][] | null;
    readonly authorId: number | null;
    readonly beforeNumber: number | null;
    readonly limit: number;
  }): Promise<readonly Brief[]>;
  /** Scheduled briefs whose time has come, oldest time first, then number. */
  findDue(now: number): Promise<readonly Brief[]>;
  /** Everything accepted about one brief, oldest first. */
  findHistory(number: number): Promise<readonly HistoryEntry[]>;
  /**
   * Briefs at work, and those published since then and still out, that share marks (see `likenessMarks`): the most shared
   * first, then the newest. Of each mark the newest uses alone are looked at.
   */
  findSharing(search: {
    readonly marks: readonly string[];
    readonly since: number;
    readonly except: number;
    readonly limit: number;
  }): Promise<readonly LikeBrief[]>;
}

export interface BriefWrites {
  /** Makes a draft with the next number; version 1. */
  create(
    content: BriefContent,
    made: { readonly authorId: number | null; readonly at: number },
  ): Promise<Brief>;
  /** Stores the brief as it is now. @throws FeedError `not_found` */
  save(brief: Brief): Promise<void>;
  /** The next place in the order of first publication. Gaps are possible, repeats are not. */
  nextSequence(): Promise<number>;
  addHistory(entry: Omit<HistoryEntry, 'id'>): Promise<void>;
}

/** A destination whose subscription names a topic. */
export interface NamingPlace {
  readonly id: number;
  readonly isParked: boolean;
  readonly subscription: Subscription;
}

export interface DestinationReads {
  /** @throws FeedError `not_found` */
  get(id: number): Promise<Destination>;
  findByAddress(botId: number, address: Address): Promise<Destination | null>;
  /** What stands in one chat, lost places too: the chat itself, and on Telegram the topics of a forum. */
  findInChat(botId: number, chat: string, limit: number): Promise<readonly Destination[]>;
  /** By id, ascending, after the given one. */
  findAll(page: {
    readonly afterId: number;
    readonly limit: number;
    readonly botId?: number;
  }): Promise<readonly Destination[]>;
  /**
   * Who has a topic among those chosen or left out, parked ones too, by id. It looks at a bounded number of destinations.
   * @returns Those found, `limit` at most, and up to which id it has looked; null when there is nobody after them.
   */
  findNaming(walk: {
    readonly slug: string;
    readonly afterId: number;
    readonly limit: number;
  }): Promise<{ readonly found: readonly NamingPlace[]; readonly passed: number | null }>;
  /** What the destination wants, or null when it wants nothing (never chose, or ended it). */
  getSubscription(destinationId: number): Promise<Subscription | null>;
}

export interface DestinationWrites {
  create(destination: {
    readonly botId: number;
    readonly address: Address;
    readonly kind: DestinationKind;
    readonly title: string;
    readonly locale: string | null;
    readonly at: number;
  }): Promise<Destination>;
  /** Stores title, kind, locale and whether it was chosen, time zone and presentation. @throws FeedError `not_found` */
  save(destination: Destination): Promise<void>;
  /** Keeps the settings and stops everything; its due rows wait as `parked`. Parking a parked one keeps the first reason. */
  park(id: number, reason: ParkedReason, at: number): Promise<void>;
  /** It is back: wanted from now on, and its parked rows whose copies are stale are due. */
  unpark(id: number, at: number): Promise<void>;
  /**
   * The place has a new address. When that address is known already, the two are merged: the present one keeps its id,
   * the settings of the older one win, rows move along. Returns the destination that remains.
   */
  move(id: number, to: Address, kind: DestinationKind, at: number): Promise<Destination>;
  /** Stores what it wants from now on, or null for nothing, and the index that finds it. */
  setSubscription(destinationId: number, subscription: Subscription | null, at: number): Promise<void>;
}

export interface NewsroomReads {
  findMember(identity: Identity): Promise<Member | null>;
  /** Everybody who belongs to it now, by id. */
  findMembers(): Promise<readonly Member[]>;
  /** By which accounts a member is known. */
  findIdentitiesOf(memberId: number): Promise<readonly Identity[]>;
  /** Everybody of the newsroom as one platform knows them, by member. */
  findIdentities(platform: Platform): Promise<readonly (Identity & { readonly member: Member })[]>;
  /** Discord servers in which newsroom commands are registered. */
  findServers(): Promise<readonly string[]>;
}

export interface NewsroomWrites {
  /** Makes the member, or gives the known identity's member this role. */
  ensureMember(identity: Identity, member: { readonly name: string; readonly role: Role }): Promise<Member>;
  addServer(serverId: string): Promise<void>;
  setRole(memberId: number, role: Role): Promise<void>;
  setName(memberId: number, name: string): Promise<void>;
  /** One more account of the same member. It must belong to nobody. */
  addIdentity(memberId: number, identity: Identity): Promise<void>;
  /** They do not belong to it any more; what they wrote keeps their name. */
  removeMember(memberId: number, at: number): Promise<void>;
}

export interface AuditReads {
  /** Newest first. */
  findAudit(page: {
    readonly subject: string | null;
    readonly beforeId: number | null;
    readonly limit: number;
  }): Promise<readonly AuditEntry[]>;
  /** What came after that line, oldest first. */
  findAuditAfter(id: number, limit: number): Promise<readonly AuditEntry[]>;
}

export interface AuditWrites {
  /** Append-only: the database refuses to change or delete a row. */
  append(entry: Omit<AuditEntry, 'id'>): Promise<void>;
}

export interface PictureReads {
  /** @throws FeedError `not_found` */
  getPicture(digest: string): Promise<{ readonly bytes: Uint8Array; readonly mime: string }>;
  /** The platform's own id of the picture for one bot, once it was uploaded there. */
  findUpload(digest: string, botId: number): Promise<string | null>;
}

export interface PictureWrites {
  /** Keeps the bytes under their SHA-256 digest, which it returns; keeping the same bytes again changes nothing. */
  putPicture(bytes: Uint8Array, mime: string): Promise<string>;
  rememberUpload(digest: string, botId: number, fileId: string): Promise<void>;
}

/** Where a reader's `/latest` or `/search` stopped, so that `/more` goes on there, after a restart too. */
export interface ReadingPosition {
  readonly scope: ReadingScope;
  readonly before: number;
}

/** A question put to somebody step by step, waiting for the answer in the same chat. JSON. */
export type PendingForm = Readonly<Record<string, unknown>>;

/** One person in one chat; the place is an address as text. */
export interface Seat {
  readonly botId: number;
  readonly place: string;
  readonly userId: string;
}

export interface ConversationReads extends CardReads {
  findPosition(seat: Seat): Promise<ReadingPosition | null>;
  findForm(seat: Seat): Promise<PendingForm | null>;
  /** A value kept under a name: the claim code's digest, the last tick. JSON, or null. */
  findValue(name: string): Promise<unknown>;
  /** The contents of a bot's updates that were taken and not finished, oldest first. */
  findUnfinishedUpdates(botId: number): Promise<readonly unknown[]>;
}

export interface ConversationWrites extends CardWrites {
  setPosition(seat: Seat, position: ReadingPosition): Promise<void>;
  setForm(seat: Seat, form: PendingForm | null): Promise<void>;
  /** Deletes everybody's positions and forms in a place. */
  forgetPlace(botId: number, place: string): Promise<void>;
  setValue(name: string, value: unknown): Promise<void>;
  /**
   * True the first time; false for an update that was taken before. Remembered for at least a day.
   * @param content What the update holds, as JSON, kept until `finishUpdate`, so that a process that dies before leaves
   *   word of what it was doing. Left out where nothing could be done about that.
   */
  takeUpdate(botId: number, updateId: string, at: number, content?: unknown): Promise<boolean>;
  /** The update is dealt with; its content is forgotten. */
  finishUpdate(botId: number, updateId: string): Promise<void>;
}

export interface BotWrites {
  /** The bot of that account, made if it is new. */
  ensureBot(platform: Platform, account: string): Promise<Bot>;
}

export interface BotReads {
  findBots(): Promise<readonly Bot[]>;
}

export interface BroadcastWrites {
  /** One brief on its way to every bot's destinations. A row a bot, whatever the audience. */
  openBroadcasts(brief: Brief, at: number): Promise<void>;
  /** The brief changed: every ledger row with an older version becomes due, in bounded steps taken by the engine. */
  noteChange(brief: Brief, at: number): Promise<void>;
  /** The brief goes out on, or no more: rows without a copy are looked at again, in bounded steps taken by the engine. */
  noteSending(brief: Brief, at: number): Promise<void>;
  /**
   * Makes failed rows due again, `limit` at most; those whose post may stand there and must not be repeated stay.
   * @returns How many.
   */
  retryFailed(brief: Brief, retry: { readonly at: number; readonly limit: number }): Promise<number>;
}

/** Figures of one brief's way into the chats. */
export interface Reach {
  /** Copies that stand, are due, in flight or removed: everybody it was or may have been sent to. */
  readonly copies: number;
}

export interface BroadcastReads {
  /** Every bot's queue. Costs a few look-ups, whatever waits in it. */
  findQueues(now: number): Promise<readonly QueueState[]>;
  /** Whether a brief of that topic is still on its way to those who want it. */
  isUnderWay(slug: string): Promise<boolean>;
  countReach(briefNumber: number): Promise<Reach>;
  /** Costs what is not as it should be, never what came right. */
  getFigures(briefNumber: number): Promise<DeliveryFigures>;
  /** Where it failed or is out of reach, by reason. */
  findTroubled(briefNumber: number, limit: number): Promise<readonly TroubledPlace[]>;
  /** What each bot has before it when such a brief is published now. By counters, and one by one where there are few. */
  findForecast(offer: Offer & Pick<Brief, 'followUpOf'>): Promise<readonly BotForecast[]>;
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

import type { Brief } from '../brief.js';
import type { Destination, Tier } from '../destination.js';
import type { Digest } from '../digest.js';
import type { Subscription } from '../subscription.js';
import type { Activity } from './activity.js';
import type { CopyTaskNotes } from './copy-task.js';
import type { CopyReference, Delivery } from './delivery.js';
import type { DigestLedger } from './digest-ledger.js';
import type { BotLease } from './lease.js';
import type { PinNotes } from './pin.js';
import type { Rank } from './rank.js';

/*
 * What the engine needs of the database. The ledger knows what stands where; the engine decides what is to be done
 * about it. Everything that changes rows happens in a transaction that is refused to who is no longer the bot's sender.
 */

/** As much of a brief as decides what is to be done. Small, since it is looked at before every request. */
export type BriefHead = Pick<
  Brief,
  | 'number'
  | 'version'
  | 'state'
  | 'urgency'
  | 'language'
  | 'publishedAt'
  | 'expiresAt'
  | 'sequence'
  | 'sending'
> & {
  /** Other languages that it is told in as well (`otherLanguages`). Left out: none. */
  readonly alsoIn?: readonly string[];
};

/** A place in the order of service: everything up to and including it has been passed. */
export interface Place {
  readonly tier: Tier;
  /** 0 before the first one. */
  readonly destinationId: number;
}

/** One brief on its way to one bot's destinations. */
export interface Broadcast {
  readonly id: number;
  readonly brief: BriefHead;
  /** Slugs as of first publication, which decide who gets it. */
  readonly topics: readonly string[];
  /** The story that it goes on with, whose followers get it as well; null for one that goes on with none. */
  readonly story: number | null;
  /** Who subscribed at this time or later does not get it. */
  readonly openedAt: number;
  /** Since when nothing but us keeps it from anybody: publication, or its last change. */
  readonly freshSince: number;
  /** How far discovery has come; null at its end. */
  readonly discovery: Place | null;
  /** The change that is being carried through the ledger rows, and how far it has come; null when none is. */
  readonly sweep: (Place & { readonly version: number; readonly changedAt: number }) | null;
}

/** A ledger row with everything that decides about it. */
export interface Candidate {
  /** Whether the ledger has the row already; what discovery finds has none. */
  readonly known: boolean;
  readonly brief: BriefHead;
  readonly topics: readonly string[];
  readonly openedAt: number;
  /** As in the broadcast. */
  readonly freshSince: number;
  readonly delivery: Delivery;
  readonly destination: Destination;
  /** Left out (null) where a copy stands: what is wanted decides about posts only. */
  readonly subscription: Subscription | null;
  /** The brief's headline and text (`wordsOf`). Left out where the place filters by no words. */
  readonly words?: string;
  /** What the row is of when it is not of a brief. */
  readonly digest?: Digest;
  /** Since when the place follows the story that the brief goes on with. Left out: it does not. */
  readonly followedSince?: number;
  /** The digest that the brief stands in there. Left out: none. */
  readonly gatheredIn?: number;
}

/** One bounded step of a walk within one tier. */
export interface Step {
  readonly candidates: readonly Candidate[];
  /** The last destination looked at, to go on from when all candidates are dealt with; null when the tier is done. */
  readonly passed: number | null;
}

/** Another brief that is not settled in the same destination. */
export interface Neighbour {
  readonly brief: Pick<BriefHead, 'number' | 'state' | 'urgency' | 'sequence'>;
  readonly inFlight: boolean;
  /** Whether a copy stands there already. */
  readonly posted: boolean;
  readonly dueAt: number | null;
}

/** Changes of a broadcast's figures, kept at settling so that a report need not count rows. */
export interface Tally {
  /** Rows made. */
  readonly made?: number;
  /** Copies posted, confirmed. */
  readonly posted?: number;
  /** Copies changed to the present version, confirmed; counted from 0 again when the version changes. */
  readonly edited?: number;
  /** Rows that ended with no copy: skipped, expired, parked for good. */
  readonly dropped?: number;
  readonly failed?: number;
  readonly removed?: number;
  /** Posts that may have been carried out twice, or unseen. */
  readonly uncertain?: number;
  /** Of those posted, members of digests. */
  readonly digested?: number;
}

/** Copies posted to places of one tier after about the same time. */
export interface PostedTogether {
  readonly tier: Tier;
  /** See post-delay.ts. */
  readonly bucket: number;
  readonly copies: number;
  /** How long the last of them took from when the broadcast was opened, in milliseconds. */
  readonly slowestMs: number;
}

export interface LedgerReads {
  /** The brief or digest as it decides, last committed, whichever process committed it. @throws FeedError `not_found` */
  head(briefNumber: number): Promise<BriefHead>;
  /** The same of several, as of one moment and in the order asked for. @throws FeedError `not_found` for any of them */
  heads(numbers: readonly number[]): Promise<readonly BriefHead[]>;
  /** The copy of a brief that stands in the destination's present chat; what a follow-up answers. */
  findCopy(briefNumber: number, destination: Destination): Promise<CopyReference | null>;
}

/** A row to be written, with its place in the order of service. */
export interface RankedRow {
  readonly delivery: Delivery;
  readonly rank: Rank;
}

export interface LedgerTransaction extends DigestLedger {
  head(briefNumber: number): Promise<BriefHead>;
  /** Broadcasts whose discovery or sweep is not at its end, oldest first. */
  findOpen(): Promise<readonly Broadcast[]>;
  /** Rows of one rank that are due, longest due first. */
  findDue(query: {
    readonly rank: Rank;
    readonly now: number;
    readonly limit: number;
  }): Promise<readonly Candidate[]>;
  /**
   * The next destinations of one tier that may want the brief and have no row yet, by id. At most `limit` rows are
   * examined. The candidates' rows are not written; `insert` does that.
   */
  discover(broadcast: Broadcast, from: Place, limit: number): Promise<Step>;
  /** The next ledger rows of one tier that are older than the sweep's version and may need something done, by id. */
  sweep(broadcast: Broadcast, from: Place, limit: number): Promise<Step>;
  /** Discovery has passed this place, or (null) is at its end. */
  moveDiscovery(broadcastId: number, to: Place | null, now: number): Promise<void>;
  moveSweep(broadcastId: number, to: Place | null, now: number): Promise<void>;
  /** When the next row of each rank is due; ranks with none are left out. */
  findDueTimes(): Promise<ReadonlyMap<Rank, number>>;
  /** Whether the destination is parked now. */
  isParked(destinationId: number): Promise<boolean>;
  /** Rows in flight, whoever left them there. */
  findInFlight(limit: number): Promise<readonly Candidate[]>;
  /** The other briefs that are pending or in flight in a destination. */
  findNeighbours(destinationId: number, except: number): Promise<readonly Neighbour[]>;
  /** When posts were made to a destination since a recent time, in milliseconds, to the second. */
  findRecentPosts(destination: Destination, since: number): Promise<readonly number[]>;
  /** Makes the row; false when there is one already. */
  insert(delivery: Delivery, rank: Rank): Promise<boolean>;
  /** Makes rows of first posts that are about to leave. @returns For each whether there was none yet. */
  enterInFlight(deliveries: readonly Delivery[]): Promise<readonly boolean[]>;
  update(delivery: Delivery, rank: Rank): Promise<void>;
  /** Like `update`, for rows in flight. @returns For each false when it is not in flight any more or is gone. */
  settle(rows: readonly RankedRow[]): Promise<readonly boolean[]>;
  count(briefNumber: number, tally: Tally): Promise<void>;
  countPosts(briefNumber: number, posted: PostedTogether): Promise<void>;
  notePins(notes: PinNotes, now: number): Promise<void>;
  noteCopyTasks(notes: CopyTaskNotes, now: number): Promise<void>;
  /** Adds to what the bot did on the day of that time. */
  countActivity(at: number, activity: Activity): Promise<void>;
}

/** A transaction is committed, and nobody knows whether it is on the disk. Whoever relies on it has to begin anew. */
export class UnsureCommitError extends Error {
  override readonly name = 'UnsureCommitError';

  constructor(options: { readonly cause: unknown }) {
    super('The disk did not confirm a commit.', options);
  }
}

export interface Ledger extends LedgerReads {
  /**
   * All or nothing, on the one connection that writes.
   * @param work Awaits nothing but the transaction's own methods.
   * @throws LeaseLostError when the lease is not in force any more; nothing has been changed then.
   * @throws UnsureCommitError when everything was changed and may not outlast a power cut.
   */
  transaction<T>(lease: BotLease, work: (tx: LedgerTransaction) => Promise<T>): Promise<T>;
}

import type { Destination } from '../destination.js';
import type { Digest, DigestOccasion } from '../digest.js';
import type { Subscription } from '../subscription.js';
import type { Delivery } from './delivery.js';
import type { BriefHead } from './ledger.js';
import type { Rank } from './rank.js';

/** What a destination waits for together. */
export interface Gathering {
  /** When it is made a digest of, in milliseconds since 1970; null while nothing is gathered. */
  readonly dueAt: number | null;
  /** The place in the order of publication after which briefs are gathered; null for none. */
  readonly after: number | null;
  readonly occasion: DigestOccasion | null;
}

/** A destination whose digest is due. It is not parked. */
export interface GatheringPlace {
  readonly destination: Destination;
  readonly subscription: Subscription | null;
  readonly dueAt: number;
  readonly after: number;
  readonly occasion: DigestOccasion;
}

/** A published brief that destinations may be waiting for. */
export interface Gatherable {
  readonly brief: BriefHead & { readonly sequence: number };
  /** As of first publication. */
  readonly topics: readonly string[];
  /** As in the broadcast. */
  readonly story: number | null;
  readonly openedAt: number;
  /** Since when nothing but us keeps it: publication, or its last change. */
  readonly freshSince: number;
}

/**
 * What has become of a brief in a destination, as far as it can still become the member of a digest: `waiting` for a
 * message of its own, or `late` for one, and counted as dropped.
 */
export type MemberRow = 'none' | 'waiting' | 'late' | 'settled';

/** The row of a digest, as far as it names it. */
export type DigestRowKey = Pick<Delivery, 'tier' | 'destinationId'>;

/** What the engine needs of the database for digests; part of a transaction of the ledger. */
export interface DigestLedger {
  /** When the next digest is due; null when none is. */
  nextGatherAt(): Promise<number | null>;
  /** Destinations whose digests are due: the longest due first, channels before groups before private chats. */
  findGatherDue(query: { readonly now: number; readonly limit: number }): Promise<readonly GatheringPlace[]>;
  /** Briefs of the bot that were published after a place in the order and are neither draft nor retracted, in order. */
  findGatherable(after: number): Promise<readonly Gatherable[]>;
  /** Since when a destination follows the stories that these briefs go on with, by their numbers; others are left out. */
  findFollowed(destination: Destination, briefs: readonly Gatherable[]): Promise<ReadonlyMap<number, number>>;
  /** Headline and text of a brief, by which places filter. */
  words(brief: BriefHead): Promise<string>;
  /** Of each brief, what has become of it in a destination. */
  findMemberRows(
    destination: Destination,
    numbers: readonly number[],
  ): Promise<ReadonlyMap<number, MemberRow>>;
  /** The last place in the order of publication that was given. */
  lastSequence(): Promise<number>;
  /** Something waits there for company: what is gathered earlier or from earlier on stays so. */
  gather(
    destinationId: number,
    wait: { readonly until: number; readonly after: number; readonly occasion: DigestOccasion },
  ): Promise<void>;
  setGathering(destinationId: number, gathering: Gathering): Promise<void>;
  /**
   * Makes a digest with the rows of its members, which stand in it from now on; its own row is the caller's to insert.
   * @param digest.expired Of the members, those that came too late for a message of their own.
   */
  cutDigest(
    destination: Destination,
    digest: Omit<Digest, 'id'> & { readonly expired: ReadonlySet<number> },
  ): Promise<Digest>;
  /** Brings a row that was made for a message of its own to its end as expired, and makes it where there is none. */
  expire(destination: Destination, briefNumber: number): Promise<void>;
  /** A member has changed: a digest that stands somewhere, or waits for a member to be released, is due. */
  stir(row: DigestRowKey, digestId: number, due: { readonly at: number; readonly rank: Rank }): Promise<void>;
  /**
   * Of a digest that was sent nowhere yet, members that are not to be posted any more (retracted, stopped, expired) are
   * left out for good. @returns Their numbers, but for those that had expired before; null when all stay.
   */
  leaveOut(
    row: DigestRowKey,
    digest: Digest,
    now: number,
  ): Promise<{ readonly digest: Digest; readonly dropped: readonly number[] } | null>;
  /**
   * A digest stands there.
   * @param isPresent Whether it shows its members as they are now; else some have changed since.
   * @returns Of which this is the first message there, and which it showed otherwise before.
   */
  noteShown(
    row: DigestRowKey,
    digest: Digest,
    isPresent: boolean,
  ): Promise<{ readonly first: readonly number[]; readonly changed: readonly number[] }>;
  /** A digest could not be changed for good. @returns Numbers of the members that it shows as they were. */
  noteUnchanged(row: DigestRowKey & Pick<Delivery, 'detail'>, digest: Digest): Promise<readonly number[]>;
  /**
   * A digest has come to its end: it stands nowhere, or where nothing reaches it. Its members are rows of their own in
   * that state from now on.
   * @returns Their numbers, but for those that had expired before.
   */
  scatter(
    row: DigestRowKey & Pick<Delivery, 'state' | 'detail' | 'uncertainPosts'>,
    digest: Digest,
  ): Promise<readonly number[]>;
  /** Digests of one time were made, or one was posted. */
  countDigest(digest: Digest, counted: { readonly cut?: number; readonly sentAt?: number }): Promise<void>;
  /** Messages of routine briefs that are still to be posted, as far as counters say. */
  estimateRoutine(): Promise<{ readonly broadcasts: number; readonly messages: number }>;
}

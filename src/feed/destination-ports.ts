import type { Address, Destination, DestinationKind, ParkedReason } from './destination.js';
import type { Subscription } from './subscription.js';

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

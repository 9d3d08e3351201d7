import type { Picture } from '../feed/brief.js';
import type { Address, DestinationKind, Platform } from '../feed/destination.js';
import type { Document } from '../feed/text/document.js';

/** Somebody doing something somewhere, as a platform tells it. */
export interface Caller {
  readonly botId: number;
  readonly platform: Platform;
  readonly userId: string;
  readonly name: string;
  /** BCP 47 as the platform reports it, or null. */
  readonly locale: string | null;
  readonly place: Place;
  /** The bot's name as links to it are made of (`t.me/NAME`); left out where a platform has no such links. */
  readonly botName?: string;
  /**
   * Whether the caller administers another place of the same platform at this moment; false where the platform does not
   * tell. @throws FeedError `unavailable` when the platform cannot be asked
   */
  readonly administers: (address: Address) => Promise<boolean>;
}

export interface Place {
  readonly address: Address;
  readonly kind: DestinationKind;
  readonly title: string;
  /** The Discord server, or null. */
  readonly serverId: string | null;
  /** BCP 47 of the place itself, such as a server's own language; left out where the platform knows none. */
  readonly locale?: string;
  /** Whether the caller may change the settings of this place; asks the platform only when it matters. */
  readonly mayConfigure: () => Promise<boolean>;
  /**
   * The forum, where the place is a post of one: nobody can use a command in a forum itself, so that what is set up in its
   * posts is set up for it. Left out elsewhere.
   */
  readonly forum?: Forum;
  /** The role of that id in the server, as it is now; null when there is none. Left out where there are no roles. */
  readonly findRole?: (roleId: string) => Role | null;
  /** Whether the bot could post here; null when it can, else the sentence's message id that says what is missing. */
  readonly postingProblem: () => Promise<string | null>;
}

export interface Forum {
  readonly address: Address;
  readonly title: string;
  readonly tags: readonly ForumTag[];
}

export interface ForumTag {
  readonly id: string;
  readonly name: string;
  /** Only moderators may set it. */
  readonly isModerated: boolean;
}

export interface Role {
  readonly name: string;
  /** Whether the caller may mention it. */
  readonly mayMention: boolean;
  /** Whether the bot may. */
  readonly isMentionable: boolean;
}

/** Text that somebody typed, with its formatting. Offsets are UTF-16 units. */
export interface TypedText {
  readonly text: string;
  /** The formatted text from an offset to the end. */
  from(offset: number): Document;
}

/** A picture that came along, fetched only when it is wanted. */
export interface AttachedPicture {
  /** Fetches and keeps it. @throws FeedError `invalid` when it is too large or no picture, `unavailable` */
  keep(): Promise<Picture>;
}

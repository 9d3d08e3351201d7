import type { FollowedCard } from '../feed/card-ports.js';
import type { Address, DestinationKind } from '../feed/destination.js';
import type { ReactedMessage, ReactionChange } from '../feed/feedback.js';
import type { Language } from '../feed/language.js';
import type { Role } from '../feed/newsroom.js';
import type { MapLocation } from '../feed/zone-of-location.js';
import type { Action } from './action.js';
import type { AttachedPicture, Caller, TypedText } from './caller.js';
import type { Notice, PostedNotice } from './notices.js';
import type { Form, FormAction, ListItem, Reply } from './reply.js';

/** One option of a command, as Discord shows it and as the typed form is read. */
export interface OptionDescription {
  readonly name: string;
  /** Message ids of `locales/`. */
  readonly description: string;
  readonly kind: 'number' | 'text' | 'language' | 'topic' | 'topics' | 'choice' | 'picture';
  readonly required: boolean;
  readonly choices?: readonly string[];
  /** What people are shown for a choice: message ids of `locales/`. Left out: the choice as it is typed. */
  readonly choiceNames?: Readonly<Record<string, string>>;
  /** It comes with a typed line alone, as the payload of a link does; no platform offers it. */
  readonly typedOnly?: boolean;
}

export interface CommandDescription {
  readonly name: string;
  /** Message id of `locales/`: one line, at most 100 characters. */
  readonly description: string;
  readonly options: readonly OptionDescription[];
  /** Who may use it: anybody, whoever may configure the place, or the newsroom from a role on. */
  readonly audience: 'everyone' | 'place-administrators' | Role;
}

/** A command as it arrives: by options (Discord) or as one typed line (Telegram). */
export interface CommandCall {
  readonly caller: Caller;
  readonly name: string;
  /** Typed: what stands after the name of the command, which is not part of it. */
  readonly input:
    | { readonly kind: 'typed'; readonly typed: TypedText }
    | { readonly kind: 'options'; readonly options: Readonly<Record<string, string | number>> };
  readonly pictures: readonly AttachedPicture[];
  /** The message that the command answers, if any: its text becomes the draft of an empty `/post`. */
  readonly repliedTo: TypedText | null;
  /** The pictures of that message, for an empty `/post`; left out where there are none. */
  readonly repliedPictures?: readonly AttachedPicture[];
  /** Whether more pictures were sent together with these than come along; left out where that cannot be. */
  readonly isAlbum?: boolean;
}

/** One thing that may be meant by what was typed for an option. */
export interface Choice {
  /** What people see: one line of plain text. */
  readonly label: string;
  /** What is taken for the option. */
  readonly value: string | number;
}

/** A brief that somebody may send into a chat of their choice. */
export interface BriefCard {
  /** What stands in the list to choose from. */
  readonly item: ListItem;
  /** What is sent; its buttons are links. */
  readonly card: Extract<Reply, { readonly kind: 'card' }>;
}

export interface BriefCards {
  readonly cards: readonly BriefCard[];
  /** Where the next ones go on, or null at the end. */
  readonly next: number | null;
  /** What is said when there are none, or null. */
  readonly hint: string | null;
}

/**
 * All that people can do from a chat, in one place, for every platform. Adapters turn what arrives into these calls and
 * render the reply. No call throws for what a person did wrong: the reply says it.
 */
export interface Switchboard {
  readonly commands: readonly CommandDescription[];
  /** The language for a locale that a platform tells, else the newsroom's. */
  languageOf(locale: string | null): Language;
  /** The language that somebody is spoken to in where they are. Never rejects: where nobody can look, their platform's. */
  languageFor(caller: Caller): Promise<Language>;
  command(call: CommandCall): Promise<Reply>;
  /** What may be meant by what was typed so far for an option, best first, 25 at most; none where the caller may not know. */
  complete(call: {
    readonly caller: Caller;
    readonly command: string;
    readonly option: string;
    readonly typed: string;
  }): Promise<readonly Choice[]>;
  /**
   * Briefs that readers may read, for somebody to send into any chat: found by words or a number, with no words the newest.
   * @param call.before Where the cards before these ended, or null for the first ones.
   */
  findCards(call: {
    readonly caller: Caller;
    readonly words: string;
    readonly before: number | null;
  }): Promise<BriefCards>;
  /** Somebody sent one of those cards into a chat. Waits for nothing. */
  cardSent(briefNumber: number): void;
  /** The reactions to a message changed, whatever message it is. Waits for nothing. */
  reacted(message: ReactedMessage, change: ReactionChange): void;
  press(call: { readonly caller: Caller; readonly action: Action }): Promise<Reply>;
  /** All answers of a form at once (Discord's modal). Values are Markdown as typed. */
  submit(call: {
    readonly caller: Caller;
    readonly submit: FormAction;
    readonly values: Readonly<Record<string, string>>;
  }): Promise<Reply>;
  /** Puts a form's first question to somebody step by step (Telegram); the reply is the question. */
  ask(call: { readonly caller: Caller; readonly form: Form }): Promise<Reply>;
  /**
   * Something said that is no command: the answer to the waiting question, if there is one, which `/cancel` gives up.
   * Null when it is none of our business; in a private chat the reply says what can be done.
   */
  said(call: {
    readonly caller: Caller;
    readonly typed: TypedText;
    readonly pictures: readonly AttachedPicture[];
    readonly isAlbum?: boolean;
    /** A place on the map that was sent; left out for none. */
    readonly location?: MapLocation;
  }): Promise<Reply | null>;
  /**
   * A reply stands in a message of ours that can be edited: a card then goes on showing how far its brief comes, until
   * every copy is right, something else is shown in its place, or the message is gone.
   */
  shown(call: {
    readonly caller: Caller;
    readonly reply: Reply;
    readonly posted: PostedNotice;
  }): Promise<void>;
  /** Such a card as it is now. @throws FeedError when the store fails */
  cardAgain(card: FollowedCard): Promise<Notice>;
  /**
   * The bot can post here now. A Telegram channel or group is subscribed to every topic, unless a channel's posts arrive
   * there by themselves; the reply is for who did it.
   */
  placeAdded(
    place: PlaceEvent & {
      /** Whoever let the bot in, in their own chat with it; null where nobody is to be told. */
      readonly by: Caller | null;
      /** Whether it is where a channel's posts are discussed. Left out: no. */
      readonly isDiscussion?: boolean;
      /** Whether it has forum topics, which are places of their own. Left out: no. */
      readonly isForum?: boolean;
    },
  ): Promise<Reply | null>;
  /** The bot cannot post here any more. */
  placeLost(
    place: PlaceEvent & { readonly reason: 'blocked' | 'kicked' | 'left' | 'deleted' | 'no-rights' },
  ): Promise<void>;
  /** The group has a new address. */
  placeMoved(place: PlaceEvent & { readonly to: Address }): Promise<void>;
}

export interface PlaceEvent {
  readonly botId: number;
  readonly address: Address;
  readonly kind: DestinationKind;
  readonly title: string;
  readonly locale: string | null;
}

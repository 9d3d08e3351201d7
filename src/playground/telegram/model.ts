import type {
  BotCommand,
  BotCommandScope,
  ChatAdministratorRights,
  ChatPermissions,
  InlineKeyboardMarkup,
  LinkPreviewOptions,
  MenuButton,
  Message,
  MessageEntity,
  MessageOrigin,
  Update,
  UserFromGetMe,
} from '@grammyjs/types';

import type { InlineQueryRecord } from './inline.js';

/**
 * The state of a Telegram world. Everything here is plain data (maps, arrays, numbers, strings, bytes), so that the
 * whole world can be written down and read back.
 */
export interface WorldState {
  nextUserId: number;
  nextGroupId: number;
  nextChannelId: number;
  nextFileId: number;
  nextCallbackId: number;
  nextAlbumId: number;
  readonly users: Map<number, UserRecord>;
  readonly bots: Map<number, BotRecord>;
  /** By chat key: see `privateKey` and `chatKey`. */
  readonly chats: Map<string, ChatRecord>;
  readonly files: Map<string, FileRecord>;
  /** What the addresses of the web hold, since the server never goes out to the network. */
  readonly webPictures: Map<string, Uint8Array>;
  readonly callbacks: Map<string, CallbackRecord>;
  readonly inlineQueries: Map<string, InlineQueryRecord>;
}

export interface UserRecord {
  readonly id: number;
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode?: string;
  /** The account was deleted: nobody can write to it any more. */
  deleted: boolean;
}

export interface BotRecord {
  readonly id: number;
  readonly token: string;
  readonly user: UserFromGetMe;
  /** Private chats number their messages in one sequence per account. */
  nextPrivateMessageId: number;
  readonly commands: Map<string, ScopedCommands>;
  /** By chat id; 0 is the default. */
  readonly menuButtons: Map<number, MenuButton>;
  readonly updates: UpdateQueueState;
  webhook: WebhookState | null;
}

export interface ScopedCommands {
  readonly scope: BotCommandScope;
  readonly languageCode: string;
  readonly commands: readonly BotCommand[];
}

export type UpdateKind = Exclude<keyof Update, 'update_id'>;

export interface UpdateQueueState {
  nextUpdateId: number;
  pending: Update[];
  /** Null is Telegram's default set. */
  allowed: readonly UpdateKind[] | null;
}

interface WebhookState {
  readonly url: string;
  readonly secretToken: string | null;
  readonly maxConnections: number;
  /** The most recent failure; `at` in milliseconds since 1970. */
  lastError: { readonly at: number; readonly message: string } | null;
}

export type ChatKind = 'private' | 'group' | 'supergroup' | 'channel';

export interface ChatRecord {
  readonly key: string;
  readonly id: number;
  readonly kind: ChatKind;
  title: string;
  username: string | null;
  description: string | null;
  isForum: boolean;
  /** What ordinary members may do. */
  permissions: ChatPermissions;
  /** Empty in private chats. */
  readonly members: Map<number, Member>;
  /** Forum topics by thread id; the General topic is not among them. */
  readonly topics: Map<number, Topic>;
  nextMessageId: number;
  readonly messages: Map<number, MessageRecord>;
  /** In channels: up to which message each person has looked, by user id. */
  readonly seenUpTo: Map<number, number>;
  /** Message ids, the newest pin last. */
  pinned: number[];
  /** A channel's discussion group, or the channel that a group discusses. */
  linkedTo: number | null;
  deleted: boolean;
  migratedTo: number | null;
  /** Set in private chats only. */
  readonly privateWith: PrivateChat | null;
}

interface PrivateChat {
  readonly botId: number;
  readonly userId: number;
  blocked: boolean;
}

export interface Topic {
  readonly threadId: number;
  name: string;
  readonly iconColour: number;
  closed: boolean;
  /** Who opened it. */
  readonly by: Sender;
}

export type Member =
  | { readonly status: 'creator' }
  | { readonly status: 'administrator'; readonly rights: ChatAdministratorRights }
  | { readonly status: 'member' }
  | { readonly status: 'restricted'; readonly permissions: ChatPermissions }
  | { readonly status: 'left' }
  | { readonly status: 'kicked' };

export type Sender =
  | { readonly kind: 'user'; readonly id: number }
  | { readonly kind: 'channel'; readonly signature: string | null }
  /** The channel whose post Telegram itself forwarded into its discussion group. */
  | { readonly kind: 'linked-channel'; readonly chatId: number };

/** Fields of a service message, as the Bot API names them. */
export type ServiceFields = Pick<
  Message,
  | 'new_chat_members'
  | 'left_chat_member'
  | 'group_chat_created'
  | 'supergroup_chat_created'
  | 'channel_chat_created'
  | 'migrate_to_chat_id'
  | 'migrate_from_chat_id'
  | 'forum_topic_created'
  | 'forum_topic_edited'
  | 'forum_topic_closed'
  | 'forum_topic_reopened'
  | 'new_chat_title'
> & { readonly pinnedMessageId?: number };

export type Content =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly entities: readonly MessageEntity[];
      readonly linkPreview: LinkPreviewOptions | null;
    }
  | {
      readonly kind: 'photo';
      readonly fileUniqueId: string;
      readonly caption: string;
      readonly entities: readonly MessageEntity[];
      readonly captionAbove: boolean;
      readonly spoiler: boolean;
    }
  /** Degrees; a person sends it, never a bot of ours. */
  | { readonly kind: 'location'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'service'; readonly fields: ServiceFields };

/** What changed a message, with everything the caller gave, so that a test can look at it. */
export interface Version {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly change: 'added' | 'edited' | 'deleted';
  /** The Bot API method, or null when a person did it. */
  readonly method: string | null;
  readonly parameters: Readonly<Record<string, unknown>> | null;
  readonly content: Content;
  readonly keyboard: InlineKeyboardMarkup | null;
}

export interface MessageRecord {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  editedAt: number | null;
  deletedAt: number | null;
  readonly sender: Sender;
  /** The bot whose message it is; a channel post of a bot has one too. */
  readonly botId: number | null;
  /** The bot through which a person sent it from its inline results. */
  readonly viaBotId: number | null;
  readonly threadId: number | null;
  readonly replyTo: number | null;
  readonly origin: MessageOrigin | null;
  /** What the parts of one album have in common. */
  readonly albumId: string | null;
  readonly silent: boolean;
  readonly protectedContent: boolean;
  /** A reply keyboard or forced reply came with it, so that Telegram lets nobody edit it. */
  readonly frozen: boolean;
  content: Content;
  keyboard: InlineKeyboardMarkup | null;
  /** The emoji with which people and bots reacted, by user id. */
  readonly reactions: Map<number, readonly string[]>;
  readonly versions: Version[];
}

export interface FileRecord {
  readonly uniqueId: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

export interface CallbackAnswer {
  readonly text: string | null;
  readonly showAlert: boolean;
  readonly url: string | null;
  readonly at: number;
}

export interface CallbackRecord {
  readonly id: string;
  readonly botId: number;
  readonly userId: number;
  readonly chatKey: string;
  readonly messageId: number;
  readonly data: string;
  readonly at: number;
  answer: CallbackAnswer | null;
}

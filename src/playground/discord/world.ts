import { createHash } from 'node:crypto';
import type { APIAttachment, APIMessage, APIOverwrite, APIRole, APIUser } from 'discord-api-types/v10';
import { refusal } from './errors.js';
import type { WorldEvent } from './events.js';
import type { WireCommand } from './forms/command-form.js';
import type { WireComponent } from './forms/component-form.js';
import { RecentNonces } from './nonces.js';
import { Snowflakes } from './snowflake.js';

/** Somebody on the platform, a person or a bot's account. */
export interface Account {
  readonly user: APIUser;
  readonly locale: string;
  /** Whether direct messages from bots are refused. */
  blocksDirectMessages: boolean;
  /** The applications that the person has added for use anywhere. */
  readonly installedIds: string[];
}

export type RegisteredCommand = WireCommand & {
  readonly id: string;
  readonly application_id: string;
  readonly version: string;
  readonly guild_id?: string;
};

/** An application with its bot. Application and bot account share one id, as on the platform today. */
export interface Bot {
  readonly id: string;
  readonly token: string;
  readonly user: APIUser;
  /** The privileged intents switched on for the application, as bits. */
  readonly privilegedIntents: number;
  /** By guild id, or `''` for the global ones; then by command id. */
  readonly commands: Map<string, Map<string, RegisteredCommand>>;
}

export interface Member {
  readonly userId: string;
  readonly roleIds: Set<string>;
  readonly joinedAt: string;
  nick: string | null;
}

export interface Guild {
  readonly id: string;
  name: string;
  ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
  readonly channelIds: Set<string>;
}

interface ThreadState {
  archived: boolean;
  locked: boolean;
  ownerId: string;
  appliedTags: string[];
  readonly createdAt: string;
}

/** A tag of a forum's posts. */
export interface ForumTag {
  readonly id: string;
  readonly name: string;
  readonly emoji: string | null;
  /** Whether only moderators may set it. */
  readonly moderated: boolean;
}

export interface Channel {
  readonly id: string;
  type: number;
  readonly guildId: string | null;
  readonly parentId: string | null;
  name: string;
  topic: string | null;
  position: number;
  overwrites: APIOverwrite[];
  /** The people of a direct message, the bot included. */
  readonly recipientIds: readonly string[];
  readonly thread: ThreadState | null;
  /** A forum's tags, and whether a post must carry one. */
  tags: ForumTag[];
  tagRequired: boolean;
  /** Everything ever posted here in order, deleted and ephemeral messages included. */
  readonly log: MessageRecord[];
  readonly pinnedIds: Set<string>;
  /** When a message was last pinned, as the API writes it. */
  lastPinAt: string | null;
}

/** A message as the API serves it. */
export type WireMessage = Omit<APIMessage, 'components' | 'referenced_message'> & {
  components: WireComponent[];
  referenced_message?: WireMessage | null;
  flags: number;
};

/** One state of a message, with the request body that brought it about. */
export interface MessageVersion {
  readonly at: number;
  readonly payload: unknown;
  readonly message: WireMessage;
}

export interface ReactionRecord {
  readonly emoji: string;
  readonly userIds: string[];
}

export interface MessageRecord {
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** The only person who sees an ephemeral message; `null` for the others. */
  readonly visibleTo: string | null;
  /** The interaction it answers, if any. */
  readonly interactionId: string | null;
  message: WireMessage;
  /** All files of the message; those shown inside an embed are not among `message.attachments`. */
  files: APIAttachment[];
  readonly versions: MessageVersion[];
  reactions: ReactionRecord[];
  deletedAt: number | null;
}

export interface StoredFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Everything that exists on the platform server, found by id. */
export class World {
  readonly now: () => number;
  ids: Snowflakes;
  readonly accounts = new Map<string, Account>();
  readonly bots = new Map<string, Bot>();
  readonly botsByToken = new Map<string, Bot>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, MessageRecord>();
  readonly files = new Map<string, StoredFile>();
  /** By the two participants' ids, the lower one first. */
  readonly directChannels = new Map<string, string>();
  /** Enforced nonces by bot, channel and nonce. */
  nonces: RecentNonces;
  /** Where attachments are served, such as `http://127.0.0.1:8080`. */
  origin = 'http://localhost';
  /** Bytes by their digest: a picture that goes to many channels is kept once. */
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #listeners = new Set<(event: WorldEvent) => void>();

  constructor(now: () => number) {
    this.now = now;
    this.ids = new Snowflakes(now);
    this.nonces = new RecentNonces(now);
  }

  /** Hears of every change; returns what ends the listening. */
  on(listener: (event: WorldEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: WorldEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Keeps an uploaded file and answers its id. */
  keepFile(file: StoredFile): string {
    const id = this.ids.next();
    const digest = createHash('sha256').update(file.bytes).digest('base64');
    const bytes = this.#bytes.get(digest) ?? file.bytes;
    this.#bytes.set(digest, bytes);
    this.files.set(id, { ...file, bytes });
    return id;
  }

  /** Throws 10013. */
  account(userId: string): Account {
    const account = this.accounts.get(userId);
    if (!account) throw refusal('unknownUser');
    return account;
  }

  /** Throws 10004. */
  guild(guildId: string): Guild {
    const guild = this.guilds.get(guildId);
    if (!guild) throw refusal('unknownGuild');
    return guild;
  }

  /** Throws 10003. */
  channel(channelId: string): Channel {
    const channel = this.channels.get(channelId);
    if (!channel) throw refusal('unknownChannel');
    return channel;
  }

  /** A message that still stands in that channel. Throws 10008. */
  message(channelId: string, messageId: string): MessageRecord {
    const record = this.messages.get(messageId);
    if (!record || record.channelId !== channelId || record.deletedAt !== null)
      throw refusal('unknownMessage');
    return record;
  }
}

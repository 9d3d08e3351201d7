import type { ChatPermissions } from '@grammyjs/types';
import { TelegramError } from './errors.js';
import type { TelegramEvent } from './events.js';
import type { BotRecord, ChatKind, ChatRecord, UserRecord, WorldState } from './model.js';
import { UpdateQueue } from './updates.js';

export interface WorldOptions {
  /** Milliseconds since 1970. Default: the machine's clock. */
  readonly now?: () => number;
  /**
   * `all` keeps every version and every parameter of every message (the default, for assertions);
   * `present` keeps the messages as they stand; a number keeps only that many messages of a chat as they stand (for load tests).
   */
  readonly keepHistory?: 'all' | 'present' | number;
}

/** Everything ordinary members of a group may do unless somebody takes it away. */
export const openPermissions: ChatPermissions = {
  can_send_messages: true,
  can_send_audios: true,
  can_send_documents: true,
  can_send_photos: true,
  can_send_videos: true,
  can_send_video_notes: true,
  can_send_voice_notes: true,
  can_send_polls: true,
  can_send_other_messages: true,
  can_add_web_page_previews: true,
  can_invite_users: true,
};

/** A private chat exists once per bot and user: the same number means another chat to another bot. */
export function privateKey(botId: number, userId: number): string {
  return `${botId}/${userId}`;
}

export function chatKey(chatId: number): string {
  return String(chatId);
}

function emptyState(): WorldState {
  return {
    nextUserId: 1001,
    nextGroupId: 5001,
    nextChannelId: 1_000_000_001,
    nextFileId: 1,
    nextCallbackId: 1,
    nextAlbumId: 1,
    users: new Map(),
    bots: new Map(),
    chats: new Map(),
    files: new Map(),
    webPictures: new Map(),
    callbacks: new Map(),
    inlineQueries: new Map(),
  };
}

/** The accounts, chats and files of one Telegram of our own, with the indexes that find them. */
export class World {
  readonly now: () => number;
  readonly keepVersions: boolean;
  readonly messagesKept: number;
  readonly #listeners = new Set<(event: TelegramEvent) => void>();
  readonly #updateListeners = new Set<(botId: number) => void>();
  readonly #queues = new Map<number, UpdateQueue>();
  readonly #botsByToken = new Map<string, BotRecord>();
  readonly #chatsByUsername = new Map<string, ChatRecord>();
  #state = emptyState();

  constructor(options: WorldOptions = {}) {
    this.now = options.now ?? Date.now;
    const keep = options.keepHistory ?? 'all';
    this.keepVersions = keep === 'all';
    this.messagesKept = typeof keep === 'number' ? keep : Number.POSITIVE_INFINITY;
  }

  get state(): WorldState {
    return this.#state;
  }

  /** Puts another state in place of this one and builds the indexes anew. */
  replaceState(state: WorldState): void {
    this.#state = state;
    this.#botsByToken.clear();
    this.#chatsByUsername.clear();
    for (const queue of this.#queues.values()) queue.close();
    this.#queues.clear();
    for (const bot of state.bots.values()) this.addBot(bot);
    for (const chat of state.chats.values()) this.#indexChat(chat);
    this.announce(() => ({ kind: 'world-replaced' }));
  }

  unixTime(): number {
    return Math.floor(this.now() / 1000);
  }

  addBot(bot: BotRecord): void {
    this.#state.bots.set(bot.id, bot);
    this.#botsByToken.set(bot.token, bot);
    this.#queues.set(bot.id, new UpdateQueue(bot.updates, () => this.noticeUpdates(bot.id)));
  }

  findBotByToken(token: string): BotRecord | undefined {
    return this.#botsByToken.get(token);
  }

  /** @throws TelegramError 400 when there is no such bot. */
  getBot(bot: number | string): BotRecord {
    const found =
      typeof bot === 'number'
        ? this.#state.bots.get(bot)
        : [...this.#state.bots.values()].find(
            ({ user }) => user.username.toLowerCase() === bot.toLowerCase(),
          );
    if (!found) throw new TelegramError(400, `There is no bot ${bot}.`);
    return found;
  }

  queueOf(botId: number): UpdateQueue {
    const queue = this.#queues.get(botId);
    if (!queue) throw new TelegramError(400, `There is no bot ${botId}.`);
    return queue;
  }

  /** @throws TelegramError 400 when nobody has this id. */
  getUser(userId: number): UserRecord {
    const user = this.#state.users.get(userId);
    if (!user) throw new TelegramError(400, `There is no user ${userId}.`);
    return user;
  }

  addChat(chat: ChatRecord): void {
    this.#state.chats.set(chat.key, chat);
    this.#indexChat(chat);
  }

  #indexChat(chat: ChatRecord): void {
    if (chat.username !== null && chat.kind !== 'private') {
      this.#chatsByUsername.set(chat.username.toLowerCase(), chat);
    }
  }

  findChatByUsername(username: string): ChatRecord | undefined {
    return this.#chatsByUsername.get(username.toLowerCase());
  }

  takeChatId(kind: Exclude<ChatKind, 'private'>): number {
    return kind === 'group' ? -this.#state.nextGroupId++ : -1_000_000_000_000 - this.#state.nextChannelId++;
  }

  takeAlbumId(): string {
    return String(13_000_000_000_000_000n + BigInt(this.#state.nextAlbumId++));
  }

  /** Tells every listener of a change; the event is only built when somebody listens. */
  announce(event: () => TelegramEvent): void {
    if (this.#listeners.size === 0) return;
    const built = event();
    for (const listener of this.#listeners) listener(built);
  }

  /** Calls the listener on every change until the returned function is called. */
  listen(listener: (event: TelegramEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls the listener whenever a bot may have updates to be sent to its webhook. */
  listenForUpdates(listener: (botId: number) => void): void {
    this.#updateListeners.add(listener);
  }

  noticeUpdates(botId: number): void {
    for (const listener of this.#updateListeners) listener(botId);
  }

  close(): void {
    for (const queue of this.#queues.values()) queue.close();
  }
}

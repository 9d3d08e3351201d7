import { badRequest } from './errors.js';
import type { BotRecord, ChatKind, ChatRecord, Member, Topic, UserRecord } from './model.js';
import { toChat } from './views.js';
import { chatKey, openPermissions, privateKey, type World } from './world.js';

export interface NewChat {
  readonly kind: Exclude<ChatKind, 'private'>;
  readonly title: string;
  readonly id?: number | undefined;
  readonly username?: string | undefined;
  readonly description?: string | undefined;
  readonly isForum?: boolean | undefined;
}

/** @throws TelegramError 400 when the id is taken. */
export function createChat(world: World, chat: NewChat): ChatRecord {
  const id = chat.id ?? world.takeChatId(chat.kind);
  if (world.state.chats.has(chatKey(id))) throw badRequest(`there is a chat ${id} already`);
  const record: ChatRecord = {
    key: chatKey(id),
    id,
    kind: chat.kind,
    title: chat.title,
    username: chat.username ?? null,
    description: chat.description ?? null,
    isForum: chat.isForum ?? false,
    permissions: openPermissions,
    members: new Map(),
    topics: new Map(),
    nextMessageId: 1,
    messages: new Map(),
    seenUpTo: new Map(),
    pinned: [],
    linkedTo: null,
    deleted: false,
    migratedTo: null,
    privateWith: null,
  };
  world.addChat(record);
  return record;
}

/** Private chats have none of these; they share them, as there may be a million of them. */
const noMembers = new Map<number, Member>();
const noTopics = new Map<number, Topic>();
const noViewers = new Map<number, number>();

/** The private chat of a user and a bot, made when the user writes for the first time. */
export function openPrivateChat(world: World, bot: BotRecord, user: UserRecord): ChatRecord {
  const key = privateKey(bot.id, user.id);
  const known = world.state.chats.get(key);
  if (known) return known;
  const record: ChatRecord = {
    key,
    id: user.id,
    kind: 'private',
    title: '',
    username: null,
    description: null,
    isForum: false,
    permissions: openPermissions,
    members: noMembers,
    topics: noTopics,
    nextMessageId: 1,
    messages: new Map(),
    seenUpTo: noViewers,
    pinned: [],
    linkedTo: null,
    deleted: false,
    migratedTo: null,
    privateWith: { botId: bot.id, userId: user.id, blocked: false },
  };
  world.addChat(record);
  return record;
}

export function announceChat(world: World, chat: ChatRecord): void {
  world.announce(() => ({ kind: 'chat-changed', chat: chat.key, about: toChat(world, chat) }));
}

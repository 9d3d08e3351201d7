import type { InlineKeyboardMarkup, MessageOrigin } from '@grammyjs/types';
import { badRequest } from './errors.js';
import type { ChatRecord, Content, MessageRecord, Sender, ServiceFields, Version } from './model.js';
import { toView } from './views.js';
import type { World } from './world.js';

/** A message that is about to be. What is left out is as in an ordinary message. */
export interface Draft {
  readonly sender: Sender;
  readonly content: Content;
  readonly botId?: number;
  readonly viaBotId?: number | null;
  readonly threadId?: number | null;
  readonly replyTo?: number | null;
  readonly origin?: MessageOrigin;
  readonly albumId?: string | null;
  readonly silent?: boolean;
  readonly protectedContent?: boolean;
  readonly frozen?: boolean;
  readonly keyboard?: InlineKeyboardMarkup | null;
  readonly method?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** What a message becomes. */
export interface Change {
  readonly content: Content;
  readonly keyboard: InlineKeyboardMarkup | null;
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Puts a message into a chat and tells the listeners; the bots are told by `deliverMessage`. */
export function addMessage(world: World, chat: ChatRecord, draft: Draft): MessageRecord {
  const record: MessageRecord = {
    id: takeMessageId(world, chat),
    sentAt: world.now(),
    editedAt: null,
    deletedAt: null,
    sender: draft.sender,
    botId: draft.botId ?? null,
    viaBotId: draft.viaBotId ?? null,
    threadId: draft.threadId ?? null,
    replyTo: draft.replyTo ?? null,
    origin: draft.origin ?? null,
    albumId: draft.albumId ?? null,
    silent: draft.silent ?? false,
    protectedContent: draft.protectedContent ?? false,
    frozen: draft.frozen ?? false,
    content: draft.content,
    keyboard: draft.keyboard ?? null,
    reactions: new Map(),
    versions: [],
  };
  chat.messages.set(record.id, record);
  remember(world, record, 'added', draft.method ?? null, draft.parameters ?? null);
  forgetOldest(world, chat);
  world.announce(() => ({ kind: 'message-added', chat: chat.key, message: toView(world, chat, record) }));
  return record;
}

export function addServiceMessage(
  world: World,
  chat: ChatRecord,
  sender: Sender,
  fields: ServiceFields,
  threadId: number | null = null,
): MessageRecord {
  return addMessage(world, chat, { sender, content: { kind: 'service', fields }, threadId });
}

/** A change of the keyboard alone leaves the edit date as it is, as on the real platform. */
export function editMessage(world: World, chat: ChatRecord, record: MessageRecord, change: Change): void {
  if (record.content !== change.content) record.editedAt = world.now();
  record.content = change.content;
  record.keyboard = change.keyboard;
  remember(world, record, 'edited', change.method, change.parameters);
  world.announce(() => ({ kind: 'message-edited', chat: chat.key, message: toView(world, chat, record) }));
}

export function deleteMessage(
  world: World,
  chat: ChatRecord,
  record: MessageRecord,
  by: { readonly method: string; readonly parameters: Readonly<Record<string, unknown>> } | null,
): void {
  record.deletedAt = world.now();
  chat.pinned = chat.pinned.filter((id) => id !== record.id);
  remember(world, record, 'deleted', by?.method ?? null, by?.parameters ?? null);
  if (!world.keepVersions) chat.messages.delete(record.id);
  world.announce(() => ({ kind: 'message-deleted', chat: chat.key, message: toView(world, chat, record) }));
}

export function findMessage(chat: ChatRecord, messageId: number): MessageRecord | undefined {
  const record = chat.messages.get(messageId);
  return record && record.deletedAt === null ? record : undefined;
}

/** @throws TelegramError 400 `… not found`, where `what` says in Telegram's words what the message was wanted for. */
export function getMessage(chat: ChatRecord, messageId: number | undefined, what: string): MessageRecord {
  const record = messageId === undefined ? undefined : findMessage(chat, messageId);
  if (!record) throw badRequest(`${what} not found`);
  return record;
}

function takeMessageId(world: World, chat: ChatRecord): number {
  if (chat.privateWith === null) return chat.nextMessageId++;
  return world.getBot(chat.privateWith.botId).nextPrivateMessageId++;
}

function remember(
  world: World,
  record: MessageRecord,
  change: Version['change'],
  method: string | null,
  parameters: Version['parameters'],
): void {
  if (!world.keepVersions) return;
  const { content, keyboard } = record;
  record.versions.push({ at: world.now(), change, method, parameters, content, keyboard });
}

function forgetOldest(world: World, chat: ChatRecord): void {
  if (chat.messages.size <= world.messagesKept) return;
  const oldest = chat.messages.keys().next();
  if (!oldest.done) chat.messages.delete(oldest.value);
}

import { type APIUser, MessageType } from 'discord-api-types/v10';
import { isUsedInEmbed, placeFiles, storeUploads, type Upload } from './attachments.js';
import { DiscordError, refusal } from './errors.js';
import { wireTime } from './forms/form.js';
import { FLAG, type MessageForm } from './forms/message-form.js';
import { findMentions } from './mentions.js';
import { compareIds } from './snowflake.js';
import type { Channel, MessageRecord, WireMessage, World } from './world.js';

export interface Draft {
  readonly channel: Channel;
  readonly author: APIUser;
  readonly form: MessageForm;
  readonly uploads: readonly Upload[];
  /** The request's body as it came, kept for the history. */
  readonly payload: unknown;
  readonly visibleTo?: string;
  readonly interactionId?: string;
  /** Taken instead of a new id; the first message of a forum post has the post's own. */
  readonly id?: string;
  /** Members of the message that only some kinds of messages have. */
  readonly extra?: Partial<WireMessage>;
}

/** Flags that a bot may set on a new message. */
const SETTABLE_FLAGS =
  FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.suppressNotifications | FLAG.componentsV2 | FLAG.loading;

const NO_FLAGS: number = 0;

/** Posts a message. Throws 50006 when there is nothing in it, 50035 when it replies to an unknown message. */
export function postMessage(world: World, draft: Draft): MessageRecord {
  const { channel, author, form } = draft;
  const id = draft.id ?? world.ids.next();
  const reply = findReplied(world, channel, form);
  const files = storeUploads(world, channel.id, draft.uploads, form);
  const embeds = placeFiles(form.embeds ?? [], files);
  const content = form.content ?? '';
  const flags = (form.flags ?? 0) & SETTABLE_FLAGS;
  const components = form.components ?? [];
  const loading = (flags & FLAG.loading) !== 0;
  if (!loading) requireSomething({ content, embeds, files, components, flags });
  const mentions = findMentions(world, {
    channel,
    author: author.id,
    content,
    allowed: form.allowedMentions,
    replied: reply?.message.author ?? null,
  });
  const message: WireMessage = {
    type: reply ? MessageType.Reply : MessageType.Default,
    id,
    channel_id: channel.id,
    author,
    content,
    timestamp: wireTime(world.now()),
    edited_timestamp: null,
    tts: form.tts,
    mention_everyone: mentions.everyone,
    mentions: mentions.users,
    mention_roles: mentions.roleIds,
    attachments: files.filter((file) => !isUsedInEmbed(file, embeds)),
    embeds,
    components,
    pinned: false,
    flags,
    ...(form.nonce === undefined ? {} : { nonce: form.nonce }),
    ...(reply ? { message_reference: referenceTo(reply, channel), referenced_message: reply.message } : {}),
    ...draft.extra,
  };
  return keep(world, channel, message, { ...draft, files });
}

/** A message of Discord's own about what somebody did, such as pinning another one. */
export function postSystemMessage(
  world: World,
  channel: Channel,
  system: { readonly author: APIUser; readonly type: MessageType; readonly about: MessageRecord },
): MessageRecord {
  const message: WireMessage = {
    type: system.type,
    id: world.ids.next(),
    channel_id: channel.id,
    author: system.author,
    content: '',
    timestamp: wireTime(world.now()),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: NO_FLAGS,
    message_reference: referenceTo(system.about, channel),
  };
  return keep(world, channel, message, { files: [], payload: null });
}

function keep(
  world: World,
  channel: Channel,
  message: WireMessage,
  more: Pick<MessageRecord, 'files'> & Pick<Draft, 'payload' | 'visibleTo' | 'interactionId'>,
): MessageRecord {
  const record: MessageRecord = {
    id: message.id,
    channelId: channel.id,
    authorId: message.author.id,
    visibleTo: more.visibleTo ?? null,
    interactionId: more.interactionId ?? null,
    message,
    files: more.files,
    versions: [{ at: world.now(), payload: more.payload, message }],
    reactions: [],
    deletedAt: null,
  };
  world.messages.set(record.id, record);
  channel.log.push(record);
  world.emit({ kind: 'message-created', record });
  return record;
}

/** Changes a message; what the form leaves out stays. Throws 50006 when nothing would be left. */
export function editMessage(
  world: World,
  record: MessageRecord,
  edit: { readonly form: MessageForm; readonly uploads: readonly Upload[]; readonly payload: unknown },
): void {
  const { form } = edit;
  const before = record.message;
  const channel = world.channel(record.channelId);
  const uploaded = storeUploads(world, channel.id, edit.uploads, form);
  const keptIds = form.attachments && new Set(form.attachments.map(({ id }) => id));
  const kept = keptIds ? record.files.filter(({ id }) => keptIds.has(id)) : record.files;
  const files = [...kept, ...uploaded];
  const embeds = form.embeds ? placeFiles(form.embeds, files) : before.embeds;
  const content = form.content === undefined ? before.content : (form.content ?? '');
  const components = form.components ?? before.components;
  const changeable = FLAG.suppressEmbeds | FLAG.componentsV2;
  const stays = before.flags & ~FLAG.loading & ~FLAG.suppressEmbeds;
  const flags = form.flags === undefined ? before.flags & ~FLAG.loading : stays | (form.flags & changeable);
  requireSomething({ content, embeds, files, components, flags });
  // Whom a message mentions is found out anew only when its text changes (docs, "Edit Message").
  const mentions =
    form.content === undefined
      ? { users: before.mentions, roleIds: before.mention_roles, everyone: before.mention_everyone }
      : findMentions(world, {
          channel,
          author: record.authorId,
          content,
          allowed: form.allowedMentions,
          replied: before.mentions.find(({ id }) => id === before.referenced_message?.author.id) ?? null,
        });
  const message: WireMessage = {
    ...before,
    content,
    embeds,
    components,
    flags,
    attachments: files.filter((file) => !isUsedInEmbed(file, embeds)),
    mention_everyone: mentions.everyone,
    mentions: mentions.users,
    mention_roles: mentions.roleIds,
    // What fills the place of a deferred answer is its first state, not a change of one.
    edited_timestamp: (before.flags & FLAG.loading) === 0 ? wireTime(world.now()) : null,
  };
  record.files = files;
  replaceMessage(world, record, message, edit.payload);
}

/** Puts a new state of a message into the history and tells everybody. */
export function replaceMessage(
  world: World,
  record: MessageRecord,
  message: WireMessage,
  payload: unknown,
): void {
  record.message = message;
  record.versions.push({ at: world.now(), payload, message });
  world.emit({ kind: 'message-edited', record });
}

/** Deletes a message from the chat; the record stays for those who look at the history. */
export function deleteMessage(world: World, record: MessageRecord): void {
  record.deletedAt = world.now();
  world.channels.get(record.channelId)?.pinnedIds.delete(record.id);
  world.emit({ kind: 'message-deleted', record });
}

/**
 * The messages that stand in a channel as one person or bot sees them, newest first.
 *
 * @param range Between which ids, both exclusive; with `after`, the oldest ones after it.
 */
export function visibleMessages(
  channel: Channel,
  viewerId: string,
  range: { readonly limit: number; readonly before?: string; readonly after?: string },
): MessageRecord[] {
  const { log } = channel;
  const found: MessageRecord[] = [];
  const seen = (record: MessageRecord) =>
    record.deletedAt === null && (record.visibleTo === null || record.visibleTo === viewerId);
  if (range.after !== undefined) {
    for (let at = firstAfter(log, range.after); at < log.length && found.length < range.limit; at += 1) {
      const record = log[at];
      if (record && seen(record)) found.push(record);
    }
    return found.reverse();
  }
  let at = range.before === undefined ? log.length : firstAfter(log, range.before);
  for (at -= 1; at >= 0 && found.length < range.limit; at -= 1) {
    const record = log[at];
    if (record && record.id !== range.before && seen(record)) found.push(record);
  }
  return found;
}

function firstAfter(log: readonly MessageRecord[], id: string): number {
  let low = 0;
  let high = log.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareIds(log[middle]?.id ?? id, id) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findReplied(world: World, channel: Channel, form: MessageForm): MessageRecord | null {
  if (!form.reference) return null;
  const record = world.messages.get(form.reference.messageId);
  if (record && record.channelId === channel.id && record.deletedAt === null) return record;
  if (!form.reference.failIfNotExists) return null;
  throw new DiscordError({
    status: 400,
    code: 50035,
    text: 'Invalid Form Body',
    errors: {
      message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' }] },
    },
  });
}

function referenceTo(reply: MessageRecord, channel: Channel) {
  return {
    type: 0,
    message_id: reply.id,
    channel_id: channel.id,
    ...(channel.guildId ? { guild_id: channel.guildId } : {}),
  };
}

function requireSomething(message: {
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly files: readonly unknown[];
  readonly components: readonly unknown[];
  readonly flags: number;
}): void {
  const layout = (message.flags & FLAG.componentsV2) !== 0 && message.components.length > 0;
  if (message.content === '' && message.embeds.length === 0 && message.files.length === 0 && !layout) {
    throw refusal('emptyMessage');
  }
}

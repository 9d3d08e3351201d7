import { z } from 'zod';
import { deliverCallback } from '../delivery.js';
import { deleteInDiscussion } from '../discussion.js';
import { TelegramError } from '../errors.js';
import { deleteMessage } from '../messages.js';
import type { CallbackRecord, ChatRecord, MessageRecord } from '../model.js';
import { setReactions } from '../reactions.js';
import { countViews } from '../views.js';
import type { World } from '../world.js';
import { action, botAddress, chatAddress, resolveChat, resolveMessage } from './action.js';

/** What people do with messages that are there. */
export const handlingActions = {
  /** Presses an inline button by its text or its callback data, on the message given or the newest that has it. */
  press: action(
    z.object({
      user: z.number(),
      chat: chatAddress.optional(),
      bot: botAddress,
      messageId: z.number().optional(),
      text: z.string().optional(),
      data: z.string().optional(),
    }),
    ({ world }, input) => {
      const chat = resolveChat(world, input.chat ?? input.user, input.bot);
      const candidates =
        input.messageId === undefined
          ? [...chat.messages.values()].reverse()
          : [resolveMessage(chat, input.messageId)];
      for (const record of candidates) {
        const data = record.deletedAt === null ? findCallbackData(record, input) : undefined;
        if (data !== undefined) return press(world, chat, record, { userId: input.user, data });
      }
      throw new TelegramError(400, `There is no button ${input.text ?? input.data} in the chat ${chat.id}.`);
    },
  ),

  /** Reacts to a message with these emoji in place of those before; with none the reaction is taken back. */
  react: action(
    z.object({
      user: z.number(),
      chat: chatAddress.optional(),
      bot: botAddress,
      messageId: z.number(),
      emojis: z.array(z.string()).max(3),
    }),
    ({ world }, { user, chat: address, bot, messageId, emojis }) => {
      const chat = resolveChat(world, address ?? user, bot);
      const userId = world.getUser(user).id;
      setReactions(world, chat, resolveMessage(chat, messageId), { userId, wanted: emojis });
      return true;
    },
  ),

  /** Looks at all posts of a channel, as a person does who has it open. */
  look: action(z.object({ user: z.number(), chat: chatAddress, bot: botAddress }), ({ world }, input) => {
    const chat = resolveChat(world, input.chat, input.bot);
    if (chat.kind === 'channel') look(world, chat, world.getUser(input.user).id);
    return true;
  }),

  /** Somebody other than a bot deletes a message. */
  deleteMessage: action(
    z.object({ chat: chatAddress, bot: botAddress, messageId: z.number() }),
    ({ world }, { chat, bot, messageId }) => {
      const record = resolveChat(world, chat, bot);
      const message = resolveMessage(record, messageId);
      deleteMessage(world, record, message, null);
      deleteInDiscussion(world, record, message);
      return true;
    },
  ),
};

function findCallbackData(
  record: MessageRecord,
  wanted: { readonly text?: string | undefined; readonly data?: string | undefined },
): string | undefined {
  for (const button of record.keyboard?.inline_keyboard.flat() ?? []) {
    if (!('callback_data' in button) || button.callback_data === undefined) continue;
    if (wanted.data === button.callback_data || wanted.text === button.text) return button.callback_data;
  }
  return undefined;
}

function press(
  world: World,
  chat: ChatRecord,
  record: MessageRecord,
  { userId, data }: { readonly userId: number; readonly data: string },
): CallbackRecord {
  const botId = record.botId ?? record.viaBotId;
  if (botId === null) throw new TelegramError(400, 'The message with this button is not from a bot.');
  const callback: CallbackRecord = {
    id: String(4_000_000_000_000 + world.state.nextCallbackId++),
    botId,
    userId: world.getUser(userId).id,
    chatKey: chat.key,
    messageId: record.id,
    data,
    at: world.now(),
    answer: null,
  };
  world.state.callbacks.set(callback.id, callback);
  world.announce(() => ({ kind: 'callback-pressed', chat: chat.key, callback: { ...callback } }));
  deliverCallback(world, chat, record, callback);
  return callback;
}

function look(world: World, chat: ChatRecord, userId: number): void {
  const before = chat.seenUpTo.get(userId) ?? 0;
  const newest = chat.nextMessageId - 1;
  if (newest <= before) return;
  chat.seenUpTo.set(userId, newest);
  const fresh = Array.from({ length: newest - before }, (_, index) => before + 1 + index);
  world.announce(() => ({
    kind: 'posts-viewed',
    chat: chat.key,
    views: fresh.map((messageId) => ({ messageId, views: countViews(chat, messageId) })),
  }));
}

import { z } from 'zod';
import type { Faults } from '../../faults.js';
import type { Counters } from '../counters.js';
import { TelegramError } from '../errors.js';
import type { RateLimits } from '../limits.js';
import { findMessage } from '../messages.js';
import type { BotRecord, ChatRecord, MessageRecord } from '../model.js';
import { chatKey, privateKey, type World } from '../world.js';

/** What the control actions act upon. */
export interface Stage {
  readonly world: World;
  readonly limits: RateLimits;
  readonly counters: Counters;
  readonly faults: Faults;
}

/** Something that people, or the tester, do to the world. One definition serves the process itself and HTTP. */
export interface Action<Schema extends z.ZodType, Result> {
  readonly schema: Schema;
  run(stage: Stage, input: z.output<Schema>): Result;
}

export function action<Schema extends z.ZodType, Result>(
  schema: Schema,
  run: (stage: Stage, input: z.output<Schema>) => Result,
): Action<Schema, Result> {
  return { schema, run };
}

/** A bot by id or username. It can be left out where there is only one. */
export const botAddress = z.union([z.number(), z.string()]).optional();

/** A chat by id, `@username` or key. A user's id is that user's private chat with the bot. */
export const chatAddress = z.union([z.number(), z.string()]);

/** Bytes as they are or, over HTTP, in base64. */
export const bytes = z
  .union([z.custom<Uint8Array>((value) => value instanceof Uint8Array), z.base64()])
  .transform((value) => (typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'base64')) : value));

/** @throws TelegramError 400 when there is no such bot, or when it could be one of several. */
export function resolveBot(world: World, bot: number | string | undefined): BotRecord {
  if (bot !== undefined) return world.getBot(bot);
  const [only, ...others] = world.state.bots.values();
  if (!only || others.length > 0) {
    throw new TelegramError(400, 'Say which bot is meant: there is not exactly one.');
  }
  return only;
}

export function findChat(
  world: World,
  chat: number | string,
  bot?: number | string | undefined,
): ChatRecord | undefined {
  if (typeof chat === 'number' && chat > 0) {
    return world.state.chats.get(privateKey(resolveBot(world, bot).id, chat));
  }
  if (typeof chat === 'string' && chat.startsWith('@')) return world.findChatByUsername(chat.slice(1));
  return world.state.chats.get(typeof chat === 'number' ? chatKey(chat) : chat);
}

/** @throws TelegramError 400 when there is no such chat. */
export function resolveChat(
  world: World,
  chat: number | string,
  bot?: number | string | undefined,
): ChatRecord {
  const found = findChat(world, chat, bot);
  if (!found) throw new TelegramError(400, `There is no chat ${chat}.`);
  return found;
}

/** @throws TelegramError 400 when the message does not stand there. */
export function resolveMessage(chat: ChatRecord, messageId: number): MessageRecord {
  const record = findMessage(chat, messageId);
  if (!record) throw new TelegramError(400, `There is no message ${messageId} in the chat ${chat.id}.`);
  return record;
}

import { z } from 'zod';
import { openPrivateChat } from '../chats.js';
import { TelegramError } from '../errors.js';
import { type InlineQueryRecord, type InlineResult, inlineMessageId } from '../inline.js';
import { toUser } from '../members.js';
import type { World } from '../world.js';
import { action, botAddress, chatAddress, resolveBot, resolveChat } from './action.js';
import { write } from './people.js';

/** What people do with a bot from any chat: https://core.telegram.org/bots/inline */
export const inlineActions = {
  /** Types something after the bot's name. `offset` asks for more, by what the bot gave as its next offset. */
  inlineQuery: action(
    z.object({
      user: z.number(),
      bot: botAddress,
      query: z.string().max(256),
      offset: z.string().max(64).default(''),
    }),
    ({ world }, { user, bot: address, query, offset }): InlineQueryRecord => {
      const bot = resolveBot(world, address);
      if (!bot.user.supports_inline_queries) {
        throw new TelegramError(400, `${bot.user.first_name} offers nothing while one types.`);
      }
      const from = toUser(world.getUser(user));
      const record: InlineQueryRecord = {
        id: String(5_000_000_000_000 + world.state.nextCallbackId++),
        botId: bot.id,
        userId: user,
        query,
        offset,
        at: world.now(),
        answer: null,
      };
      world.state.inlineQueries.set(record.id, record);
      world.queueOf(bot.id).push('inline_query', { inline_query: { id: record.id, from, query, offset } });
      return record;
    },
  ),

  /** A query with what the bot answered, if it has. */
  inlineAnswer: action(
    z.object({ id: z.string() }),
    ({ world }, { id }): InlineQueryRecord => getQuery(world, id),
  ),

  /** Sends one of the results into a chat, as a message of the person's through the bot. */
  chooseInlineResult: action(
    z.object({ id: z.string(), resultId: z.string(), chat: chatAddress.optional() }),
    ({ world }, { id, resultId, chat: address }) => {
      const query = getQuery(world, id);
      const result = getResult(query, resultId);
      const { botId, userId } = query;
      const inPrivate = address === undefined || address === userId;
      const chat = inPrivate
        ? openPrivateChat(world, world.getBot(botId), world.getUser(userId))
        : resolveChat(world, address, botId);
      const sent = write(world, { user: userId, chat: address, bot: botId }, result.content, {
        viaBotId: botId,
        keyboard: result.keyboard,
      });
      world.queueOf(botId).push('chosen_inline_result', {
        chosen_inline_result: {
          result_id: result.id,
          from: toUser(world.getUser(userId)),
          query: query.query,
          ...(result.keyboard === null ? {} : { inline_message_id: inlineMessageId(chat, sent.messageId) }),
        },
      });
      return sent;
    },
  ),
};

function getQuery(world: World, id: string): InlineQueryRecord {
  const query = world.state.inlineQueries.get(id);
  if (query === undefined) throw new TelegramError(400, `There was no inline query ${id}.`);
  return query;
}

function getResult({ answer, query }: InlineQueryRecord, resultId: string): InlineResult {
  const result = answer?.results.find(({ id }) => id === resultId);
  if (result === undefined) throw new TelegramError(400, `“${query}” has no result ${resultId}.`);
  return result;
}

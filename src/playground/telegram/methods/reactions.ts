import { getChat } from '../access.js';
import { badRequest } from '../errors.js';
import { getMessage } from '../messages.js';
import { setReactions } from '../reactions.js';
import type { Call, Method } from './call.js';

/** A bot has one reaction to a message at most: https://core.telegram.org/bots/api#setmessagereaction */
const maxReactions = 1;

export const reactionMethods = {
  setMessageReaction: (call) => {
    const { world, bot, parameters } = call;
    const wanted = readReactions(call);
    const chat = getChat(world, bot, parameters, 'write');
    const record = getMessage(chat, parameters.integer('message_id'), 'message to react');
    if (record.content.kind === 'service') throw badRequest("message can't be reacted");
    setReactions(world, chat, record, { userId: bot.id, wanted });
    return true;
  },
} satisfies Record<string, Method>;

function readReactions({ parameters }: Call): readonly string[] {
  const value = parameters.json('reaction', 'reaction types') ?? [];
  if (!Array.isArray(value)) throw badRequest('expected an Array of ReactionType');
  if (value.length > maxReactions) throw badRequest('REACTIONS_TOO_MANY');
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null || !('type' in item)) {
      throw badRequest("can't parse ReactionType: expected an Object");
    }
    if (item.type !== 'emoji' || !('emoji' in item)) throw badRequest('REACTION_INVALID');
    return String(item.emoji);
  });
}

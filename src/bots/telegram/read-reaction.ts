import type { ReactionType, Update } from 'grammy/types';
import { countedEmoji, OTHER_EMOJI, type ReactedMessage, type ReactionChange } from '../../feed/feedback.js';

/** The reactions to a message changed. */
export interface ReactionHeard {
  readonly kind: 'reacted';
  readonly message: ReactedMessage;
  readonly change: ReactionChange;
}

/**
 * What an update says about reactions, without who gave them. In channels nobody is named and totals come; in private
 * chats, and in groups where the bot is an administrator, each person's old and new ones
 * (https://core.telegram.org/bots/api#messagereactionupdated).
 */
export function readReaction(
  { message_reaction: changed, message_reaction_count: counted }: Update,
  { botId }: { readonly botId: number },
): ReactionHeard | null {
  const about = changed ?? counted;
  if (about === undefined) return null;
  const message = { botId, chat: String(about.chat.id), parent: null, message: String(about.message_id) };
  const change: ReactionChange =
    counted === undefined
      ? { kind: 'more', by: sum([...signed(changed?.new_reaction, 1), ...signed(changed?.old_reaction, -1)]) }
      : {
          kind: 'all',
          counts: sum(counted.reactions.map(({ type, total_count: count }) => ({ type, count }))),
        };
  return { kind: 'reacted', message, change };
}

interface Counted {
  readonly type: ReactionType;
  readonly count: number;
}

function signed(reactions: readonly ReactionType[] = [], count: 1 | -1): Counted[] {
  return reactions.map((type) => ({ type, count }));
}

function sum(counted: readonly Counted[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type, count } of counted) {
    const emoji = type.type === 'emoji' ? countedEmoji(type.emoji) : OTHER_EMOJI;
    counts[emoji] = (counts[emoji] ?? 0) + count;
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}

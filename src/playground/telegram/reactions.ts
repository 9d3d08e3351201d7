import type { ReactionType, ReactionTypeEmoji } from '@grammyjs/types';
import { botsIn } from './delivery.js';
import { badRequest } from './errors.js';
import { isAdministrator, memberOf, toAnyUser } from './members.js';
import type { ChatRecord, MessageRecord } from './model.js';
import { toChat, toView } from './views.js';
import type { World } from './world.js';

/** What anybody can react with: https://core.telegram.org/bots/api#reactiontypeemoji */
const emojis: ReadonlySet<string> = new Set(
  (
    '👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 ' +
    '🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'
  ).split(' '),
);

/**
 * Puts somebody's reactions in place of those before, and tells the bots that may know: who reacted in private chats and
 * groups, how often in channels, where nobody is named (https://core.telegram.org/bots/api#update). In groups and channels
 * the bot has to be an administrator.
 *
 * @throws TelegramError 400 `REACTION_INVALID` for an emoji that is none of Telegram's.
 */
export function setReactions(
  world: World,
  chat: ChatRecord,
  record: MessageRecord,
  { userId, wanted }: { readonly userId: number; readonly wanted: readonly string[] },
): void {
  if (wanted.some((emoji) => !emojis.has(emoji))) throw badRequest('REACTION_INVALID');
  const before = record.reactions.get(userId) ?? [];
  if (before.join() === wanted.join()) return;
  if (wanted.length === 0) record.reactions.delete(userId);
  else record.reactions.set(userId, wanted);
  for (const bot of botsIn(world, chat)) {
    const hears = chat.kind === 'private' || isAdministrator(memberOf(chat, bot.id));
    if (!hears || bot.id === userId) continue;
    const about = { chat: toChat(world, chat), message_id: record.id, date: world.unixTime() };
    const queue = world.queueOf(bot.id);
    if (chat.kind === 'channel') {
      queue.push('message_reaction_count', {
        message_reaction_count: { ...about, reactions: countReactions(record) },
      });
      continue;
    }
    queue.push('message_reaction', {
      message_reaction: {
        ...about,
        user: toAnyUser(world, userId),
        old_reaction: before.map(toReaction),
        new_reaction: wanted.map(toReaction),
      },
    });
  }
  world.announce(() => ({ kind: 'message-reacted', chat: chat.key, message: toView(world, chat, record) }));
}

function countReactions(record: MessageRecord): { type: ReactionType; total_count: number }[] {
  const counts = new Map<string, number>();
  for (const given of record.reactions.values()) {
    for (const emoji of given) counts.set(emoji, (counts.get(emoji) ?? 0) + 1);
  }
  return [...counts].map(([emoji, total_count]) => ({ type: toReaction(emoji), total_count }));
}

function toReaction(emoji: string): ReactionTypeEmoji {
  return { type: 'emoji', emoji: emoji as ReactionTypeEmoji['emoji'] };
}

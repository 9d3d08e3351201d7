import type { APIReaction } from 'discord-api-types/v10';
import { refusal } from './errors.js';
import type { MessageRecord, ReactionRecord, WireMessage, World } from './world.js';

/** Different emoji below one message (docs, "JSON Error Codes": 30010). */
const MAX_EMOJIS = 20;

/** Emoji of the standard, with their variations; a server's own do not exist here. */
const EMOJI =
  /^(?:\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F]*|\p{Regional_Indicator}{2}|[\d#*]\uFE0F?\u20E3)$/u;

/**
 * Somebody reacts to a message, or takes the reaction back.
 *
 * Throws 10014 for something that is no emoji, 30010 for one kind too many.
 *
 * @param change.isNew Whether the person may be the first with this emoji.
 */
export function setReaction(
  world: World,
  record: MessageRecord,
  change: { readonly userId: string; readonly emoji: string; readonly on: boolean; readonly isNew?: boolean },
): void {
  const { userId, emoji, on, isNew = true } = change;
  if (!EMOJI.test(emoji)) throw refusal('unknownEmoji');
  const known = record.reactions.find((one) => one.emoji === emoji);
  const has = known?.userIds.includes(userId) === true;
  if (has === on) return;
  if (known === undefined) {
    if (!isNew) throw refusal('missingPermissions');
    if (record.reactions.length >= MAX_EMOJIS) throw refusal('tooManyReactions');
    record.reactions.push({ emoji, userIds: [userId] });
  } else if (on) known.userIds.push(userId);
  else known.userIds.splice(known.userIds.indexOf(userId), 1);
  record.reactions = record.reactions.filter(({ userIds }) => userIds.length > 0);
  record.message = withReactions(record.message, record.reactions);
  world.emit({ kind: on ? 'reaction-added' : 'reaction-removed', record, userId, emoji });
}

/** Takes all reactions away, or those of one emoji; where there are none nobody is told of it. */
export function clearReactions(world: World, record: MessageRecord, emoji: string | null): void {
  const left = emoji === null ? [] : record.reactions.filter((one) => one.emoji !== emoji);
  if (left.length === record.reactions.length) return;
  record.reactions = left;
  record.message = withReactions(record.message, left);
  world.emit({ kind: 'reactions-cleared', record, emoji });
}

/**
 * A message with its reactions. Which of them are one's own (`me`) is said from the view of the message's author.
 */
export function withReactions(message: WireMessage, reactions: readonly ReactionRecord[]): WireMessage {
  const { reactions: _before, ...rest } = message;
  if (reactions.length === 0) return rest;
  return {
    ...rest,
    reactions: reactions.map(
      ({ emoji, userIds }): APIReaction => ({
        emoji: { id: null, name: emoji },
        count: userIds.length,
        count_details: { burst: 0, normal: userIds.length },
        burst_colors: [],
        me: userIds.includes(message.author.id),
        me_burst: false,
      }),
    ),
  };
}

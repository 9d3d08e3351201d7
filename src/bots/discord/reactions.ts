import {
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageReactionAddDispatchData,
  type GatewayMessageReactionRemoveAllDispatchData,
  type GatewayMessageReactionRemoveDispatchData,
  type GatewayMessageReactionRemoveEmojiDispatchData,
} from 'discord.js';
import { countedEmoji, OTHER_EMOJI, type ReactionChange } from '../../feed/feedback.js';
import type { Switchboard } from '../switchboard.js';

interface Emoji {
  readonly id: string | null;
  readonly name: string | null;
}

/**
 * Tells of reactions, without who gave them. The packets themselves are read: the library tells of reactions only to
 * messages that it remembers, and it remembers none.
 */
export function watchReactions(
  client: Client,
  { botId, switchboard }: { readonly botId: number; readonly switchboard: Pick<Switchboard, 'reacted'> },
): void {
  function tell(
    { channel_id: chat, message_id: message }: { readonly channel_id: string; readonly message_id: string },
    change: ReactionChange,
  ): void {
    const channel = client.channels.cache.get(chat);
    const parent = channel?.isThread() === true ? channel.parentId : null;
    switchboard.reacted({ botId, chat, parent, message }, change);
  }

  client.ws.on(GatewayDispatchEvents.MessageReactionAdd, (data: GatewayMessageReactionAddDispatchData) =>
    tell(data, { kind: 'more', by: { [nameOf(data.emoji)]: 1 } }),
  );
  client.ws.on(
    GatewayDispatchEvents.MessageReactionRemove,
    (data: GatewayMessageReactionRemoveDispatchData) =>
      tell(data, { kind: 'more', by: { [nameOf(data.emoji)]: -1 } }),
  );
  client.ws.on(
    GatewayDispatchEvents.MessageReactionRemoveEmoji,
    (data: GatewayMessageReactionRemoveEmojiDispatchData) =>
      // Emojis of servers are counted together, so that one of them cannot be told from the others.
      data.emoji.id === null && tell(data, { kind: 'none', emoji: nameOf(data.emoji) }),
  );
  client.ws.on(
    GatewayDispatchEvents.MessageReactionRemoveAll,
    (data: GatewayMessageReactionRemoveAllDispatchData) => tell(data, { kind: 'none', emoji: null }),
  );
}

function nameOf({ id, name }: Emoji): string {
  return id === null ? countedEmoji(name ?? '') : OTHER_EMOJI;
}

import type { Chat, ChatMember } from 'grammy/types';

/** Whether a bot of that standing may post there; in a channel only an administrator with that right may. */
export function mayPostIn(chat: Pick<Chat, 'type'>, member: ChatMember): boolean {
  switch (member.status) {
    case 'creator':
      return true;
    case 'administrator':
      return chat.type !== 'channel' || member.can_post_messages === true;
    case 'member':
      return chat.type !== 'channel';
    case 'restricted':
      return chat.type !== 'channel' && member.is_member && member.can_send_messages;
    case 'left':
    case 'kicked':
      return false;
  }
}

import type { DestinationKind } from '../destination.js';

/** What is done about a Telegram post that went unanswered: send it again, or leave it and report it. */
export type Guarantee = 'at-least-once' | 'at-most-once';

/**
 * Whether a place gives back the earlier message when a post is sent again with the same nonce. Discord's channels do for
 * a few minutes (`enforce_nonce`, Discord API "Create Message"), but not its forums, where a post is a thread ("Start
 * Thread in Forum or Media Channel" knows no nonce); Telegram's Bot API has nothing like it.
 */
export function repeatsPosts(kind: DestinationKind): boolean {
  switch (kind) {
    case 'discord-text':
    case 'discord-announcement':
    case 'discord-thread':
    case 'discord-direct':
      return true;
    case 'discord-forum':
    case 'telegram-channel':
    case 'telegram-group':
    case 'telegram-supergroup':
    case 'telegram-topic':
    case 'telegram-private':
      return false;
  }
}

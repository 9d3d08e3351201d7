import type { Platform } from '../destination.js';

/** What is done about a Telegram post that went unanswered: send it again, or leave it and report it. */
export type Guarantee = 'at-least-once' | 'at-most-once';

/**
 * Whether a platform gives back the earlier message when a post is sent again with the same nonce. Discord does for a
 * few minutes (`enforce_nonce`, Discord API "Create Message"); Telegram's Bot API has nothing like it.
 */
export function repeatsPosts(platform: Platform): boolean {
  return platform === 'discord';
}

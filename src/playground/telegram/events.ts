import type { Chat } from '@grammyjs/types';
import type { InlineQueryRecord } from './inline.js';
import type { CallbackRecord } from './model.js';
import type { MessageView } from './views.js';

export interface PostViews {
  readonly messageId: number;
  readonly views: number;
}

/** One change of the world, told to every listener the moment it has happened. */
export type TelegramEvent =
  | { readonly kind: 'message-added'; readonly chat: string; readonly message: MessageView }
  | { readonly kind: 'message-edited'; readonly chat: string; readonly message: MessageView }
  | { readonly kind: 'message-reacted'; readonly chat: string; readonly message: MessageView }
  | { readonly kind: 'message-deleted'; readonly chat: string; readonly message: MessageView }
  | { readonly kind: 'callback-pressed'; readonly chat: string; readonly callback: CallbackRecord }
  | { readonly kind: 'callback-answered'; readonly chat: string; readonly callback: CallbackRecord }
  | { readonly kind: 'chat-changed'; readonly chat: string; readonly about: Chat }
  | { readonly kind: 'chat-action'; readonly chat: string; readonly botId: number; readonly action: string }
  /** Somebody has looked at posts of a channel for the first time; how many have, by message id. */
  | { readonly kind: 'posts-viewed'; readonly chat: string; readonly views: readonly PostViews[] }
  | { readonly kind: 'inline-answered'; readonly query: InlineQueryRecord }
  | { readonly kind: 'commands-changed'; readonly botId: number }
  /** A snapshot took the place of everything: what was read before no longer holds. */
  | { readonly kind: 'world-replaced' };

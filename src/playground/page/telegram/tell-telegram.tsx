import type { TelegramEvent } from '../../telegram/events.js';
import type { TelegramServer } from '../../telegram/server.js';
import type { MessageView } from '../../telegram/views.js';
import type { LiveEvent } from '../live.js';
import { chatAddress, PRIVATE_CHAT, type Scene } from '../scene.js';
import { Bubble, type BubbleLook } from './bubble.js';
import { gatherPosts } from './posts.js';
import { summaryOf } from './telegram-pane.js';

const LIVE_KINDS = {
  'message-added': 'add',
  'message-edited': 'edit',
  'message-reacted': 'redraw',
} as const;

/** What one person's browser is to be told of a change on the Telegram server; null when it is none of its business. */
export function tellTelegram(
  event: TelegramEvent,
  telegram: TelegramServer,
  { scene, look }: { readonly scene: Scene; readonly look: BubbleLook },
): LiveEvent | null {
  switch (event.kind) {
    case 'message-added':
    case 'message-edited':
    case 'message-reacted':
    case 'message-deleted':
      return tellMessage(event, telegram, { scene, look });
    case 'callback-answered': {
      const { userId, answer } = event.callback;
      if (userId !== scene.person.telegram || !answer?.text) return null;
      return { kind: 'toast', text: answer.text, isAlert: answer.showAlert };
    }
    case 'chat-action': {
      if (placeOf(event.chat, scene) !== scene.chat) return null;
      const bot = telegram.control.bots().find(({ id }) => id === event.botId);
      return { kind: 'typing', platform: 'telegram', name: bot?.first_name ?? 'The bot' };
    }
    case 'chat-changed':
      return event.about.type !== 'private' || event.about.id === chatAddress(scene)
        ? { kind: 'reload', platform: 'telegram' }
        : null;
    case 'posts-viewed':
      return event.chat === scene.chat ? { kind: 'views', platform: 'telegram', views: event.views } : null;
    case 'commands-changed':
      return { kind: 'commands', platform: 'telegram' };
    case 'world-replaced':
      return { kind: 'reload', platform: 'telegram' };
    case 'callback-pressed':
    case 'inline-answered':
      return null;
  }
}

function tellMessage(
  event: Extract<TelegramEvent, { readonly message: unknown }>,
  telegram: TelegramServer,
  { scene, look }: { readonly scene: Scene; readonly look: BubbleLook },
): LiveEvent | null {
  const { message: view } = event;
  const place = placeOf(event.chat, scene);
  if (place === null) return null;
  const id = String(view.messageId);
  if (place !== scene.chat) {
    if (event.kind === 'message-reacted') return null;
    const isNew = event.kind === 'message-added';
    // What an edit or a deletion leaves as the newest is what the list has to show.
    const last = isNew ? view : lastOf(telegram, { ...scene, chat: place });
    const time = last === null ? '' : look.times.time(last.message.date * 1000);
    return { kind: 'elsewhere', platform: 'telegram', place, text: summaryOf(last), time, isNew };
  }
  const album = view.message.media_group_id;
  const parts = album === undefined ? [view] : albumOf(telegram, scene, album);
  if (event.kind === 'message-deleted') {
    const isPartOnly = album !== undefined && parts.length > 0;
    return isPartOnly
      ? { kind: 'reload', platform: 'telegram' }
      : { kind: 'remove', platform: 'telegram', id };
  }
  const [post] = gatherPosts(parts);
  if (post === undefined) return null;
  const kind = LIVE_KINDS[event.kind];
  const html = String(<Bubble post={post} look={look} />);
  // A later picture of an album is drawn in the bubble of the first.
  return { kind, platform: 'telegram', id: String(post.view.messageId), html, summary: summaryOf(view) };
}

function albumOf({ control }: TelegramServer, scene: Scene, album: string): readonly MessageView[] {
  return control
    .messages({ chat: chatAddress(scene) })
    .filter(({ message }) => message.media_group_id === album);
}

function lastOf({ control }: TelegramServer, scene: Scene): MessageView | null {
  return control.messages({ chat: chatAddress(scene) }).at(-1) ?? null;
}

/** The chat as the person's list has it; null for other people's private chats. */
function placeOf(key: string, { person }: Scene): string | null {
  const [, userId] = key.split('/');
  if (userId === undefined) return key;
  return Number(userId) === person.telegram ? PRIVATE_CHAT : null;
}

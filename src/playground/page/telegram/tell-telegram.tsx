import type { TelegramEvent } from '../../telegram/events.js';
import type { TelegramServer } from '../../telegram/server.js';
import type { MessageView } from '../../telegram/views.js';
import type { LiveEvent } from '../live.js';
import { chatAddress, PRIVATE_CHAT, type Scene } from '../scene.js';
import { Bubble, type BubbleLook } from './bubble.js';
import { summaryOf } from './telegram-pane.js';

/** What one person's browser is to be told of a change on the Telegram server; null when it is none of its business. */
export function tellTelegram(
  event: TelegramEvent,
  telegram: TelegramServer,
  { scene, look }: { readonly scene: Scene; readonly look: BubbleLook },
): LiveEvent | null {
  switch (event.kind) {
    case 'message-added':
    case 'message-edited':
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
    case 'commands-changed':
      return { kind: 'commands', platform: 'telegram' };
    case 'world-replaced':
      return { kind: 'reload', platform: 'telegram' };
    case 'callback-pressed':
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
    const isNew = event.kind === 'message-added';
    // What an edit or a deletion leaves as the newest is what the list has to show.
    const last = isNew ? view : lastOf(telegram, { ...scene, chat: place });
    const time = last === null ? '' : look.times.time(last.message.date * 1000);
    return { kind: 'elsewhere', platform: 'telegram', place, text: summaryOf(last), time, isNew };
  }
  if (event.kind === 'message-deleted') return { kind: 'remove', platform: 'telegram', id };
  const kind = event.kind === 'message-added' ? 'add' : 'edit';
  const html = String(<Bubble view={view} look={look} />);
  return { kind, platform: 'telegram', id, html, summary: summaryOf(view) };
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

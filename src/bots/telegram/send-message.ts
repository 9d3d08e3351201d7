import type { Api } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import type { OutgoingMessage, Photo } from './outgoing.js';
import type { Uploads } from './uploads.js';

/** What sending needs: the client, and where pictures are uploaded. */
export interface Sender {
  readonly api: Api;
  readonly uploads: Uploads;
}

export interface SendTo {
  readonly chat: string;
  /** The forum topic, or null. */
  readonly thread: string | null;
  /** The message it answers, in the same chat; when it is gone, the answer is sent without it. */
  readonly replyTo: string | null;
  readonly silent: boolean;
  /** Above 30 messages a second, for a fee: https://core.telegram.org/bots/faq#broadcasting-to-users. */
  readonly paid: boolean;
}

/** Sends a message as a text or, with a picture of its own, as a photo. @throws what grammY throws */
export function sendMessage(sender: Sender, to: SendTo, message: OutgoingMessage): Promise<Message> {
  const { photo } = message;
  const options = optionsOf(to, message);
  if (photo === null) {
    options.link_preview_options = message.preview;
    return sender.api.sendMessage(to.chat, message.text, options);
  }
  return sender.uploads.withPhoto(photo, (media) =>
    sender.api.sendPhoto(to.chat, media, { ...options, caption: message.text }),
  );
}

type SendOptions = NonNullable<Parameters<Api['sendMessage']>[2]>;

/** Filled in field by field: spreading what may be left out takes a microsecond, and a thousand messages a second leave. */
function optionsOf(to: SendTo, message: OutgoingMessage): SendOptions {
  const options: SendOptions = parseModeOf(message);
  if (to.thread !== null) options.message_thread_id = Number(to.thread);
  if (to.replyTo !== null) {
    options.reply_parameters = { message_id: Number(to.replyTo), allow_sending_without_reply: true };
  }
  if (to.silent) options.disable_notification = true;
  if (to.paid) options.allow_paid_broadcast = true;
  if (message.keyboard !== null) options.reply_markup = message.keyboard;
  return options;
}

export interface SentMessage {
  readonly chat: string;
  readonly message: string;
}

/** Replaces the text, preview and buttons of a text message. @throws what grammY throws */
export async function editText(sender: Sender, at: SentMessage, message: OutgoingMessage): Promise<void> {
  await sender.api.editMessageText(at.chat, Number(at.message), message.text, {
    ...parseModeOf(message),
    ...inlineOnly(message),
    link_preview_options: message.preview,
  });
}

/** Replaces picture, caption and buttons, of a text message too: it becomes a photo. @throws what grammY throws */
export async function editPhoto(
  sender: Sender,
  at: SentMessage,
  message: OutgoingMessage & { readonly photo: Photo },
): Promise<void> {
  await sender.uploads.withPhoto(message.photo, async (media) => {
    const edited = await sender.api.editMessageMedia(
      at.chat,
      Number(at.message),
      { type: 'photo', media, caption: message.text, ...parseModeOf(message) },
      inlineOnly(message),
    );
    // Only an edit by inline message id answers `true`.
    if (edited === true) throw new TypeError('Telegram answered an edit without its message.');
    return edited;
  });
}

/** Replaces the caption and buttons of a photo and leaves its picture. @throws what grammY throws */
export async function editCaption(sender: Sender, at: SentMessage, message: OutgoingMessage): Promise<void> {
  await sender.api.editMessageCaption(at.chat, Number(at.message), {
    caption: message.text,
    ...parseModeOf(message),
    ...inlineOnly(message),
  });
}

function parseModeOf({ format }: OutgoingMessage): { readonly parse_mode?: 'HTML' } {
  return format === 'html' ? { parse_mode: 'HTML' } : {};
}

function inlineOnly({ keyboard }: OutgoingMessage): { readonly reply_markup?: InlineKeyboardMarkup } {
  return keyboard && 'inline_keyboard' in keyboard ? { reply_markup: keyboard } : {};
}

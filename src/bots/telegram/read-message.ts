import type { Message, UserFromGetMe } from 'grammy/types';
import type { MapLocation } from '../../feed/zone-of-location.js';
import type { AttachedPicture, Caller } from '../caller.js';
import type { CommandCall, Switchboard } from '../switchboard.js';
import type { PictureFile } from './attached-picture.js';
import { type Actor, addressOf, administers, type Inquirer, placeOf, titleOf } from './place.js';
import type { TopicNames } from './topic-names.js';
import { typedCommand, typedText } from './typed-text.js';

/** What reading needs to know of us. */
export interface Listener extends Inquirer {
  readonly botId: number;
  readonly me: Pick<UserFromGetMe, 'username'>;
  /** The names of our commands. */
  readonly commands: ReadonlySet<string>;
  readonly picture: (file: PictureFile) => AttachedPicture;
  readonly topicNames: TopicNames;
}

/** Gives up a form. It stands in no menu, as there is mostly nothing to give up; other bots know the word as well. */
const GIVE_UP = 'cancel';

export type Said = Parameters<Switchboard['said']>[0];

export type HeardMessage =
  | { readonly kind: 'command'; readonly call: CommandCall }
  | { readonly kind: 'said'; readonly call: Said };

/** A message or a channel post as a call of the switchboard, or null when it is not for us. */
export function readMessage(message: Message, listener: Listener): HeardMessage | null {
  const caller = callerOf(message, listener);
  // What somebody sent by way of our own cards is our own words.
  if (!caller || message.via_bot?.id === listener.accountId) return null;
  const pictures = picturesOf(message).map(listener.picture);
  const isAlbum = isOfAlbum(message);
  const text = message.text ?? message.caption ?? '';
  const command = typedCommand(text);
  if (!command) {
    const where = locationOf(message);
    if (text === '' && pictures.length === 0 && where === null && !isOtherContent(message)) return null;
    if (!isSaidToUs(message, listener)) return null;
    const said = { caller, typed: typedText(message), pictures, isAlbum };
    return { kind: 'said', call: where === null ? said : { ...said, location: where } };
  }
  const isOurs = command.addressee === listener.me.username.toLowerCase();
  if (command.addressee !== null && !isOurs) return null;
  if (message.chat.type !== 'private' && !isOurs) {
    // It is meant for us only where a question of ours waits, which the switchboard knows.
    if (command.name === GIVE_UP)
      return { kind: 'said', call: { caller, typed: typedText(message), pictures } };
    // Several bots may listen in a group: a name that none of our commands has is another one's.
    if (!listener.commands.has(command.name)) return null;
  }
  const call: CommandCall = {
    caller,
    name: command.name,
    input: { kind: 'typed', typed: typedText(message, command.restAt) },
    pictures,
    repliedTo: repliedTo(message),
    repliedPictures: picturesOf(message.reply_to_message ?? {}).map(listener.picture),
    isAlbum: pictures.length > 0 ? isAlbum : isOfAlbum(message.reply_to_message ?? {}),
  };
  return { kind: 'command', call };
}

/**
 * In a place of many only a reply to one of our messages is an answer: a bot that is an administrator, or has no privacy
 * mode, hears all that people say to one another (https://core.telegram.org/bots/features#privacy-mode).
 */
function isSaidToUs({ chat, reply_to_message: earlier }: Message, { accountId }: Listener): boolean {
  if (chat.type === 'private') return true;
  // In a channel nobody is named, and the bot's posts are the channel's.
  if (chat.type === 'channel') return earlier !== undefined;
  // What answers nothing in a forum topic answers the message that opened it, whoever that was.
  return earlier?.from?.id === accountId && earlier.forum_topic_created === undefined;
}

function callerOf(message: Message, listener: Listener): Caller | null {
  const speaker = speakerOf(message);
  if (!speaker) return null;
  return {
    botId: listener.botId,
    platform: 'telegram',
    userId: speaker.userId,
    name: speaker.name,
    locale: message.from?.language_code ?? null,
    place: placeOf(listener, message.chat, addressOf(message), speaker),
    botName: listener.me.username,
    administers: (address) => administers(listener.api, address, speaker.userId),
  };
}

/**
 * Who speaks. A channel post and an anonymous administrator speak for their chat; somebody who writes as another channel is
 * that channel; bots, and posts that Telegram itself forwards from a channel into its discussion group, are not heard.
 */
function speakerOf(message: Message): (Actor & { readonly name: string }) | null {
  const { chat, from, sender_chat: sender } = message;
  if (message.is_automatic_forward) return null;
  if (sender) {
    const name = message.author_signature ?? titleOf(sender);
    return { userId: String(sender.id), name, speaksForChat: sender.id === chat.id };
  }
  if (chat.type === 'channel') return { userId: String(chat.id), name: titleOf(chat), speaksForChat: true };
  if (!from || from.is_bot) return null;
  return { userId: String(from.id), name: titleOf({ ...from, type: 'private' }), speaksForChat: false };
}

/** A photo in its largest size, or a picture sent as a file. */
function picturesOf({ photo, document }: Pick<Message, 'photo' | 'document'>): readonly PictureFile[] {
  const largest = photo?.at(-1);
  if (largest) return [{ fileId: largest.file_id, size: largest.file_size ?? null, kind: 'photo' }];
  if (!document?.mime_type?.startsWith('image/')) return [];
  return [{ fileId: document.file_id, size: document.file_size ?? null, kind: 'file' }];
}

/** Of several pictures sent together each is a message of its own, of which one alone is heard (see `Albums`). */
function isOfAlbum({ media_group_id: album }: Pick<Message, 'media_group_id'>): boolean {
  return album !== undefined;
}

function repliedTo({ reply_to_message: earlier }: Message): CommandCall['repliedTo'] {
  return earlier && (earlier.text ?? earlier.caption) !== undefined ? typedText(earlier) : null;
}

/** Where somebody says they are; an update that was kept says no more than that they did. */
function locationOf({ location }: Message): MapLocation | null {
  if (typeof location?.latitude !== 'number' || typeof location.longitude !== 'number') return null;
  return { latitude: location.latitude, longitude: location.longitude };
}

/** Things a person may send to us alone and wait for a word on; a service message is none. */
function isOtherContent(message: Message): boolean {
  if (message.chat.type !== 'private') return false;
  return Boolean(
    message.sticker ||
      message.voice ||
      message.video ||
      message.video_note ||
      message.audio ||
      message.document ||
      message.animation ||
      message.location ||
      message.contact ||
      message.poll ||
      message.dice,
  );
}

import { z } from 'zod';
import { PersonError } from '../../discord/person-error.js';
import type { TelegramServer } from '../../telegram/server.js';
import { type Act, act } from '../act.js';
import { chatAddress, PRIVATE_CHAT } from '../scene.js';
import { InlineResults } from './inline-results.js';

/** Telegram's own limit for photos, 10 MB, as base64. */
const MAX_PICTURE = 14_000_000;
/** https://core.telegram.org/bots/api#sendmediagroup */
const MAX_ALBUM = 10;
/** https://core.telegram.org/bots/api#sendmessage and #sendphoto */
const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
/** As much as the page takes at once: 25 messages. */
const MAX_PASTED = 100_000;
/** How long a bot's offers are waited for. */
const OFFER_WITHIN_MS = 3_000;

/** Browsers ask before they tell where they are, and a page on this machine has no need to know. */
const KYIV = { latitude: 50.45, longitude: 30.52 };

const picture = z.object({ base64: z.base64().max(MAX_PICTURE) });
const message = z.coerce.number();

/** A text as Telegram's clients send it: a long one as several messages, each ending with a line where there is one. */
function* cutMessages(text: string): Generator<string> {
  let rest = text;
  while (rest.length > MAX_TEXT) {
    const lineEnd = rest.lastIndexOf('\n', MAX_TEXT);
    // A character of two units stays whole.
    const most = /[\uD800-\uDBFF]/.test(rest.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
    const at = lineEnd > MAX_TEXT / 2 ? lineEnd : most;
    yield rest.slice(0, at);
    rest = rest.slice(at).trimStart();
  }
  if (rest !== '') yield rest;
}

/** What a visitor does on Telegram, as the scene's person in the scene's chat. */
export function telegramActions(telegram: TelegramServer): Readonly<Record<string, Act>> {
  const { control } = telegram;
  return {
    'telegram/say': act(
      z.object({
        text: z.string().max(MAX_PASTED, 'That is more than Telegram takes at once. Send it in parts.'),
        pictures: z.array(picture).max(MAX_ALBUM, 'Telegram takes 10 pictures in one album.'),
        replyTo: message.nullable().default(null),
        thread: message.nullable().default(null),
      }),
      ({ text, pictures, replyTo, thread }, scene) => {
        const place = {
          user: scene.person.telegram,
          chat: chatAddress(scene),
          ...(replyTo === null ? {} : { replyTo }),
          ...(thread === null ? {} : { threadId: thread }),
        };
        const [first, ...others] = pictures.map(({ base64 }) => base64);
        if (first !== undefined && text.length > MAX_CAPTION) {
          throw new PersonError('Telegram takes 1,024 characters with a picture. Send the text by itself.');
        }
        if (first === undefined) for (const part of cutMessages(text)) control.say({ ...place, text: part });
        else if (others.length === 0) control.sendPhoto({ ...place, bytes: first, caption: text });
        else control.sendAlbum({ ...place, pictures: [first, ...others], caption: text });
        return {};
      },
    ),
    'telegram/location': act(z.object({}), (_input, { person }) => {
      control.sendLocation({ user: person.telegram, ...KYIV });
      return {};
    }),
    'telegram/forward': act(z.object({ message, to: z.string() }), (input, scene) => {
      control.forwardAlbum({
        user: scene.person.telegram,
        fromChat: chatAddress(scene),
        chat: chatAddress({ ...scene, chat: input.to }),
        messageId: input.message,
      });
      return {};
    }),
    'telegram/react': act(z.object({ message, emoji: z.string().max(16) }), (input, scene) => {
      const user = scene.person.telegram;
      const place = { chat: chatAddress(scene), messageId: input.message };
      const known = control.message(place).reactions.find(({ emoji }) => emoji === input.emoji);
      const isOwn = known?.userIds.includes(user) === true;
      control.react({ user, ...place, emojis: isOwn ? [] : [input.emoji] });
      return {};
    }),
    'telegram/inline': act(z.object({ query: z.string().max(256) }), async ({ query }, { person }) => {
      const { id } = control.inlineQuery({ user: person.telegram, query });
      await inlineAnswered(telegram, id);
      return { offered: String(<InlineResults query={control.inlineAnswer({ id })} />) };
    }),
    'telegram/inline-choose': act(z.object({ query: z.string(), result: z.string() }), (input, scene) => {
      control.chooseInlineResult({ id: input.query, resultId: input.result, chat: chatAddress(scene) });
      return {};
    }),
    'telegram/start': act(z.object({}), (_input, { person }) => {
      control.start({ user: person.telegram });
      return {};
    }),
    'telegram/unblock': act(z.object({}), (_input, { person }) => {
      control.unblock({ user: person.telegram });
      return {};
    }),
    'telegram/bot': act(z.object({ do: z.enum(['add', 'remove']) }), (input, scene) => {
      const by = scene.person.telegram;
      const chat = chatAddress(scene);
      const { status } = control.standing({ user: by, chat }).member;
      if (scene.chat === PRIVATE_CHAT || (status !== 'creator' && status !== 'administrator')) {
        throw new PersonError('Only administrators of a group or a channel add and remove bots here.');
      }
      if (input.do === 'add') control.addBot({ chat, by });
      else control.removeBot({ chat, by });
      return {};
    }),
    'telegram/press': act(z.object({ message, data: z.string() }), (input, scene) => {
      control.press({
        user: scene.person.telegram,
        chat: chatAddress(scene),
        messageId: input.message,
        data: input.data,
      });
      return {};
    }),
  };
}

/** Resolves when the bot has answered, or has not in time. */
function inlineAnswered(telegram: TelegramServer, queryId: string): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, OFFER_WITHIN_MS);
    const stop = telegram.on((event) => {
      if (event.kind === 'inline-answered' && event.query.id === queryId) end();
    });
    function end() {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
}

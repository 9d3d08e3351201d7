import { z } from 'zod';
import type { TelegramServer } from '../../telegram/server.js';
import { type Act, act } from '../act.js';
import { chatAddress } from '../scene.js';

/** Telegram's own limit for photos, 10 MB, as base64. */
const MAX_PICTURE = 14_000_000;

const picture = z.object({ base64: z.base64().max(MAX_PICTURE) });

/** What a visitor does on Telegram, as the scene's person in the scene's chat. */
export function telegramActions({ control }: TelegramServer): Readonly<Record<string, Act>> {
  return {
    'telegram/say': act(
      z.object({ text: z.string().max(4096), picture: picture.nullable() }),
      ({ text, picture: sent }, scene) => {
        const place = { user: scene.person.telegram, chat: chatAddress(scene) };
        if (sent === null) control.say({ ...place, text });
        else control.sendPhoto({ ...place, bytes: sent.base64, caption: text });
        return {};
      },
    ),
    'telegram/start': act(z.object({}), (_input, { person }) => {
      control.start({ user: person.telegram });
      return {};
    }),
    'telegram/unblock': act(z.object({}), (_input, { person }) => {
      control.unblock({ user: person.telegram });
      return {};
    }),
    'telegram/press': act(z.object({ message: z.coerce.number(), data: z.string() }), (input, scene) => {
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

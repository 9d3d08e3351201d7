import type { Clock } from '../../feed/clock.js';
import type { DiscordServer } from '../discord/discord-server.js';
import { PICTURES } from './base.js';
import type { MessageLook } from './discord/message.js';
import type { Scene } from './scene.js';
import type { BubbleLook } from './telegram/bubble.js';
import { createTimeWriter } from './times.js';

/** From where messages are looked at on the page. */
export interface Look {
  telegram(scene: Scene): BubbleLook;
  discord(scene: Scene): MessageLook;
}

export function createLook(clock: Clock, timeZone: string | undefined, { control }: DiscordServer): Look {
  const times = createTimeWriter(timeZone);
  return {
    telegram: ({ person }) => ({ viewer: person.telegram, times, pictures: PICTURES }),
    discord: ({ person }) => ({
      viewer: person.discord,
      times,
      now: clock.now(),
      pictures: PICTURES,
      reactions: (messageId) => control.reactions({ messageId }),
      nameOf: (id) => control.nameOf({ id }),
      // As in the pane, which shows one server.
      roles: () => control.guilds()[0]?.roles ?? [],
    }),
  };
}

import type { Clock } from '../../feed/clock.js';
import { PICTURES } from './base.js';
import type { MessageLook } from './discord/message.js';
import type { Scene } from './scene.js';
import type { BubbleLook } from './telegram/bubble.js';
import { createTimeWriter } from './times.js';

/** From where messages are looked at on the page. */
export interface Look {
  telegram(scene: Scene): BubbleLook;
  discord(): MessageLook;
}

export function createLook(clock: Clock, timeZone: string | undefined): Look {
  const times = createTimeWriter(timeZone);
  return {
    telegram: ({ person }) => ({ viewer: person.telegram, times, pictures: PICTURES }),
    discord: () => ({ times, now: clock.now(), pictures: PICTURES }),
  };
}

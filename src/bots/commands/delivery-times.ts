import type { SettingsChange } from '../../feed/place-settings.js';
import { parseSchedule } from '../../feed/schedule-words.js';
import { everyTopic } from '../../feed/subscription.js';
import type { Command } from '../command.js';
import { digestPage } from '../settings-digest.js';
import { changed, openPlace } from '../settings-place.js';
import { quietPage, takeHours } from '../settings-quiet.js';
import { startPage } from '../starting.js';

/** When briefs come together. Whoever wants nothing yet wants every topic that way. */
export const digestCommand: Command = {
  name: 'digest',
  description: 'command-digest',
  options: [{ name: 'when', description: 'option-when-digest', kind: 'text', required: false }],
  audience: 'place-administrators',
  async run(talk, given) {
    const opened = await openPlace(talk);
    const subscription = opened.settings?.subscription ?? null;
    const words = given.words('when');
    if (words === null) return subscription === null ? await startPage(opened) : digestPage(opened);
    const digest = parseSchedule(words, {
      locale: talk.language.locale,
      present: subscription?.digest,
      off: [talk.language.say('settings-off').toLowerCase()],
    });
    if (digest === undefined && subscription === null) return await startPage(opened);
    const change: SettingsChange = ({ destination, subscription: present }, now) => {
      const { digest: _, ...wanted } = present ?? everyTopic(now);
      return { destination, subscription: digest === undefined ? wanted : { ...wanted, digest } };
    };
    return digestPage(await changed(opened, change));
  },
};

/** In which hours nothing comes. */
export const quietCommand: Command = {
  name: 'quiet',
  description: 'command-quiet',
  options: [{ name: 'hours', description: 'option-hours', kind: 'text', required: false }],
  audience: 'place-administrators',
  async run(talk, given) {
    const opened = await openPlace(talk);
    const words = given.words('hours');
    return words === null ? quietPage(opened) : await takeHours(opened, words);
  },
};

import type { Action } from '../action.js';
import type { Command, Conversation } from '../command.js';
import type { Answers, FormAction, Reply } from '../reply.js';
import { pressAppearance } from '../settings-appearance.js';
import { isChannelStep, pressChannel } from '../settings-channel.js';
import { pressData } from '../settings-data.js';
import { addTimes, pressDigest } from '../settings-digest.js';
import { placesPage } from '../settings-elsewhere.js';
import { pressFilters } from '../settings-filters.js';
import { pressForum } from '../settings-forum.js';
import { settingsMenu } from '../settings-menu.js';
import { pressPause } from '../settings-pause.js';
import { openPlace } from '../settings-place.js';
import { pressQuiet, takeHours } from '../settings-quiet.js';
import { speak, speechPage } from '../settings-speech.js';
import { storiesPage, unfollowInSettings } from '../settings-stories.js';
import { pressTopics } from '../settings-topics.js';
import { setWords } from '../settings-words.js';
import { setZone, takeZone, zoneForm } from '../settings-zone.js';
import { pressStart } from '../starting.js';

export const settingsCommand: Command = {
  name: 'settings',
  description: 'command-settings',
  options: [],
  audience: 'place-administrators',
  run: async (talk) => await settingsMenu(await openPlace(talk)),
};

/** A short cut to one of the settings. */
export const timezoneCommand: Command = {
  name: 'timezone',
  description: 'command-timezone',
  options: [{ name: 'city', description: 'option-city', kind: 'text', required: false }],
  audience: 'place-administrators',
  async run(talk, given) {
    const opened = await openPlace(talk);
    const city = given.words('city');
    return city === null ? { kind: 'form', form: zoneForm(opened) } : await takeZone(opened, city);
  },
};

/** What a button of the settings does; the menu is shown as it is then. */
export async function pressSettings(
  talk: Conversation,
  { step, value, placeId }: Extract<Action, { kind: 'settings' }>,
): Promise<Reply> {
  const opened = await openPlace(talk, placeId);
  if (isChannelStep(step)) return await pressChannel(opened, { step, value });
  switch (step) {
    case 'main':
      return await settingsMenu(opened);
    case 'topics':
    case 'topic':
    case 'every-topic':
    case 'no-topic':
      return await pressTopics(opened, step, value);
    case 'digest':
    case 'digest-plan':
    case 'digest-times':
    case 'digest-time':
    case 'digest-other':
    case 'digest-days':
    case 'digest-day':
      return await pressDigest(opened, step, value);
    case 'quiet':
    case 'quiet-hours':
    case 'quiet-other':
    case 'quiet-flash':
      return await pressQuiet(opened, step, value);
    case 'filters':
    case 'urgency':
    case 'least':
    case 'languages':
    case 'brief-language':
    case 'words':
    case 'include':
    case 'exclude':
      return await pressFilters(opened, step, value);
    case 'appearance':
    case 'layout':
    case 'look':
    case 'sound':
    case 'link-cards':
      return await pressAppearance(opened, step, value);
    case 'pause':
    case 'pause-day':
    case 'pause-week':
    case 'pause-open':
    case 'resume':
      return await pressPause(opened, step);
    case 'stories':
      return await storiesPage(opened, Number(value) || 0);
    case 'unfollow-story':
      return await unfollowInSettings(opened, value);
    case 'zone':
      return { kind: 'form', form: zoneForm(opened) };
    case 'set-zone':
      return await setZone(opened, value);
    case 'language':
      return speechPage(opened);
    case 'speak':
      return await speak(opened, value);
    case 'data':
    case 'export':
    case 'delete':
    case 'forget':
      return await pressData(opened, step);
    case 'start':
    case 'start-topic':
    case 'start-with':
      return await pressStart(opened, step, value);
    case 'places':
      return await placesPage(talk, Number(value) || 0);
    case 'forum':
    case 'forum-topic':
    case 'forum-return':
      return await pressForum(opened, step, Number(value) || 0);
  }
}

/** What a form about a place was for. @throws FeedError for an answer that breaks a rule */
export async function submitSettings(
  talk: Conversation,
  submit: Extract<FormAction, { kind: 'settings' }>,
  answers: Answers,
): Promise<Reply> {
  const opened = await openPlace(talk, submit.placeId);
  const words = answers.words ?? '';
  switch (submit.field) {
    case 'zone':
      return await takeZone(opened, words);
    case 'digest-times':
      return await addTimes(opened, answers.times ?? '');
    case 'quiet':
      return await takeHours(opened, answers.hours ?? '');
    case 'include':
    case 'exclude':
      return await setWords(opened, submit.field, words);
  }
}

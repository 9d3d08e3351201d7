import type { Urgency } from '../../feed/brief.js';
import { ofSubscription, type SettingsChange } from '../../feed/place-settings.js';
import { LAYOUTS, type Presentation, USUAL_PRESENTATION } from '../../feed/presentation.js';
import { everyTopic } from '../../feed/subscription.js';
import type { Action } from '../action.js';
import type { Command, Conversation } from '../command.js';
import type { Answers, FormAction, Reply } from '../reply.js';
import { isChannelStep, pressChannel } from '../settings-channel.js';
import { deletePage, exportSettings, forgetSettings } from '../settings-data.js';
import { addTimes, pressDigest } from '../settings-digest.js';
import { placesPage } from '../settings-elsewhere.js';
import { forumPage, pressForumTopic, pressLostTopic } from '../settings-forum.js';
import { appearancePage, dataPage, filtersPage } from '../settings-groups.js';
import { languagesPage, toggleLanguage } from '../settings-languages.js';
import { layoutPage, settingsMenu, urgencyPage } from '../settings-menu.js';
import { pausePage, pausePlace, resumePlace } from '../settings-pause.js';
import { changed, type OpenedPlace, openPlace, presentationOf, unknownButton } from '../settings-place.js';
import { pressQuiet, takeHours } from '../settings-quiet.js';
import { speak, speechPage } from '../settings-speech.js';
import { storiesPage, unfollowInSettings } from '../settings-stories.js';
import { setEveryTopic, toggleTopic, topicsPage } from '../settings-topics.js';
import { setWords, wordsForm, wordsPage } from '../settings-words.js';
import { setZone, takeZone, zoneForm } from '../settings-zone.js';
import { pressStart } from '../starting.js';

const URGENCIES = ['routine', 'urgent', 'flash'] as const satisfies readonly Urgency[];

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
      return await topicsPage(opened, Number(value) || 0);
    case 'topic':
      return await toggleTopic(opened, Number(value) || 0);
    case 'every-topic':
      return await setEveryTopic(opened, true);
    case 'no-topic':
      return await setEveryTopic(opened, false);
    case 'filters':
      return filtersPage(opened);
    case 'appearance':
      return appearancePage(opened);
    case 'data':
      return dataPage(opened);
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
    case 'start':
    case 'start-topic':
    case 'start-with':
      return await pressStart(opened, step, value);
    case 'urgency':
      return urgencyPage(opened);
    case 'least': {
      const leastUrgency = oneOf(URGENCIES, value);
      return await settingsMenu(
        await changed(
          opened,
          ofSubscription((wanted) => ({ ...wanted, leastUrgency })),
        ),
      );
    }
    case 'languages':
      return languagesPage(opened);
    case 'brief-language':
      return languagesPage(
        await changed(
          opened,
          ofSubscription((wanted) => toggleLanguage(wanted, value)),
        ),
      );
    case 'layout':
      return layoutPage(opened);
    case 'look':
      return appearancePage(await present(opened, { layout: oneOf(LAYOUTS, value) }));
    case 'sound':
      return appearancePage(await present(opened, { silent: !presentationOf(opened).silent }));
    case 'link-cards':
      return appearancePage(await present(opened, { linkCards: !presentationOf(opened).linkCards }));
    case 'words':
      return wordsPage(opened);
    case 'include':
    case 'exclude':
      return { kind: 'form', form: wordsForm(opened, step) };
    case 'pause':
      return pausePage(opened);
    case 'pause-day':
    case 'pause-week':
    case 'pause-open':
      return await pausePlace(opened, step);
    case 'resume':
      return await resumePlace(opened);
    case 'zone':
      return { kind: 'form', form: zoneForm(opened) };
    case 'set-zone':
      return await setZone(opened, value);
    case 'language':
      return speechPage(opened);
    case 'speak':
      return await speak(opened, value);
    case 'export':
      return await exportSettings(opened);
    case 'delete':
      return deletePage(opened);
    case 'forget':
      return await forgetSettings(opened);
    case 'stories':
      return await storiesPage(opened, Number(value) || 0);
    case 'unfollow-story':
      return await unfollowInSettings(opened, value);
    case 'only-urgent':
      return await settingsMenu(await changed(opened, onlyUrgent));
    case 'places':
      return await placesPage(talk, Number(value) || 0);
    case 'forum':
      return await forumPage(opened, Number(value) || 0);
    case 'forum-topic':
      return await pressForumTopic(opened, Number(value) || 0);
    case 'forum-return':
      return await pressLostTopic(opened, Number(value) || 0);
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

/** Of the topics chosen so far, or else of every topic. */
const onlyUrgent: SettingsChange = ({ destination, subscription }, now) => ({
  destination,
  subscription: { ...(subscription ?? everyTopic(now)), leastUrgency: 'urgent' },
});

async function present(opened: OpenedPlace, choice: Partial<Presentation>): Promise<OpenedPlace> {
  const change: SettingsChange = ({ destination, subscription }) => {
    const presentation = { ...(destination.presentation ?? USUAL_PRESENTATION), ...choice };
    return { destination: { ...destination, presentation }, subscription };
  };
  return await changed(opened, change);
}

/** @throws FeedError `invalid` for a button that no release of ours has made */
function oneOf<Choice extends string>(choices: readonly Choice[], value: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw unknownButton();
  return found;
}

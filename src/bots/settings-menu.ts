import type { Language } from '../feed/language.js';
import { isPaused, type Subscription } from '../feed/subscription.js';
import { timeText } from '../feed/time-text.js';
import { zoneName } from '../feed/time-zone.js';
import type { WordFilter } from '../feed/word-filter.js';
import type { SettingsStep } from './action.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import type { Reply } from './reply.js';
import { describeDigest } from './settings-digest.js';
import { placesButton } from './settings-elsewhere.js';
import { channelButton } from './settings-features.js';
import { forumButton } from './settings-forum.js';
import { languageName } from './settings-languages.js';
import { page, settingsButton } from './settings-page.js';
import { type OpenedPlace, presentationOf, zoneOf } from './settings-place.js';
import { describeQuiet } from './settings-quiet.js';
import { describeSpeech } from './settings-speech.js';
import { storiesLine } from './settings-stories.js';
import { describeTopics } from './subscription-notice.js';

/** All that is chosen, with a button for each thing. @param remark What was just done, or null. */
export async function settingsMenu(opened: OpenedPlace, remark: string | null = null): Promise<Reply> {
  const { talk } = opened;
  const topics = await talk.feed.store.topics.findTopics();
  const { subscription } = opened.settings ?? { subscription: null };
  const stories = await storiesLine(opened);
  // With no topic and some stories it would be wrong that nothing is sent.
  const isStoriesOnly = subscription === null && stories.length > 0;
  const wanted = isStoriesOnly
    ? talk.language.say('settings-topics-none')
    : describeTopics(talk.language, subscription, topics);
  const shown: readonly Chosen[] = [
    ['topics', wanted],
    ...stories,
    ...(subscription === null ? [] : deliveryOf(opened, subscription)),
    ...(subscription === null ? [] : filtersOf(opened, subscription)),
    ...(subscription === null ? [] : [['pause', describePause(talk, subscription)] as const]),
    ...appearanceOf(opened),
    ['zone', zoneName(zoneOf(opened))],
    ['language', describeSpeech(opened)],
  ];
  const lines = linesOf(opened, shown);
  const said = remark === null ? lines : [...lines, '', remark];
  const steps = subscription === null ? WITHOUT_SUBSCRIPTION : MAIN_STEPS;
  const buttons = steps.map((step) => settingsButton(opened, step));
  const wider = [
    ...stories.map(([step]) => settingsButton(opened, step)),
    ...channelButton(opened),
    ...(await forumButton(opened)),
    ...(await placesButton(talk)),
  ];
  return page(opened, said, [...inRows(buttons, 3), ...inRows(wider, 3)]);
}

/** What was chosen, by the step that opens it. */
export type Chosen = readonly [SettingsStep, string];

/** The buttons of the first page; the rest stands on the pages that these open. */
const MAIN_STEPS = [
  'topics',
  'digest',
  'quiet',
  'filters',
  'pause',
  'appearance',
  'zone',
  'language',
  'data',
] as const;
/** Where nothing is sent there is nothing to narrow. */
const WITHOUT_SUBSCRIPTION = ['topics', 'appearance', 'zone', 'language', 'data'] as const;

/** "Layout: full text" for each of them. */
export function linesOf({ talk }: OpenedPlace, shown: readonly Chosen[]): readonly string[] {
  return shown.map(([step, value]) =>
    talk.language.say('settings-line', { name: talk.language.say(`button-settings-${step}`), value }),
  );
}

/** When it comes. */
function deliveryOf({ talk: { language } }: OpenedPlace, subscription: Subscription): Chosen[] {
  return [
    ['digest', describeDigest(language, subscription)],
    ['quiet', describeQuiet(language, subscription)],
  ];
}

/** What of the topics is wanted; none of it means anything where no topic is. */
export function filtersOf({ talk }: OpenedPlace, subscription: Subscription): Chosen[] {
  const { language } = talk;
  const { leastUrgency, languages, words } = subscription;
  const names = languages?.map((tag) => languageName(language.locale, tag));
  const spoken = names && new Intl.ListFormat(language.locale, { type: 'conjunction' }).format(names);
  return [
    ['urgency', language.say(`settings-least-${leastUrgency}`)],
    ['languages', spoken ?? language.say('settings-languages-all')],
    ['words', describeWords(language, words)],
  ];
}

function describeWords(language: Language, words: WordFilter | undefined): string {
  if (words === undefined) return language.say('settings-words-no');
  return language.say('settings-words-counted', {
    include: words.include.length,
    exclude: words.exclude.length,
  });
}

/** How copies look and sound. */
export function appearanceOf(opened: OpenedPlace): Chosen[] {
  const { language } = opened.talk;
  const { layout, silent, linkCards } = presentationOf(opened);
  const cards: Chosen = ['link-cards', language.say(linkCards ? 'settings-on' : 'settings-off')];
  return [
    ['layout', language.say(`settings-layout-${layout}`)],
    ['sound', language.say(silent ? 'settings-sound-off' : 'settings-sound-on')],
    // Under an embed, which is what Discord shows, no link grows into a card.
    ...(opened.place.address.platform === 'telegram' ? [cards] : []),
  ];
}

/** A page of some of it, with a button for each thing. */
export function groupPage(opened: OpenedPlace, shown: readonly Chosen[]): Reply {
  const buttons = shown.map(([step]) => [settingsButton(opened, step)]);
  return page(opened, linesOf(opened, shown), buttons, true);
}

/** Whether nothing is sent for now, and until when. */
export function describePause({ language, feed, times }: Conversation, subscription: Subscription): string {
  const now = feed.clock.now();
  const until = subscription.pause?.until ?? null;
  if (!isPaused(subscription, now)) return language.say('settings-pause-none');
  if (until === null) return language.say('settings-pause-open');
  return language.say('settings-pause-until', { time: timeText(until, now, times) });
}

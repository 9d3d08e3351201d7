import type { Language } from '../feed/language.js';
import { LAYOUTS, type Layout, USUAL_PRESENTATION } from '../feed/presentation.js';
import type { Subscription } from '../feed/subscription.js';
import type { WordFilter } from '../feed/word-filter.js';
import type { SettingsStep } from './action.js';
import { inRows } from './button-rows.js';
import type { Button, ButtonRow, Reply } from './reply.js';
import { languageName } from './settings-languages.js';
import { describePause } from './settings-pause.js';
import type { OpenedPlace } from './settings-place.js';
import { zoneOf } from './settings-zone.js';
import { describeTopics } from './subscription-notice.js';

/** All that is chosen, with a button for each thing. @param remark What was just done, or null. */
export async function settingsMenu(opened: OpenedPlace, remark: string | null = null): Promise<Reply> {
  const { talk } = opened;
  const topics = await talk.feed.store.topics.findTopics();
  const { subscription } = opened.settings ?? { subscription: null };
  const shown: readonly (readonly [SettingsStep, string])[] = [
    ['topics', describeTopics(talk.language, subscription, topics)],
    ...(subscription === null ? [] : narrowings(opened, subscription)),
    ...appearance(opened),
    ['zone', zoneOf(opened)],
  ];
  const lines = shown.map(([step, value]) =>
    talk.language.say('settings-line', { name: talk.language.say(`button-settings-${step}`), value }),
  );
  const buttons = shown.map(([step]) => settingsButton(opened, step));
  const data = [settingsButton(opened, 'export'), settingsButton(opened, 'delete')];
  const said = remark === null ? lines : [...lines, '', remark];
  return page(opened, said, [...inRows(buttons, 3), data]);
}

/** What of the topics is wanted; none of it means anything where no topic is. */
function narrowings({ talk }: OpenedPlace, subscription: Subscription): (readonly [SettingsStep, string])[] {
  const { language } = talk;
  const { leastUrgency, languages, words } = subscription;
  const names = languages?.map((tag) => languageName(language.locale, tag));
  const spoken = names && new Intl.ListFormat(language.locale, { type: 'conjunction' }).format(names);
  return [
    ['urgency', language.say(`settings-least-${leastUrgency}`)],
    ['languages', spoken ?? language.say('settings-languages-all')],
    ['words', describeWords(language, words)],
    ['pause', describePause(talk, subscription)],
  ];
}

function describeWords(language: Language, words: WordFilter | undefined): string {
  if (words === undefined) return language.say('settings-words-no');
  return language.say('settings-words-counted', {
    include: words.include.length,
    exclude: words.exclude.length,
  });
}

function appearance(opened: OpenedPlace): (readonly [SettingsStep, string])[] {
  const { language } = opened.talk;
  const { layout, silent, linkCards } = presentationOf(opened);
  const cards: readonly [SettingsStep, string] = [
    'link-cards',
    language.say(linkCards ? 'settings-on' : 'settings-off'),
  ];
  return [
    ['layout', language.say(`settings-layout-${layout}`)],
    ['sound', language.say(silent ? 'settings-sound-off' : 'settings-sound-on')],
    // Under an embed, which is what Discord shows, no link grows into a card.
    ...(opened.place.address.platform === 'telegram' ? [cards] : []),
  ];
}

/** From which urgency on briefs are wanted. */
export function urgencyPage(opened: OpenedPlace): Reply {
  const { language } = opened.talk;
  const now = opened.settings?.subscription?.leastUrgency;
  const choices = (['routine', 'urgent', 'flash'] as const).map((urgency) =>
    choice(opened, language.say(`settings-least-${urgency}`), {
      step: 'least',
      value: urgency,
      isChosen: urgency === now,
    }),
  );
  return page(opened, [language.say('settings-urgency-how')], inRows(choices, 1), true);
}

/** How much of a brief is shown. */
export function layoutPage(opened: OpenedPlace): Reply {
  const { language } = opened.talk;
  const now: Layout = presentationOf(opened).layout;
  const choices = LAYOUTS.map((layout) =>
    choice(opened, language.say(`settings-layout-${layout}`), {
      step: 'look',
      value: layout,
      isChosen: layout === now,
    }),
  );
  return page(opened, [language.say('settings-layout-how')], inRows(choices, 1), true);
}

/** How copies look and sound in the place. */
export function presentationOf({ settings }: OpenedPlace) {
  return settings?.destination.presentation ?? USUAL_PRESENTATION;
}

/** A page of the menu, in place of the one before. @param isWithin Whether a button leads back to the first one. */
export function page(
  opened: OpenedPlace,
  lines: readonly string[],
  buttons: readonly ButtonRow[],
  isWithin = false,
): Reply {
  const { talk, isOwn, place } = opened;
  const title = isOwn
    ? talk.language.say('settings-title-own')
    : talk.language.say('settings-title', { place: place.title });
  const back: ButtonRow = [
    { label: talk.language.say('button-back'), action: settingsAction(opened, 'main') },
  ];
  return {
    kind: 'notice',
    text: [title, '', ...lines].join('\n'),
    buttons: isWithin ? [...buttons, back] : buttons,
    editsItself: true,
  };
}

/** A button for one of several things, marked when it is the one that is chosen. */
export function choice(
  opened: OpenedPlace,
  label: string,
  {
    step,
    value,
    isChosen,
  }: { readonly step: SettingsStep; readonly value: string; readonly isChosen: boolean },
): Button {
  const shown = isChosen ? opened.talk.language.say('button-chosen', { label }) : label;
  return { label: shown, action: settingsAction(opened, step, value) };
}

/** A button with the words of its step. */
export function settingsButton(opened: OpenedPlace, step: SettingsStep, value = ''): Button {
  const label = opened.talk.language.say(`button-settings-${step}`);
  return { label, action: settingsAction(opened, step, value) };
}

/** What a button of the menu does, in the same place. */
export function settingsAction({ placeId }: OpenedPlace, step: SettingsStep, value = '') {
  return { kind: 'settings', step, placeId, value } as const;
}

import type { SettingsStep } from './action.js';
import type { Button, ButtonRow, Reply } from './reply.js';
import { placeLabel } from './settings-elsewhere.js';
import type { OpenedPlace } from './settings-place.js';

/** A page of the menu, in place of the one before. @param isWithin Whether a button leads back to the first one. */
export function page(
  opened: OpenedPlace,
  lines: readonly string[],
  buttons: readonly ButtonRow[],
  isWithin = false,
): Reply {
  if (isWithin) return pageUnder(opened, 'main', { lines, buttons });
  const { talk, isOwn, place } = opened;
  const title = isOwn
    ? talk.language.say('settings-title-own')
    : talk.language.say('settings-title', { place: placeLabel(talk.language, place) });
  return { kind: 'notice', text: [title, '', ...lines].join('\n'), buttons, editsItself: true };
}

/** The same with a last button that leads back to the page of a step. */
export function pageUnder(
  opened: OpenedPlace,
  step: SettingsStep,
  { lines, buttons }: { readonly lines: readonly string[]; readonly buttons: readonly ButtonRow[] },
): Reply {
  const label = opened.talk.language.say('button-back');
  return page(opened, lines, [...buttons, [{ label, action: settingsAction(opened, step) }]]);
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

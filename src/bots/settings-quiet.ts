import { MINUTES_A_DAY, writtenClock } from '../feed/clock-words.js';
import type { Language } from '../feed/language.js';
import { ofSubscription } from '../feed/place-settings.js';
import { QUIET_FLASH, type QuietFlash, type QuietHours } from '../feed/quiet-hours.js';
import { parseHours } from '../feed/quiet-words.js';
import type { Subscription } from '../feed/subscription.js';
import { zoneName } from '../feed/time-zone.js';
import type { SettingsStep } from './action.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import type { Button, Form, Reply } from './reply.js';
import { choice, page, settingsButton } from './settings-page.js';
import { changed, type OpenedPlace, subscriptionOf, unknownButton, zoneOf } from './settings-place.js';

type Hours = Pick<QuietHours, 'from' | 'to'>;

/** The nights that buttons offer. */
const OFFERED: readonly Hours[] = [
  { from: 22 * 60, to: 7 * 60 },
  { from: 23 * 60, to: 8 * 60 },
];
/** What a flash does until something else is chosen. */
const USUAL_FLASH: QuietFlash = 'sound';
const MAX_TYPED_LENGTH = 40;

/** In which hours nothing comes, and what a flash does then. @throws FeedError `conflict` where nothing is wanted */
export function quietPage(opened: OpenedPlace): Reply {
  const { language } = opened.talk;
  const { quiet } = subscriptionOf(opened);
  const none = choice(opened, language.say('button-quiet-off'), {
    step: 'quiet-hours',
    value: '',
    isChosen: quiet === undefined,
  });
  const offered = OFFERED.map((hours) => hoursButton(opened, hours, quiet));
  const isOwn = quiet !== undefined && !OFFERED.some((hours) => isSame(hours, quiet));
  const own = isOwn ? [hoursButton(opened, quiet, quiet)] : [];
  const flashes = QUIET_FLASH.map((flash) =>
    choice(opened, language.say(`button-quiet-flash-${flash}`), {
      step: 'quiet-flash',
      value: flash,
      isChosen: flash === quiet?.flash,
    }),
  );
  const rows = [offered, [...own, settingsButton(opened, 'quiet-other'), none]];
  return page(
    opened,
    aboutQuiet(opened),
    quiet === undefined ? rows : [...rows, ...inRows(flashes, 2)],
    true,
  );
}

/** What a button about quiet hours does. @throws FeedError `conflict` where nothing is wanted */
export async function pressQuiet(
  opened: OpenedPlace,
  step: Extract<SettingsStep, 'quiet' | 'quiet-hours' | 'quiet-other' | 'quiet-flash'>,
  value: string,
): Promise<Reply> {
  switch (step) {
    case 'quiet':
      return quietPage(opened);
    case 'quiet-hours':
      return quietPage(await setHours(opened, hoursIn(value)));
    case 'quiet-other':
      return { kind: 'form', form: hoursForm(opened) };
    case 'quiet-flash': {
      const flash = QUIET_FLASH.find((name) => name === value);
      if (flash === undefined) throw unknownButton();
      return quietPage(
        await changed(
          opened,
          ofSubscription(({ quiet, ...wanted }) =>
            quiet === undefined ? wanted : { ...wanted, quiet: { ...quiet, flash } },
          ),
        ),
      );
    }
  }
}

/** Takes the hours that were typed. @throws FeedError `invalid` for what are none */
export async function takeHours(opened: OpenedPlace, typed: string): Promise<Reply> {
  return quietPage(await setHours(opened, readHours(opened.talk, typed)));
}

/** Quiet hours as somebody types them in their language; undefined for none. @throws FeedError `invalid` */
export function readHours({ language }: Pick<Conversation, 'language'>, typed: string): Hours | undefined {
  return parseHours(typed, [language.say('settings-off').toLowerCase()]);
}

/** "22:00 to 07:00, a flash comes without sound" */
export function describeQuiet(language: Language, { quiet }: Subscription): string {
  if (quiet === undefined) return language.say('quiet-none');
  return language.say('quiet-hours', {
    from: writtenClock(quiet.from),
    to: writtenClock(quiet.to),
    flash: quiet.flash,
  });
}

function aboutQuiet(opened: OpenedPlace): readonly string[] {
  const { language } = opened.talk;
  const name = language.say('button-settings-quiet');
  const line = language.say('settings-line', {
    name,
    value: describeQuiet(language, subscriptionOf(opened)),
  });
  return [line, '', language.say('quiet-how', { zone: zoneName(zoneOf(opened)) })];
}

function hoursButton(opened: OpenedPlace, hours: Hours, present: QuietHours | undefined): Button {
  return choice(opened, `${writtenClock(hours.from)}–${writtenClock(hours.to)}`, {
    step: 'quiet-hours',
    value: `${hours.from}-${hours.to}`,
    isChosen: present !== undefined && isSame(hours, present),
  });
}

async function setHours(opened: OpenedPlace, hours: Hours | undefined): Promise<OpenedPlace> {
  return await changed(
    opened,
    ofSubscription(({ quiet, ...wanted }) => {
      if (hours === undefined) return wanted;
      return { ...wanted, quiet: { ...hours, flash: quiet?.flash ?? USUAL_FLASH } };
    }),
  );
}

function hoursForm(opened: OpenedPlace): Form {
  const { language } = opened.talk;
  return {
    submit: { kind: 'settings', field: 'quiet', placeId: opened.placeId },
    title: language.say('form-quiet'),
    fields: [
      {
        name: 'hours',
        label: language.say('form-quiet-label'),
        question: language.say('form-quiet-question'),
        long: false,
        required: true,
        maxLength: MAX_TYPED_LENGTH,
        value: '',
      },
    ],
  };
}

/** @throws FeedError `invalid` for a button that no release of ours has made */
function hoursIn(value: string): Hours | undefined {
  if (value === '') return undefined;
  const [, from, to] = /^(\d{1,4})-(\d{1,4})$/.exec(value) ?? [];
  const hours = { from: Number(from), to: Number(to) };
  if (hours.from === hours.to || !(hours.from < MINUTES_A_DAY && hours.to < MINUTES_A_DAY)) {
    throw unknownButton();
  }
  return hours;
}

function isSame(one: Hours, other: Hours): boolean {
  return one.from === other.from && one.to === other.to;
}

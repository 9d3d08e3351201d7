import {
  createSchedule,
  DAILY,
  DIGEST_PLANS,
  type DigestPlan,
  inPlan,
  planOf,
  toggleDay,
  toggleTime,
} from '../feed/choosing-digests.js';
import { MINUTES_A_DAY, writtenClock } from '../feed/clock-words.js';
import { type DigestSchedule, nextDigest } from '../feed/digest-schedule.js';
import { FeedError } from '../feed/errors.js';
import type { Language } from '../feed/language.js';
import { ofSubscription } from '../feed/place-settings.js';
import { parseTimes } from '../feed/schedule-words.js';
import { isPaused, type Subscription } from '../feed/subscription.js';
import { timeText } from '../feed/time-text.js';
import { zoneName } from '../feed/time-zone.js';
import { namesOfDays } from '../feed/weekdays.js';
import type { SettingsStep } from './action.js';
import { inRows } from './button-rows.js';
import type { Form, Reply } from './reply.js';
import { choice, page, pageUnder, settingsButton } from './settings-page.js';
import { changed, type OpenedPlace, subscriptionOf, unknownButton, zoneOf } from './settings-place.js';

/** The times that buttons offer: before work, at lunch, after work, in the evening. Minutes after midnight. */
const OFFERED_TIMES = [7, 8, 12, 18, 21].map((hour) => hour * 60);
const IN_A_ROW = 4;
/** The longest list of times that is read. */
const MAX_TYPED_LENGTH = 60;

/** Whether briefs come at once or together, and when. @param remark What was just done or refused, or null. */
export function digestPage(opened: OpenedPlace, remark: string | null = null): Reply {
  const { language } = opened.talk;
  const digest = subscriptionOf(opened).digest;
  const present = planOf(digest);
  const plans = DIGEST_PLANS.map((plan) =>
    choice(opened, language.say(`button-digest-${plan}`), {
      step: 'digest-plan',
      value: plan,
      isChosen: plan === present,
    }),
  );
  const details = (['digest-times', 'digest-days', 'zone'] as const).map((step) =>
    settingsButton(opened, step),
  );
  const buttons = [...inRows(plans, 2), ...(digest === undefined ? [] : [details])];
  return page(opened, [...aboutDigest(opened), ...remarked(remark)], buttons, true);
}

export type DigestStep = Extract<
  SettingsStep,
  'digest' | 'digest-plan' | 'digest-times' | 'digest-time' | 'digest-other' | 'digest-days' | 'digest-day'
>;

/** What a button about digests does. @throws FeedError `conflict` where nothing is wanted */
export async function pressDigest(opened: OpenedPlace, step: DigestStep, value: string): Promise<Reply> {
  switch (step) {
    case 'digest':
      return digestPage(opened);
    case 'digest-plan': {
      const plan = planNamed(value);
      return digestPage(await schedule(opened, (present) => inPlan(plan, present)));
    }
    case 'digest-times':
      return timesPage(opened);
    case 'digest-time':
      return await orRemark(opened, timesPage, (present) =>
        toggleTime(present ?? { times: [] }, numberIn(value, 0, MINUTES_A_DAY - 1)),
      );
    case 'digest-other':
      return { kind: 'form', form: timesForm(opened) };
    case 'digest-days':
      return daysPage(opened);
    case 'digest-day': {
      const day = value === '' ? null : numberIn(value, 1, 7);
      // An older menu may still offer days where briefs come at once by now.
      return await orRemark(opened, daysPage, (present) => toggleDay(present ?? DAILY, day));
    }
  }
}

/** Adds the times that were typed. @throws FeedError `invalid` for what is none */
export async function addTimes(opened: OpenedPlace, typed: string): Promise<Reply> {
  const times = parseTimes(typed);
  const after = await schedule(opened, (present) =>
    createSchedule([...(present?.times ?? []), ...times], present?.days ?? []),
  );
  return timesPage(after);
}

/** "every day at 08:00" */
export function describeDigest(language: Language, { digest }: Subscription): string {
  if (digest === undefined) return language.say('digest-at-once');
  const inWords = new Intl.ListFormat(language.locale, { type: 'conjunction' });
  const times = inWords.format(digest.times.map(writtenClock));
  if (digest.days === undefined) return language.say('digest-every-day', { times });
  const names = namesOfDays(language.locale, 'short');
  const days = inWords.format(digest.days.flatMap((day) => names[day - 1] ?? []));
  return language.say('digest-on-days', { days, times });
}

/** What is chosen, and when the next one is due. */
function aboutDigest(opened: OpenedPlace): readonly string[] {
  const { language, feed } = opened.talk;
  const subscription = subscriptionOf(opened);
  const name = language.say('button-settings-digest');
  const line = language.say('settings-line', { name, value: describeDigest(language, subscription) });
  const now = feed.clock.now();
  const { digest } = subscription;
  if (digest === undefined || isPaused(subscription, now)) return [line, '', language.say('digest-how')];
  const zone = zoneOf(opened);
  const time = timeText(nextDigest(digest, zone, now), now, { locale: language.locale, timeZone: zone });
  return [line, language.say('digest-next', { time, zone: zoneName(zone) }), '', language.say('digest-how')];
}

function timesPage(opened: OpenedPlace, remark: string | null = null): Reply {
  const { language } = opened.talk;
  const times = subscriptionOf(opened).digest?.times ?? [];
  const offered = [...new Set([...OFFERED_TIMES, ...times])].sort((one, other) => one - other);
  const choices = offered.map((time) =>
    choice(opened, writtenClock(time), {
      step: 'digest-time',
      value: String(time),
      isChosen: times.includes(time),
    }),
  );
  const lines = [language.say('digest-times-how', { zone: zoneName(zoneOf(opened)) }), ...remarked(remark)];
  const buttons = [...inRows(choices, IN_A_ROW), [settingsButton(opened, 'digest-other')]];
  return pageUnder(opened, 'digest', { lines, buttons });
}

function daysPage(opened: OpenedPlace, remark: string | null = null): Reply {
  const { language } = opened.talk;
  const days = subscriptionOf(opened).digest?.days;
  const choices = namesOfDays(language.locale, 'short').map((name, index) =>
    choice(opened, name, {
      step: 'digest-day',
      value: String(index + 1),
      isChosen: days?.includes(index + 1) === true,
    }),
  );
  const every = choice(opened, language.say('button-digest-every-day'), {
    step: 'digest-day',
    value: '',
    isChosen: days === undefined,
  });
  const lines = [language.say('digest-days-how'), ...remarked(remark)];
  return pageUnder(opened, 'digest', { lines, buttons: inRows([...choices, every], IN_A_ROW) });
}

function timesForm(opened: OpenedPlace): Form {
  const { language } = opened.talk;
  return {
    submit: { kind: 'settings', field: 'digest-times', placeId: opened.placeId },
    title: language.say('form-digest-times'),
    fields: [
      {
        name: 'times',
        label: language.say('form-digest-times-label'),
        question: language.say('form-digest-times-question'),
        long: false,
        required: true,
        maxLength: MAX_TYPED_LENGTH,
        value: '',
      },
    ],
  };
}

/** A change that a rule refuses is said on the page where it was asked for. */
async function orRemark(
  opened: OpenedPlace,
  show: (opened: OpenedPlace, remark?: string | null) => Reply,
  change: (present: DigestSchedule | undefined) => DigestSchedule,
): Promise<Reply> {
  try {
    return show(await schedule(opened, change));
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'invalid') throw error;
    return show(opened, opened.talk.language.say(error.said.id, error.said.args));
  }
}

async function schedule(
  opened: OpenedPlace,
  change: (present: DigestSchedule | undefined) => DigestSchedule | undefined,
): Promise<OpenedPlace> {
  return await changed(
    opened,
    ofSubscription(({ digest, ...wanted }) => {
      const after = change(digest);
      return after === undefined ? wanted : { ...wanted, digest: after };
    }),
  );
}

function remarked(remark: string | null): readonly string[] {
  return remark === null ? [] : ['', remark];
}

function numberIn(value: string, least: number, most: number): number {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : Number.NaN;
  if (!(least <= number && number <= most)) throw unknownButton();
  return number;
}

function planNamed(value: string): DigestPlan {
  const plan = DIGEST_PLANS.find((name) => name === value);
  if (plan === undefined) throw unknownButton();
  return plan;
}

import { findAdministered } from '../feed/administering.js';
import { writtenClock } from '../feed/clock-words.js';
import { formatAddress } from '../feed/destination.js';
import type { DigestSchedule } from '../feed/digest-schedule.js';
import { forgetPlace } from '../feed/forgetting.js';
import type { QuietHours } from '../feed/quiet-hours.js';
import { namesOfDays } from '../feed/weekdays.js';
import type { SettingsStep } from './action.js';
import type { Reply } from './reply.js';
import { placeLabel } from './settings-elsewhere.js';
import { page, settingsButton } from './settings-page.js';
import { type OpenedPlace, presentationOf, zoneOf } from './settings-place.js';

/** Longer than this it stands on one line: Discord's messages hold 2000 characters. */
const MAX_SPACED = 1_900;

type DataStep = Extract<SettingsStep, 'data' | 'export' | 'delete' | 'forget'>;

/** What a button does with all that was chosen. @throws FeedError when the store fails */
export async function pressData(opened: OpenedPlace, step: DataStep): Promise<Reply> {
  switch (step) {
    case 'data':
      return dataPage(opened);
    case 'export':
      return await exportSettings(opened);
    case 'delete':
      return deletePage(opened);
    case 'forget':
      return await forgetSettings(opened);
  }
}

/** What can be done with all that was chosen. */
function dataPage(opened: OpenedPlace): Reply {
  const lines = [opened.talk.language.say('settings-data-how')];
  return page(opened, lines, [[settingsButton(opened, 'export'), settingsButton(opened, 'delete')]], true);
}

/** All that is chosen there, as JSON in a message of its own. Times are in ISO 8601. */
async function exportSettings(opened: OpenedPlace): Promise<Reply> {
  const { settings, place } = opened;
  const subscription = settings?.subscription ?? null;
  const data = {
    place: formatAddress(place.address),
    title: place.title,
    language: settings?.destination.locale ?? null,
    timeZone: zoneOf(opened),
    ...presentationOf(opened),
    subscription: subscription && {
      ...subscription,
      ...(subscription.digest && { digest: writtenDigest(subscription.digest) }),
      ...(subscription.quiet && { quiet: writtenQuiet(subscription.quiet) }),
      everySince: iso(subscription.everySince),
      chosen: Object.fromEntries(Object.entries(subscription.chosen).map(([slug, at]) => [slug, iso(at)])),
      ...(subscription.pause && { pause: { until: iso(subscription.pause.until) } }),
    },
    ...(await followedStories(opened)),
    ...(await chosenTags(opened)),
    ...(await placesLookedAfter(opened)),
  };
  const spaced = JSON.stringify(data, null, 2);
  const text = spaced.length > MAX_SPACED ? JSON.stringify(data) : spaced;
  return { kind: 'notice', text, buttons: [] };
}

/** By their first briefs' numbers alone: a hundred of them have to fit a message with all the rest. */
async function followedStories({ talk, settings }: OpenedPlace): Promise<{ stories?: readonly number[] }> {
  if (settings === null) return {};
  const follows = await talk.feed.store.follows.findFollows(settings.destination);
  return follows.length === 0 ? {} : { stories: follows.map(({ story }) => story) };
}

/** Which tags of a forum the topics have there, by slug. */
async function chosenTags({ talk, settings }: OpenedPlace): Promise<{ tags?: Record<string, string> }> {
  if (settings === null) return {};
  const chosen = await talk.feed.store.topics.findPlacesIn(settings.destination.id);
  return chosen.size === 0 ? {} : { tags: Object.fromEntries(chosen) };
}

/** Where somebody was seen administering is known of the person, and told to nobody else. */
async function placesLookedAfter({ talk, isOwn }: OpenedPlace): Promise<{ looksAfter?: readonly string[] }> {
  if (!isOwn) return {};
  const places = await findAdministered(talk.feed, talk.caller);
  return places.length === 0 ? {} : { looksAfter: places.map(({ address }) => formatAddress(address)) };
}

/** Asks before everything is deleted, and says what stays. */
function deletePage(opened: OpenedPlace): Reply {
  const { language } = opened.talk;
  const forget = { ...settingsButton(opened, 'forget'), tone: 'danger' as const };
  return page(opened, [language.say('settings-delete-how')], [[forget]], true);
}

/** Deletes it, in place of the question. */
async function forgetSettings(opened: OpenedPlace): Promise<Reply> {
  const { talk, place, isOwn } = opened;
  await forgetPlace(talk.feed, talk.actor, place, isOwn ? talk.caller.userId : null);
  const text =
    opened.placeId === 0
      ? talk.language.say('settings-forgotten')
      : talk.language.say('settings-forgotten-there', { place: placeLabel(talk.language, place) });
  return { kind: 'notice', text, buttons: [], editsItself: true };
}

function writtenDigest({ times, days }: DigestSchedule) {
  const names = namesOfDays('en', 'long');
  return {
    times: times.map(writtenClock),
    days: days === undefined ? 'every day' : days.map((day) => names[day - 1]),
  };
}

function writtenQuiet({ from, to, flash }: QuietHours) {
  return { from: writtenClock(from), to: writtenClock(to), flash };
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

import { type Destination, TIER } from './destination.js';
import type { Languages } from './language.js';
import type { PlaceSettings, SettingsChange } from './place-settings.js';
import type { Feed } from './ports.js';

/**
 * The locale to keep of a known place, now that the platform tells one: what was chosen stays; a person's own chat
 * follows the person's app; a place of many keeps the first one that was known.
 */
export function localeToKeep(known: Destination, told: string | null): string | null {
  if (known.isLocaleChosen === true || told === null) return known.locale;
  return known.tier === TIER.private ? told : (known.locale ?? told);
}

/**
 * Notes that somebody's app speaks another language by now, so that what is sent to them unasked does so as well.
 * Regions of one language are no news: nothing is written for them.
 */
export async function learnLocale(
  feed: Feed,
  languages: Languages,
  known: Destination,
  told: string | null,
): Promise<Destination> {
  const locale = localeToKeep(known, told);
  if (locale === null || languages.find(locale) === null) return known;
  if (languages.in(locale) === languages.in(known.locale ?? feed.settings.locale)) return known;
  await feed.store.transaction(async (tx) => {
    const present = await tx.destinations.get(known.id);
    await tx.destinations.save({ ...present, locale: localeToKeep(present, told) });
  });
  return { ...known, locale };
}

/** Chooses the language that a place is spoken to in. @param locale BCP 47 */
export function inLanguage(locale: string): SettingsChange {
  return ({ destination, subscription }: PlaceSettings) => ({
    destination: { ...destination, locale, isLocaleChosen: true },
    subscription,
  });
}

/** Gives the choice up. @param told What the platform tells of the people there; null where it tells nothing. */
export function asThePlatformTells(told: string | null): SettingsChange {
  return ({ destination: { isLocaleChosen: _, ...destination }, subscription }: PlaceSettings) => ({
    destination: { ...destination, locale: told },
    subscription,
  });
}

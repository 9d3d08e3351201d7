import { type Destination, TIER } from './destination.js';
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
export async function learnLocale(feed: Feed, known: Destination, told: string | null): Promise<Destination> {
  const locale = localeToKeep(known, told);
  // Where nothing is kept, nothing was wanted to be: whoever had it deleted is registered anew by `/start`.
  if (locale === null || known.locale === null || isSameLanguage(locale, known.locale)) return known;
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

/** Whether two tags name one language in one script, be the region another. */
function isSameLanguage(left: string, right: string): boolean {
  return written(left) === written(right);
}

function written(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}

import type { Subscription } from '../feed/subscription.js';
import { inRows } from './button-rows.js';
import type { Reply } from './reply.js';
import { choice, page } from './settings-page.js';
import { type OpenedPlace, unknownButton } from './settings-place.js';

/** Languages in which news is written most, by which buttons offer them. */
export const OFFERED_LANGUAGES = [
  'en',
  'uk',
  'de',
  'fr',
  'es',
  'pl',
  'it',
  'pt',
  'ru',
  'tr',
  'ar',
  'zh',
] as const;
const IN_A_ROW = 4;
/** Three rows of them; with the row above and the one below that makes five, which is all that Discord shows. */
const MAX_OFFERED = 3 * IN_A_ROW;

/** The languages of the briefs that are wanted. */
export function languagesPage(opened: OpenedPlace): Reply {
  const { language } = opened.talk;
  const chosen = opened.settings?.subscription?.languages ?? null;
  const choices = offeredIn(opened).map((tag) =>
    choice(opened, languageName(language.locale, tag), {
      step: 'brief-language',
      value: tag,
      isChosen: chosen?.includes(tag) === true,
    }),
  );
  const all = choice(opened, language.say('settings-languages-all'), {
    step: 'brief-language',
    value: '',
    isChosen: chosen === null,
  });
  return page(opened, [language.say('settings-languages-how')], [[all], ...inRows(choices, IN_A_ROW)], true);
}

/** A choice that the page offers, or the empty one for all. @throws FeedError `invalid` for a button that was made up */
export function languageChosen(opened: OpenedPlace, tag: string): string {
  if (tag !== '' && !offeredIn(opened).includes(tag)) throw unknownButton();
  return tag;
}

/** What is chosen comes first: a choice whose button is cut off could not be taken back. */
function offeredIn({ settings, talk }: OpenedPlace): readonly string[] {
  const chosen = settings?.subscription?.languages ?? [];
  const offered = new Set([...chosen, primary(talk.feed.settings.locale), ...OFFERED_LANGUAGES]);
  return [...offered].slice(0, MAX_OFFERED);
}

/** Adds a language to those wanted or takes it away; with the last one gone, all are wanted. @param tag Empty for all. */
export function toggleLanguage(subscription: Subscription, tag: string): Subscription {
  const now = subscription.languages ?? [];
  const after = now.includes(tag) ? now.filter((one) => one !== tag) : [...now, tag];
  return { ...subscription, languages: tag === '' || after.length === 0 ? null : after };
}

/** A language by its name in another one; the tag itself where nobody knows its name, and for what is no tag. */
export function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}

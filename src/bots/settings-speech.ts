import { FeedError } from '../feed/errors.js';
import { languageFor } from '../feed/language.js';
import { asThePlatformTells, inLanguage } from '../feed/language-of-place.js';
import { inRows } from './button-rows.js';
import type { Reply } from './reply.js';
import { choice, page } from './settings-page.js';
import { changed, type OpenedPlace } from './settings-place.js';
import { findSpoken, inItsLanguage, ownName } from './spoken-language.js';

const IN_A_ROW = 3;

/** The languages that we speak, each by its own name, so that whoever cannot read this page finds theirs. */
export function speechPage(opened: OpenedPlace): Reply {
  const { language, languages } = opened.talk;
  const chosen = chosenLocale(opened);
  const choices = languages.locales.map((tag) =>
    choice(opened, ownName(tag), { step: 'speak', value: tag, isChosen: tag === chosen }),
  );
  const automatic = choice(opened, language.say('settings-language-automatic'), {
    step: 'speak',
    value: '',
    isChosen: chosen === null,
  });
  const how = language.say('settings-language-how', { where: opened.isOwn ? 'private' : 'place' });
  return page(opened, [how], [...inRows(choices, IN_A_ROW), [automatic]], true);
}

/** Chooses one of them, or none, and goes on in it. @throws FeedError `invalid` for a language that we do not speak */
export async function speak(opened: OpenedPlace, tag: string): Promise<Reply> {
  if (tag !== '' && !opened.talk.languages.locales.includes(tag)) throw unknown(tag);
  const after = await changed(opened, tag === '' ? asThePlatformTells(opened.place.locale) : inLanguage(tag));
  const isHere = opened.placeId === 0;
  if (!isHere || after.settings === null) return speechPage(after);
  return speechPage({ ...after, talk: inItsLanguage(after.talk, after.settings.destination) });
}

/** The same for a language that somebody typed. @throws FeedError `invalid` for one that we do not speak */
export async function takeLanguage(opened: OpenedPlace, typed: string): Promise<Reply> {
  const tag = findSpoken(opened.talk, typed);
  if (tag === null) throw unknown(typed);
  return await speak(opened, tag);
}

/** The language of a place in the menu: by its own name. */
export function describeSpeech(opened: OpenedPlace): string {
  const { talk, isOwn, settings } = opened;
  if (isOwn) return ownName(talk.language.locale);
  const locale = settings?.destination.locale ?? null;
  if (locale === null) return talk.language.say('settings-language-open');
  return ownName(languageFor(talk.languages, [locale], talk.feed.settings.locale).locale);
}

/** What was chosen there, or null where the language follows the platform. */
function chosenLocale({ settings, talk }: OpenedPlace): string | null {
  const { locale, isLocaleChosen } = settings?.destination ?? {};
  if (isLocaleChosen !== true || locale === null || locale === undefined) return null;
  return talk.languages.find(locale)?.locale ?? null;
}

function unknown(typed: string): FeedError {
  return new FeedError('invalid', {
    id: 'settings-language-unknown',
    args: { language: typed.slice(0, 40) },
  });
}

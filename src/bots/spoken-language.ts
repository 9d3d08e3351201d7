import type { Destination } from '../feed/destination.js';
import { languageFor } from '../feed/language.js';
import { type Conversation, localesOf } from './command.js';

/** The conversation goes on in the language that was chosen just now in its place. */
export function inItsLanguage(talk: Conversation, destination: Destination): Conversation {
  const { languages, caller, feed } = talk;
  const language = languageFor(languages, localesOf(caller, destination), feed.settings.locale);
  return { ...talk, destination, language, times: { ...talk.times, locale: language.locale } };
}

/** A language as its own speakers call it. @param tag BCP 47 */
export function ownName(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(tag) + rest.join('');
}

/** The language that somebody means by its code or by its name, in itself, in English or in theirs; null for none. */
export function findSpoken(talk: Pick<Conversation, 'language' | 'languages'>, typed: string): string | null {
  const { language, languages } = talk;
  const wanted = typed.trim().toLowerCase();
  const named = languages.locales.find((tag) =>
    [tag, 'en', language.locale].some((speaker) => nameIn(speaker, tag) === wanted),
  );
  return named ?? (isCode(wanted) ? (languages.find(wanted)?.locale ?? null) : null);
}

function nameIn(speaker: string, tag: string): string | undefined {
  return new Intl.DisplayNames(speaker, { type: 'language' }).of(tag)?.toLowerCase();
}

/** A word that is no code may be cut down to one: `english` is none, `en-gb` is. */
function isCode(typed: string): boolean {
  return /^[a-z]{2,3}(?:[-_]\w+)*$/.test(typed);
}

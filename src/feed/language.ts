import { FluentBundle, FluentResource } from '@fluent/bundle';

/** A sentence before it is put into a language: the id of a message in `locales/` and its values. */
export interface Said {
  readonly id: string;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** One language to speak to people in. */
export interface Language {
  /** BCP 47, as chosen (`en`, `uk`). */
  readonly locale: string;
  /** The sentence; a message missing in this language is taken from the fallback. Throws if nobody has it. */
  say(id: string, args?: Said['args']): string;
}

/** All languages of the product. */
export interface Languages {
  readonly locales: readonly string[];
  /** The best language for a BCP 47 tag (`uk-UA` gives `uk`), or null when we do not speak it. */
  find(locale: string): Language | null;
  /** The same, or else the fallback. */
  in(locale: string | null): Language;
}

/**
 * Builds the languages from Fluent sources.
 * @param sources For each locale the text of its `.ftl` files.
 * @param fallback The locale that is complete.
 * @throws Error when a source does not parse or defines a message twice: a fault in the release, not of a person.
 */
export function createLanguages(
  sources: Readonly<Record<string, readonly string[]>>,
  fallback: string,
): Languages {
  const bundles = new Map<string, FluentBundle>();
  for (const [locale, files] of Object.entries(sources)) bundles.set(locale, createBundle(locale, files));
  const last = bundles.get(fallback);
  if (!last) throw new Error(`No messages for the fallback language ${fallback}.`);
  const usual = createLanguage(fallback, last, last);
  const languages = new Map<string, Language>([[fallback, usual]]);
  for (const [locale, bundle] of bundles) {
    if (locale !== fallback) languages.set(locale, createLanguage(locale, bundle, last));
  }
  const find = (locale: string): Language | null => {
    for (const tag of lookUp(locale)) {
      const found = languages.get(tag);
      if (found) return found;
    }
    return null;
  };
  return {
    locales: [...bundles.keys()],
    find,
    in: (locale) => (locale === null ? null : find(locale)) ?? usual,
  };
}

/** The language to speak: the first of these locales that we know, else the newsroom's. */
export function languageFor(
  languages: Languages,
  wanted: readonly (string | null)[],
  newsroom: string,
): Language {
  for (const locale of wanted) {
    const spoken = locale === null ? null : languages.find(locale);
    if (spoken !== null) return spoken;
  }
  return languages.in(newsroom);
}

/**
 * The tags under which a language is looked for, the most exact first: `zh-Hant-TW`, `zh-Hant`, `zh` (RFC 4647, 3.4).
 * What platforms send is untidy (`uk_UA`, `PT-br`); none for what is no tag at all.
 */
function lookUp(locale: string): readonly string[] {
  try {
    const parts = (Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? '').split('-');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  } catch {
    return [];
  }
}

function createBundle(locale: string, files: readonly string[]): FluentBundle {
  // Isolation marks would show up as boxes in some chat clients, and every value we pass is already plain text.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const file of files) {
    const errors = bundle.addResource(new FluentResource(file));
    if (errors.length > 0) throw new Error(`Messages for ${locale} are broken.`, { cause: errors[0] });
  }
  return bundle;
}

function createLanguage(locale: string, bundle: FluentBundle, fallback: FluentBundle): Language {
  return {
    locale,
    say(id, args = {}) {
      const source = bundle.hasMessage(id) ? bundle : fallback;
      const pattern = source.getMessage(id)?.value;
      if (!pattern) throw new Error(`There is no message ${id}.`);
      const errors: Error[] = [];
      const text = source.formatPattern(pattern, args, errors);
      if (errors[0]) throw new Error(`The message ${id} cannot be put together.`, { cause: errors[0] });
      return text;
    },
  };
}

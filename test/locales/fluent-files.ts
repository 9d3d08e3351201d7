import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;

/** A choice between wordings by a variable. */
export interface Select {
  readonly variable: string;
  /** In the order in which they stand there; numbers as digits. */
  readonly keys: readonly string[];
  readonly usual: string;
}

/** Files below a folder of the project, by name. */
export function readAll(folder: string, name: RegExp): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true })
    .map(String)
    .filter((path) => name.test(path))
    .map((path) => readFileSync(`${ROOT}${folder}/${path}`, 'utf8'));
}

export function findLocales(): readonly string[] {
  return readdirSync(`${ROOT}locales`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The ids of a locale as they are written, with whatever stands there twice or cannot be read. */
export function writtenIds(locale: string): readonly string[] {
  return readAll(`locales/${locale}`, /\.ftl$/).flatMap((source) =>
    Array.from(source.matchAll(/^([A-Za-z][\w-]*) *=/gm), (found) => found[1] ?? ''),
  );
}

/** The messages of a locale as they are understood. */
export function readMessages(locale: string): ReadonlyMap<string, Pattern> {
  const messages = new Map<string, Pattern>();
  for (const source of readAll(`locales/${locale}`, /\.ftl$/)) {
    for (const { id, value } of new FluentResource(source).body) {
      if (value !== null) messages.set(id, value);
    }
  }
  return messages;
}

/** The variables that a message is given. */
export function variablesOf(pattern: Pattern): ReadonlySet<string> {
  return new Set([...walk(pattern)].flatMap((part) => (part.type === 'var' ? [part.name] : [])));
}

export function selectsOf(pattern: Pattern): readonly Select[] {
  return [...walk(pattern)].flatMap((part) => {
    if (part.type !== 'select') return [];
    const keys = part.variants.map(({ key }) => String(key.value));
    const variable = part.selector.type === 'var' ? part.selector.name : '';
    return [{ variable, keys, usual: keys[part.star] ?? '' }];
  });
}

/** The words of a message, without what is put in. */
export function wordsOf(pattern: Pattern): readonly string[] {
  if (typeof pattern === 'string') return [pattern];
  return pattern.flatMap((part) => {
    if (typeof part === 'string') return [part];
    return part.type === 'select' ? part.variants.flatMap(({ value }) => wordsOf(value)) : [];
  });
}

function* walk(pattern: Pattern): Generator<Expression> {
  if (typeof pattern === 'string') return;
  for (const part of pattern) {
    if (typeof part === 'string') continue;
    yield part;
    if (part.type !== 'select') continue;
    yield part.selector;
    for (const { value } of part.variants) yield* walk(value);
  }
}

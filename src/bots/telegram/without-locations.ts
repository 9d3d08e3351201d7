import type { Update } from 'grammy/types';

/** The fields that say where somebody is: https://core.telegram.org/bots/api#message */
const SAYS_WHERE: ReadonlySet<string> = new Set(['location', 'venue']);

/** An update as it may be kept: without where somebody is. That there was a location can still be seen. */
export function withoutLocations(update: Update): Update {
  const kept: Update = JSON.parse(
    JSON.stringify(update, (key, value) => (SAYS_WHERE.has(key) && isObject(value) ? {} : value)),
  );
  return kept;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

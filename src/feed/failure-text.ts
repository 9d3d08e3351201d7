import type { FailureCause } from './delivery/failure.js';
import type { Language } from './language.js';

/** What stood in the way, in a few words. */
export function causeText(cause: FailureCause, language: Language): string {
  return language.say(`failure-${cause}`);
}

/** What can be done about it, as a sentence. @param number The brief's. */
export function remedyText(cause: FailureCause, number: number, language: Language): string {
  return language.say(`remedy-${cause}`, { number: String(number) });
}

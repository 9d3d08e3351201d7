import type { Brief } from '../feed/brief.js';
import type { Language } from '../feed/language.js';
import type { FeedSettings } from '../feed/ports.js';
import { goesOutAt } from '../feed/release-time.js';
import { fullTimeText } from '../feed/time-text.js';

/** One line about what became of a brief that was published or changed. */
export function describeChange(brief: Brief, settings: FeedSettings, language: Language): string {
  const number = String(brief.number);
  if (brief.state === 'scheduled') {
    const style = { locale: language.locale, timeZone: settings.timeZone };
    const time = fullTimeText(goesOutAt(brief, settings), style);
    return language.say('cli-scheduled', { number, time, zone: settings.timeZone });
  }
  if (brief.state === 'retracted') return language.say('cli-retracted', { number });
  if (brief.version === 1) return language.say('cli-published', { number });
  return language.say('cli-changed', { number, version: String(brief.version) });
}

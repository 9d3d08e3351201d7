import type { Brief } from '../feed/brief.js';
import type { Language } from '../feed/language.js';
import type { FeedSettings } from '../feed/ports.js';

/** One line about what became of a brief that was published or changed. */
export function describeChange(brief: Brief, { timeZone }: FeedSettings, language: Language): string {
  const number = String(brief.number);
  if (brief.scheduledFor !== null && brief.state === 'scheduled') {
    return language.say('cli-scheduled', { number, time: momentText(brief.scheduledFor, timeZone) });
  }
  if (brief.state === 'retracted') return language.say('cli-retracted', { number });
  if (brief.version === 1) return language.say('cli-published', { number });
  return language.say('cli-changed', { number, version: String(brief.version) });
}

/** `2026-11-24 14:05`, by the wall clock of a zone: Swedish writes it so. */
function momentText(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at);
}

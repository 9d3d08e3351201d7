import { type Feedback, OTHER_EMOJI, PRESSES } from './feedback.js';
import type { Language } from './language.js';

/** Emojis that are told apart; the rest is told as one number. */
const MAX_EMOJIS = 8;

/** What readers did with a brief, on one line of plain text; what is zero is left out. None where nothing was done. */
export function feedbackLines({ reactions, presses }: Feedback, language: Language): readonly string[] {
  const pressed = PRESSES.filter((press) => presses[press] > 0).map((press) =>
    language.say(`report-pressed-${press}`, { times: presses[press] }),
  );
  const line = [...reactionsText(reactions, language), ...pressed].join(' · ');
  return line === '' ? [] : [line];
}

function reactionsText(reactions: Feedback['reactions'], language: Language): string[] {
  if (reactions.length === 0) return [];
  const told = reactions.filter(({ emoji }) => emoji !== OTHER_EMOJI).slice(0, MAX_EMOJIS);
  const all = reactions.reduce((sum, { count }) => sum + count, 0);
  const others = all - told.reduce((sum, { count }) => sum + count, 0);
  const counts = told.map(({ emoji, count }) => language.say('report-reaction', { emoji, times: count }));
  const rest = others === 0 ? [] : [language.say('report-reaction-other', { times: others })];
  return [language.say('report-reactions', { reactions: [...counts, ...rest].join(' · ') })];
}

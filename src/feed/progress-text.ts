import type { Language } from './language.js';
import type { Progress } from './progress.js';
import { durationText } from './report-text.js';

/** How far a brief has come, in one line. */
export function progressLine(progress: Progress, number: number, language: Language): string {
  switch (progress.kind) {
    case 'under-way': {
      const { what, done, of, leftMs } = progress;
      const said =
        of === null
          ? language.say(`progress-${what}`, { done })
          : language.say(`progress-${what}-of`, { done, of });
      if (leftMs === null) return said;
      const left = language.say('progress-left', { time: durationText(roughly(leftMs), language) });
      return `${said} · ${left}`;
    }
    case 'held':
      return language.say(`progress-${progress.by}`, { done: progress.done });
    case 'ended':
      return endedLine(progress, number, language);
  }
}

function endedLine(
  { copies, wrong, mostMs }: Progress & { kind: 'ended' },
  number: number,
  language: Language,
): string {
  if (wrong > 0) return language.say('progress-wrong', { copies: wrong, number: String(number) });
  if (copies === 0) return language.say('progress-nobody');
  const said = language.say('progress-right', { copies });
  if (mostMs === null) return said;
  return `${said} · ${language.say('progress-most', { time: durationText(mostMs, language) })}`;
}

/** A guess with tenths of a second would be read as more than that. */
function roughly(ms: number): number {
  const seconds = Math.max(1, Math.ceil(ms / 1_000));
  return (seconds < 20 ? seconds : Math.ceil(seconds / 5) * 5) * 1_000;
}

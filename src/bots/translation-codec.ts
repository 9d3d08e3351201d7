import { type Action, TRANSLATION_STEPS } from './action.js';

type TranslationAction = Extract<Action, { kind: 'translate' }>;

/** A language tag goes as it is: letters, digits and hyphens, 35 at most. */
export function encodeTranslation({ number, step, language, since }: TranslationAction): string {
  const seen = since === undefined ? '' : `.${since}`;
  return `${number}.${TRANSLATION_STEPS.indexOf(step)}.${language}${seen}`;
}

export function decodeTranslation(data: string): TranslationAction | null {
  const found = /^(\d{1,16})\.(\d{1,2})\.([A-Za-z0-9-]{0,35})(?:\.(\d{1,15}))?$/.exec(data);
  const step = TRANSLATION_STEPS[Number(found?.[2] ?? -1)];
  if (found?.[1] === undefined || found[3] === undefined || step === undefined) return null;
  const since = found[4] === undefined ? {} : { since: Number(found[4]) };
  return { kind: 'translate', step, number: Number(found[1]), language: found[3], ...since };
}

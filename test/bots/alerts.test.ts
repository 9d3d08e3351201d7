import { expect, test } from 'vitest';
import { Alerts } from '../../src/bots/alerts.js';
import { loadLanguages } from '../../src/languages.js';

const LANGUAGE = loadLanguages().in('en');
const BOTS = [
  { id: 1, platform: 'telegram', account: '4242' },
  { id: 2, platform: 'discord', account: '99' },
] as const;

test('a bot that fell silent for refusals is named, with how long and what to look at', () => {
  const alerts = new Alerts();
  expect(alerts.note({ kind: 'silenced', botId: 2, forMs: 291_000 })).toBe(true);
  expect(alerts.take(LANGUAGE, BOTS)).toEqual([
    'Discord has refused too much of bot 99, which is silent for 5 minutes. What is due waits: look which places refuse, with /report.',
  ]);
  expect(alerts.take(LANGUAGE, BOTS)).toEqual([]);
});

test('an outage that ended before it was told is told by its end', () => {
  const alerts = new Alerts();
  alerts.note({ kind: 'outage', botId: 1, over: false });
  alerts.note({ kind: 'outage', botId: 1, over: true });
  expect(alerts.take(LANGUAGE, BOTS)).toEqual([
    'Telegram answers again (bot 4242). What waited is being sent.',
  ]);
});

test('what only the report has to tell is no alert', () => {
  expect(new Alerts().note({ kind: 'fell-back', briefNumber: 1, botId: 1, reason: 'wrong type' })).toBe(
    false,
  );
});

import { expect, it } from 'vitest';
import { likeLine } from '../../src/bots/like-line.js';
import { loadLanguages } from '../../src/languages.js';

const language = loadLanguages().in('en');
const now = Date.UTC(2026, 2, 3, 14, 5);
const talk = {
  language,
  times: { locale: 'en', timeZone: 'UTC' },
  now,
};
const like = { number: 1118, headline: 'The ferry sails again', createdAt: 0 };

it('warns of a published brief with how long ago it went out', () => {
  expect(likeLine(talk, { ...like, publishedAt: now - 12 * 60_000 })).toBe(
    '#1118, 12 minutes ago, looks like this one: The ferry sails again',
  );
});

it('warns of a brief that somebody is at work on', () => {
  expect(likeLine(talk, { ...like, publishedAt: null })).toBe(
    '#1118, not published yet, looks like this one: The ferry sails again',
  );
});

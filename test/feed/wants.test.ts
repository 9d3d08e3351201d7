import { expect, test } from 'vitest';
import type { Subscription } from '../../src/feed/subscription.js';
import { type Offer, wantsBrief } from '../../src/feed/wants.js';

const OPENED = 1_000;
const every: Subscription = {
  everySince: 500,
  chosen: {},
  hidden: [],
  leastUrgency: 'routine',
  languages: null,
};
const sports: Subscription = { ...every, everySince: null, chosen: { sports: 500 } };
const offer = (changed: Partial<Offer> = {}): Offer => ({
  topics: ['sports', 'weather'],
  urgency: 'routine',
  language: 'en',
  openedAt: OPENED,
  ...changed,
});

test('nothing is wanted without a subscription', () => {
  expect(wantsBrief(null, offer())).toBe(false);
});

test('every topic, or one of the chosen, is wanted', () => {
  expect(wantsBrief(every, offer())).toBe(true);
  expect(wantsBrief(sports, offer())).toBe(true);
  expect(wantsBrief(sports, offer({ topics: ['politics'] }))).toBe(false);
});

test('a brief with no topic goes only to those with every topic', () => {
  expect(wantsBrief(every, offer({ topics: [] }))).toBe(true);
  expect(wantsBrief(sports, offer({ topics: [] }))).toBe(false);
});

test('a hidden topic wins over every topic and over a chosen one', () => {
  expect(wantsBrief({ ...every, hidden: ['weather'] }, offer())).toBe(false);
  expect(wantsBrief({ ...sports, hidden: ['weather'] }, offer())).toBe(false);
  expect(wantsBrief({ ...every, hidden: ['politics'] }, offer())).toBe(true);
});

test('what was wanted at the moment of publication or later does not count', () => {
  expect(wantsBrief({ ...every, everySince: OPENED }, offer())).toBe(false);
  expect(wantsBrief({ ...every, everySince: OPENED - 1 }, offer())).toBe(true);
  expect(wantsBrief({ ...sports, chosen: { sports: OPENED, weather: 1 } }, offer())).toBe(true);
  expect(wantsBrief({ ...sports, chosen: { sports: OPENED } }, offer())).toBe(false);
});

test('the least urgency holds briefs back', () => {
  const urgent: Subscription = { ...every, leastUrgency: 'urgent' };
  expect(wantsBrief(urgent, offer())).toBe(false);
  expect(wantsBrief(urgent, offer({ urgency: 'urgent' }))).toBe(true);
  expect(wantsBrief(urgent, offer({ urgency: 'flash' }))).toBe(true);
});

test('a language is wanted with its regions, and not with those of another', () => {
  const english: Subscription = { ...every, languages: ['en'] };
  expect(wantsBrief(english, offer({ language: 'EN-gb' }))).toBe(true);
  expect(wantsBrief(english, offer({ language: 'uk' }))).toBe(false);
  const british: Subscription = { ...every, languages: ['en-GB'] };
  expect(wantsBrief(british, offer({ language: 'en' }))).toBe(true);
  expect(wantsBrief(british, offer({ language: 'en-US' }))).toBe(false);
});

test('a brief is wanted in any language that it is told in', () => {
  const ukrainian: Subscription = { ...every, languages: ['uk'] };
  expect(wantsBrief(ukrainian, offer({ alsoIn: ['de'] }))).toBe(false);
  expect(wantsBrief(ukrainian, offer({ alsoIn: ['de', 'uk-UA'] }))).toBe(true);
  expect(wantsBrief({ ...ukrainian, languages: ['en'] }, offer({ alsoIn: ['uk'] }))).toBe(true);
});

import { expect, it } from 'vitest';
import { findZones } from '../../src/feed/finding-zones.js';
import { zoneName } from '../../src/feed/time-zone.js';

const WINTER = Date.UTC(2026, 0, 15);

it.each([
  ['Kyiv', ['Europe/Kyiv']],
  ['new york', ['America/New_York']],
  ['NEW-YORK', ['America/New_York']],
  ['São Paulo', ['America/Sao_Paulo']],
  ['Mumbai', ['Asia/Kolkata']],
  ['Київ', ['Europe/Kyiv']],
  ['харків', ['Europe/Kyiv']],
  ['Kraków', ['Europe/Warsaw']],
  ['München', ['Europe/Berlin']],
  ['Ciudad de México', ['America/Mexico_City']],
  ['europe/kyiv', ['Europe/Kyiv']],
  ['America/Argentina/Buenos Aires', ['America/Argentina/Buenos_Aires']],
  ['UTC', ['UTC']],
  ['+0', ['UTC']],
  ['+2', ['Etc/GMT-2']],
  ['UTC-5', ['Etc/GMT+5']],
  ['+14', ['Etc/GMT-14']],
  ['-13', []],
  ['+15', []],
  ['Atlantis', []],
  ['constructor', []],
  ['', []],
])('“%s” means %j', (typed, zones) => {
  expect(findZones(typed, WINTER)).toEqual(zones);
});

it('a distance that is no whole hours means the zones that stand there now', () => {
  expect(findZones('+05:45', WINTER)).toEqual([expect.stringMatching(/^Asia\/Kat(h)?mandu$/)]);
  expect(findZones('+10:30', WINTER)).not.toContain('Australia/Lord_Howe');
  expect(findZones('+10:30', Date.UTC(2026, 6, 15))).toContain('Australia/Lord_Howe');
});

it('the beginning of a city means those that begin with it, nine at most', () => {
  expect(findZones('santia', WINTER)).toEqual(['America/Santiago']);
  expect(findZones('s', WINTER)).toHaveLength(9);
});

it('every zone that is found can be shown times in', () => {
  for (const typed of ['s', '+14', '-12', '+3:30', 'kyiv', 'UTC']) {
    for (const timeZone of findZones(typed, WINTER)) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  }
});

it.each([
  ['Etc/GMT-2', 'UTC+2'],
  ['Etc/GMT+5', 'UTC-5'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
  ['UTC', 'UTC'],
])('%s is said as %s', (zone, name) => {
  expect(zoneName(zone)).toBe(name);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeZone } from '../../src/feed/time-zone.js';
import { zoneOfLocation } from '../../src/feed/zone-of-location.js';

describe('the zone of a place on the map', () => {
  it.each([
    ['Kyiv', 50.45, 30.52, 'Europe/Kyiv'],
    ['Lviv', 49.84, 24.03, 'Europe/Kyiv'],
    ['New York', 40.71, -74.0, 'America/New_York'],
    ['Phoenix, with no daylight saving', 33.45, -112.07, 'America/Phoenix'],
    ['Lord Howe', -31.55, 159.08, 'Australia/Lord_Howe'],
    ['Kathmandu', 27.72, 85.32, 'Asia/Kathmandu'],
    ['Kiritimati', 1.87, -157.4, 'Pacific/Kiritimati'],
    ['the open sea', 0, -30, 'Etc/GMT+2'],
  ])('is known for %s', (_, latitude, longitude, zone) => {
    expect(zoneOfLocation({ latitude, longitude })).toBe(zone);
  });

  it('is one that clocks know, wherever it is on earth', () => {
    const latitudes = fc.double({ min: -90, max: 90, noNaN: true });
    const longitudes = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(latitudes, longitudes, (latitude, longitude) => {
        const zone = zoneOfLocation({ latitude, longitude });
        expect(zone).not.toBeNull();
        expect(parseTimeZone(zone ?? '')).toBe(zone);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [91, 0],
    [0, 181],
    [Number.NaN, 0],
  ])('is none for %d, %d', (latitude, longitude) => {
    expect(zoneOfLocation({ latitude, longitude })).toBeNull();
  });
});

import { FeedError } from '../feed/errors.js';
import { findZones } from '../feed/finding-zones.js';
import { parseTimeZone, zoneName } from '../feed/time-zone.js';
import { inRows } from './button-rows.js';
import type { Form, Reply } from './reply.js';
import { settingsMenu } from './settings-menu.js';
import { choice, page } from './settings-page.js';
import { changed, type OpenedPlace, zoneOf } from './settings-place.js';

const MAX_CITY_LENGTH = 60;
const IN_A_ROW = 2;

/** The form for the place's zone. */
export function zoneForm(opened: OpenedPlace): Form {
  const { language } = opened.talk;
  return {
    submit: { kind: 'settings', field: 'zone', placeId: opened.placeId },
    title: language.say('form-zone'),
    fields: [
      {
        name: 'words',
        label: language.say('form-zone-label'),
        question: language.say('form-zone-ask'),
        long: false,
        required: true,
        maxLength: MAX_CITY_LENGTH,
        value: '',
      },
    ],
  };
}

/** Takes the zone that was meant; where it may be one of several, they are offered. @throws FeedError `invalid` for none */
export async function takeZone(opened: OpenedPlace, typed: string): Promise<Reply> {
  const { feed, language } = opened.talk;
  const zones = findZones(typed, feed.clock.now());
  const [only] = zones;
  if (only === undefined) {
    throw new FeedError('invalid', { id: 'settings-zone-unknown', args: { typed: typed.slice(0, 60) } });
  }
  if (zones.length === 1) return await setZone(opened, only);
  const now = zoneOf(opened);
  const choices = zones.map((zone) =>
    choice(opened, zoneName(zone), { step: 'set-zone', value: zone, isChosen: zone === now }),
  );
  return page(opened, [language.say('settings-zone-which')], inRows(choices, IN_A_ROW).slice(0, 4), true);
}

/** @throws FeedError `invalid` for a zone that does not exist */
export async function setZone(opened: OpenedPlace, zone: string): Promise<Reply> {
  const timeZone = parseTimeZone(zone);
  if (timeZone === null || /^[+-]/.test(timeZone)) {
    throw new FeedError('invalid', { id: 'settings-zone-unknown', args: { typed: zone } });
  }
  const after = await changed(opened, ({ destination, subscription }) => ({
    destination: { ...destination, timeZone },
    subscription,
  }));
  return await settingsMenu(after);
}

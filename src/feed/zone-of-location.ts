import lookUp from '@photostructure/tz-lookup';
import { parseTimeZone } from './time-zone.js';

/** A place on the map, in degrees. It is used where it arrives, and neither kept nor logged. */
export interface MapLocation {
  readonly latitude: number;
  readonly longitude: number;
}

/** The IANA zone of a place on the map; near a border it may be the neighbour's. Null for what is no such place. */
export function zoneOfLocation({ latitude, longitude }: MapLocation): string | null {
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? parseTimeZone(lookUp(latitude, longitude)) : null;
}

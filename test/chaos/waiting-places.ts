import type { Destination } from '../../src/feed/destination.js';
import type { Subscription } from '../../src/feed/subscription.js';
import type { WireWorld } from './wire-world.js';

const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 1_440;

/** Places of each kind that take digests. */
const WITH_DIGESTS = 3;
const WITH_QUIET_HOURS = 3;

/** Longer than anything waits there. */
export const LONGEST_WAIT_MS = 2 * MINUTE_MS;

/**
 * Some places take a digest every minute, and in others it is quiet for the first minute or two of a run: what comes
 * together is to outlive every death as well.
 */
export async function letSomeWait(world: WireWorld): Promise<void> {
  const { store } = world.opened;
  const all = await store.destinations.findAll({ afterId: 0, limit: 1_000 });
  const ofKind = (kind: Destination['kind']) => all.filter((place) => place.kind === kind);
  const readers = ofKind('telegram-private');
  const withDigests = [readers, ofKind('telegram-supergroup'), ofKind('discord-text')].flatMap((places) =>
    places.slice(0, WITH_DIGESTS),
  );
  for (const place of withDigests) await choose(world, place, { digest: { times: everyMinute() } });
  const minute = Math.floor(world.clock.now() / MINUTE_MS) % MINUTES_A_DAY;
  const quiet = { from: (minute + MINUTES_A_DAY - 5) % MINUTES_A_DAY, to: (minute + 2) % MINUTES_A_DAY };
  for (const place of readers.slice(WITH_DIGESTS, WITH_DIGESTS + WITH_QUIET_HOURS)) {
    await choose(world, place, { quiet: { ...quiet, flash: 'sound' } });
  }
}

function everyMinute(): readonly number[] {
  return Array.from({ length: MINUTES_A_DAY }, (_, minute) => minute);
}

async function choose(
  { opened, clock }: WireWorld,
  place: Destination,
  choice: Pick<Subscription, 'digest'> | Pick<Subscription, 'quiet'>,
): Promise<void> {
  await opened.store.transaction(async ({ destinations }) => {
    const subscription = await destinations.getSubscription(place.id);
    if (subscription === null) throw new Error(`Nothing is wanted in ${place.title}.`);
    await destinations.save({ ...place, timeZone: 'UTC' });
    await destinations.setSubscription(place.id, { ...subscription, ...choice }, clock.now());
  });
}

/** How long it is until the next digest is due, in milliseconds. */
export function untilNextMinute(now: number): number {
  return MINUTE_MS - (now % MINUTE_MS);
}

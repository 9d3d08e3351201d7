import type { Person } from './administrator-ports.js';
import type { Address, Destination } from './destination.js';
import type { Feed } from './ports.js';

/** More places than that nobody looks after by hand. */
const MAX_PLACES = 200;

/**
 * Notes that somebody administers a place, so that they can find it from their own chat. A place that is not registered
 * has nothing to be found. Nothing follows from it but a line in a list: rights are asked of the platform each time.
 */
export async function rememberAdministrator(
  feed: Feed,
  { botId, userId }: Person,
  address: Address,
): Promise<void> {
  const { destinations, administrators } = feed.store;
  const place = await destinations.findByAddress(botId, address);
  if (place === null) return;
  const administrator = { botId, userId, destinationId: place.id };
  if (await administrators.isRemembered(administrator)) return;
  // It is noted again whenever they do something there, so that the disk is not waited for.
  await feed.store.transaction((tx) => tx.administrators.remember(administrator), { minor: true });
}

/** Where somebody was seen administering, by id. */
export async function findAdministered(
  feed: Feed,
  person: Person,
  limit = MAX_PLACES,
): Promise<readonly Destination[]> {
  return await feed.store.administrators.findPlacesOf(person, limit);
}

/** The platform says that somebody does not administer these places: no list names them to that person any more. */
export async function forgetAdministrator(
  feed: Feed,
  person: Person,
  destinationIds: readonly number[],
): Promise<void> {
  if (destinationIds.length === 0) return;
  await feed.store.transaction(
    async ({ administrators }) => {
      for (const destinationId of destinationIds) await administrators.forget({ ...person, destinationId });
    },
    { minor: true },
  );
}

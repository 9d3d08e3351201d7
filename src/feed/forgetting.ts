import { type Destination, formatAddress, TIER, tierOf } from './destination.js';
import type { Actor } from './newsroom.js';
import { USUAL_FEATURES } from './place-features.js';
import type { Feed } from './ports.js';
import { type Presentation, USUAL_PRESENTATION } from './presentation.js';
import type { PlaceDescription } from './registering.js';
import { returnToGroup } from './subscribing.js';

/**
 * Deletes what is known of a place and of what people did there: subscription, stories followed, look, language, zone, the
 * name of somebody's own chat, where reading stopped and open questions. What stays is the address with the ledger's rows, by
 * which copies are corrected and retracted, and the audit log, which nobody can change; its line of this names nobody.
 * @param userId Whose own chat it is, so that where else they were seen administering is forgotten too; null in a place of many.
 */
export async function forgetPlace(
  feed: Feed,
  actor: Actor,
  { botId, address }: Pick<PlaceDescription, 'botId' | 'address'>,
  userId: string | null,
): Promise<void> {
  await feed.store.transaction(async (tx) => {
    const at = feed.clock.now();
    const place = formatAddress(address);
    await tx.conversations.forgetPlace(botId, place);
    if (userId !== null) await tx.administrators.forgetPerson({ botId, userId });
    const known = await tx.destinations.findByAddress(botId, address);
    if (known === null) return;
    const { presentation: chosen, isLocaleChosen: _, ...kept } = known;
    const presentation = leftOf(chosen);
    const title = tierOf(known.kind) === TIER.private ? place : known.title;
    const before = await tx.destinations.getSubscription(known.id);
    await tx.destinations.setSubscription(known.id, null, at);
    const nameless = { ...actor, name: actor.via };
    await returnToGroup(tx, { destination: known, actor: nameless, at, before, after: null });
    await tx.follows.unfollowAll(known);
    await tx.administrators.forgetPlace(known.id);
    await tx.topics.forgetPlacesIn(known.id);
    await tx.destinations.save({ ...kept, ...presentation, title, locale: null, timeZone: null });
    await tx.audit.append({
      at,
      actor: nameless,
      action: 'destination.forget',
      subject: `destination:${known.id}`,
      before: null,
      after: { address },
    });
  });
}

/** Where copies have threads that is remembered as the copies are, so that a retraction reaches their names. */
function leftOf(chosen: Presentation | undefined): Pick<Destination, 'presentation'> {
  if (chosen?.features?.threads === undefined) return {};
  return { presentation: { ...USUAL_PRESENTATION, features: { ...USUAL_FEATURES, threads: false } } };
}

import type { Brief } from './brief.js';
import {
  type DeliveryReport,
  isStillToChange,
  isStillToCome,
  lastChangeAt,
  summarize,
} from './delivery-report.js';
import { FeedError } from './errors.js';
import { wasPublished } from './lifecycle.js';
import type { Actor } from './newsroom.js';
import { checkRole } from './permission.js';
import type { Feed, StoreReads, Transaction } from './ports.js';

/** Places that a report names. */
const MAX_TROUBLED = 100;
/** Rows made due again in one transaction, so that nothing else waits long for its turn. */
const ROWS_AT_ONCE = 1_000;

/**
 * How a brief's way into the chats stands.
 * @throws FeedError `not_found`; `conflict` for a brief that was never published
 */
export async function reportDelivery(feed: Feed, number: number): Promise<DeliveryReport> {
  const { store } = feed;
  const brief = await getPublished(store, number);
  const [figures, troubled] = await Promise.all([
    store.broadcasts.getFigures(number),
    store.broadcasts.findTroubled(number, MAX_TROUBLED),
  ]);
  const { headline, version, state, publishedAt, sending } = brief;
  return {
    ...{ number, headline, version, state, publishedAt, sending },
    ...summarize(figures),
    toCome: isStillToCome(figures),
    toChange: isStillToChange(figures),
    changedAt: lastChangeAt(figures),
    troubled,
  };
}

/**
 * Sends again what failed, and nothing else: posts that failed are posted, changes that failed are made. What may stand
 * there and must not be repeated (`DELIVERY_GUARANTEE=at-most-once`) is left as it is.
 * @returns How many copies are due again.
 * @throws FeedError `not_found`; `forbidden` below an editor's role; `conflict` for a brief that was never published
 */
export async function sendFailuresAgain(feed: Feed, actor: Actor, number: number): Promise<number> {
  const { store, clock } = feed;
  await checkRole(store.newsroom, actor, { role: 'editor', command: 'report' });
  await getPublished(store, number);
  const { failed } = summarize(await store.broadcasts.getFigures(number)).total;
  let due = 0;
  // No more than had failed when it was asked for: what fails again meanwhile is not taken up a second time.
  while (due < failed) {
    const limit = Math.min(failed - due, ROWS_AT_ONCE);
    const isFirst = due === 0;
    const rows = await store.transaction(async (tx) => {
      const at = clock.now();
      const brief = await getPublished(tx, number);
      if (isFirst) await record(tx, actor, { number, at, failed });
      return await tx.broadcasts.retryFailed(brief, { at, limit });
    });
    due += rows;
    if (rows < limit) break;
  }
  return due;
}

async function record(
  tx: Transaction,
  actor: Actor,
  { number, at, failed }: { readonly number: number; readonly at: number; readonly failed: number },
): Promise<void> {
  const line = { at, actor, action: 'brief.send-again', subject: `brief:${number}` };
  await tx.audit.append({ ...line, before: { failed }, after: null });
}

async function getPublished({ briefs }: Pick<StoreReads, 'briefs'>, number: number): Promise<Brief> {
  const brief = await briefs.get(number);
  if (wasPublished(brief.state)) return brief;
  throw new FeedError('conflict', { id: 'error-report-unpublished', args: { number: String(number) } });
}

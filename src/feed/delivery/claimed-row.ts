import type { Destination } from '../destination.js';
import type { Delivery } from './delivery.js';
import { repeatsPosts } from './guarantee.js';
import { NONCE_WINDOW_MS } from './retry.js';

/**
 * A row whose request is about to leave. A post whose nonce may be forgotten by now can stand there a second time: that
 * is counted before it leaves, since its answer may never be heard, and from then on its own nonce is remembered.
 */
export function claimedRow(
  delivery: Delivery,
  { kind: place }: Pick<Destination, 'kind'>,
  kind: 'post' | 'edit' | 'remove',
  now: number,
): Delivery {
  const claimed: Delivery = { ...delivery, state: 'in-flight', dueAt: null };
  const { unansweredAt, uncertainPosts } = delivery;
  if (kind !== 'post' || unansweredAt === null || now - unansweredAt <= NONCE_WINDOW_MS) return claimed;
  if (!repeatsPosts(place)) return claimed;
  return { ...claimed, unansweredAt: now, uncertainPosts: uncertainPosts + 1 };
}

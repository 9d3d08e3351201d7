import type { Destination, Tier } from '../destination.js';

/** What stands in a chat, as far as its form decides how it can be changed. */
export type CopyForm = 'text' | 'photo' | 'embed';

/** The message that stands in a destination. */
export interface CopyReference {
  /** The chat it was sent to: after a move this is not the destination's present chat. */
  readonly chat: string;
  readonly thread: string | null;
  /** The platform's message id. */
  readonly message: string;
  readonly form: CopyForm;
  /** When it was posted; Telegram deletes only for 48 hours in private chats and groups. */
  readonly postedAt: number;
}

/**
 * Where a ledger row stands.
 * `pending` something is to be done at `dueAt`; `in-flight` a request may be on its way; `standing` a copy stands there
 * and is right; `removed` the copy was deleted, by us or by others; `gathered` it stands in a digest, whose own row says
 * the rest; `parked` waits for the destination to come back;
 * `failed`, `expired`, `skipped`, `cancelled` (sending was stopped first) and `out-of-reach` are final and say why in
 * `detail`.
 */
export type DeliveryState =
  | 'pending'
  | 'in-flight'
  | 'standing'
  | 'removed'
  | 'gathered'
  | 'parked'
  | 'failed'
  | 'expired'
  | 'skipped'
  | 'cancelled'
  | 'out-of-reach';

/** The ledger row of one brief, or one digest, in one destination. */
export interface Delivery {
  /** Below zero for a digest: see `digestNumber`. */
  readonly briefNumber: number;
  readonly botId: number;
  readonly tier: Tier;
  readonly destinationId: number;
  readonly state: DeliveryState;
  /** How many times it was posted anew, from 1; part of the nonce. */
  readonly generation: number;
  /** The version that stands there, or that failed where none does; 0 before. */
  readonly version: number;
  readonly copy: CopyReference | null;
  /** Requests that failed since the row last came right. */
  readonly attempts: number;
  /** How many of them were refused for lack of rights or the like. */
  readonly refusals: number;
  /** Since when it is held up: by its first failure, or by waiting for an earlier brief. Null while it is not. */
  readonly troubledSince: number | null;
  /**
   * When a request went unanswered that the platform may still carry out: the first such post, the last such edit.
   * Null once it can do no harm any more. While a row is in flight the ledger holds the time of its claim here, for
   * whoever takes it up after a death.
   */
  readonly unansweredAt: number | null;
  /** When the next step is to be taken; null when nothing is to be done. */
  readonly dueAt: number | null;
  /** Posts that the platform may have carried out without our learning of it: possible duplicates. */
  readonly uncertainPosts: number;
  readonly detail: string | null;
}

/** A row of which nothing has been sent. @param dueAt Null while it has to wait for what nobody knows the time of. */
export function newDelivery(
  { id, botId, tier }: Pick<Destination, 'id' | 'botId' | 'tier'>,
  briefNumber: number,
  dueAt: number | null,
): Delivery {
  return {
    briefNumber,
    botId,
    tier,
    destinationId: id,
    state: 'pending',
    generation: 1,
    version: 0,
    copy: null,
    attempts: 0,
    refusals: 0,
    troubledSince: null,
    unansweredAt: null,
    dueAt,
    uncertainPosts: 0,
    detail: null,
  };
}

/** Whether nothing of it stands there, as far as anybody can know. */
export function isLost({ copy, uncertainPosts }: Pick<Delivery, 'copy' | 'uncertainPosts'>): boolean {
  return copy === null && uncertainPosts === 0;
}

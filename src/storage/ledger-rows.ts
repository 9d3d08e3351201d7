import { type CopyForm, type Delivery, newDelivery } from '../feed/delivery/delivery.js';
import type { BriefHead, Broadcast, Candidate } from '../feed/delivery/ledger.js';
import type { Digest } from '../feed/digest.js';
import { FeedError } from '../feed/errors.js';
import type { Subscription } from '../feed/subscription.js';
import type { BriefWords } from './brief-words.js';
import { DELIVERY_STATES, type DeliveryTable, stateCode } from './delivery-schema.js';
import { type DestinationRow, subscriptionOf, toDestination } from './destination-row.js';
import type { BriefTable } from './schema.js';
import { readJson } from './stored-json.js';

/** The codes of `deliveries.form` are places in this list. */
const COPY_FORMS = ['text', 'photo', 'embed'] as const satisfies readonly CopyForm[];

/** What a candidate is made of besides its ledger row. */
export const PLACE_COLUMNS = `
  t.id, t.bot_id, t.platform, t.chat, t.thread, t.tier, t.kind, t.title, t.locale,
  t.locale_chosen, t.time_zone,
  t.presentation_json, t.parked_reason, t.parked_at, t.active_since, t.created_at, t.subscription_json`;

/** The ledger row under names that do not meet the destination's. */
export const DELIVERY_COLUMNS = `
  d.brief_number, d.tier AS d_tier, d.state, d.generation, d.version, d.form, d.message, d.chat AS d_chat, d.posted_at,
  d.attempts, d.refusals, d.troubled_since, d.unanswered_at, d.uncertain_posts, d.due_at, d.detail, d.digest_id`;

export type JoinedRow = DestinationRow &
  Omit<DeliveryTable, 'bot_id' | 'tier' | 'destination_id' | 'chat' | 'rank'> & {
    readonly d_tier: DeliveryTable['tier'];
    readonly d_chat: string | null;
  };

export type HeadRow = Pick<
  BriefTable,
  'version' | 'state' | 'urgency' | 'language' | 'published_at' | 'expires_at' | 'sequence' | 'sending'
> & { readonly number: number; readonly also_in?: string | null };

/** Of `briefs h`. */
export const HEAD_COLUMNS =
  'h.number, h.version, h.state, h.urgency, h.language, h.also_in, h.published_at, h.expires_at, h.sequence, h.sending';

export const HEAD_SQL = `SELECT ${HEAD_COLUMNS} FROM briefs h WHERE h.number = ?`;

/** Of `broadcasts b`: since when nothing but us keeps a brief from anybody. */
export const FRESH_SINCE = 'max(b.opened_at, coalesce(b.changed_at, 0))';

export function toHead(row: HeadRow | undefined, number: number): BriefHead {
  if (!row) throw new FeedError('not_found', { id: 'storage-no-brief', args: { number: String(number) } });
  const { version, state, urgency, language, sequence, sending } = row;
  const times = { publishedAt: row.published_at, expiresAt: row.expires_at };
  const alsoIn = row.also_in ? { alsoIn: row.also_in.split(' ') } : {};
  return { number, version, state, urgency, language, ...alsoIn, ...times, sequence, sending };
}

export interface OfferRow {
  readonly topics_json: string;
  readonly story: number | null;
  readonly opened_at: number;
  readonly fresh_since: number;
}

/** What a brief is offered as: to whom, and since when. */
export type BroadcastOffer = Pick<Broadcast, 'topics' | 'story' | 'openedAt' | 'freshSince'>;

export function toOffer(row: OfferRow, brief: number): BroadcastOffer {
  const { story, opened_at: openedAt, fresh_since: freshSince } = row;
  return { topics: toTopics(row, brief), story, openedAt, freshSince };
}

function toTopics(row: Pick<OfferRow, 'topics_json'>, brief: number): readonly string[] {
  return readJson<readonly string[]>(row.topics_json, { table: 'broadcasts', row: `of brief ${brief}` });
}

export function toCandidate(
  row: JoinedRow,
  brief: BriefHead,
  { topics, openedAt, freshSince }: BroadcastOffer,
  words: BriefWords,
): Candidate {
  return {
    known: true,
    brief,
    topics,
    openedAt,
    freshSince,
    ...(row.digest_id !== null && { gatheredIn: row.digest_id }),
    delivery: toDelivery(row),
    destination: toDestination(row),
    ...wishOf(row.message === null ? subscriptionOf(row) : null, brief, words),
  };
}

/** The row of a digest, whose head is worked out of its members. */
export function toDigestCandidate(row: JoinedRow, digest: Digest, head: BriefHead): Candidate {
  return {
    known: true,
    brief: head,
    topics: [],
    openedAt: digest.cutAt,
    freshSince: digest.cutAt,
    digest,
    delivery: toDelivery(row),
    destination: toDestination(row),
    subscription: row.message === null ? subscriptionOf(row) : null,
  };
}

/** The row that a destination would have, were the brief on its way there. */
export function newCandidate(
  row: DestinationRow,
  brief: BriefHead,
  { topics, openedAt, freshSince }: BroadcastOffer,
  words: BriefWords,
): Candidate {
  const destination = toDestination(row);
  return {
    known: false,
    brief,
    topics,
    openedAt,
    freshSince,
    delivery: newDelivery(destination, brief.number, null),
    destination,
    ...wishOf(subscriptionOf(row), brief, words),
  };
}

/** What is wanted, and of the brief what that has to be compared with. */
function wishOf(
  subscription: Subscription | null,
  brief: BriefHead,
  words: BriefWords,
): Pick<Candidate, 'subscription' | 'words'> {
  return subscription?.words === undefined ? { subscription } : { subscription, words: words.of(brief) };
}

function toDelivery(row: JoinedRow): Delivery {
  const state = DELIVERY_STATES[row.state];
  if (state === undefined) throw brokenRow(row);
  return {
    briefNumber: row.brief_number,
    botId: row.bot_id,
    tier: row.d_tier,
    destinationId: row.id,
    state,
    generation: row.generation,
    version: row.version,
    copy: toCopy(row),
    attempts: row.attempts,
    refusals: row.refusals,
    troubledSince: row.troubled_since,
    unansweredAt: row.unanswered_at,
    dueAt: row.due_at,
    uncertainPosts: row.uncertain_posts,
    detail: row.detail,
  };
}

/** The message that stands there; its chat is the destination's own unless the row names another. */
export function toCopy(
  row: Pick<
    JoinedRow,
    'message' | 'form' | 'd_chat' | 'chat' | 'thread' | 'posted_at' | 'brief_number' | 'id'
  >,
): Delivery['copy'] {
  if (row.message === null) return null;
  const form = COPY_FORMS[row.form ?? -1];
  if (form === undefined) throw brokenRow(row);
  return {
    chat: row.d_chat ?? row.chat,
    thread: row.thread === '' ? null : row.thread,
    message: row.message,
    form,
    postedAt: (row.posted_at ?? 0) * 1_000,
  };
}

function brokenRow(row: { readonly brief_number: number; readonly id: number }): FeedError {
  const args = { table: 'deliveries', row: `brief ${row.brief_number}, destination ${row.id}` };
  return new FeedError('internal', { id: 'storage-broken-row', args });
}

/** The values of a row in the order of INSERT_SQL and UPDATE_SQL: what changes first, then the key. */
export function toValues(delivery: Delivery, rank: number): (string | number | null)[] {
  const { copy } = delivery;
  return [
    stateCode(delivery.state),
    delivery.generation,
    delivery.version,
    copy ? COPY_FORMS.indexOf(copy.form) : null,
    copy?.message ?? null,
    copy?.chat ?? null,
    copy ? delivery.destinationId : null,
    copy ? Math.floor(copy.postedAt / 1_000) : null,
    delivery.attempts,
    delivery.refusals,
    delivery.troubledSince,
    delivery.unansweredAt,
    delivery.uncertainPosts,
    delivery.dueAt,
    delivery.dueAt === null ? 0 : rank,
    delivery.detail,
    delivery.briefNumber,
    delivery.botId,
    delivery.tier,
    delivery.destinationId,
  ];
}

/** Left out where it is the destination's own, as nearly always; a move meanwhile makes it another. */
const CHAT = 'nullif(?, (SELECT chat FROM destinations WHERE id = ?))';

export const INSERT_SQL = `
  INSERT INTO deliveries (state, generation, version, form, message, chat, posted_at, attempts, refusals,
    troubled_since, unanswered_at, uncertain_posts, due_at, rank, detail, brief_number, bot_id, tier, destination_id)
  VALUES (?, ?, ?, ?, ?, ${CHAT}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO NOTHING`;

/** The row of a first post about to leave, as `newCandidate` makes it: half the work of INSERT_SQL. */
export const ENTER_SQL = `
  INSERT INTO deliveries (brief_number, bot_id, tier, destination_id, state, generation, version, attempts, refusals,
    unanswered_at, uncertain_posts, rank)
  VALUES (?, ?, ?, ?, ${stateCode('in-flight')}, ?, 0, 0, 0, ?, 0, 0)
  ON CONFLICT DO NOTHING`;

export const UPDATE_SQL = `
  UPDATE deliveries SET state = ?, generation = ?, version = ?, form = ?, message = ?, chat = ${CHAT}, posted_at = ?,
    attempts = ?, refusals = ?, troubled_since = ?, unanswered_at = ?, uncertain_posts = ?, due_at = ?, rank = ?,
    detail = ?
  WHERE brief_number = ? AND bot_id = ? AND tier = ? AND destination_id = ?`;

export const SETTLE_SQL = `${UPDATE_SQL} AND state = ${stateCode('in-flight')}`;

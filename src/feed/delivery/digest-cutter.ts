import { type Digest, digestNumber } from '../digest.js';
import { nextDigest } from '../digest-schedule.js';
import { newDelivery } from './delivery.js';
import { type Cut, cutOf, type DueDigest, findAwaited, postponed } from './digest-cut.js';
import type { Gatherable, GatheringPlace } from './digest-ledger.js';
import type { BriefHead, LedgerTransaction } from './ledger.js';
import { classOfRow, rankOf } from './rank.js';
import { TallySheet } from './tally-sheet.js';

/** Places looked at in one transaction. Most have nothing new, which takes a few look-ups. */
const PLACES_A_TURN = 128;

/** The zone of a place that has none: one that takes digests or wants quiet has its own. */
const NO_ZONE = 'UTC';

/**
 * Makes ledger rows of the digests that are due, within one transaction. They are made only as they can be sent, so that
 * each tells what is new at that moment, and a million of one time are no burst.
 */
export class DigestCutter {
  readonly #tx: LedgerTransaction;
  readonly #now: number;
  readonly #freshForMs: number | null;
  readonly #tally = new TallySheet();
  readonly #words = new Map<number, string>();
  #briefs: readonly Gatherable[] = [];

  constructor(tx: LedgerTransaction, given: { readonly now: number; readonly freshForMs: number | null }) {
    this.#tx = tx;
    this.#now = given.now;
    this.#freshForMs = given.freshForMs;
  }

  /** @param limit How many messages may be made. @returns Whether more is due than was looked at. */
  async cut(limit: number): Promise<boolean> {
    const places = await this.#tx.findGatherDue({ now: this.#now, limit: Math.min(limit, PLACES_A_TURN) });
    if (places.length === 0) return false;
    await this.#loadBriefs(places);
    for (const place of places) await this.#cutFor(place);
    await this.#tally.write(this.#tx, this.#now);
    return places.length === Math.min(limit, PLACES_A_TURN);
  }

  async #loadBriefs(places: readonly GatheringPlace[]): Promise<void> {
    this.#briefs = await this.#tx.findGatherable(Math.min(...places.map(({ after }) => after)));
    if (!places.some(({ subscription }) => subscription?.words !== undefined)) return;
    for (const { brief } of this.#briefs) this.#words.set(brief.number, await this.#tx.words(brief));
  }

  async #cutFor(place: GatheringPlace): Promise<void> {
    const { destination, subscription, dueAt, after, occasion } = place;
    const timeZone = destination.timeZone ?? NO_ZONE;
    const briefs = this.#briefs.filter(({ brief }) => brief.sequence > after);
    const due: DueDigest = {
      subscription,
      timeZone,
      dueAt,
      occasion,
      briefs,
      wordsOf: ({ brief }) => this.#words.get(brief.number) ?? '',
      followed: await this.#tx.findFollowed(destination, briefs),
    };
    const later = postponed(due, this.#now);
    if (later !== null) {
      await this.#tx.setGathering(destination.id, { dueAt: later, after, occasion });
      return;
    }
    const awaited = findAwaited(due);
    const rows = await this.#tx.findMemberRows(
      destination,
      awaited.map(({ brief }) => brief.number),
    );
    const cut = cutOf(awaited, {
      subscription,
      timeZone,
      occasion,
      rows,
      freshForMs: this.#freshForMs,
      now: this.#now,
    });
    await this.#write(place, cut, rows);
    await this.#goOn(place, timeZone);
  }

  /** Those that take digests are due again at the next of their times; for all others there is nothing to wait for. */
  async #goOn({ destination, subscription }: GatheringPlace, timeZone: string): Promise<void> {
    const digest = subscription?.digest;
    await this.#tx.setGathering(
      destination.id,
      digest === undefined
        ? { dueAt: null, after: null, occasion: null }
        : {
            dueAt: nextDigest(digest, timeZone, this.#now),
            after: await this.#tx.lastSequence(),
            occasion: 'scheduled',
          },
    );
  }

  async #write(
    place: GatheringPlace,
    { members, expired, alone, keptBack }: Cut,
    rows: Awaited<ReturnType<LedgerTransaction['findMemberRows']>>,
  ): Promise<void> {
    const { destination, occasion, dueAt } = place;
    if (alone !== null) await this.#goAlone(place, alone.brief, this.#now, rows);
    for (const { brief } of keptBack) await this.#goAlone(place, brief, null, rows);
    const numbers = members.map(({ brief }) => brief.number);
    for (const number of expired) if (!numbers.includes(number)) await this.#expire(place, number, rows);
    if (numbers.length === 0) return;
    for (const number of numbers) if (rows.get(number) === 'none') this.#tally.add(number, { made: 1 });
    const digest = await this.#tx.cutDigest(destination, {
      occasion,
      dueAt,
      cutAt: this.#now,
      members: numbers,
      expired,
    });
    await this.#tx.countDigest(digest, { cut: 1 });
    await this.#insert(
      place,
      digest,
      members.map(({ brief }) => brief),
    );
  }

  async #insert(
    { destination }: GatheringPlace,
    digest: Digest,
    members: readonly BriefHead[],
  ): Promise<void> {
    const isUrgent = members.some(({ urgency }) => urgency !== 'routine');
    // What somebody missed who is back comes after everything else.
    const work = digest.occasion === 'catch-up' ? 'returned' : isUrgent ? 'urgent' : 'routine';
    const row = newDelivery(destination, digestNumber(digest.id), this.#now);
    await this.#tx.insert(row, rankOf(work, destination.tier));
  }

  /** The brief gets a row as any other. @param dueAt Null for as long as the newsroom keeps it back. */
  async #goAlone(
    { destination }: GatheringPlace,
    brief: BriefHead,
    dueAt: number | null,
    rows: ReadonlyMap<number, string>,
  ): Promise<void> {
    const row = newDelivery(destination, brief.number, dueAt);
    const rank = rankOf(classOfRow(brief, false), destination.tier);
    if (rows.get(brief.number) === 'waiting') return await this.#tx.update(row, rank);
    if (await this.#tx.insert(row, rank)) this.#tally.add(brief.number, { made: 1 });
  }

  async #expire(
    { destination }: GatheringPlace,
    number: number,
    rows: ReadonlyMap<number, string>,
  ): Promise<void> {
    if (rows.get(number) === 'none') this.#tally.add(number, { made: 1 });
    this.#tally.add(number, { dropped: 1 });
    await this.#tx.expire(destination, number);
  }
}

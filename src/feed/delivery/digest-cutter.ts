import { type Digest, digestNumber } from '../digest.js';
import { nextDigest } from '../digest-schedule.js';
import { NO_ZONE } from '../time-zone.js';
import { newDelivery } from './delivery.js';
import { type Cut, cutOf, type DueDigest, findAwaited, postponed } from './digest-cut.js';
import type { Gatherable, GatheringPlace, MemberRow } from './digest-ledger.js';
import type { BriefHead, LedgerTransaction } from './ledger.js';
import { classOfRow, rankOf } from './rank.js';
import { TallySheet } from './tally-sheet.js';

/** Places looked at in one transaction. Most have nothing new, which takes a few look-ups. */
const PLACES_A_TURN = 128;
/** Places read together, since some have nothing new. */
const READ_TOGETHER = 8;
/**
 * When so many briefs have been looked at for them, the other places wait for the next transaction: somebody who was away
 * for a year may have missed thousands, and everybody else waits for the end of each transaction.
 */
const BRIEFS_A_TURN = 2_000;

type MemberRows = ReadonlyMap<number, MemberRow>;

/**
 * Makes ledger rows of the digests that are due, within one transaction. They are made only as they can be sent, so that
 * each tells what is new at that moment, and a million of one time are no burst.
 */
export class DigestCutter {
  readonly #tx: LedgerTransaction;
  readonly #given: { readonly now: number; readonly freshForMs: number | null; readonly upSince: number };
  readonly #now: number;
  readonly #tally = new TallySheet();
  readonly #words = new Map<number, string>();
  #briefs: readonly Gatherable[] = [];
  /** The place in the order of publication after which briefs are at hand. */
  #briefsAfter = Number.POSITIVE_INFINITY;
  /** Messages made so far. */
  #made = 0;

  /** @param given.upSince Since when the lane makes digests, in milliseconds since 1970. */
  constructor(
    tx: LedgerTransaction,
    given: { readonly now: number; readonly freshForMs: number | null; readonly upSince: number },
  ) {
    this.#tx = tx;
    this.#given = given;
    this.#now = given.now;
  }

  /** @param limit How many messages may be made. @returns Whether more may be due than was looked at. */
  async cut(limit: number): Promise<boolean> {
    const more = await this.#cutUpTo(limit);
    await this.#tally.write(this.#tx, this.#now);
    return more;
  }

  async #cutUpTo(limit: number): Promise<boolean> {
    let briefs = 0;
    for (let looked = 0; looked < PLACES_A_TURN; ) {
      const together = Math.min(PLACES_A_TURN - looked, Math.max(limit - this.#made, READ_TOGETHER));
      const places = await this.#tx.findGatherDue({ now: this.#now, limit: together });
      await this.#loadBriefs(places);
      for (const place of places) {
        if (this.#made >= limit || briefs >= BRIEFS_A_TURN) return true;
        briefs += await this.#cutFor(place);
      }
      looked += places.length;
      if (places.length < together) return false;
    }
    return true;
  }

  async #loadBriefs(places: readonly GatheringPlace[]): Promise<void> {
    const after = Math.min(...places.map((place) => place.after));
    if (after < this.#briefsAfter) {
      this.#briefs = await this.#tx.findGatherable(after);
      this.#briefsAfter = after;
    }
    const filtering = places.filter(({ subscription }) => subscription?.words !== undefined);
    const from = Math.min(...filtering.map((place) => place.after));
    for (const { brief } of this.#briefs) {
      if (brief.sequence <= from || this.#words.has(brief.number)) continue;
      this.#words.set(brief.number, await this.#tx.words(brief));
    }
  }

  /** @returns How many briefs were looked at. */
  async #cutFor(place: GatheringPlace): Promise<number> {
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
    const later = postponed(due, this.#given);
    if (later !== null) {
      await this.#tx.setGathering(destination.id, { dueAt: later, after, occasion });
      return briefs.length;
    }
    const awaited = findAwaited(due);
    const rows = await this.#tx.findMemberRows(
      destination,
      awaited.map(({ brief }) => brief.number),
    );
    const cut = cutOf(awaited, {
      activeSince: destination.activeSince,
      subscription,
      timeZone,
      occasion,
      rows,
      freshForMs: this.#given.freshForMs,
      now: this.#now,
    });
    await this.#write(place, cut, rows);
    await this.#goOn(place, timeZone);
    return briefs.length;
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
    rows: MemberRows,
  ): Promise<void> {
    const { destination, occasion, dueAt } = place;
    if (alone !== null || members.length > 0) this.#made += 1;
    if (alone !== null) await this.#goAlone(place, alone.brief, this.#now, rows);
    for (const { brief } of keptBack) await this.#goAlone(place, brief, null, rows);
    const numbers = members.map(({ brief }) => brief.number);
    for (const number of expired) if (!numbers.includes(number)) await this.#expire(place, number, rows);
    if (numbers.length === 0) return;
    for (const number of numbers) this.#count(number, rows, expired.has(number));
    const digest = await this.#tx.cutDigest(destination, {
      occasion,
      dueAt,
      cutAt: this.#now,
      members: numbers,
      expired,
    });
    await this.#tx.countDigest(digest, { cut: 1 });
    await this.#insert(place, digest);
  }

  async #insert({ destination }: GatheringPlace, digest: Digest): Promise<void> {
    // What somebody missed who is back comes after everything else.
    const work = digest.occasion === 'catch-up' ? 'returned' : 'routine';
    const row = newDelivery(destination, digestNumber(digest.id), this.#now);
    await this.#tx.insert(row, rankOf(work, destination.tier));
  }

  /** The brief gets a row as any other. @param dueAt Null for as long as the newsroom keeps it back. */
  async #goAlone(
    { destination }: GatheringPlace,
    brief: BriefHead,
    dueAt: number | null,
    rows: MemberRows,
  ): Promise<void> {
    const row = newDelivery(destination, brief.number, dueAt);
    const rank = rankOf(classOfRow(brief, false), destination.tier);
    this.#count(brief.number, rows, false);
    if (rows.get(brief.number) === 'none') await this.#tx.insert(row, rank);
    else await this.#tx.update(row, rank);
  }

  async #expire({ destination }: GatheringPlace, number: number, rows: MemberRows): Promise<void> {
    this.#count(number, rows, true);
    await this.#tx.expire(destination, number);
  }

  /** What was too late for a message of its own counts as dropped, once, until it comes in another way. */
  #count(number: number, rows: MemberRows, isDropped: boolean): void {
    const before = rows.get(number);
    const wasDropped = before === 'late';
    this.#tally.add(number, { made: before === 'none' ? 1 : 0 });
    if (isDropped !== wasDropped) this.#tally.add(number, { dropped: isDropped ? 1 : -1 });
  }
}

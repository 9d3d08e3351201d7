import type { LedgerTransaction, Tally } from './ledger.js';

/** Adds up the changes of figures within one transaction, so that each broadcast is written once. */
export class TallySheet {
  readonly #byBrief = new Map<number, Record<keyof Tally, number>>();

  add(briefNumber: number, tally: Tally): void {
    const sums = this.#byBrief.get(briefNumber) ?? {
      made: 0,
      posted: 0,
      dropped: 0,
      failed: 0,
      removed: 0,
      uncertain: 0,
    };
    for (const [figure, amount] of Object.entries(tally)) sums[figure as keyof Tally] += amount;
    this.#byBrief.set(briefNumber, sums);
  }

  async write(tx: LedgerTransaction): Promise<void> {
    for (const [briefNumber, sums] of this.#byBrief) {
      if (Object.values(sums).some((sum) => sum !== 0)) await tx.count(briefNumber, sums);
    }
  }
}

import type { Ledger } from '../src/feed/delivery/ledger.js';
import { nowMs } from './measure.js';

/** What the ledger's transactions cost. */
export interface LedgerTimes {
  /** Rows newly claimed or entered. */
  rows: number;
  /** Milliseconds in the transactions that made any, from begin to commit. */
  ms: number;
}

/** The ledger, with a stop-watch on the transactions that make rows. */
export function timed(ledger: Ledger, times: LedgerTimes): Ledger {
  return {
    head: (number) => ledger.head(number),
    heads: (numbers) => ledger.heads(numbers),
    findCopy: (number, destination) => ledger.findCopy(number, destination),
    async transaction(lease, work) {
      let begin = 0;
      let rows = 0;
      const result = await ledger.transaction(lease, (tx) => {
        begin = nowMs();
        return work({
          ...tx,
          insert(delivery, rank) {
            rows += 1;
            return tx.insert(delivery, rank);
          },
          enterInFlight(deliveries) {
            rows += deliveries.length;
            return tx.enterInFlight(deliveries);
          },
        });
      });
      if (rows > 0) {
        times.rows += rows;
        times.ms += nowMs() - begin;
      }
      return result;
    },
  };
}

import { expect } from 'vitest';
import { stateCode } from '../../../src/storage/delivery-schema.js';
import type { Stage } from './newsroom-stage.js';

/** States of rows of which nothing stands anywhere. */
const DROPPED: ReadonlySet<number> = new Set(
  (['parked', 'failed', 'expired', 'skipped', 'cancelled'] as const).map(stateCode),
);

/** The counters of broadcasts that are kept at settling say what a count of all ledger rows would say. */
export async function expectCounted({ opened }: Stage): Promise<void> {
  const { reader } = opened.connections;
  const rows = await reader.selectFrom('deliveries').selectAll().where('brief_number', '>', 0).execute();
  for (const broadcast of await reader.selectFrom('broadcasts').selectAll().execute()) {
    const ofBrief = rows.filter(({ brief_number }) => brief_number === broadcast.brief_number);
    const dropped = ofBrief.filter(
      (row) => row.message === null && row.uncertain_posts === 0 && DROPPED.has(row.state) && !isShown(row),
    );
    const digested = ofBrief.filter((row) => row.digest_id !== null && row.state !== stateCode('expired'));
    const { brief_number: brief } = broadcast;
    expect({ brief, made: broadcast.made, dropped: broadcast.dropped }).toEqual({
      brief,
      made: ofBrief.length,
      dropped: dropped.length,
    });
    expect(broadcast.digested).toBeGreaterThanOrEqual(digested.filter(({ version }) => version > 0).length);
  }
}

/** A row that failed may stand in a digest all the same, as it was before. */
function isShown(row: { readonly digest_id: number | null; readonly state: number }): boolean {
  return row.digest_id !== null && row.state === stateCode('failed');
}

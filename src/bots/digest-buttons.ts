import type { DigestView } from '../feed/view.js';
import { inRows } from './button-rows.js';
import type { Button, ButtonRow } from './reply.js';

/** A button for each brief of a digest, and one for those that its message does not hold. */
export function digestButtons({ sections, more }: DigestView, inARow: number): readonly ButtonRow[] {
  const read = sections
    .flatMap(({ entries }) => entries)
    .map(({ number, readLabel }): Button => ({ label: readLabel, action: { kind: 'read', number } }));
  const rows = inRows(read, inARow);
  if (more === null) return rows;
  const { label, digestId, from } = more;
  return [...rows, [{ label, action: { kind: 'digest', digestId, from } }]];
}

import type { Button, ButtonRow } from './reply.js';

/** Buttons side by side, as many in a row as were asked for. */
export function inRows(buttons: readonly Button[], inARow: number): ButtonRow[] {
  const count = Math.ceil(buttons.length / inARow);
  return Array.from({ length: count }, (_, row) => buttons.slice(row * inARow, (row + 1) * inARow));
}

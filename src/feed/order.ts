/** Something with a place in a list. */
interface Placed {
  readonly id: number;
  readonly position: number;
}

/**
 * What changes when one thing of a list goes up or down by one: every thing whose position is another one then, with
 * it. Positions count from 1; nothing changes for what is the first, the last, or not there.
 * @param list In its order; positions may repeat or leave gaps.
 */
export function swapped<Thing extends Placed>(
  list: readonly Thing[],
  id: number,
  direction: 'up' | 'down',
): readonly Thing[] {
  const at = list.findIndex((thing) => thing.id === id);
  const to = at + (direction === 'up' ? -1 : 1);
  if (at < 0 || to < 0 || to >= list.length) return [];
  const order = [...list];
  const [moved] = order.splice(at, 1);
  if (moved !== undefined) order.splice(to, 0, moved);
  return order.flatMap((thing, index) =>
    thing.position === index + 1 ? [] : [{ ...thing, position: index + 1 }],
  );
}

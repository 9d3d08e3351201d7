import type { Tier } from '../destination.js';
import { type Turns, WORK_CLASSES, type WorkClass } from './rank.js';
import type { WorkSource } from './work-source.js';

/** The source whose turn it is: by class, then channels before groups before private chats, then age. */
export async function nextSource(sources: readonly WorkSource[], turns: Turns): Promise<WorkSource | null> {
  const ready = new Map<WorkClass, WorkSource>();
  for (const work of WORK_CLASSES) {
    const first = await firstReady(sources.filter((source) => source.work === work));
    if (first) ready.set(work, first);
  }
  const work = turns.next(new Set(ready.keys()));
  return work === null ? null : (ready.get(work) ?? null);
}

/** The first of one class that has something. Only what may be the first is looked up: many broadcasts may be open. */
async function firstReady(sources: readonly WorkSource[]): Promise<WorkSource | null> {
  const left = new Set(sources);
  for (;;) {
    const first = mayBeFirst(left);
    if (first === null) return null;
    const { floor } = first;
    const tier = await first.tier();
    if (tier === null) left.delete(first);
    else if (tier === floor) return first;
  }
}

/** The one of the lowest tier as far as is known, the oldest of these. */
function mayBeFirst(sources: ReadonlySet<WorkSource>): WorkSource | null {
  let first: { readonly source: WorkSource; readonly floor: Tier } | null = null;
  for (const source of sources) {
    const { floor, age } = source;
    if (floor === null) continue;
    const sooner = !first || floor < first.floor || (floor === first.floor && age < first.source.age);
    if (sooner) first = { source, floor };
  }
  return first?.source ?? null;
}

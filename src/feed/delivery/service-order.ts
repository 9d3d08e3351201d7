import { type Turns, WORK_CLASSES, type WorkClass } from './rank.js';
import type { WorkSource } from './work-source.js';

/**
 * Whose turn it is among the sources of one transaction: by class, then channels before groups before private chats,
 * then age. Asked for every message, so it makes no objects and waits for nothing.
 */
export class ServiceOrder {
  readonly #turns: Turns;
  readonly #classes: readonly (readonly WorkSource[])[];
  /** The first of each class that has something; kept between questions so as not to be made anew. */
  readonly #first = new Map<WorkClass, WorkSource>();

  constructor(sources: readonly WorkSource[], turns: Turns) {
    this.#turns = turns;
    this.#classes = WORK_CLASSES.map((work) => sources.filter((source) => source.work === work)).filter(
      (ofClass) => ofClass.length > 0,
    );
  }

  /** The source whose turn it is; an unread one has to be loaded before more can be said. Null when nothing is left. */
  next(): WorkSource | null {
    this.#first.clear();
    for (const sources of this.#classes) {
      const first = firstOf(sources);
      if (first?.readiness() === 'unread') return first;
      if (first) this.#first.set(first.work, first);
    }
    const work = this.#turns.next(this.#first);
    return work === null ? null : (this.#first.get(work) ?? null);
  }
}

/**
 * The one of the lowest tier as far as is known, the oldest of these. Only what may be the first is ever loaded: many
 * broadcasts may be open.
 */
function firstOf(sources: readonly WorkSource[]): WorkSource | null {
  let first: WorkSource | null = null;
  for (const source of sources) {
    if (source.floor !== null && isSooner(source, first) && source.readiness() !== 'nothing') first = source;
  }
  return first;
}

function isSooner(one: WorkSource, other: WorkSource | null): boolean {
  if (other?.floor == null || one.floor === null) return true;
  return one.floor < other.floor || (one.floor === other.floor && one.age < other.age);
}

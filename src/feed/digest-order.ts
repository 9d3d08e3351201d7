import type { Brief, Urgency } from './brief.js';

/** How many briefs of a digest stand in one message: a phone shows them in two screens. */
export const DIGEST_PAGE = 10;

const WEIGHT: Readonly<Record<Urgency, number>> = { routine: 0, urgent: 1, flash: 2 };

/** Briefs that have the same first topic; null for those that have none. */
export interface DigestGroup {
  readonly topic: string | null;
  readonly briefs: readonly Brief[];
}

/** The briefs of a digest by topic: the most urgent first, then the newest, and topics by the first of their briefs. */
export function groupByTopic(briefs: readonly Brief[]): readonly DigestGroup[] {
  const ordered = [...briefs].sort(
    (a, b) => WEIGHT[b.urgency] - WEIGHT[a.urgency] || (b.sequence ?? 0) - (a.sequence ?? 0),
  );
  const groups = new Map<string | null, Brief[]>();
  for (const brief of ordered) {
    const topic = brief.topics[0] ?? null;
    const group = groups.get(topic) ?? [];
    group.push(brief);
    groups.set(topic, group);
  }
  return [...groups].map(([topic, grouped]) => ({ topic, briefs: grouped }));
}

/** Part of the groups, counted in briefs. */
export function sliceGroups(
  groups: readonly DigestGroup[],
  { from, count }: { readonly from: number; readonly count: number },
): readonly DigestGroup[] {
  let passed = 0;
  return groups
    .map(({ topic, briefs }) => {
      const start = Math.max(0, from - passed);
      const end = Math.max(0, from + count - passed);
      passed += briefs.length;
      return { topic, briefs: briefs.slice(start, end) };
    })
    .filter(({ briefs }) => briefs.length > 0);
}

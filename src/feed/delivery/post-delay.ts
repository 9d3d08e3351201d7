/** Each bucket is an eighth longer than the one before: as exact as anybody reads a report. */
const BUCKETS_PER_DOUBLING = 6;
/** What is quicker is told no further apart. */
const SHORTEST_MS = 50;

/**
 * The number of the bucket, from 0, that a post's delay is counted in. Buckets grow with the delay, so that a few dozen
 * hold everything between an instant and a week, and a broadcast under way adds to one of them at a time.
 */
export function delayBucketOf(delayMs: number): number {
  return Math.max(0, Math.ceil(BUCKETS_PER_DOUBLING * Math.log2(Math.max(1, delayMs) / SHORTEST_MS)));
}

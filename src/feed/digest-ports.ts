import type { Digest, DigestOccasion } from './digest.js';

/** What became of the digests that were made for one time. */
export interface DigestRun {
  readonly occasion: DigestOccasion;
  readonly dueAt: number;
  /** How many were made. */
  readonly cut: number;
  /** How many of them were posted. */
  readonly sent: number;
  /** When the last of those was posted; null before the first. */
  readonly lastSentAt: number | null;
}

export interface DigestReads {
  /** @throws FeedError `not_found` */
  get(id: number): Promise<Digest>;
  /** Of all bots together, by the time that they were due, the latest first. */
  findRuns(period: {
    readonly since: number;
    readonly until: number;
    readonly limit: number;
  }): Promise<readonly DigestRun[]>;
}

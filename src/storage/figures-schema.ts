import type { Generated } from 'kysely';
import type { FailureCause } from '../feed/delivery/failure.js';
import type { DestinationKind } from '../feed/destination.js';

/** The tables of what is counted as it happens. */
export interface FigureTables {
  activity: ActivityTable;
  failures: FailureTable;
  publications: PublicationTable;
  audience: AudienceTable;
  topic_audience: TopicAudienceTable;
}

/** What one bot did, and who came and went, within a quarter of an hour. */
export interface ActivityTable {
  quarter: number;
  bot_id: number;
  posted: Generated<number>;
  edited: Generated<number>;
  removed: Generated<number>;
  failed: Generated<number>;
  gained: Generated<number>;
  lost: Generated<number>;
}

interface FailureTable {
  quarter: number;
  bot_id: number;
  cause: FailureCause;
  copies: number;
}

/** Briefs published for the first time. */
interface PublicationTable {
  quarter: number;
  /** 0 for every brief, whatever its topics. */
  topic_id: number;
  briefs: number;
}

/** Destinations that want something and are there. */
interface AudienceTable {
  bot_id: number;
  kind: DestinationKind;
  places: number;
}

interface TopicAudienceTable {
  /** 0 for those who want every topic. */
  topic_id: number;
  bot_id: number;
  places: number;
  /** Those of them that get digests. */
  digests: number;
}

/** The number of a quarter of an hour, from a time in milliseconds. */
export function quarterOf(at: number): number {
  return Math.floor(at / QUARTER_MS);
}

const QUARTER_MS = 900_000;

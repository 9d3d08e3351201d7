import type { FailureCause } from './delivery/failure.js';
import type { DestinationKind, Platform } from './destination.js';

/** A stretch of time, in milliseconds since 1970; both ends lie on a quarter of an hour. */
export interface Span {
  readonly from: number;
  /** The first moment after it. */
  readonly until: number;
}

/** What happened on one platform within a span. */
export interface SpanFigures {
  readonly platform: Platform;
  /** Copies posted, changed and deleted, confirmed. */
  readonly posted: number;
  readonly edited: number;
  readonly removed: number;
  /** Copies that were given up; one that is sent again later stays counted here. */
  readonly failed: number;
  /** Destinations that came to want something, or came back. */
  readonly gained: number;
  /** Destinations that want nothing any more, or were parked. */
  readonly lost: number;
}

/** What was counted as it happened. No answer costs more for a larger audience. */
export interface FigureReads {
  /** For each span, in the same order, the platforms on which something happened. */
  findActivity(spans: readonly Span[]): Promise<readonly (readonly SpanFigures[])[]>;
  /** How many copies were given up within a span, and why; the most frequent first. */
  findFailures(span: Span): Promise<readonly { readonly cause: FailureCause; readonly copies: number }[]>;
  /** How many briefs were published within a span. */
  countPublished(span: Span): Promise<number>;
  /** The destinations that want something and are there now. */
  findAudience(): Promise<
    readonly { readonly platform: Platform; readonly kind: DestinationKind; readonly places: number }[]
  >;
  /** How many destinations have chosen a topic by name, the most first; those with every topic are not among them. */
  findTopicsBySubscribers(limit: number): Promise<readonly TopicCount[]>;
  /** How many briefs of a topic were published within a span, the most first. */
  findTopicsByBriefs(span: Span, limit: number): Promise<readonly TopicCount[]>;
  /**
   * How long the newest briefs published within a span took to reach so much of their audience, in milliseconds; those
   * that are still being posted, or were posted nowhere, are left out.
   */
  findDelays(of: {
    readonly span: Span;
    /** Of the copies, in (0, 1]. */
    readonly share: number;
    readonly limit: number;
  }): Promise<readonly number[]>;
}

export interface TopicCount {
  readonly name: string;
  readonly emoji: string | null;
  readonly count: number;
}

import type { Brief, BriefContent } from './brief.js';
import type { LikeBrief } from './likeness.js';
import type { Actor } from './newsroom.js';
import type { ReadingScope } from './reading-scope.js';

/** What was accepted about a brief, kept for ever: the whole brief as it stood afterwards. */
export interface HistoryEntry {
  readonly id: number;
  readonly briefNumber: number;
  readonly at: number;
  readonly actor: Actor;
  /** The verb of the audit log: `brief.correct`. */
  readonly action: string;
  readonly brief: Brief;
}

export interface BriefReads {
  /** @throws FeedError `not_found` */
  get(number: number): Promise<Brief>;
  /**
   * What readers may read, newest first: published and not withheld.
   * @param before Only what was first published before this place in the order; null for the newest.
   */
  findPublished(page: {
    readonly before: number | null;
    readonly scope: ReadingScope;
    readonly limit: number;
  }): Promise<readonly Brief[]>;
  /** Of the given states (null: every state), newest number first. */
  findByState(page: {
    readonly states: readonly Brief['state'][] | null;
    readonly authorId: number | null;
    readonly beforeNumber: number | null;
    readonly limit: number;
  }): Promise<readonly Brief[]>;
  /** Scheduled briefs whose time has come, oldest time first, then number. */
  findDue(now: number): Promise<readonly Brief[]>;
  /** Everything accepted about one brief, oldest first. */
  findHistory(number: number): Promise<readonly HistoryEntry[]>;
  /**
   * Briefs at work, and those published since then and still out, that share marks (see `likenessMarks`): the most shared
   * first, then the newest. Of each mark the newest uses alone are looked at.
   */
  findSharing(search: {
    readonly marks: readonly string[];
    readonly since: number;
    readonly except: number;
    readonly limit: number;
  }): Promise<readonly LikeBrief[]>;
}

export interface BriefWrites {
  /** Makes a draft with the next number; version 1. */
  create(
    content: BriefContent,
    made: { readonly authorId: number | null; readonly at: number },
  ): Promise<Brief>;
  /** Stores the brief as it is now. @throws FeedError `not_found` */
  save(brief: Brief): Promise<void>;
  /** The next place in the order of first publication. Gaps are possible, repeats are not. */
  nextSequence(): Promise<number>;
  addHistory(entry: Omit<HistoryEntry, 'id'>): Promise<void>;
}

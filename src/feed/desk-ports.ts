import type { Desk, DeskContent } from './desk.js';

export interface DeskReads {
  /** Every desk in use, by position, then id. */
  findDesks(): Promise<readonly Desk[]>;
  /** Retired ones too: briefs keep the desk they were published with. @throws FeedError `not_found` */
  getDesk(id: number): Promise<Desk>;
  /** By what it is called or ever was, in any case, retired ones included. */
  findDeskByName(name: string): Promise<Desk | null>;
}

export interface DeskWrites {
  /** Comes last in the order. @throws FeedError `conflict` for a name that a desk has or had */
  createDesk(desk: DeskContent): Promise<Desk>;
  /** The name it had keeps leading to it. @throws FeedError `not_found`; `conflict` for a name of another desk */
  saveDesk(desk: Desk): Promise<void>;
}

import type { Generated } from 'kysely';
import type { Urgency } from '../feed/brief.js';
import type { CopyTaskKind } from '../feed/delivery/copy-task.js';

export interface CopyTaskTables {
  copy_tasks: CopyTaskTable;
}

/** What is done with a copy once it stands. */
export interface CopyTaskTable {
  /** Grows in the order in which copies were posted. */
  id: Generated<number>;
  bot_id: number;
  kind: CopyTaskKind;
  chat: string;
  message: string;
  brief_number: number;
  destination_id: number;
  /** See HASTE. */
  haste: number;
  /** When the copy was posted, or changed. */
  since: number;
  asked_at: number | null;
  is_done: Generated<number>;
  /** When it is to be looked at. */
  due_at: number;
}

/** The codes of `copy_tasks.haste`: the least goes first. */
export const HASTE: Readonly<Record<Urgency, number>> = { flash: 0, urgent: 1, routine: 2 };

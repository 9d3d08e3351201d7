import type { AuditEntry } from './newsroom.js';

export interface AuditReads {
  /** Newest first. */
  findAudit(page: {
    readonly subject: string | null;
    readonly beforeId: number | null;
    readonly limit: number;
  }): Promise<readonly AuditEntry[]>;
  /** What came after that line, oldest first. */
  findAuditAfter(id: number, limit: number): Promise<readonly AuditEntry[]>;
}

export interface AuditWrites {
  /** Append-only: the database refuses to change or delete a row. */
  append(entry: Omit<AuditEntry, 'id'>): Promise<void>;
}

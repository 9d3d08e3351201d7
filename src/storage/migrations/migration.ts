/** One step of the schema. A released step is never changed: a later one changes what it made. */
export interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  readonly name: string;
  /** Statements of SQLite, run in one transaction. */
  readonly sql: string;
}

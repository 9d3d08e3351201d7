import type Database from 'better-sqlite3';

/** More than the program has; reached only by queries whose text grows with their lists. */
const MAX_KEPT_STATEMENTS = 400;

/** The prepared statements of one connection by their text. Preparing costs ten times what running does. */
export class Statements {
  readonly #kept = new Map<string, Database.Statement>();

  constructor(readonly database: Database.Database) {}

  /** The statement of this text, prepared when it is first asked for. The least recently prepared one gives way. */
  get(sql: string): Database.Statement {
    const kept = this.#kept.get(sql);
    if (kept) return kept;
    const statement = this.database.prepare(sql);
    if (this.#kept.size >= MAX_KEPT_STATEMENTS) {
      const oldest = this.#kept.keys().next();
      if (!oldest.done) this.#kept.delete(oldest.value);
    }
    this.#kept.set(sql, statement);
    return statement;
  }
}

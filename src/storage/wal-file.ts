import { type FileHandle, open } from 'node:fs/promises';

/**
 * The write-ahead log of an open database, brought to the disk by the thread pool: SQLite's own way of waiting for the
 * disk at a commit would hold the whole process up. A commit made without waiting is as safe afterwards as one that
 * waited, since all that recovery reads is this file (https://www.sqlite.org/wal.html, "Performance Considerations").
 * It is there from the first write on for as long as a connection is open.
 */
export class WalFile {
  readonly #path: string;
  #opening: Promise<FileHandle> | null = null;

  constructor(databaseFile: string) {
    this.#path = `${databaseFile}-wal`;
  }

  /** Resolves when all that is committed by now is on the disk. @throws what the file system throws */
  async sync(): Promise<void> {
    // For writing: some systems refuse to sync what was opened for reading alone.
    this.#opening ??= open(this.#path, 'r+');
    await (await this.#opening).datasync();
  }

  async close(): Promise<void> {
    if (this.#opening === null) return;
    await (await this.#opening).close();
    this.#opening = null;
  }
}

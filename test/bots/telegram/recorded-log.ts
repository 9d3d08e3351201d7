import type { Log } from '../../../src/feed/log.js';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** What was logged, and a way to wait for it. */
export class RecordedLog implements Log {
  readonly lines: LogLine[] = [];
  #watchers: (() => void)[] = [];

  info(fields: LogLine['fields'], message: string): void {
    this.#add({ level: 'info', fields, message });
  }

  warn(fields: LogLine['fields'], message: string): void {
    this.#add({ level: 'warn', fields, message });
  }

  error(fields: LogLine['fields'], message: string): void {
    this.#add({ level: 'error', fields, message });
  }

  /** The lines that say so. */
  saying(words: RegExp): readonly LogLine[] {
    return this.lines.filter(({ message }) => words.test(message));
  }

  /** Resolves as soon as it was said so many times. */
  async said(words: RegExp, times = 1): Promise<void> {
    while (this.saying(words).length < times) {
      await new Promise<void>((resolve) => this.#watchers.push(resolve));
    }
  }

  #add(line: LogLine): void {
    this.lines.push(line);
    const watchers = this.#watchers;
    this.#watchers = [];
    for (const watcher of watchers) watcher();
  }
}

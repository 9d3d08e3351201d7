import { FeedError } from '../feed/errors.js';
import type { Document } from '../feed/text/document.js';
import { readDiscord } from '../feed/text/from-discord.js';

/** What somebody gave for one option: as plain text, and with its formatting. */
export interface GivenValue {
  readonly plain: string;
  readonly document: () => Document;
}

/** The options of one use of a command by name; what was left out is not there. */
export type GivenValues = Readonly<Record<string, GivenValue>>;

/** The options of a command with values, however they were entered. */
export class Given {
  constructor(
    readonly command: string,
    private readonly values: GivenValues,
  ) {}

  /**
   * The number of a brief.
   * @throws FeedError `invalid` when it is missing or no number
   */
  number(): number {
    const typed = this.values.number?.plain.trim() ?? '';
    const found = /^#?(\d{1,15})$/.exec(typed)?.[1];
    if (found) return Number(found);
    const id = this.command === 'read' ? 'error-number-missing-reader' : 'error-number-missing';
    throw new FeedError('invalid', { id, args: { command: this.command } });
  }

  /** The number of a brief; null when it was left out. @throws FeedError `invalid` for what is no number */
  numberOrNull(): number | null {
    return this.words('number') === null ? null : this.number();
  }

  /** Plain text without spaces around it; null when it was left out or is empty. */
  words(name: string): string | null {
    return this.values[name]?.plain.trim() || null;
  }

  /** Formatted text; null when it was left out or is empty. */
  text(name: string): Document | null {
    return this.words(name) === null ? null : (this.values[name]?.document() ?? null);
  }
}

/** What people write in a list: `#politics, economy weather`. */
export function listOf(typed: string): readonly string[] {
  return typed.split(/[\s,，、،]+/u).filter((word) => word !== '' && word !== '#');
}

/** The values of options that a platform asked for one by one, as Discord does. */
export function readOptions(options: Readonly<Record<string, string | number>>): GivenValues {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => {
      const plain = String(value);
      return [name, { plain, document: () => readDiscord(plain) }] as const;
    }),
  );
}

import { type Config, readConfig } from '../config.js';
import type { Clock } from '../feed/clock.js';
import type { Network } from '../sources/network.js';

/** What a command talks to: the settings it is given, and where its answer and its complaints go. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The file below the environment; it need not be there. */
  readonly envFile: string;
  readonly write: (text: string) => void;
  readonly complain: (text: string) => void;
  /** The way to the pages that are imported. Left out: the internet. */
  readonly network?: Network;
  /** Left out: the system's. */
  readonly clock?: Clock;
}

/** @throws ConfigError with every fault at once */
export function readSettings({ environment, envFile }: Terminal): Config {
  return readConfig(environment, envFile);
}

/** Writes the answer: JSON for machines, else lines for people. */
export function print(
  { write }: Terminal,
  answer: { readonly json: unknown; readonly lines: readonly string[] },
  asJson: boolean,
): void {
  write(
    asJson ? `${JSON.stringify(answer.json, null, 2)}\n` : answer.lines.map((line) => `${line}\n`).join(''),
  );
}

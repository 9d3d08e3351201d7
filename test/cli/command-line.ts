import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { BriefJson } from '../../src/brief-json.js';
import { runCli } from '../../src/cli/run-cli.js';
import type { Clock } from '../../src/feed/clock.js';
import type { Network } from '../../src/sources/network.js';

/** What a command answered. */
export interface Answered {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A command line on a database of its own, in a folder that ends with the test. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'briefwire-cli-'));
  readonly #environment: Readonly<Record<string, string>>;

  readonly #network: Network | null;
  readonly #clock: Clock | null;

  /** @param network Left out: the internet. @param clock Left out: the system's. */
  constructor(
    environment: Readonly<Record<string, string>> = {},
    network: Network | null = null,
    clock: Clock | null = null,
  ) {
    this.#environment = environment;
    this.#network = network;
    this.#clock = clock;
    onTestFinished(() => rmSync(this.folder, { recursive: true }));
  }

  get database(): string {
    return join(this.folder, 'briefwire.db');
  }

  /** Writes a file into the folder and returns its path. */
  file(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  async run(...args: readonly string[]): Promise<Answered> {
    let out = '';
    let err = '';
    const code = await runCli(args, {
      environment: { DATABASE_URL: `sqlite:${this.database}`, ...this.#environment },
      envFile: join(this.folder, 'none.env'),
      write: (text) => {
        out += text;
      },
      complain: (text) => {
        err += text;
      },
      ...(this.#network && { network: this.#network }),
      ...(this.#clock && { clock: this.#clock }),
    });
    return { code, out, err };
  }

  /** Runs a command that succeeds, with `--json`, and returns what it answered. */
  async json<T>(...args: readonly string[]): Promise<T> {
    const { code, out, err } = await this.run(...args, '--json');
    if (code !== 0) throw new Error(`${args.join(' ')} was refused: ${err}`);
    return JSON.parse(out) as T;
  }

  briefs(): Promise<readonly BriefJson[]> {
    return this.json('briefs');
  }
}

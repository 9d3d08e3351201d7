import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const HELD_START = fileURLToPath(new URL('held-start.js', import.meta.url));

/** So much of what a program says is kept, in characters, to be shown when a run fails. */
const MAX_KEPT = 20_000;

export interface ProgramOptions {
  /** The built command line. */
  readonly entry: string;
  /** The working directory: one without a `.env`. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The whole program as a process of its own. It is loaded at once and runs from `begin` on. */
export class Program {
  readonly #process: ChildProcess;
  readonly #exited: Promise<unknown>;
  readonly #loaded: Promise<unknown>;
  readonly #watchers = new Set<() => void>();
  #said = '';

  constructor({ entry, folder, environment }: ProgramOptions) {
    const { PATH = '' } = process.env;
    this.#process = spawn(process.execPath, ['--import', HELD_START, entry, 'start'], {
      cwd: folder,
      env: { PATH, ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#exited = once(this.#process, 'exit');
    this.#loaded = once(this.#process, 'message');
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.#hear(text));
    }
  }

  /** What it has said on standard output and standard error. */
  get said(): string {
    return this.#said;
  }

  get hasEnded(): boolean {
    return this.#process.exitCode !== null || this.#process.signalCode !== null;
  }

  /** Lets it run. @param aheadMs How far its clock is ahead of the machine's. */
  async begin(aheadMs: number): Promise<void> {
    await Promise.race([this.#loaded, this.#exited]);
    if (this.hasEnded) throw new Error(`The program has ended before it began:\n${this.#said}`);
    this.#process.send({ aheadMs });
  }

  /** Resolves when it has said something that matches. @throws Error when it ends before that */
  async saying(pattern: RegExp): Promise<void> {
    while (!pattern.test(this.#said)) {
      if (this.hasEnded) throw new Error(`The program has ended without saying ${pattern}:\n${this.#said}`);
      const heard = new Promise<void>((resolve) => this.#watchers.add(resolve));
      await Promise.race([heard, this.#exited]);
    }
  }

  /** `kill -9`: nothing of it runs any more when this resolves. */
  async kill(): Promise<void> {
    if (!this.hasEnded) this.#process.kill('SIGKILL');
    await this.#exited;
  }

  #hear(text: string): void {
    this.#said = (this.#said + text).slice(-MAX_KEPT);
    for (const watcher of this.#watchers) watcher();
    this.#watchers.clear();
  }
}

import { type ChildProcess, fork } from 'node:child_process';

/** What a process can be asked to do, by name. Arguments and results travel as JSON. */
type Handlers = Readonly<Record<string, (...given: never[]) => unknown>>;

interface Question {
  readonly id: number;
  readonly name: string;
  readonly given: readonly unknown[];
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly fault?: string;
}

/** Answers what the process that forked this one asks, and ends with it. */
export function serve(handlers: Handlers): void {
  process.on('disconnect', () => process.exit());
  process.on('message', async ({ id, name, given }: Question) => {
    try {
      process.send?.({ id, result: await handlers[name]?.(...(given as never[])) } satisfies Answer);
    } catch (error) {
      process.send?.({ id, fault: String(error instanceof Error ? error.stack : error) } satisfies Answer);
    }
  });
}

/** A forked process that answers to the handlers of its module. */
export class Helper<Does extends Handlers> {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #asked = 0;

  /** @param module Address of the module that calls `serve`. @param nodeOptions For the forked Node. */
  constructor(module: URL, nodeOptions: readonly string[] = []) {
    this.#process = fork(module, { execArgv: [...process.execArgv, ...nodeOptions] });
    this.#process.on('message', (answer: Answer) => {
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    this.#process.on('exit', (code) => {
      for (const [id, tell] of this.#waiting) tell({ id, fault: `${module.pathname} ended with ${code}.` });
    });
  }

  /** @throws Error with what went wrong there */
  async ask<Name extends keyof Does & string>(
    name: Name,
    ...given: Parameters<Does[Name]>
  ): Promise<Awaited<ReturnType<Does[Name]>>> {
    this.#asked += 1;
    const id = this.#asked;
    const answered = new Promise<Answer>((tell) => this.#waiting.set(id, tell));
    this.#process.send({ id, name, given } satisfies Question);
    const { result, fault } = await answered;
    if (fault !== undefined) throw new Error(fault);
    return result as Awaited<ReturnType<Does[Name]>>;
  }

  async end(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.disconnect();
    await ended;
  }
}

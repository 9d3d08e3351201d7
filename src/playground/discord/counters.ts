/** What the server has counted since its start or since it was last cleared. */
export interface Counts {
  /** By verb and route, such as `POST /channels/:channel/messages`. */
  readonly requests: Readonly<Record<string, number>>;
  /** By HTTP status. */
  readonly answers: Readonly<Record<string, number>>;
  /** Messages that came into being, answers to interactions included. */
  readonly messages: number;
  /** Answers 429. */
  readonly tooMany: number;
  /** Answers 401, 403 and 429 that count towards Discord's ban of an address; those of scope `shared` do not. */
  readonly invalid: number;
  readonly faults: number;
}

/** Counts requests and their answers. */
export class Counters {
  readonly #requests = new Map<string, number>();
  readonly #answers = new Map<string, number>();
  #messages = 0;
  #invalid = 0;
  #faults = 0;

  request(route: string): void {
    this.#requests.set(route, (this.#requests.get(route) ?? 0) + 1);
  }

  answer(status: number, shared = false): void {
    const key = String(status);
    this.#answers.set(key, (this.#answers.get(key) ?? 0) + 1);
    if ((status === 401 || status === 403 || status === 429) && !shared) this.#invalid += 1;
  }

  message(): void {
    this.#messages += 1;
  }

  fault(): void {
    this.#faults += 1;
  }

  read(): Counts {
    return {
      requests: Object.fromEntries(this.#requests),
      answers: Object.fromEntries(this.#answers),
      messages: this.#messages,
      tooMany: this.#answers.get('429') ?? 0,
      invalid: this.#invalid,
      faults: this.#faults,
    };
  }

  clear(): void {
    this.#requests.clear();
    this.#answers.clear();
    this.#messages = 0;
    this.#invalid = 0;
    this.#faults = 0;
  }
}

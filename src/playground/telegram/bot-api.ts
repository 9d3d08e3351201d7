import type { Counters } from './counters.js';
import { type ErrorParameters, TelegramError } from './errors.js';
import type { RateLimits } from './limits.js';
import type { NamedMethod } from './methods/table.js';
import type { BotRecord } from './model.js';
import type { Parameters } from './parameters.js';
import type { World } from './world.js';

/** An answer as it goes over the wire. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}

function okAnswer(result: unknown): Answer {
  return { status: 200, body: JSON.stringify({ ok: true, result }) };
}

export function errorAnswer(code: number, description: string, parameters?: ErrorParameters): Answer {
  return {
    status: code,
    body: JSON.stringify({
      ok: false,
      error_code: code,
      description,
      ...(parameters ? { parameters } : {}),
    }),
  };
}

/** The Bot API of one world: carries calls out and counts them. */
export class BotApi {
  readonly world: World;
  readonly limits: RateLimits;
  readonly counters: Counters;

  constructor(world: World, limits: RateLimits, counters: Counters) {
    this.world = world;
    this.limits = limits;
    this.counters = counters;
  }

  /** Never rejects: a refusal is an answer as well, and a bug of this server is a 500 that says what it is. */
  async answer(
    bot: BotRecord,
    { name, run }: NamedMethod,
    parameters: Parameters,
    closed: () => AbortSignal,
  ): Promise<Answer> {
    const { world, limits, counters } = this;
    try {
      const result = run({ world, limits, counters, bot, method: name, parameters, closed });
      return okAnswer(result instanceof Promise ? await result : result);
    } catch (error) {
      if (error instanceof TelegramError) return errorAnswer(error.code, error.message, error.parameters);
      return errorAnswer(
        500,
        `Internal Server Error: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}

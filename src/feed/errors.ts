import type { Said } from './language.js';

/**
 * What went wrong, in the terms of whoever asked:
 * `invalid` the input, `not_found` the thing named, `conflict` its present state, `forbidden` the caller's role,
 * `unavailable` something outside that may come back, `internal` a fault of ours.
 */
export type ErrorCode = 'invalid' | 'not_found' | 'conflict' | 'forbidden' | 'unavailable' | 'internal';

/** A refusal with a sentence for the person, in whichever language they read. */
export class FeedError extends Error {
  override readonly name = 'FeedError';

  /**
   * @param said The sentence: which message of `locales/` and its values. It says what is wrong and how to put it
   *   right, and never holds a token or a stack.
   */
  constructor(
    readonly code: ErrorCode,
    readonly said: Said,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${said.id} ${JSON.stringify(said.args ?? {})}`, options);
  }
}

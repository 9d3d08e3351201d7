/** The right to send for one bot. */
export interface BotLease {
  readonly botId: number;
  /** Higher each time the right changes hands; every transaction of the ledger checks it. */
  readonly epoch: number;
  /** Gives the right back. */
  release(): Promise<void>;
}

/** One sender for each bot, over all processes that use the same database. */
export interface BotLocks {
  /** The lease, or null while another process holds it. */
  acquire(botId: number): Promise<BotLease | null>;
}

/** Somebody else has become the bot's sender. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';

  constructor(readonly botId: number) {
    super(`Another process has become the sender of bot ${botId}.`);
  }
}

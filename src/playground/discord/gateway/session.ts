import { randomBytes } from 'node:crypto';
import type { Bot } from '../world.js';
import type { Connection } from './connection.js';
import type { Dispatch } from './dispatches.js';

/** Events kept for a client that comes back after a lost connection. */
const REPLAY_EVENTS = 1_000;

/** How long a lost session waits for its client. */
export const RESUMABLE_FOR_MS = 5 * 60_000;

/** What a bot's client has agreed with the gateway; it outlives a lost connection. */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  readonly bot: Bot;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  connection: Connection | null;
  /** When the connection was lost, in milliseconds since 1970. */
  lostAt: number | null = null;
  #sequence = 0;
  #sent: string[] = [];

  constructor(
    bot: Bot,
    connection: Connection,
    agreed: { intents: number; shard: readonly [number, number] },
  ) {
    this.bot = bot;
    this.connection = connection;
    this.intents = agreed.intents;
    this.shard = agreed.shard;
  }

  /** Whether events of this guild (or of none) belong to this session's shard (docs, "Sharding"). */
  serves(guildId: string | null): boolean {
    const [id, count] = this.shard;
    if (guildId === null) return id === 0;
    return count === 1 || Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
  }

  /** Sends an event with the next sequence number, or keeps it for the client that is away. */
  dispatch({ t, d }: Pick<Dispatch, 't' | 'd'>): void {
    this.#sequence += 1;
    const text = `{"op":0,"t":"${t}","s":${this.#sequence},"d":${JSON.stringify(d)}}`;
    this.#sent.push(text);
    // Trimmed by halves, so that the copying does not happen at every event.
    if (this.#sent.length > REPLAY_EVENTS * 2) this.#sent = this.#sent.slice(-REPLAY_EVENTS);
    this.connection?.sendText(text);
  }

  /**
   * Goes on over a new connection with everything after the sequence number.
   *
   * @returns False when those events are no longer kept, or were never sent.
   */
  resume(connection: Connection, sequence: number): boolean {
    const missed = this.#sequence - sequence;
    if (!Number.isInteger(missed) || missed < 0 || missed > this.#sent.length) return false;
    this.connection = connection;
    this.lostAt = null;
    for (const text of missed > 0 ? this.#sent.slice(-missed) : []) connection.sendText(text);
    this.dispatch({ t: 'RESUMED', d: { _trace: [] } });
    return true;
  }
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import type { Log } from '../../feed/log.js';
import type { UpdateDoor } from '../adapter.js';
import { reasonOf } from './reason.js';

/** As much of an update as has to be there before anything is done with it. */
const Numbered = z.looseObject({ update_id: z.int().nonnegative() });

/**
 * Where Telegram brings one bot's updates to. Every request carries the secret that was given with the address
 * (https://core.telegram.org/bots/api#setwebhook); it follows from the token, so that every process of the bot knows
 * it and none has to keep it.
 */
export class Webhook implements UpdateDoor {
  readonly url: string;
  readonly secret: string;
  readonly #botId: number;
  readonly #log: Log;
  readonly #taking = new Set<Promise<void>>();
  #receive: ((update: Update) => Promise<void>) | null = null;

  constructor(options: {
    readonly url: string;
    readonly token: string;
    readonly botId: number;
    readonly log: Log;
  }) {
    this.url = options.url;
    this.secret = createHmac('sha256', options.token).update('telegram webhook').digest('base64url');
    this.#botId = options.botId;
    this.#log = options.log;
  }

  isAuthentic(secret: string | undefined): boolean {
    // Digests are of one length, and comparing them takes as long whatever was sent.
    return timingSafeEqual(digest(secret ?? ''), digest(this.secret));
  }

  async take(body: unknown): Promise<'taken' | 'malformed' | 'closed'> {
    if (!Numbered.safeParse(body).success) return 'malformed';
    if (this.#receive === null) return 'closed';
    const taking = this.#receive(body as Update);
    const done = taking.catch(() => undefined).then(() => void this.#taking.delete(done));
    this.#taking.add(done);
    try {
      await taking;
      return 'taken';
    } catch (error) {
      this.#log.error({ bot: this.#botId, reason: reasonOf(error) }, 'An update could not be taken.');
      return 'closed';
    }
  }

  /** @param receive Resolves when the update is noted, so that Telegram may forget it. */
  open(receive: (update: Update) => Promise<void>): void {
    this.#receive = receive;
  }

  /** Takes nothing more. Resolves when what was being taken is taken. */
  async close(): Promise<void> {
    this.#receive = null;
    await Promise.all(this.#taking);
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

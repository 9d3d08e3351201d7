import type { Message } from 'grammy/types';
import { type Address, formatAddress } from '../../feed/destination.js';
import { addressOf } from './place.js';

/** As many forum topics as people are likely to use between two starts of the program. */
const KEPT = 10_000;

type Telling = Pick<
  Message,
  | 'chat'
  | 'is_topic_message'
  | 'message_thread_id'
  | 'forum_topic_created'
  | 'forum_topic_edited'
  | 'reply_to_message'
>;

/**
 * What forum topics are called, as far as messages told. Telegram cannot be asked, and a pressed button tells nothing: what
 * was last heard is remembered, of the topics heard of last.
 */
export class TopicNames {
  readonly #names = new Map<string, string>();

  /**
   * Remembers what a message tells. What answers no other message in a topic answers the one that opened it
   * (https://core.telegram.org/api/forum), with the name that it had then.
   */
  note(message: Telling): void {
    const told = message.forum_topic_edited?.name ?? message.forum_topic_created?.name;
    const then = message.reply_to_message?.forum_topic_created?.name;
    const address = addressOf(message);
    const name = told ?? this.find(address) ?? then;
    if (address.thread === null || name === undefined || name === null) return;
    const key = formatAddress(address);
    this.#names.delete(key);
    this.#names.set(key, name);
    const [oldest] = this.#names.keys();
    if (this.#names.size > KEPT && oldest !== undefined) this.#names.delete(oldest);
  }

  /** Null for a topic that nothing was heard of. */
  find(address: Address): string | null {
    return this.#names.get(formatAddress(address)) ?? null;
  }
}

import { tierOf } from '../src/feed/destination.js';
import { type Subscription, someTopics } from '../src/feed/subscription.js';
import type { Wire } from './wire.js';

/** The private chats of the bench have ids from here on. */
export const FIRST_READER = 1_000_000;

export interface Audience {
  /** Private chats, with ids from FIRST_READER on. */
  readonly readers: number;
  readonly channels?: readonly number[];
  /** Of the readers so many, spread evenly, have chosen this topic as well. */
  readonly few?: { readonly topic: string; readonly count: number };
}

/** Everybody has chosen this one. */
const EVERYBODYS_TOPIC = 'city';

/** Enters destinations that are subscribed since yesterday. Written as one transaction: by the commands it takes hours. */
export async function addAudience({ opened, botId }: Wire, audience: Audience): Promise<void> {
  const since = Date.now() - 86_400_000;
  const { readers, channels = [], few } = audience;
  const topics = await opened.feed.store.transaction(async (tx) => {
    await tx.topics.ensureTopic(EVERYBODYS_TOPIC);
    if (few) await tx.topics.ensureTopic(few.topic);
    return new Map((await tx.topics.findTopics()).map(({ id, slug }) => [slug, id]));
  });
  await opened.connections.writer.run((database) => {
    const destination = database.prepare(`
      INSERT INTO destinations (bot_id, platform, chat, thread, tier, kind, title, active_since, subscription_json,
        created_at)
      VALUES (?, 'telegram', ?, '', ?, ?, ?, ?, ?, ?)`);
    const interest = database.prepare(`
      INSERT INTO interests (bot_id, topic_id, gathers, tier, destination_id, since) VALUES (?, ?, 0, ?, ?, ?)`);
    const add = (chat: number, kind: 'telegram-channel' | 'telegram-private', wanted: Subscription) => {
      const tier = tierOf(kind);
      const row = [botId, String(chat), tier, kind, `Place ${chat}`, since, JSON.stringify(wanted), since];
      const id = destination.run(...row).lastInsertRowid;
      for (const slug of Object.keys(wanted.chosen)) interest.run(botId, topics.get(slug), tier, id, since);
    };
    const usual = someTopics([EVERYBODYS_TOPIC], since);
    const both = few ? someTopics([EVERYBODYS_TOPIC, few.topic], since) : usual;
    const step = few ? Math.floor(readers / few.count) : Number.POSITIVE_INFINITY;
    for (const channel of channels) add(channel, 'telegram-channel', usual);
    for (let i = 0; i < readers; i += 1) {
      add(FIRST_READER + i, 'telegram-private', i % step === step - 1 ? both : usual);
    }
  });
}

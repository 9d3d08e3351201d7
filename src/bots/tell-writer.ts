import { languageFor } from '../feed/language.js';
import type { AuditEntry } from '../feed/newsroom.js';
import { reasonOf } from './room-card.js';
import type { RoomKeeperOptions } from './room-keeper.js';

/**
 * Tells a writer on Telegram, in private, why their draft was sent back. Telegram lets a bot write only to somebody who
 * wrote to it before; where that fails the room and the draft's record still say it.
 */
export async function tellWriter(
  { feed, languages, noticesOf }: Pick<RoomKeeperOptions, 'feed' | 'languages' | 'noticesOf'>,
  number: number,
  entry: AuditEntry,
): Promise<void> {
  const { store, settings } = feed;
  const { authorId, headline } = await store.briefs.get(number);
  if (authorId === null || authorId === entry.actor.memberId) return;
  const args = {
    number: String(number),
    headline,
    name: entry.actor.name,
    reason: reasonOf(entry) ?? '',
  };
  const identities = await store.newsroom.findIdentitiesOf(authorId);
  const bots = (await store.bots.findBots()).filter(({ platform }) => platform === 'telegram');
  for (const { userId } of identities.filter(({ platform }) => platform === 'telegram')) {
    const address = { platform: 'telegram', chat: userId, thread: null } as const;
    for (const { id } of bots) {
      const to = { address, kind: 'telegram-private' } as const;
      const chat = await store.destinations.findByAddress(id, address);
      const language = languageFor(languages, [chat?.locale ?? null], settings.locale);
      const text = language.say('writer-rejected', args);
      const posted = await noticesOf(id)?.post(to, { kind: 'notice', text, buttons: [] });
      if (posted) break;
    }
  }
}

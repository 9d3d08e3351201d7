import type { ConversationReads } from './conversation-ports.js';
import type { Address, DestinationKind } from './destination.js';
import type { Actor } from './newsroom.js';
import { checkRole } from './permission.js';
import type { Feed } from './ports.js';

/** The newsroom's own room: the chat where submitted drafts and alerts arrive. */
export interface Room {
  readonly botId: number;
  readonly address: Address;
  readonly kind: DestinationKind;
  readonly title: string;
}

/** The name under which the store keeps it. */
const ROOM = 'newsroom-room';

/** The newsroom's room, or null when none was named. */
export async function findRoom(conversations: Pick<ConversationReads, 'findValue'>): Promise<Room | null> {
  // The value is written by this file alone.
  return (await conversations.findValue(ROOM)) as Room | null;
}

/**
 * Makes a chat the newsroom's room in place of the one before; null for none.
 * @throws FeedError `forbidden` below an owner's role
 */
export async function setRoom(feed: Feed, actor: Actor, room: Room | null): Promise<void> {
  await feed.store.transaction(async (tx) => {
    await checkRole(tx.newsroom, actor, { role: 'owner', command: 'team' });
    const before = await findRoom(tx.conversations);
    await tx.conversations.setValue(ROOM, room);
    const at = feed.clock.now();
    await tx.audit.append({ at, actor, action: 'team.room', subject: 'newsroom', before, after: room });
  });
}

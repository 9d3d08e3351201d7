import type { CardPlace, FollowedCard } from '../feed/card-ports.js';
import type { Feed } from '../feed/ports.js';
import type { Caller } from './caller.js';
import type { NoticePlace, PostedNotice } from './notices.js';
import type { Reply } from './reply.js';

/** A card as it is kept: whom it was shown to, and where. */
interface Kept {
  readonly caller: Omit<Caller, 'botId' | 'place' | 'administers'>;
  readonly place: Pick<Caller['place'], 'address' | 'kind' | 'title' | 'serverId'>;
  readonly form: PostedNotice['form'];
  /** When it was shown, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * Notes that a card now stands in a message that can be edited: it goes on showing how far its brief comes, or, in place
 * of one that did, shows something else.
 */
export async function noteShown(
  { store, clock }: Feed,
  shown: { readonly caller: Caller; readonly reply: Reply; readonly posted: PostedNotice },
): Promise<void> {
  const { caller, reply, posted } = shown;
  const at: CardPlace = { botId: caller.botId, chat: caller.place.address.chat, message: posted.message };
  const follows = reply.kind === 'draft' ? reply.follows : undefined;
  if (follows !== undefined) {
    const card = { ...keep(caller, posted.form, clock.now()) };
    await store.transaction((tx) => tx.conversations.follow({ ...at, briefNumber: follows, card }));
    return;
  }
  const followed = await store.conversations.findFollowed();
  if (!followed.some((other) => isSame(other, at))) return;
  await store.transaction((tx) => tx.conversations.unfollow(at));
}

function keep(caller: Caller, form: PostedNotice['form'], at: number): Kept {
  const { botId: _, place, administers: __, ...rest } = caller;
  const { address, kind, title, serverId } = place;
  return { caller: rest, place: { address, kind, title, serverId }, form, at };
}

function isSame(one: CardPlace, other: CardPlace): boolean {
  return one.botId === other.botId && one.chat === other.chat && one.message === other.message;
}

/** Whom a followed card was shown to, as if they asked for it again. They may not have the rights of then. */
export function callerOf({ botId, card }: FollowedCard): Caller {
  const { caller, place } = keptOf(card);
  return {
    ...caller,
    botId,
    administers: async () => false,
    place: { ...place, mayConfigure: async () => false, postingProblem: async () => null },
  };
}

/** Where a followed card stands, and since when. */
export function standingOf({ card, message }: FollowedCard): {
  readonly place: NoticePlace;
  readonly posted: PostedNotice;
  readonly shownAt: number;
} {
  const { place, form, at } = keptOf(card);
  return { place, posted: { message, form }, shownAt: at };
}

/** The value is written by this file alone. */
function keptOf(card: FollowedCard['card']): Kept {
  return card as unknown as Kept;
}

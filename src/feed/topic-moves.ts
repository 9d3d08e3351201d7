import type { ConversationReads, ConversationWrites } from './conversation-ports.js';

/**
 * A topic on its way out. While it is `adding`, it is still in use and those who chose it get the other topic too; then
 * its names lead to that one, it is `taking` itself out of subscriptions, and `reading` moves what readers find.
 * Without another topic it begins with `taking`.
 */
export interface TopicMove {
  readonly topicId: number;
  readonly slug: string;
  readonly into: { readonly topicId: number; readonly slug: string } | null;
  readonly step: 'adding' | 'taking' | 'reading';
  /** Destinations up to this id are done with in this step. */
  readonly afterId: number;
}

/** The name under which the store keeps them. */
const MOVES = 'moves-of-topics';

/** Topics that are on their way out, in the order in which it was decided. */
export async function findTopicMoves(
  conversations: Pick<ConversationReads, 'findValue'>,
): Promise<readonly TopicMove[]> {
  // The value is written by this file alone.
  return ((await conversations.findValue(MOVES)) as readonly TopicMove[] | null) ?? [];
}

/** Keeps all of them in place of those before. */
export async function keepTopicMoves(
  conversations: Pick<ConversationWrites, 'setValue'>,
  moves: readonly TopicMove[],
): Promise<void> {
  await conversations.setValue(MOVES, moves.length === 0 ? null : moves);
}

/** These topics, and those that they are about to become: who chooses one now must not miss the walk that adds the other. */
export async function alongMoves(
  conversations: Pick<ConversationReads, 'findValue'>,
  slugs: readonly string[],
): Promise<readonly string[]> {
  const moves = (await findTopicMoves(conversations)).filter(({ step }) => step === 'adding');
  if (moves.length === 0) return slugs;
  const targets = moves.flatMap(({ slug, into }) =>
    into !== null && slugs.includes(slug) ? [into.slug] : [],
  );
  return [...new Set([...slugs, ...targets])];
}

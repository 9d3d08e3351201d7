/*
 * What comes back from readers, as counts for each brief. Nobody is named in it: neither who pressed or reacted, nor
 * where, is kept.
 */

/**
 * What somebody did with a brief: read it, asked for more like it, opened a link to it, sent its card into a chat, or
 * followed its story and gave that up.
 */
export const PRESSES = ['read', 'like', 'open', 'send', 'follow', 'unfollow'] as const;
export type Press = (typeof PRESSES)[number];

/** How often each emoji was given. */
export type ReactionCounts = Readonly<Record<string, number>>;

/** All that was counted of one brief. */
export interface Feedback {
  /** The most frequent first. */
  readonly reactions: readonly { readonly emoji: string; readonly count: number }[];
  readonly presses: Readonly<Record<Press, number>>;
}

/** What happened to the reactions of one message. */
export type ReactionChange =
  /** So many more or, below zero, fewer of some. */
  | { readonly kind: 'more'; readonly by: ReactionCounts }
  /** All that stand there now, whoever gave them. */
  | { readonly kind: 'all'; readonly counts: ReactionCounts }
  /** Those of one emoji, or (null) all of them, are gone. */
  | { readonly kind: 'none'; readonly emoji: string | null };

/** A message as a platform names it when somebody reacts to it. */
export interface ReactedMessage {
  readonly botId: number;
  /** Where it stands. */
  readonly chat: string;
  /**
   * The channel that its chat is a thread of, null elsewhere: in a forum that is the destination's address, but a thread
   * may be a destination of its own.
   */
  readonly parent: string | null;
  readonly message: string;
}

/** The copy of a brief that a message is. */
export interface ReactedCopy {
  readonly briefNumber: number;
  readonly botId: number;
  readonly destinationId: number;
  /** Whether what stands there is remembered, so that a new total takes its place and "all are gone" can be counted. */
  readonly isRemembered: boolean;
}

export interface FeedbackReads {
  /** All zero for a brief that nothing was counted for. */
  getFeedback(briefNumber: number): Promise<Feedback>;
  /**
   * Of which briefs these messages are copies. Only the last `REACTED_BRIEFS` briefs are looked at, so that it costs no
   * more for a longer history.
   * @returns One for each message, in the same order; null for a message that is none of those copies.
   */
  findReactedCopies(messages: readonly ReactedMessage[]): Promise<readonly (ReactedCopy | null)[]>;
}

export interface FeedbackWrites {
  countPresses(briefNumber: number, presses: Readonly<Partial<Record<Press, number>>>): Promise<void>;
  /** What happened to the reactions of one copy, in the order in which it happened. */
  countReactions(copy: ReactedCopy, changes: readonly ReactionChange[]): Promise<void>;
}

/** For so many of the newest briefs reactions are counted: people react to news within days. */
export const REACTED_BRIEFS = 200;

/** Stands for every emoji that is no sign of the standard: those of a server or a sticker set, and paid ones. */
export const OTHER_EMOJI = 'other';

/** Longer signs are none of the standard's. In UTF-16 units. */
const MAX_EMOJI_LENGTH = 24;

/**
 * An emoji as it is counted. Platforms write the same heart with and without a variation selector; the colour of
 * somebody's skin is nothing that we count.
 */
export function countedEmoji(emoji: string): string {
  const plain = emoji.replace(/[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '');
  const isSign = /^[\p{Extended_Pictographic}\p{Regional_Indicator}\d#*]/u.test(plain);
  return isSign && plain.length <= MAX_EMOJI_LENGTH ? plain : OTHER_EMOJI;
}

/** What stands under a message after changes; nothing is ever below zero. */
export function afterReactions(standing: ReactionCounts, changes: readonly ReactionChange[]): ReactionCounts {
  let counts = new Map(Object.entries(standing));
  for (const change of changes) {
    switch (change.kind) {
      case 'all':
        counts = new Map(Object.entries(change.counts));
        break;
      case 'more':
        for (const [emoji, by] of Object.entries(change.by)) counts.set(emoji, (counts.get(emoji) ?? 0) + by);
        break;
      case 'none':
        if (change.emoji === null) counts.clear();
        else counts.delete(change.emoji);
    }
    for (const [emoji, count] of counts) if (count <= 0) counts.delete(emoji);
  }
  return Object.fromEntries(counts);
}

/** By how much each count differs; what stays the same is left out. */
export function reactionDifference(before: ReactionCounts, after: ReactionCounts): ReactionCounts {
  const emojis = new Set([...Object.keys(before), ...Object.keys(after)]);
  const by = [...emojis].map((emoji) => [emoji, (after[emoji] ?? 0) - (before[emoji] ?? 0)] as const);
  return Object.fromEntries(by.filter(([, count]) => count !== 0));
}

/** The sum of changes of which what stood there before is not known: those that say how many came and went. */
export function summedChanges(changes: readonly ReactionChange[]): ReactionCounts {
  const sums: Record<string, number> = {};
  for (const change of changes) {
    if (change.kind !== 'more') continue;
    for (const [emoji, by] of Object.entries(change.by)) sums[emoji] = (sums[emoji] ?? 0) + by;
  }
  return sums;
}

/** Puts a change behind others; what it makes void, and what can be said together, is not kept apart. */
export function withChange(
  changes: readonly ReactionChange[],
  change: ReactionChange,
): readonly ReactionChange[] {
  if (change.kind === 'all' || (change.kind === 'none' && change.emoji === null)) return [change];
  const last = changes.at(-1);
  if (change.kind !== 'more' || last?.kind !== 'more') return [...changes, change];
  const by = summedChanges([last, change]);
  return [...changes.slice(0, -1), { kind: 'more', by }];
}

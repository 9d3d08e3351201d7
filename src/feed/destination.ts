import { FeedError } from './errors.js';
import type { Presentation } from './presentation.js';

export type Platform = 'telegram' | 'discord';

/** A place as the platform names it: `telegram:CHAT[/THREAD]` or `discord:CHANNEL`. */
export interface Address {
  readonly platform: Platform;
  readonly chat: string;
  /** A Telegram forum topic; Discord threads are channels of their own. */
  readonly thread: string | null;
}

export type DestinationKind =
  | 'telegram-channel'
  | 'telegram-group'
  | 'telegram-supergroup'
  | 'telegram-topic'
  | 'telegram-private'
  | 'discord-text'
  | 'discord-announcement'
  | 'discord-forum'
  | 'discord-thread'
  | 'discord-direct';

/** Order of service: channels before groups before private chats. */
export const TIER = { channel: 0, group: 1, private: 2 } as const;
export type Tier = (typeof TIER)[keyof typeof TIER];

const TIER_OF_KIND: Readonly<Record<DestinationKind, Tier>> = {
  'telegram-channel': TIER.channel,
  'telegram-group': TIER.group,
  'telegram-supergroup': TIER.group,
  'telegram-topic': TIER.group,
  'telegram-private': TIER.private,
  'discord-text': TIER.channel,
  'discord-announcement': TIER.channel,
  'discord-forum': TIER.channel,
  'discord-thread': TIER.channel,
  'discord-direct': TIER.private,
};

export function tierOf(kind: DestinationKind): Tier {
  return TIER_OF_KIND[kind];
}

/** Why nothing is sent to a destination any more, until it comes back. */
export const PARKED_REASONS = [
  'blocked',
  'kicked',
  'left',
  'deleted',
  'deactivated',
  'unreachable',
  'no-rights',
  'paused',
] as const;
export type ParkedReason = (typeof PARKED_REASONS)[number];

/** A place a bot can post to. */
export interface Destination {
  readonly id: number;
  readonly botId: number;
  readonly address: Address;
  readonly kind: DestinationKind;
  readonly tier: Tier;
  readonly title: string;
  /** BCP 47 of the people there, or null for the newsroom's. */
  readonly locale: string | null;
  /** Whether somebody chose the locale; else it follows what the platform tells. Left out: it follows. */
  readonly isLocaleChosen?: boolean;
  /** In which languages briefs are shown there, the dearest first, where only some are wanted. Left out: its locale's. */
  readonly reads?: readonly string[];
  /** IANA zone of the people there, or null for the newsroom's. */
  readonly timeZone: string | null;
  /** How copies look and sound there. Left out: as usual. */
  readonly presentation?: Presentation;
  readonly parked: { readonly reason: ParkedReason; readonly at: number } | null;
  /** Since when it is there without a break: what was published before is old news to it. */
  readonly activeSince: number;
  readonly createdAt: number;
}

/** Between the name of a group and that of one of its forum topics, in a title. */
export const FORUM_MARK = ' › ';

/** A group and one of its forum topics, in one title. */
export function forumTitle(group: string, topic: string): string {
  return `${group}${FORUM_MARK}${topic}`;
}

/** Whether a title is that of a forum topic in this group. */
export function isForumTitle(title: string, group: string): boolean {
  return title.startsWith(`${group}${FORUM_MARK}`);
}

/** @throws FeedError `invalid` when the text is not an address. */
export function parseAddress(text: string): Address {
  const telegram = /^telegram:(-?\d{1,20}|@\w{4,32})(?:\/(\d{1,20}))?$/.exec(text);
  if (telegram?.[1]) return { platform: 'telegram', chat: telegram[1], thread: telegram[2] ?? null };
  const discord = /^discord:(\d{1,20})$/.exec(text);
  if (discord?.[1]) return { platform: 'discord', chat: discord[1], thread: null };
  throw new FeedError('invalid', { id: 'error-address', args: { address: text.slice(0, 80) } });
}

export function formatAddress({ platform, chat, thread }: Address): string {
  return thread === null ? `${platform}:${chat}` : `${platform}:${chat}/${thread}`;
}

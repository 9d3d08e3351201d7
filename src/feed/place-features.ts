import type { Urgency } from './brief.js';
import type { DestinationKind } from './destination.js';

/** A role of a Discord server that is called when certain briefs are posted. */
export interface RoleMention {
  /** The platform's id. */
  readonly roleId: string;
  /** Slug of the topic that the brief must have; null for every brief. */
  readonly topic: string | null;
  /** From which urgency on. */
  readonly leastUrgency: Urgency;
}

/** What else happens with copies in one place, beside how they look and sound. */
export interface PlaceFeatures {
  /** Whether copies in an announcement channel go on to the channels that follow it. */
  readonly crosspost: boolean;
  /**
   * Whether a thread is started under each copy. Left out: never was, so that no copy there needs to be looked at for
   * one when it goes.
   */
  readonly threads?: boolean;
  readonly mentions: readonly RoleMention[];
}

/** What a place has that never chose. */
export const USUAL_FEATURES: PlaceFeatures = { crosspost: true, mentions: [] };

/** More roles than this in one channel would call everybody by another name. */
export const MAX_MENTIONS = 10;

const ORDER: readonly Urgency[] = ['routine', 'urgent', 'flash'];

/** The choice as it is kept: undefined for the usual one. */
export function keptFeatures(chosen: PlaceFeatures | undefined): PlaceFeatures | undefined {
  if (chosen === undefined) return undefined;
  const { crosspost, threads, mentions } = chosen;
  return crosspost && threads === undefined && mentions.length === 0 ? undefined : chosen;
}

/** Whether copies in such a place go on to followers. */
export function isCrossposted(kind: DestinationKind, { crosspost }: PlaceFeatures): boolean {
  return kind === 'discord-announcement' && crosspost;
}

/** Whether messages of such a place can have threads: those of forums are threads, and private chats have none. */
export function hasThreads(kind: DestinationKind): boolean {
  return kind === 'discord-text' || kind === 'discord-announcement';
}

/** Whether roles can be called there: in the channels of a server. */
export function hasRoles(kind: DestinationKind): boolean {
  return hasThreads(kind) || kind === 'discord-forum' || kind === 'discord-thread';
}

/** The roles that are called for a brief, each once. */
export function rolesFor(
  mentions: readonly RoleMention[],
  brief: { readonly urgency: Urgency; readonly hasTopic: (slug: string) => boolean },
): readonly string[] {
  const called = mentions.filter(
    ({ topic, leastUrgency }) =>
      ORDER.indexOf(brief.urgency) >= ORDER.indexOf(leastUrgency) &&
      (topic === null || brief.hasTopic(topic)),
  );
  return [...new Set(called.map(({ roleId }) => roleId))];
}

/** With one more, the same one only once. Null when there are too many. */
export function withMention(features: PlaceFeatures, mention: RoleMention): PlaceFeatures | null {
  const others = features.mentions.filter((one) => !isSame(one, mention));
  if (others.length >= MAX_MENTIONS) return null;
  return { ...features, mentions: [...others, mention] };
}

/** Without the one of that role and topic, if it is there. */
export function withoutMention(
  features: PlaceFeatures,
  mention: Pick<RoleMention, 'roleId' | 'topic'>,
): PlaceFeatures {
  return { ...features, mentions: features.mentions.filter((one) => !isSame(one, mention)) };
}

/** The same role for the same topic: another urgency takes its place. */
function isSame(one: RoleMention, other: Pick<RoleMention, 'roleId' | 'topic'>): boolean {
  return one.roleId === other.roleId && one.topic === other.topic;
}

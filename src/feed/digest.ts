import type { Brief, BriefState, Urgency } from './brief.js';
import type { BriefHead } from './delivery/ledger.js';

/**
 * Why several briefs come in one message: the place takes digests; its quiet hours are over; the bot had more than it
 * could send one by one; the place was away, or out of reach for too long.
 */
export const DIGEST_OCCASIONS = ['scheduled', 'quiet', 'overload', 'catch-up'] as const;
export type DigestOccasion = (typeof DIGEST_OCCASIONS)[number];

/** Several briefs in one message, with a ledger row of its own. What it shows of them follows what they are now. */
export interface Digest {
  readonly id: number;
  readonly occasion: DigestOccasion;
  /** The time that it was made for, in milliseconds since 1970. */
  readonly dueAt: number;
  readonly cutAt: number;
  /** Numbers of briefs, in the order of their publication; none once all were left out before it was sent. */
  readonly members: readonly number[];
}

/** A digest with its briefs as they are now: what is made a message of. */
export interface DigestIssue extends BriefHead {
  readonly digest: Digest;
  /** All of its members, in the order of their publication. */
  readonly briefs: readonly Brief[];
  readonly followUpOf: null;
}

/** What a message can be made of. */
export type Publication = Brief | DigestIssue;

export function isDigest(publication: Publication): publication is DigestIssue {
  return 'briefs' in publication;
}

/** A digest's number in the ledger, where those of briefs are above zero. */
export function digestNumber(id: number): number {
  return -id;
}

/** The digest that a number of the ledger stands for, or null for a brief's. */
export function digestIdOf(number: number): number | null {
  return number < 0 ? -number : null;
}

/**
 * A digest as it decides what is to be done about it. Its version grows with each change of a member, so that it needs
 * none of its own; it is taken back when nothing of it is left.
 */
export function digestHead(digest: Digest, members: readonly BriefHead[]): BriefHead {
  return {
    number: digestNumber(digest.id),
    version: members.reduce((sum, { version }) => sum + version, 0),
    state: stateOf(members.map(({ state }) => state)),
    urgency: urgencyOf(members),
    language: '',
    publishedAt: digest.cutAt,
    expiresAt: null,
    sequence: null,
    sending: 'on',
  };
}

/** Which briefs of a digest are shown: those that readers may read now. */
export function isShown({ state }: Pick<Brief, 'state'>): boolean {
  return state === 'published';
}

function stateOf(states: readonly BriefState[]): BriefState {
  if (states.includes('published')) return 'published';
  return states.every((state) => state === 'retracted') ? 'retracted' : 'withheld';
}

/** A flash that waited is no flash any more. */
function urgencyOf(members: readonly BriefHead[]): Urgency {
  return members.some((member) => isShown(member) && member.urgency !== 'routine') ? 'urgent' : 'routine';
}

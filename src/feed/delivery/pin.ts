import type { BriefState } from '../brief.js';
import { type DestinationKind, TIER, type Tier } from '../destination.js';
import type { CopyReference } from './delivery.js';

/** A flash stays pinned for so long after it was posted. In milliseconds. */
export const PINNED_FOR_MS = 86_400_000;

/** What could not be unpinned for another day is given up. In milliseconds. */
const UNPIN_PATIENCE_MS = 86_400_000;

/**
 * `wanted`: nothing has been asked of the platform yet; `begun`: a request was about to leave, so that the copy may be
 * pinned; `pinned`: the platform has confirmed it.
 */
export type PinState = 'wanted' | 'begun' | 'pinned';

/** A copy of a flash that is pinned for a while in its chat. */
export interface Pin {
  /** Grows in the order in which copies were posted. */
  readonly id: number;
  readonly botId: number;
  readonly briefNumber: number;
  readonly tier: Tier;
  readonly copy: Pick<CopyReference, 'chat' | 'message' | 'postedAt'>;
  readonly state: PinState;
}

/** A pin with everything that decides about it. */
export interface PinCandidate extends Pin {
  readonly briefState: BriefState;
  /** Whether a later flash is pinned in the chat, or is to be while this one never was. */
  readonly isOvertaken: boolean;
}

export type PinStep =
  | { readonly kind: 'pin' }
  | { readonly kind: 'unpin' }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'forget' };

/** What is to be done about a pin now. Pure. */
export function pinStep(pin: PinCandidate, now: number): PinStep {
  const endsAt = pin.copy.postedAt + PINNED_FOR_MS;
  if (now >= endsAt + UNPIN_PATIENCE_MS) return { kind: 'forget' };
  if (pin.briefState === 'retracted' || pin.isOvertaken || now >= endsAt) {
    return { kind: pin.state === 'wanted' ? 'forget' : 'unpin' };
  }
  // A notice that the brief is withheld is no news to pin; when it is released its copy changes, and is looked at again.
  if (pin.state === 'pinned' || pin.briefState !== 'published') return { kind: 'wait', until: endsAt };
  return { kind: 'pin' };
}

/** Nobody's own chat is touched; in a Discord forum each brief is a thread of its own, where a pin says nothing. */
export function isPinnedIn({ kind, tier }: { readonly kind: DestinationKind; readonly tier: Tier }): boolean {
  return tier !== TIER.private && kind !== 'discord-forum';
}

export interface PinReads {
  /** Pins of a bot that are to be looked at now, longest due first. */
  findDue(search: {
    readonly botId: number;
    readonly now: number;
    readonly limit: number;
  }): Promise<readonly PinCandidate[]>;
  /** As it stands now; null when it is forgotten. */
  find(id: number): Promise<PinCandidate | null>;
  /** When the next pin of a bot is to be looked at; null while there is none. */
  findNextTime(botId: number): Promise<number | null>;
}

/** What is forgotten already is left alone. */
export interface PinWrites {
  /** A request is about to leave. */
  begin(id: number): Promise<void>;
  /** The platform has confirmed it; earlier pins of the same chat are to be looked at now. */
  notePinned(pin: Pin, now: number): Promise<void>;
  postpone(id: number, until: number): Promise<void>;
  forget(id: number): Promise<void>;
}

/** What settling found out about copies of flashes. */
export interface PinNotes {
  /** Copies that were posted just now. */
  readonly wanted: readonly Pick<Pin, 'briefNumber' | 'tier' | 'copy'>[];
  /** Copies that were changed or deleted: if they are pinned, or to be, they are looked at now. */
  readonly changed: readonly Pick<CopyReference, 'chat' | 'message'>[];
}

import type { Destination, ParkedReason } from '../destination.js';

/** What the newsroom or the operator should learn of, as it happens. */
export type DeliveryEvent =
  | { readonly kind: 'parked'; readonly destination: Destination; readonly reason: ParkedReason }
  | { readonly kind: 'moved'; readonly from: Destination; readonly to: Destination }
  | {
      readonly kind: 'failed';
      readonly briefNumber: number;
      readonly destination: Destination;
      readonly reason: string;
    }
  /** A post that the platform may have carried out without our learning of it. */
  | { readonly kind: 'uncertain'; readonly briefNumber: number; readonly destination: Destination }
  /** A stale copy that nothing can reach any more. */
  | { readonly kind: 'out-of-reach'; readonly briefNumber: number; readonly destination: Destination }
  /** The platform refused a rendering; a plainer one is used from now on. */
  | {
      readonly kind: 'fell-back';
      readonly briefNumber: number;
      readonly botId: number;
      readonly reason: string;
    }
  | { readonly kind: 'unauthorized'; readonly botId: number }
  /** The platform has refused so much that the bot sends nothing for a while, so as not to be shut out. */
  | { readonly kind: 'silenced'; readonly botId: number; readonly forMs: number }
  /** The platform as a whole does not answer, or answers again. */
  | { readonly kind: 'outage'; readonly botId: number; readonly over: boolean };

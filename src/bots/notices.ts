import type { Address, DestinationKind } from '../feed/destination.js';
import type { Reply } from './reply.js';

/** Where something is said unasked. */
export interface NoticePlace {
  readonly address: Address;
  readonly kind: DestinationKind;
}

/** What can be said unasked: a form has nobody to fill it in. */
export type Notice = Exclude<Reply, { readonly kind: 'form' }>;

/** A message of ours that answers nobody, so that it can be edited later. */
export interface PostedNotice {
  readonly message: string;
  readonly form: 'text' | 'photo';
}

/**
 * Messages that answer nobody: to the newsroom's room, and to a writer in private. Each waits for the bot's answer gate.
 * Nothing here throws for what a platform or network does; what cannot be said is logged.
 */
export interface Notices {
  /** Null when it could not be posted. */
  post(to: NoticePlace, notice: Notice): Promise<PostedNotice | null>;
  /** False when it could not be edited. */
  edit(at: NoticePlace, posted: PostedNotice, notice: Notice): Promise<boolean>;
}

import type { ForceReply, InlineKeyboardMarkup, LinkPreviewOptions } from 'grammy/types';
import type { Picture } from '../../feed/brief.js';

/** A message in the Bot API's terms, before it is known where it goes. */
export interface OutgoingMessage {
  /** The text, or the photo's caption. */
  readonly text: string;
  readonly format: 'html' | 'plain';
  readonly preview: LinkPreviewOptions;
  /** Sent as a photo with a caption when it is there, else as a text. */
  readonly photo: Photo | null;
  readonly keyboard: InlineKeyboardMarkup | ForceReply | null;
}

/** A picture of a brief, the neutral one that takes the place of a picture that must go, or one drawn for this message. */
export type Photo =
  | Picture
  | { readonly kind: 'neutral' }
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array };

export const NO_PREVIEW: LinkPreviewOptions = { is_disabled: true };

import type { Action } from './action.js';
import { decodeNewsroomAction, encodeNewsroomAction } from './newsroom-codec.js';
import { decodeReaderAction, encodeReaderAction, isReaderAction } from './reader-codec.js';

/** Telegram's limit for callback data, in bytes; Discord's `custom_id` holds 100 characters. */
export const MAX_ACTION_BYTES = 64;

/** Buttons stand in chats for years: another meaning of these letters takes another first character. */
const FORMAT = '1';

/** Packs an action into ASCII of at most `MAX_ACTION_BYTES` bytes. */
export function encodeAction(action: Action): string {
  return FORMAT + (isReaderAction(action) ? encodeReaderAction(action) : encodeNewsroomAction(action));
}

/** The action of a button, or null for data of another format, of another program, or tampered with. */
export function decodeAction(data: string): Action | null {
  if (!data.startsWith(FORMAT) || data.length > MAX_ACTION_BYTES) return null;
  const [letter, rest] = [data.charAt(1), data.slice(2)];
  const action = decodeReaderAction(letter, rest) ?? decodeNewsroomAction(letter, rest);
  // Reading is lenient, so that whatever does not write back to the same data is none of ours.
  return action !== null && encodeAction(action) === data ? action : null;
}

/** Whether a button can carry the action: words that somebody typed may be too long for it. */
export function fitsButton(action: Action): boolean {
  return encodeAction(action).length <= MAX_ACTION_BYTES;
}

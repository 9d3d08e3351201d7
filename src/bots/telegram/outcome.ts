import { GrammyError, HttpError } from 'grammy';
import type { CopyReference } from '../../feed/delivery/delivery.js';
import type { Outcome } from '../../feed/delivery/outcome.js';
import type { ParkedReason } from '../../feed/destination.js';
import { FeedError } from '../../feed/errors.js';
import { TransportError } from './transport.js';

/** What was tried when the error came; an edit or a removal says which copy it was for. */
export type Attempt =
  | { readonly kind: 'post' }
  | { readonly kind: 'edit'; readonly copy: CopyReference }
  | { readonly kind: 'remove' };

/** Codes that say that no connection stood, so that nothing was sent. */
const NOTHING_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** Telegram sends no code finer than 403, so that its words decide; they are those of telegram-bot-api's `Client.cpp`. */
const GONE: readonly (readonly [RegExp, ParkedReason])[] = [
  [/bot was blocked by the user/i, 'blocked'],
  [/user is deactivated/i, 'deactivated'],
  [/bot was kicked from/i, 'kicked'],
  [/bot is not a member of/i, 'left'],
  [/group chat was deleted/i, 'deleted'],
  [/can't initiate conversation with a user/i, 'unreachable'],
  [/can't send messages to bots/i, 'unreachable'],
];

const NOT_MODIFIED = /message is not modified|MESSAGE_NOT_MODIFIED/i;
const COPY_MISSING =
  /message to (?:edit|delete) not found|message identifier is not specified|MESSAGE_ID_INVALID/i;

/** Rights and closed places: somebody there can change it, so that the engine waits before it gives the place up. */
const REFUSED_HERE =
  /chat not found|message thread not found|TOPIC_CLOSED|TOPIC_DELETED|not enough rights|have no rights to send|need administrator rights|CHAT_RESTRICTED|CHAT_WRITE_FORBIDDEN|CHAT_ADMIN_REQUIRED|CHAT_SEND_\w+_FORBIDDEN|CHANNEL_PRIVATE|USER_BANNED_IN_CHANNEL|PEER_ID_INVALID|group chat was deactivated/i;

const PICTURE_REFUSED =
  /wrong (?:remote )?file identifier|failed to get HTTP URL content|wrong type of the web page content|WEBPAGE_\w+|PHOTO_\w+|IMAGE_PROCESS_FAILED|MEDIA_(?:EMPTY|INVALID)|file is too big|file must be non-empty|can't use file of type|EXTERNAL_URL_INVALID|failed to upload|wrong file type/i;

const TEXT_REFUSED =
  /can't parse entities|(?:message|caption) is too long|MEDIA_CAPTION_TOO_LONG|MESSAGE_TOO_LONG|(?:message text|text) is empty|MESSAGE_EMPTY|BUTTON_\w+|inline keyboard|keyboard button|REPLY_MARKUP_\w+|ENTITY_\w+|ENTITIES_TOO_LONG|encoded in UTF-8|invalid Unicode/i;

/** Telegram gives the seconds to wait; without them a second is the shortest it would say. */
const DEFAULT_WAIT_S = 1;

/**
 * What an error of the Bot API, of the network or of anything else means for the request that met it.
 * See https://core.telegram.org/bots/api#making-requests; no text here ever holds the token.
 */
export function outcomeOf(error: unknown, attempt: Attempt): Outcome {
  if (error instanceof GrammyError) return outcomeOfAnswer(error, attempt);
  if (error instanceof HttpError) return outcomeOfNetwork(error.error);
  if (error instanceof TransportError) return outcomeOfNetwork(error);
  if (error instanceof FeedError) return { kind: 'rejected', fault: 'picture', reason: error.said.id };
  return { kind: 'uncertain', cause: error instanceof Error ? error.name : 'unknown' };
}

/** Whether the platform refused the token of a method that every server has: 404 is its answer to what is no token at all. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

/** Whether the error came from the platform or on the way there, and not from within this program. */
export function isPlatformError(error: unknown): boolean {
  return error instanceof GrammyError || error instanceof HttpError || error instanceof TransportError;
}

function outcomeOfNetwork(error: unknown): Outcome {
  const cause = error instanceof TransportError ? error.code : 'timed out';
  return NOTHING_SENT.has(cause) ? { kind: 'unreachable', cause } : { kind: 'uncertain', cause };
}

function outcomeOfAnswer(error: GrammyError, attempt: Attempt): Outcome {
  const { error_code: code, description, parameters } = error;
  if (code === 401) return { kind: 'unauthorized' };
  if (code === 429) {
    return { kind: 'retry', afterMs: (parameters.retry_after ?? DEFAULT_WAIT_S) * 1000, scope: 'chat' };
  }
  if (code >= 500) return { kind: 'uncertain', cause: `${code}` };
  if (parameters.migrate_to_chat_id !== undefined) {
    const chat = String(parameters.migrate_to_chat_id);
    return { kind: 'moved', to: { platform: 'telegram', chat, thread: null } };
  }
  if (code === 403) return outcomeOfForbidden(description);
  if (code === 413) return { kind: 'rejected', fault: 'picture', reason: description };
  return outcomeOfRefusal(description, attempt);
}

function outcomeOfForbidden(description: string): Outcome {
  const known = GONE.find(([words]) => words.test(description));
  return known ? { kind: 'gone', reason: known[1] } : { kind: 'refused-here', reason: description };
}

function outcomeOfRefusal(description: string, attempt: Attempt): Outcome {
  if (attempt.kind === 'edit' && NOT_MODIFIED.test(description)) {
    return { kind: 'delivered', copy: attempt.copy };
  }
  if (attempt.kind !== 'post' && COPY_MISSING.test(description)) {
    return { kind: attempt.kind === 'edit' ? 'missing' : 'removed' };
  }
  if (REFUSED_HERE.test(description)) return { kind: 'refused-here', reason: description };
  if (PICTURE_REFUSED.test(description)) return { kind: 'rejected', fault: 'picture', reason: description };
  if (TEXT_REFUSED.test(description)) return { kind: 'rejected', fault: 'text', reason: description };
  return { kind: 'rejected', fault: 'other', reason: description };
}

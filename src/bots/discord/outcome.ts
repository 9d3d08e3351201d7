import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { Outcome } from '../../feed/delivery/outcome.js';

/** How long a place is left alone when Discord counts something but does not say for how long. */
const UNTOLD_WAIT_MS = 60_000;

/** Failures before anything left this machine, by Node's, undici's and OpenSSL's codes. */
const NOT_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/;

/**
 * What a failed request means. By class and code, never by words; the codes are those of discord.com/developers,
 * "Opcodes and Status Codes".
 */
export function toOutcome(error: unknown): Outcome {
  if (error instanceof RateLimitError) {
    const afterMs = Math.max(error.retryAfter, error.sublimitTimeout, error.timeToReset, 1);
    return { kind: 'retry', afterMs: Math.ceil(afterMs), scope: error.global ? 'bot' : 'chat' };
  }
  if (error instanceof DiscordAPIError) return refusalOutcome(error);
  if (error instanceof HTTPError) return { kind: 'uncertain', cause: `status ${error.status}` };
  const code = codeOf(error);
  return NOT_SENT.test(code) ? { kind: 'unreachable', cause: code } : { kind: 'uncertain', cause: code };
}

/** A short name for logs and ledgers: never an address, since those of interactions hold tokens. */
export function causeOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return `${error.status} ${error.code}`;
  if (error instanceof HTTPError) return `status ${error.status}`;
  if (error instanceof RateLimitError) return 'rate limited';
  return codeOf(error);
}

/** Whether Discord refused it for this reason (discord.com/developers, "Opcodes and Status Codes"). */
export function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function refusalOutcome(error: DiscordAPIError): Outcome {
  if (error.status === 401) return { kind: 'unauthorized' };
  const reason = `${error.status} ${error.code}`;
  switch (error.code) {
    case 10003: // Unknown channel
      return { kind: 'gone', reason: 'deleted' };
    case 10004: // Unknown guild
      return { kind: 'gone', reason: 'kicked' };
    case 50001: // Missing access: not a member any more, or the channel is hidden
      return { kind: 'gone', reason: 'no-rights' };
    case 50007: // Cannot send messages to this user
    case 50278: // … with whom no server is shared
      return { kind: 'gone', reason: 'blocked' };
    case 10008: // Unknown message
      return { kind: 'missing' };
    case 20016: // Slow mode
    case 20028: // The channel's write limit
    case 20029: // The server's write limit
    case 30046: // Edits of messages older than an hour
      return { kind: 'retry', afterMs: UNTOLD_WAIT_MS, scope: 'chat' };
    case 40005: // Request entity too large
      return { kind: 'rejected', fault: 'picture', reason };
    case 50035: // Invalid form body
      return { kind: 'rejected', fault: faultOf(error), reason };
    case 200000: // Blocked by the server's AutoMod
    case 200001:
    case 240000: // Harmful link
      return { kind: 'rejected', fault: 'text', reason };
    case 50008: // Not a text channel
    case 50013: // Missing permissions
    case 50024: // Wrong kind of channel
    case 50083: // Thread archived
    case 160005: // Thread locked
      return { kind: 'refused-here', reason };
    case 40067:
      // It has none but tags for moderators, or none at all.
      return { kind: 'refused-here', reason: `${reason}: the forum wants a tag` };
    default:
      if (error.status === 403) return { kind: 'refused-here', reason };
      return { kind: 'rejected', fault: 'other', reason };
  }
}

/** Which part of the form Discord names as faulty: the keys of `errors` follow the request body. */
function faultOf(error: DiscordAPIError): 'picture' | 'text' {
  const errors: unknown = 'errors' in error.rawError ? error.rawError.errors : undefined;
  return hasKey(errors, new Set(['image', 'thumbnail', 'icon_url', 'attachments', 'files']))
    ? 'picture'
    : 'text';
}

function hasKey(tree: unknown, wanted: ReadonlySet<string>): boolean {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return false;
  return Object.entries(tree).some(([key, value]) => wanted.has(key) || hasKey(value, wanted));
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (error.cause !== undefined) return codeOf(error.cause);
  return error.name === 'AbortError' ? 'time-out' : error.name;
}

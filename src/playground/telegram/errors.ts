/** What a failed call may carry besides its text. */
export interface ErrorParameters {
  /** Seconds to wait before asking again. */
  readonly retry_after?: number;
  /** The supergroup that a group became. */
  readonly migrate_to_chat_id?: number;
}

/** A refusal in Telegram's own code and words. */
export class TelegramError extends Error {
  override readonly name = 'TelegramError';
  readonly code: number;
  readonly parameters: ErrorParameters | undefined;

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export function badRequest(text: string, parameters?: ErrorParameters): TelegramError {
  return new TelegramError(400, `Bad Request: ${text}`, parameters);
}

export function forbidden(text: string): TelegramError {
  return new TelegramError(403, `Forbidden: ${text}`);
}

export function conflict(text: string): TelegramError {
  return new TelegramError(409, `Conflict: ${text}`);
}

/** @param retryAfterS Whole seconds, at least one, as Telegram gives them. */
export function tooManyRequests(retryAfterS: number): TelegramError {
  return new TelegramError(429, `Too Many Requests: retry after ${retryAfterS}`, {
    retry_after: retryAfterS,
  });
}

/** Refusals that more than one method gives. The words are those of telegram-bot-api and TDLib. */
export const refusals = {
  chatNotFound: () => badRequest('chat not found'),
  notModified: () =>
    badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same ' +
        'as a current content and reply markup of the message',
    ),
  threadNotFound: () => badRequest('message thread not found'),
  topicClosed: () => badRequest('TOPIC_CLOSED'),
  blocked: () => forbidden('bot was blocked by the user'),
  wrongFile: () => badRequest('wrong file identifier/HTTP URL specified'),
} as const;

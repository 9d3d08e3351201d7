/** What a server has been asked and has answered since it was made. */
export class Counters {
  /** Bot API requests by method, refused ones included. */
  readonly requests = new Map<string, number>();
  /** Answers by error code. */
  readonly errors = new Map<number, number>();
  messagesSent = 0;
  messagesEdited = 0;
  messagesDeleted = 0;

  get tooMany(): number {
    return this.errors.get(429) ?? 0;
  }

  countRequest(method: string): void {
    this.requests.set(method, (this.requests.get(method) ?? 0) + 1);
  }

  countError(code: number): void {
    this.errors.set(code, (this.errors.get(code) ?? 0) + 1);
  }

  clear(): void {
    this.requests.clear();
    this.errors.clear();
    this.messagesSent = 0;
    this.messagesEdited = 0;
    this.messagesDeleted = 0;
  }

  toJSON() {
    return {
      requests: Object.fromEntries(this.requests),
      errors: Object.fromEntries(this.errors),
      tooMany: this.tooMany,
      messagesSent: this.messagesSent,
      messagesEdited: this.messagesEdited,
      messagesDeleted: this.messagesDeleted,
    };
  }
}

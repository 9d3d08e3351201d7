/** What failed, for the log: where and how, but none of the data that an error of grammY carries along. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

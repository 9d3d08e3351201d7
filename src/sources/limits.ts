/** The largest page that is read, in bytes after decompression. */
export const MAX_PAGE_BYTES = 5 * 1024 * 1024;

/** How long one fetch may take in all, redirects included. */
export const TOTAL_TIMEOUT_MS = 20_000;

/** How often an address may send on to another one. */
export const MAX_REDIRECTS = 5;

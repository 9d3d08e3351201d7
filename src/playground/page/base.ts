/** Where the pages are mounted; their own links and scripts name it. */
export const BASE = '/playground';

/** Where pictures of the platform servers are served. */
export const PICTURES = `${BASE}/pictures`;

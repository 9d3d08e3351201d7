import { Api } from 'grammy';
import { createTransport, DEFAULT_TIMEOUTS, type TransportTimeouts } from './transport.js';

/** Telegram's own server; another one is named by `TELEGRAM_API_ROOT`. */
export const TELEGRAM_API_ROOT = 'https://api.telegram.org';

/** One bot's line to a Bot API server. */
export interface Connection {
  readonly api: Api;
  /**
   * The bytes of a file that somebody sent; a bot may download at most 20 MB (https://core.telegram.org/bots/api#getfile).
   * @throws TransportError `TOO_LARGE` above `maxBytes`, what grammY throws
   */
  download(fileId: string, maxBytes: number): Promise<Uint8Array>;
  /** Ends every connection at once. */
  close(): Promise<void>;
}

/** Opens no connection yet: that happens with the first request. */
export function connect(options: {
  readonly token: string;
  readonly apiRoot: string;
  readonly timeouts?: TransportTimeouts;
}): Connection {
  const { token } = options;
  const apiRoot = options.apiRoot.replace(/\/+$/, '');
  const timeouts = options.timeouts ?? DEFAULT_TIMEOUTS;
  const transport = createTransport(apiRoot, timeouts);
  // The transport ends what takes too long, by kind of request; grammY's own time-out stands behind it.
  const longest = Math.max(timeouts.uploadMs, timeouts.pollMs) + timeouts.connectMs + timeouts.bodyMs;
  const api = new Api(token, { apiRoot, fetch: transport.fetch, timeoutSeconds: longest / 1000 });
  return {
    api,
    async download(fileId, maxBytes) {
      const { file_path: path } = await api.getFile(fileId);
      return transport.download(`${apiRoot}/file/bot${token}/${path}`, maxBytes);
    },
    close: () => transport.close(),
  };
}

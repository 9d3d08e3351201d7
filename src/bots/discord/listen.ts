import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, type RESTOptions } from 'discord.js';
import type { Clock } from '../../feed/clock.js';
import type { Log } from '../../feed/log.js';
import type { BotState } from '../adapter.js';
import { createGateway, type Gateway } from './gateway.js';
import { causeOf } from './outcome.js';

const FIRST_PAUSE_MS = 1_000;
/** Discord allows 1000 logins a day; this slow, a day of failures takes fewer. */
const MAX_PAUSE_MS = 120_000;

/** Discord asks clients to reconnect now and then: what is over by then is no outage. */
const OUTAGE_AFTER_MS = 10_000;

/** The gateway's word for a refused token (discord.com/developers, "Gateway Close Event Codes"). */
const AUTHENTICATION_FAILED = 4004;

export interface ListenerOptions {
  readonly token: string;
  readonly restOptions: Partial<RESTOptions>;
  readonly clock: Clock;
  readonly log: Log;
  /** Attaches what is to be heard to a client that is about to log in. */
  readonly attach: (client: Client) => void;
  /** The gateway is connected, after each login. */
  readonly onReady: (client: Client) => void;
  /** The token is refused: whatever else uses it had better stop. */
  readonly onRefused: () => void;
}

export interface Listener {
  state(): BotState;
  start(): void;
  /** The token was refused elsewhere: nothing more is tried. */
  giveUp(): void;
  stop(): Promise<void>;
}

/**
 * Keeps one bot connected to the gateway: logs in, tries again with growing pauses while Discord cannot be reached, and
 * says once that it cannot and once that it can again. A refused token ends it.
 */
export function createListener(options: ListenerOptions): Listener {
  const { token, restOptions, clock, log, attach, onReady, onRefused } = options;
  let state: BotState = 'starting';
  let gateway: Gateway | null = null;
  let pauseMs = FIRST_PAUSE_MS;
  let isReported = false;
  let callOffLogin: (() => void) | null = null;
  let callOffReport: (() => void) | null = null;
  const closings = new Set<Promise<void>>();

  const isOver = () => state === 'stopped' || state === 'unauthorized';

  function connect(): void {
    if (isOver()) return;
    const opened = createGateway(restOptions);
    gateway = opened;
    const { client } = opened;
    const isPresent = () => gateway === opened && !isOver();
    // Without a listener an error of the library would end the process.
    client.on(Events.Error, (error) =>
      log.error({ cause: causeOf(error) }, 'The Discord client had an error.'),
    );
    client.on(Events.ShardError, () => isPresent() && lose('the connection broke'));
    client.on(Events.ShardReconnecting, () => isPresent() && lose('the connection closed'));
    client.on(Events.ShardDisconnect, ({ code }) => {
      if (!isPresent()) return;
      if (code === AUTHENTICATION_FAILED) refuse();
      else retry(opened, `closed for good with ${code}`);
    });
    client.on(Events.ShardResume, () => isPresent() && succeed(client));
    client.on(Events.ClientReady, () => isPresent() && succeed(client));
    // A new session after an outage: the client was ready before and does not say so again.
    client.on(Events.ShardReady, () => isPresent() && client.isReady() && succeed(client));
    attach(client);
    client.login(token).catch((error: unknown) => {
      if (!isPresent()) return;
      if (isTokenInvalid(error)) refuse();
      else retry(opened, causeOf(error));
    });
  }

  function succeed(client: Client): void {
    callOffReport?.();
    callOffReport = null;
    pauseMs = FIRST_PAUSE_MS;
    state = 'running';
    if (isReported) log.info({}, 'Discord is reachable again.');
    isReported = false;
    onReady(client);
  }

  /** The library itself reconnects; it is an outage when that takes long. */
  function lose(cause: string): void {
    state = 'unreachable';
    callOffReport ??= clock.after(OUTAGE_AFTER_MS, () => report(cause));
  }

  function retry(failed: Gateway, cause: string): void {
    state = 'unreachable';
    report(cause);
    close(failed);
    callOffLogin = clock.after(pauseMs, connect);
    pauseMs = Math.min(pauseMs * 2, MAX_PAUSE_MS);
  }

  function report(cause: string): void {
    if (isReported || isOver()) return;
    isReported = true;
    log.warn({ cause }, 'Discord cannot be reached. It is tried again until it answers.');
  }

  function refuse(): void {
    if (isOver()) return;
    state = 'unauthorized';
    log.error({}, 'Discord refuses the bot token. Set a valid one and restart; everything else goes on.');
    end();
    onRefused();
  }

  function end(): void {
    callOffLogin?.();
    callOffReport?.();
    if (gateway) close(gateway);
    gateway = null;
  }

  function close(closed: Gateway): void {
    if (gateway === closed) gateway = null;
    const closing = closed
      .close()
      .catch((error: unknown) =>
        log.warn({ cause: causeOf(error) }, 'The Discord client did not end cleanly.'),
      )
      .finally(() => closings.delete(closing));
    closings.add(closing);
  }

  return {
    state: () => state,
    start: connect,
    giveUp: refuse,
    async stop() {
      if (state !== 'unauthorized') state = 'stopped';
      end();
      await Promise.all(closings);
      state = 'stopped';
    },
  };
}

function isTokenInvalid(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

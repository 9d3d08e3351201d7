import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  Client,
  type ClientOptions,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
  SimpleShardingStrategy,
  WebSocketShardStatus,
} from 'discord.js';

/** How long opening a connection to the gateway and its first word may take. */
const HANDSHAKE_TIMEOUT_MS = 10_000;
const HELLO_TIMEOUT_MS = 20_000;

/** The library's inner connection manager; the main package gives its type only through its options. */
type Connections = Parameters<NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>>[0];

/** Two of its events: the main package exports another object under the name of theirs. */
const HELLO = 'hello' as Parameters<Connections['once']>[0];
const CLOSED = 'closed' as Parameters<Connections['once']>[0];

/** One connection to the gateway, from login to its end. */
export interface Gateway {
  readonly client: Client;
  /** Closes it for good and leaves neither a timer nor a socket. */
  close(): Promise<void>;
}

/** Prepares a client that hears of servers, channels and interactions; it needs no privileged intent. */
export function createGateway(rest: Partial<RESTOptions>): Gateway {
  let connections: Connections | null = null;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // Direct channels and threads are made known only by what happens in them.
    partials: [Partials.Channel],
    rest,
    // Nothing here reads messages or members from the library's memory, which would grow with the audience.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 50, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    allowedMentions: { parse: [] },
    ws: {
      buildStrategy(manager) {
        connections = manager;
        manager.options.handshakeTimeout = HANDSHAKE_TIMEOUT_MS;
        manager.options.helloTimeout = HELLO_TIMEOUT_MS;
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  return {
    client,
    async close() {
      if (connections) await settle(connections);
      await client.destroy();
      client.rest.clearHashSweeper();
      client.rest.clearHandlerSweeper();
    },
  };
}

/**
 * Makes an end possible at any moment. While the library waits to reconnect, its `destroy` finds nothing to end and the
 * reconnecting goes on for ever; while a socket is being opened, `destroy` takes away the listener for its failure,
 * which then ends the process. So reconnecting is held up where it asks for its session, and an opening socket is
 * waited for: its own time-out bounds that.
 */
async function settle(connections: Connections): Promise<void> {
  connections.options.retrieveSessionInfo = () => new Promise(() => undefined);
  // A connection that has just got its session opens its socket within this turn of the event loop.
  await nextTurn();
  const statuses = await connections.fetchStatus();
  if (![...statuses.values()].includes(WebSocketShardStatus.Connecting)) return;
  await new Promise<void>((resolve) => {
    connections.once(HELLO, () => resolve());
    connections.once(CLOSED, () => resolve());
  });
}

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

/** Prepares a client that hears of servers, channels, interactions and reactions; it needs no privileged intent. */
export function createGateway(rest: Partial<RESTOptions>): Gateway {
  let shards: Shards | null = null;
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessageReactions,
      GatewayIntentBits.DirectMessageReactions,
    ],
    // Direct channels and threads are made known only by what happens in them.
    partials: [Partials.Channel],
    rest,
    // As many connections as Discord advises: one for each 2500 servers or fewer.
    shards: 'auto',
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
        shards = new Shards(manager);
        manager.options.handshakeTimeout = HANDSHAKE_TIMEOUT_MS;
        manager.options.helloTimeout = HELLO_TIMEOUT_MS;
        return new SimpleShardingStrategy(manager);
      },
    },
  });
  return {
    client,
    async close() {
      const isHalfway = await shards?.settle();
      const destroyed = client.destroy();
      // A login that is broken off makes the library close its socket twice, and then it never hears that it is closed.
      await (isHalfway ? Promise.race([destroyed, nextTurn()]) : destroyed);
      client.rest.clearHashSweeper();
      client.rest.clearHandlerSweeper();
    },
  };
}

/** The inner connections of one client, and what has to be known of them to end them. */
class Shards {
  /** Whose socket is open; others that connect are still opening theirs. */
  readonly #open = new Set<number>();

  constructor(readonly connections: Connections) {
    connections.on(HELLO, ({ shardId }) => this.#open.add(shardId));
    connections.on(CLOSED, ({ shardId }) => this.#open.delete(shardId));
  }

  /**
   * Makes an end possible at any moment. While the library waits to reconnect, its `destroy` finds nothing to end and
   * the reconnecting goes on for ever; while a socket is being opened, `destroy` takes away the listener for its
   * failure, which then ends the process. So reconnecting is held up where it asks for its session, and an opening
   * socket is waited for: its own time-out bounds that.
   *
   * @returns Whether a login is under way.
   */
  async settle(): Promise<boolean> {
    const { connections } = this;
    connections.options.retrieveSessionInfo = () => new Promise(() => undefined);
    // A connection that has just got its session opens its socket within this turn of the event loop.
    await nextTurn();
    const statuses = await connections.fetchStatus();
    const connecting = [...statuses].filter(([, status]) => status === WebSocketShardStatus.Connecting);
    const opening = new Set(connecting.map(([id]) => id).filter((id) => !this.#open.has(id)));
    if (opening.size === 0) return connecting.length > 0;
    await new Promise<void>((resolve) => {
      const settled = ({ shardId }: { readonly shardId: number }): void => {
        opening.delete(shardId);
        if (opening.size === 0) resolve();
      };
      connections.on(HELLO, settled);
      connections.on(CLOSED, settled);
    });
    return true;
  }
}

import { type Client, Events } from 'discord.js';
import type { Clock } from '../../feed/clock.js';
import type { AnswerGate, PlatformLimits } from '../../feed/delivery/messenger.js';
import type { Log } from '../../feed/log.js';
import type { Store } from '../../feed/ports.js';
import type { BotAdapter } from '../adapter.js';
import type { Switchboard } from '../switchboard.js';
import { pause } from './answer.js';
import { openConnection } from './connection.js';
import { handleInteraction, type InteractionsOptions } from './interactions.js';
import { createListener } from './listen.js';
import { createMessenger } from './messenger.js';
import { createNotices } from './notices.js';
import { cachePictures } from './picture-cache.js';
import { watchPlaces } from './places.js';
import { watchReactions } from './reactions.js';
import { createCommandRegistrar } from './register-commands.js';
import { ServerRights } from './server-rights.js';

export interface DiscordBotOptions {
  readonly token: string;
  /** The REST base, such as `https://discord.com/api`; null is the platform's own. The gateway's address comes from it. */
  readonly apiRoot: string | null;
  readonly botId: number;
  readonly store: Store;
  readonly switchboard: Switchboard;
  /** Told when Discord asks an answer to wait; answers to interactions are exempt from the bot's rate, notices are not. */
  readonly answers: AnswerGate;
  readonly clock: Clock;
  readonly log: Log;
  readonly limits: PlatformLimits;
}

/** How long `stop` waits for answers under way and for the gateway before it ends their connections, in milliseconds. */
const STOP_PATIENCE_MS = 8_000;

/** One Discord bot, with discord.js below it. */
export function createDiscordBot(options: DiscordBotOptions): BotAdapter {
  const { token, apiRoot, botId, store, switchboard, answers, clock, limits } = options;
  const log = naming(options.log, botId);
  const connection = openConnection({ token, apiRoot });
  const { rest, restOptions } = connection;
  const loadPicture = cachePictures(async (digest) => (await store.pictures.getPicture(digest)).bytes);
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();

  const track = (work: Promise<void>): void => {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  };

  const registrar = createCommandRegistrar({
    // Like an edit, it has no chat that would count it.
    admit: () => answers.admit({ chat: '', group: false, kind: 'edit' }),
    rest,
    switchboard,
    findServers: () => store.newsroom.findServers(),
    clock,
    log,
  });

  const interactions: InteractionsOptions = {
    rest,
    loadPicture,
    clock,
    stopping: stopping.signal,
    onRetry(afterMs, scope) {
      // One interaction's own limit says nothing about the channel it came from.
      if (scope === 'bot') answers.close({ chat: null, afterMs });
    },
    botId,
    store,
    dispatcher: connection.dispatcher,
    switchboard,
    rights: new ServerRights(clock),
    log,
    onClaimed: (applicationId) => track(registrar.refresh(applicationId)),
  };

  function refreshCommands({ application }: Client): void {
    if (application) track(registrar.refresh(application.id));
  }

  function attach(client: Client): void {
    client.on(Events.InteractionCreate, (interaction) => track(handleInteraction(interactions, interaction)));
    watchPlaces(client, { botId, destinations: store.destinations, switchboard, log, track });
    watchReactions(client, { botId, switchboard });
    // A newsroom's server that the bot comes back to has lost its commands.
    client.on(Events.GuildCreate, () => refreshCommands(client));
  }

  const notices = createNotices({
    rest,
    loadPicture,
    clock,
    stopping: stopping.signal,
    gate: answers,
    log,
  });
  const listener = createListener({
    token,
    restOptions,
    clock,
    log,
    attach,
    onReady: refreshCommands,
    onRefused: () => registrar.stop(),
  });
  const messenger = createMessenger({
    botId,
    rest,
    limits,
    loadPicture,
    topics: store.topics,
    clock,
    log,
    onUnauthorized: () => listener.giveUp(),
  });

  return {
    messenger,
    notices,
    webhook: null,
    state: () => listener.state(),
    start: () => listener.start(),
    async stop() {
      stopping.abort();
      registrar.stop();
      const ended = listener.stop().then(async () => void (await Promise.all(underWay)));
      const patience = new AbortController();
      const { signal } = patience;
      await Promise.race([ended, pause({ clock, stopping: signal }, STOP_PATIENCE_MS)]);
      patience.abort();
      await connection.close();
    },
  };
}

/** A process may have several bots: each line says which one it is about. */
function naming(log: Log, bot: number): Log {
  return {
    info: (fields, message) => log.info({ bot, ...fields }, message),
    warn: (fields, message) => log.warn({ bot, ...fields }, message),
    error: (fields, message) => log.error({ bot, ...fields }, message),
  };
}

import type { BotAdapter, BotState } from '../../../src/bots/adapter.js';
import { createDiscordBot } from '../../../src/bots/discord/create-discord-bot.js';
import type { AnswerGate } from '../../../src/feed/delivery/messenger.js';
import { DiscordServer, type DiscordServerOptions } from '../../../src/playground/discord/discord-server.js';
import type { PermissionName } from '../../../src/playground/discord/permissions.js';
import { FakeClock, MemoryLog, MemoryStore, ScriptedSwitchboard } from './fakes.js';

const TOKEN = 'MTIz.test.token';

/** A Discord server with a guild, an owner, a reader and a channel, and our adapter before it. */
export class Stage {
  readonly clock = new FakeClock();
  readonly log = new MemoryLog();
  readonly store = new MemoryStore();
  readonly switchboard = new ScriptedSwitchboard();
  readonly closed: { readonly chat: string | null; readonly afterMs: number }[] = [];
  /** What the bot asked the gate for. */
  readonly admitted: Parameters<AnswerGate['admit']>[0][] = [];
  readonly server: DiscordServer;
  readonly token = TOKEN;
  readonly #bots: BotAdapter[] = [];
  apiRoot = '';
  applicationId = '';
  ownerId = '';
  readerId = '';
  guildId = '';
  channelId = '';

  private constructor(options: DiscordServerOptions) {
    this.server = new DiscordServer({ now: this.clock.now, rateLimits: { enforced: false }, ...options });
  }

  static async open(
    options: DiscordServerOptions & { readonly permissions?: readonly PermissionName[] } = {},
  ): Promise<Stage> {
    const stage = new Stage(options);
    const { control } = stage.server;
    stage.apiRoot = (await stage.server.start({ host: '127.0.0.1', port: 0 })).apiRoot;
    stage.ownerId = control.createUser({ name: 'Olena' }).id;
    stage.readerId = control.createUser({ name: 'Reader', locale: 'uk' }).id;
    stage.applicationId = control.addBot({ token: TOKEN, name: 'Wire' }).applicationId;
    stage.guildId = control.createGuild({ name: 'Newsroom', ownerId: stage.ownerId }).id;
    stage.channelId = control.createChannel({ guildId: stage.guildId, name: 'briefs' }).id;
    control.addMember({ guildId: stage.guildId, userId: stage.readerId });
    const { guildId, applicationId } = stage;
    control.addBotToGuild({ guildId, applicationId, permissions: options.permissions ?? [] });
    return stage;
  }

  /** The adapter, not yet listening. */
  bot({ token = TOKEN, apiRoot = this.apiRoot } = {}): BotAdapter {
    const { clock, log, switchboard } = this;
    const bot = createDiscordBot({
      token,
      apiRoot,
      botId: 1,
      store: this.store.asStore(),
      switchboard,
      answers: {
        admit: async (answer) => {
          this.admitted.push(answer);
          return { answered: () => undefined };
        },
        close: (scope) => this.closed.push(scope),
      },
      clock,
      log,
      limits: {
        requestsPerSecond: 50,
        chatIntervalMs: 0,
        groupPostsPerMinute: null,
        groupEditsPerMinute: null,
      },
    });
    this.#bots.push(bot);
    return bot;
  }

  /** The adapter, connected and with its commands registered. */
  async listening(): Promise<BotAdapter> {
    const bot = this.bot();
    bot.start();
    await this.until(bot, 'running');
    await this.registered();
    return bot;
  }

  /** Stops every bot and starts a new one, as after a new release. */
  async restart(): Promise<BotAdapter> {
    await this.stopBots();
    return this.listening();
  }

  async stopBots(): Promise<void> {
    await Promise.all(this.#bots.map((bot) => bot.stop()));
  }

  /** Waits until the bot is in that state. */
  async until(bot: BotAdapter, state: BotState): Promise<void> {
    await this.settled(() => bot.state() === state);
  }

  /** Waits until the commands for everybody are registered. */
  async registered(): Promise<void> {
    const { applicationId } = this;
    await this.settled(() => this.server.control.commands({ applicationId }).length > 0);
  }

  /** Waits, looking again whenever the event loop has gone round, until it holds. The test's own time-out bounds it. */
  async settled(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setImmediate(resolve));
  }

  async close(): Promise<void> {
    await this.stopBots();
    await this.server.stop();
  }
}

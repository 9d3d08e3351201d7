import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import { DiscordServer, type DiscordServerOptions } from '../../../src/playground/discord/discord-server.js';
import type { PermissionName } from '../../../src/playground/discord/permissions.js';

/** A clock that moves only when told to. */
export class FakeClock {
  #now = Date.parse('2026-03-02T08:00:00Z');
  readonly now = (): number => this.#now;

  advance(ms: number): void {
    this.#now += ms;
  }
}

export const TOKEN = 'test-token-of-the-wire-bot';

/** A server with one bot, one guild with a text channel, and one reader in it. */
export class Stage {
  readonly clock = new FakeClock();
  readonly server: DiscordServer;
  readonly #clients: Client[] = [];
  apiRoot = '';
  applicationId = '';
  guildId = '';
  channelId = '';
  ownerId = '';
  readerId = '';

  private constructor(options: DiscordServerOptions) {
    this.server = new DiscordServer({ now: this.clock.now, rateLimits: { enforced: false }, ...options });
  }

  static async open(
    options: DiscordServerOptions & { permissions?: readonly PermissionName[] } = {},
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
    control.addBotToGuild({
      guildId: stage.guildId,
      applicationId: stage.applicationId,
      permissions: options.permissions ?? [],
    });
    return stage;
  }

  /** An unmodified discord.js client, logged in and ready. */
  async login(options: Partial<ClientOptions> = {}): Promise<Client<true>> {
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      ...options,
      rest: { api: this.apiRoot, ...options.rest },
    });
    this.#clients.push(client);
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(TOKEN);
    return await ready;
  }

  /** A plain request to the REST API as the bot. */
  async request(
    verb: string,
    path: string,
    body?: unknown,
    token = TOKEN,
  ): Promise<{ status: number; headers: Headers; body: unknown }> {
    const response = await fetch(`${this.apiRoot}/v10${path}`, {
      method: verb,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : (JSON.parse(text) as unknown),
    };
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.destroy()));
    await this.server.stop();
  }
}

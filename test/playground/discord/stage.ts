import { createRequire } from 'node:module';
import { Client, type ClientOptions, Events, GatewayIntentBits, type RESTOptions } from 'discord.js';
import { DiscordServer, type DiscordServerOptions } from '../../../src/playground/discord/discord-server.js';
import type { WorldEvent } from '../../../src/playground/discord/events.js';
import type { PermissionName } from '../../../src/playground/discord/permissions.js';

/** A clock that moves only when told to. */
class FakeClock {
  #now = Date.parse('2026-03-02T08:00:00Z');
  readonly now = (): number => this.#now;

  advance(ms: number): void {
    this.#now += ms;
  }
}

export const TOKEN = 'test-token-of-the-wire-bot';

/**
 * The library asks through the agent that was set first in the process, be it another undici's, which takes its forms
 * for none: files share their modules here, so that each client has an agent of the library's own undici.
 */
function createAgent(): NonNullable<RESTOptions['agent']> {
  const library = createRequire(import.meta.url).resolve('discord.js');
  const rest = createRequire(library).resolve('@discordjs/rest');
  const { Agent } = createRequire(rest)('undici') as {
    readonly Agent: new () => NonNullable<RESTOptions['agent']>;
  };
  return new Agent();
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A server with one bot, one guild with a text channel, and one reader in it. */
export class Stage {
  readonly clock = new FakeClock();
  readonly server: DiscordServer;
  readonly #clients: Client[] = [];
  readonly #agent = createAgent();
  apiRoot = '';
  applicationId = '';
  guildId = '';
  channelId = '';
  ownerId = '';
  readerId = '';

  private constructor(options: DiscordServerOptions) {
    this.server = new DiscordServer({
      now: this.clock.now,
      rateLimits: { enforced: false },
      ...options,
    });
  }

  static async open(
    options: DiscordServerOptions & {
      permissions?: readonly PermissionName[];
      privilegedIntents?: number;
    } = {},
  ): Promise<Stage> {
    const stage = new Stage(options);
    const { control } = stage.server;
    stage.apiRoot = (await stage.server.start({ host: '127.0.0.1', port: 0 })).apiRoot;
    stage.ownerId = control.createUser({ name: 'Olena' }).id;
    stage.readerId = control.createUser({ name: 'Reader', locale: 'uk' }).id;
    const { privilegedIntents = 0 } = options;
    stage.applicationId = control.addBot({ token: TOKEN, name: 'Wire', privilegedIntents }).applicationId;
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

  /** An unmodified discord.js client that is not logged in yet. */
  client(options: Partial<ClientOptions> = {}): Client {
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      ...options,
      rest: { api: this.apiRoot, agent: this.#agent, ...options.rest },
    });
    this.#clients.push(client);
    return client;
  }

  /** An unmodified discord.js client, logged in and ready. */
  async login(options: Partial<ClientOptions> = {}): Promise<Client<true>> {
    const client = this.client(options);
    const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
    await client.login(TOKEN);
    return await ready;
  }

  /** Logs in and gives the stage's text channel as discord.js knows it. */
  async loginToChannel(options: Partial<ClientOptions> = {}) {
    const client = await this.login(options);
    const channel = await client.channels.fetch(this.channelId);
    if (!channel?.isTextBased() || channel.isDMBased() || !channel.isSendable()) {
      throw new Error('The channel cannot be written in.');
    }
    return { client, channel };
  }

  /** A plain request to the REST API as the bot. */
  async request(verb: string, path: string, body?: unknown, token = TOKEN): Promise<Answered> {
    const response = await fetch(`${this.apiRoot}/v10${path}`, {
      method: verb,
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    const parsed: unknown = isJson ? JSON.parse(text) : null;
    return { status: response.status, headers: response.headers, body: parsed };
  }

  /** Posts a message in the stage's text channel (or another one) as the bot. */
  async post(body: unknown, channelId = this.channelId): Promise<Answered> {
    return await this.request('POST', `/channels/${channelId}/messages`, body);
  }

  /** Posts a message that has to succeed, and gives its id. */
  async posted(body: unknown, channelId = this.channelId): Promise<string> {
    const { status, body: message } = await this.post(body, channelId);
    if (status !== 200 || typeof message !== 'object' || message === null || !('id' in message)) {
      throw new Error(`Not posted: ${status} ${JSON.stringify(message)}`);
    }
    return String(message.id);
  }

  /** What the reader sees in the channel. */
  seen(viewerId = this.readerId, channelId = this.channelId) {
    return this.server.control.messages({ channelId, viewerId });
  }

  /** The next event on the server that meets a condition. */
  async next<K extends WorldEvent['kind']>(kind: K): Promise<WorldEvent & { kind: K }> {
    return await new Promise((resolve) => {
      const stop = this.server.on((event) => {
        if (event.kind !== kind) return;
        stop();
        resolve(event as WorldEvent & { kind: K });
      });
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.destroy()));
    await this.#agent.destroy();
    await this.server.stop();
  }
}

/** The faults of an "Invalid Form Body" answer as `path: CODE`, in the order of the body. */
export function formFaults(answer: Answered): string[] {
  const faults: string[] = [];
  const walk = (place: unknown, path: string): void => {
    if (typeof place !== 'object' || place === null) return;
    for (const [key, value] of Object.entries(place)) {
      if (key === '_errors')
        for (const { code } of value as { code: string }[]) faults.push(`${path}: ${code}`);
      else walk(value, path === '' ? key : `${path}.${key}`);
    }
  };
  if (typeof answer.body === 'object' && answer.body !== null && 'errors' in answer.body) {
    walk(answer.body.errors, '');
  }
  return faults;
}

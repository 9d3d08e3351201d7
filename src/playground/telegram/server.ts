import assert from 'node:assert';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { User } from '@grammyjs/types';
import { Faults } from '../faults.js';
import { BotApi } from './bot-api.js';
import type { Stage } from './control/action.js';
import { createControl, type TelegramControl } from './control/control.js';
import { handleControl } from './control-requests.js';
import { Counters } from './counters.js';
import type { TelegramEvent } from './events.js';
import { RateLimits, type Rates } from './limits.js';
import { Listener } from './listener.js';
import { ApiRequests } from './requests.js';
import { readSnapshot, type Snapshot, writeSnapshot } from './snapshot.js';
import { Webhooks } from './webhooks.js';
import { World, type WorldOptions } from './world.js';

export interface TelegramServerOptions extends WorldOptions {
  /** Null, the default, allows any rate; `telegramRates` are Telegram's own. */
  readonly rates?: Rates | null;
  /** Numbers in [0, 1) that decide which requests a fault strikes; seeded in tests so that a run can be repeated. */
  readonly random?: () => number;
  /** Milliseconds before an update that a webhook did not take is sent to it again. Default: a second. */
  readonly webhookRetryMs?: number;
}

export interface NewBot {
  /** `<bot id>:<secret>` */
  readonly token: string;
  readonly username: string;
  readonly name?: string;
  /** Default: false, as Telegram's privacy mode is on unless it is switched off. */
  readonly readsAllGroupMessages?: boolean;
  /** Whether inline mode is on. Default: false, as BotFather has it. */
  readonly isInline?: boolean;
}

/**
 * A Telegram of our own: the Bot API over HTTP for any number of bots, and the people, chats and files behind it.
 *
 * The state lives in memory from construction on; only `start` and `stop` touch the network.
 */
export class TelegramServer {
  readonly control: TelegramControl;
  readonly counters = new Counters();
  readonly faults: Faults;
  readonly #world: World;
  readonly #limits: RateLimits;
  readonly #stage: Stage;
  readonly #api: ApiRequests;
  readonly #webhooks: Webhooks;
  readonly #listener: Listener;
  #address: { readonly host: string; readonly port: number } | null = null;
  #outageEnd: NodeJS.Timeout | null = null;

  constructor(options: TelegramServerOptions = {}) {
    this.#world = new World(options);
    this.#limits = new RateLimits(options.rates ?? null, this.#world.now);
    this.faults = new Faults(options.random);
    this.#stage = {
      world: this.#world,
      limits: this.#limits,
      counters: this.counters,
      faults: this.faults,
    };
    this.control = createControl(this.#stage);
    const api = new BotApi(this.#world, this.#limits, this.counters);
    this.#api = new ApiRequests(api, this.faults);
    this.#webhooks = new Webhooks(api, options.webhookRetryMs ?? 1000);
    this.#listener = new Listener((request, response) => this.#handle(request, response));
  }

  /** @throws TelegramError 400 when the bot exists. */
  addBot(bot: NewBot): User {
    return this.control.createBot(bot);
  }

  /** Puts a picture at an address of the web, for `sendPhoto` by URL; the server never goes out to the network. */
  addWebPicture(url: string, bytes: Uint8Array): void {
    this.control.addWebPicture({ url, bytes });
  }

  /** Calls the listener on every change until the returned function is called. */
  on(listener: (event: TelegramEvent) => void): () => void {
    return this.#world.listen(listener);
  }

  /**
   * Opens the port.
   *
   * @param at.port 0, the default, takes any free one.
   * @returns The address to give to a bot as its `apiRoot`.
   */
  async start(
    at: { readonly host?: string; readonly port?: number } = {},
  ): Promise<{ readonly url: string }> {
    assert(!this.#listener.isOpen, 'The server has been started already.');
    const host = at.host ?? '127.0.0.1';
    const port = await this.#listener.open(host, at.port ?? 0);
    this.#address = { host, port };
    this.#webhooks.open();
    return { url: `http://${host.includes(':') ? `[${host}]` : host}:${port}` };
  }

  /** Ends every connection at once; the world stays as it is. */
  async stop(): Promise<void> {
    if (this.#outageEnd) clearTimeout(this.#outageEnd);
    this.#outageEnd = null;
    this.#world.close();
    this.#webhooks.close();
    this.#api.close();
    await this.#listener.close();
  }

  /** `refuse` ends every connection and refuses new ones until `off` opens the same port again. */
  async outage(mode: 'refuse' | 'off'): Promise<void> {
    if (mode === 'refuse') await this.stop();
    else if (this.#address && !this.#listener.isOpen) {
      await this.#listener.open(this.#address.host, this.#address.port);
      this.#webhooks.open();
    }
  }

  /** The whole world as JSON: people, chats, messages, files, and the updates that bots have not confirmed. */
  snapshot(): Snapshot {
    return writeSnapshot(this.#world.state);
  }

  /**
   * Puts the world of a snapshot in place of this one.
   *
   * @throws ZodError when this is no snapshot.
   */
  restore(snapshot: unknown): void {
    this.#world.replaceState(readSnapshot(snapshot));
    this.#webhooks.close();
    if (this.#listener.isOpen) this.#webhooks.open();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://telegram');
    if (url.pathname.startsWith('/control/')) {
      await handleControl(this.#door(), request, response, url.pathname.slice('/control/'.length));
      return;
    }
    const [, token, path] = /^\/file\/bot([^/]+)\/(.+)$/.exec(url.pathname) ?? [];
    if (token !== undefined && path !== undefined) this.#api.serveFile(response, token, path);
    else await this.#api.handle(request, response, url);
  }

  #door() {
    return {
      stage: this.#stage,
      snapshot: () => this.snapshot(),
      restore: (snapshot: unknown) => this.restore(snapshot),
      outageFor: (ms: number) => this.#outageFor(ms),
    };
  }

  #outageFor(ms: number): void {
    // The answer to whoever asked for it still has to go out.
    setImmediate(async () => {
      await this.outage('refuse');
      this.#outageEnd = setTimeout(() => this.outage('off'), ms);
    });
  }
}

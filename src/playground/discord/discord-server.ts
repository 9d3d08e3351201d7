import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Faults } from '../faults.js';
import { Control } from './control.js';
import { ControlHttp } from './control-http.js';
import { Counters } from './counters.js';
import type { WorldEvent } from './events.js';
import { Gateway } from './gateway/gateway.js';
import { ANSWER_WITHIN_MS } from './interaction.js';
import { Interactions } from './interactions.js';
import { People } from './people.js';
import { sendAttachment } from './rest/attachments.js';
import { botRoutes } from './rest/bot-routes.js';
import { channelRoutes } from './rest/channel-routes.js';
import { commandRoutes } from './rest/command-routes.js';
import { guildRoutes } from './rest/guild-routes.js';
import { interactionRoutes } from './rest/interaction-routes.js';
import { messageRoutes } from './rest/message-routes.js';
import { DEFAULT_RATE_LIMITS, type RateLimitSettings, RateLimits } from './rest/rate-limits.js';
import { reactionRoutes } from './rest/reaction-routes.js';
import { RestApi } from './rest/rest-api.js';
import { Router } from './rest/router.js';
import { moveOrigin, restoreWorld, type Snapshot, takeSnapshot } from './snapshot.js';
import { World } from './world.js';

export interface DiscordServerOptions {
  /** The present time in milliseconds since 1970. Default: the system's clock. */
  readonly now?: () => number;
  /** Numbers in [0, 1) for faults that strike a share of the requests. */
  readonly random?: () => number;
  /** What differs from Discord's usual limits. */
  readonly rateLimits?: Partial<RateLimitSettings>;
}

/** A Discord REST and gateway server with a world of its own, for bots that take it for the real one. */
export class DiscordServer {
  readonly faults: Faults;
  readonly control: Control;
  readonly people: People;
  readonly gateway: Gateway;
  readonly #world: World;
  readonly #interactions: Interactions;
  readonly #limits: RateLimits;
  readonly #counters = new Counters();
  readonly #rest: RestApi;
  readonly #controlHttp: ControlHttp;
  readonly #sockets = new Set<Socket>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #http: Server | null = null;
  #address: { readonly host: string; readonly port: number } | null = null;

  constructor(options: DiscordServerOptions = {}) {
    const now = options.now ?? Date.now;
    this.#world = new World(now);
    this.#interactions = new Interactions(this.#world);
    this.#limits = new RateLimits(now, { ...DEFAULT_RATE_LIMITS, ...options.rateLimits });
    this.faults = new Faults(options.random);
    this.gateway = new Gateway(this.#world);
    this.people = new People(this.#world, this.#interactions);
    this.control = new Control(this.#world, this.#counters);
    const router = new Router([
      ...botRoutes(this.#world, this.gateway),
      ...commandRoutes(this.#world),
      ...interactionRoutes(this.#world, this.#interactions),
      ...messageRoutes(this.#world),
      ...reactionRoutes(this.#world),
      ...channelRoutes(this.#world),
      ...guildRoutes(this.#world),
    ]);
    this.#rest = new RestApi({
      world: this.#world,
      router,
      interactions: this.#interactions,
      limits: this.#limits,
      faults: this.faults,
      counters: this.#counters,
    });
    this.#controlHttp = new ControlHttp(this);
    this.#world.on((event) => this.#observe(event));
  }

  /**
   * Listens; port 0 takes any that is free. Rejects when the port is taken.
   *
   * @param place.publicOrigin How clients reach it, when that is not the address it listens at.
   */
  async start(place: {
    host: string;
    port: number;
    publicOrigin?: string;
  }): Promise<{ readonly apiRoot: string }> {
    const { host } = place;
    const port = await this.#listen(host, place.port);
    this.#address = { host, port };
    const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
    const origin = `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
    moveOrigin(this.#world, place.publicOrigin ?? origin);
    return { apiRoot: `${this.#world.origin}/api` };
  }

  /** Ends every connection at once and stops listening. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    await this.#close();
    this.people.release();
    this.#address = null;
  }

  /** `refuse`: connections are refused and the open ones cut; `off`: it listens again at the same port. */
  async outage(mode: 'refuse' | 'off'): Promise<void> {
    if (mode === 'refuse') return await this.#close();
    if (this.#address && !this.#http) await this.#listen(this.#address.host, this.#address.port);
  }

  /** Cuts every gateway connection, with a close code or without a word; sessions can be resumed. */
  dropGateways(code?: number): void {
    this.gateway.dropAll(code);
  }

  /** Hears of every change; returns what ends the listening. */
  on(listener: (event: WorldEvent) => void): () => void {
    return this.#world.on(listener);
  }

  /** Changes the rate limits from now on and forgets what was counted. */
  setRateLimits(settings: Partial<RateLimitSettings>): void {
    this.#limits.settings = { ...this.#limits.settings, ...settings };
    this.#limits.clear();
  }

  /** Marks interactions that nobody answered in 3 seconds as failed; done by itself as real time passes. */
  expireInteractions(): void {
    for (const id of this.#interactions.byId.keys()) this.#interactions.expire(id);
  }

  /** Everything there is, as a JSON value. */
  snapshot(): Snapshot {
    return takeSnapshot(this.#world, this.#interactions);
  }

  /** Puts a snapshot in place of the world, before the start or while nobody is connected. */
  restore(snapshot: Snapshot): void {
    restoreWorld(this.#world, this.#interactions, snapshot);
  }

  #observe(event: WorldEvent): void {
    if (event.kind === 'message-created') this.#counters.message();
    if (event.kind !== 'interaction-created') return;
    const { interactionId } = event;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#interactions.expire(interactionId);
    }, ANSWER_WITHIN_MS + 50);
    this.#timers.add(timer);
  }

  async #listen(host: string, port: number): Promise<number> {
    const http = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ message: String(error), code: 0 }));
      });
    });
    http.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    http.on('upgrade', (request, socket, head) => this.gateway.upgrade(request, socket, head));
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject);
      http.listen(port, host, () => {
        http.off('error', reject);
        resolve();
      });
    });
    this.#http = http;
    return (http.address() as AddressInfo).port;
  }

  async #close(): Promise<void> {
    const http = this.#http;
    this.#http = null;
    if (!http) return;
    const closed = new Promise((resolve) => http.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = request.url ?? '/';
    if (!URL.canParse(target, this.#world.origin)) {
      response.writeHead(400).end();
      return;
    }
    const url = new URL(target, this.#world.origin);
    if (url.pathname.startsWith('/control/'))
      return await this.#controlHttp.handle(request, response, url.pathname);
    if (url.pathname.startsWith('/attachments/')) return sendAttachment(this.#world, response, url.pathname);
    await this.#rest.handle(request, response, url);
  }
}

import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { describeGuildForBot, describeSelf } from '../describe.js';
import type { WorldEvent } from '../events.js';
import type { Bot, World } from '../world.js';
import { Connection } from './connection.js';
import { dispatchFor } from './dispatches.js';
import { memberChunks } from './member-chunks.js';
import { RESUMABLE_FOR_MS, Session } from './session.js';

const HEARTBEAT_INTERVAL_MS = 41_250;
const MAX_COMMAND_BYTES = 65_536;
const COMMANDS_PER_MINUTE = 120;
const IDENTIFIES_PER_DAY = 1_000;

const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const KNOWN_INTENTS = Object.values(GatewayIntentBits).reduce<number>(
  (all, bit) => (typeof bit === 'number' ? all | bit : all),
  0,
);

/** One client's connection and how far it has come. */
interface Client {
  readonly connection: Connection;
  session: Session | null;
  commandTimes: number[];
}

/** The gateway: sessions of bots, and the events that reach them. */
export class Gateway {
  readonly #world: World;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: MAX_COMMAND_BYTES });
  readonly #clients = new Set<Client>();
  readonly #sessions = new Map<string, Session>();
  #identifyTimes: number[] = [];
  /** Logins since the start. */
  identifies = 0;

  constructor(world: World) {
    this.#world = world;
    world.on((event) => this.#spread(event));
  }

  /** Where clients connect, such as `ws://127.0.0.1:8080`. */
  address(): string {
    return this.#world.origin.replace(/^http/, 'ws');
  }

  /** How many gateway logins are left today, as `GET /gateway/bot` tells. */
  identifiesLeft(): number {
    const dayAgo = this.#world.now() - 86_400_000;
    this.#identifyTimes = this.#identifyTimes.filter((at) => at > dayAgo);
    return Math.max(IDENTIFIES_PER_DAY - this.#identifyTimes.length, 0);
  }

  /** Takes over an HTTP connection that asks for a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => this.#welcome(webSocket, request));
  }

  /** The bots that have a live connection. */
  connectedBots(): string[] {
    const ids = [...this.#sessions.values()].filter(({ connection }) => connection).map(({ bot }) => bot.id);
    return [...new Set(ids)];
  }

  /** Cuts every connection without a word, or with a close code; the sessions can be resumed. */
  dropAll(code?: number): void {
    for (const { connection } of this.#clients) {
      if (code === undefined) connection.drop();
      else connection.close(code, '');
    }
  }

  /** Tells every client to reconnect and resume (opcode 7). */
  askToReconnect(): void {
    for (const { connection } of this.#clients) connection.send({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Ends every session, so that clients have to identify anew (opcode 9). */
  invalidateAll(): void {
    this.#sessions.clear();
    for (const { connection } of this.#clients)
      connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
  }

  #spread(event: WorldEvent): void {
    for (const session of this.#sessions.values()) {
      const dispatch = dispatchFor(this.#world, event, { botId: session.bot.id, intents: session.intents });
      if (dispatch && session.serves(dispatch.guildId)) session.dispatch(dispatch);
    }
  }

  #welcome(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '/', 'ws://gateway').searchParams;
    const connection = new Connection(socket, query.get('compress') === 'zlib-stream' ? 'stream' : 'none');
    const client: Client = { connection, session: null, commandTimes: [] };
    this.#clients.add(client);
    socket.on('message', (data) => this.#receive(client, data));
    socket.on('error', () => connection.drop());
    socket.on('close', (code) => this.#farewell(client, code));
    if ((query.get('v') ?? '10') !== '10') return connection.close(4012, 'Invalid API version');
    connection.send({
      op: GatewayOpcodes.Hello,
      d: { heartbeat_interval: HEARTBEAT_INTERVAL_MS, _trace: [] },
    });
  }

  #farewell(client: Client, code: number): void {
    this.#clients.delete(client);
    client.connection.release();
    const { session } = client;
    if (session?.connection !== client.connection) return;
    session.connection = null;
    session.lostAt = this.#world.now();
    // A client that closes in an orderly way gives its session up (docs, "Disconnecting").
    if (code === 1000 || code === 1001) this.#sessions.delete(session.id);
    this.#world.emit({ kind: 'gateway-closed', applicationId: session.bot.id });
  }

  #receive(client: Client, data: RawData): void {
    const { connection } = client;
    const now = this.#world.now();
    client.commandTimes = client.commandTimes.filter((at) => at > now - 60_000);
    client.commandTimes.push(now);
    if (client.commandTimes.length > COMMANDS_PER_MINUTE) return connection.close(4008, 'Rate limited.');
    const payload = parsePayload(data);
    if (!payload) return connection.close(4002, 'Error while decoding payload.');
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        return connection.send({ op: GatewayOpcodes.HeartbeatAck });
      case GatewayOpcodes.Identify:
        return this.#identify(client, payload.d);
      case GatewayOpcodes.Resume:
        return this.#resume(client, payload.d);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (!client.session) return connection.close(4003, 'Not authenticated.');
        if (payload.op === GatewayOpcodes.RequestGuildMembers) this.#sendMembers(client.session, payload.d);
        return;
      default:
        return connection.close(4001, 'Unknown opcode.');
    }
  }

  #identify(client: Client, d: Record<string, unknown>): void {
    const { connection } = client;
    if (client.session) return connection.close(4005, 'Already authenticated.');
    const bot = this.#world.botsByToken.get(bareToken(d.token));
    if (!bot) return connection.close(4004, 'Authentication failed.');
    const { intents } = d;
    if (typeof intents !== 'number' || !Number.isInteger(intents) || (intents & ~KNOWN_INTENTS) !== 0) {
      return connection.close(4013, 'Invalid intent(s).');
    }
    if ((intents & PRIVILEGED_INTENTS & ~bot.privilegedIntents) !== 0) {
      return connection.close(4014, 'Disallowed intent(s).');
    }
    const shard = readShard(d.shard);
    if (!shard) return connection.close(4010, 'Invalid shard.');
    if (d.compress === true) connection.compressPayloads();
    this.identifies += 1;
    this.#identifyTimes.push(this.#world.now());
    this.#forgetLostSessions();
    const session = new Session(bot, connection, { intents, shard });
    client.session = session;
    this.#sessions.set(session.id, session);
    this.#greet(session);
    this.#world.emit({ kind: 'gateway-opened', applicationId: bot.id });
  }

  #sendMembers(session: Session, request: Record<string, unknown>): void {
    const subscriber = { botId: session.bot.id, intents: session.intents };
    for (const chunk of memberChunks(this.#world, subscriber, request)) session.dispatch(chunk);
  }

  /** READY with the guilds still unavailable, then each guild. */
  #greet(session: Session): void {
    const { bot } = session;
    const guilds = this.#guildsOf(bot).filter(({ id }) => session.serves(id));
    session.dispatch({
      t: 'READY',
      d: {
        v: 10,
        user: describeSelf(bot.user),
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: this.address(),
        shard: session.shard,
        application: { id: bot.id, flags: 0 },
        user_settings: {},
        session_type: 'normal',
        private_channels: [],
        relationships: [],
        presences: [],
        guild_join_requests: [],
        geo_ordered_rtc_regions: [],
        auth: {},
        _trace: [],
      },
    });
    if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of guilds) {
      session.dispatch({ t: 'GUILD_CREATE', d: describeGuildForBot(this.#world, guild, bot.id) });
    }
  }

  #guildsOf(bot: Bot) {
    return [...this.#world.guilds.values()].filter(({ members }) => members.has(bot.id));
  }

  #resume(client: Client, d: Record<string, unknown>): void {
    const { connection } = client;
    if (client.session) return connection.close(4005, 'Already authenticated.');
    const bot = this.#world.botsByToken.get(bareToken(d.token));
    if (!bot) return connection.close(4004, 'Authentication failed.');
    this.#forgetLostSessions();
    const session = typeof d.session_id === 'string' ? this.#sessions.get(d.session_id) : undefined;
    const previous = session?.connection;
    if (session?.bot !== bot || typeof d.seq !== 'number' || !session.resume(connection, d.seq)) {
      return connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
    }
    previous?.drop();
    client.session = session;
    this.#world.emit({ kind: 'gateway-opened', applicationId: bot.id });
  }

  #forgetLostSessions(): void {
    const limit = this.#world.now() - RESUMABLE_FOR_MS;
    for (const [id, session] of this.#sessions) {
      if (session.lostAt !== null && session.lostAt < limit) this.#sessions.delete(id);
    }
  }
}

function bareToken(token: unknown): string {
  return typeof token === 'string' ? token.replace(/^Bot /, '') : '';
}

function readShard(shard: unknown): readonly [number, number] | null {
  if (shard === undefined) return [0, 1];
  if (!Array.isArray(shard)) return null;
  const [id, count]: unknown[] = shard;
  if (typeof id !== 'number' || typeof count !== 'number' || id < 0 || id >= count) return null;
  return [id, count];
}

function parsePayload(data: RawData): { op: number; d: Record<string, unknown> } | null {
  try {
    const payload: unknown = JSON.parse(String(data));
    if (typeof payload !== 'object' || payload === null || !('op' in payload)) return null;
    const d = 'd' in payload && typeof payload.d === 'object' && payload.d !== null ? payload.d : {};
    return typeof payload.op === 'number' ? { op: payload.op, d: d as Record<string, unknown> } : null;
  } catch {
    // Not JSON: the caller closes the connection with Discord's code for it.
    return null;
  }
}

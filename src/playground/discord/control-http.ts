import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Fault } from '../faults.js';
import type { DiscordServer } from './discord-server.js';
import { DiscordError } from './errors.js';
import type { WorldEvent } from './events.js';
import { PersonError } from './person-error.js';
import { readBytes } from './rest/body.js';

type Action = (body: never) => unknown;

/** The actions of the control API over HTTP: `POST /control/<action>` with a JSON body. */
function actionsOf(server: DiscordServer): Readonly<Record<string, Action>> {
  const { control, people, faults, gateway } = server;
  const bind = <T extends object, K extends keyof T>(target: T, names: readonly K[]) =>
    Object.fromEntries(
      names.map((name) => {
        const method = target[name];
        return [name, typeof method === 'function' ? (method.bind(target) as Action) : () => null];
      }),
    );
  return {
    ...bind(control, CONTROL_ACTIONS),
    ...bind(people, ['useCommand', 'autocomplete', 'pressButton', 'choose', 'submitModal', 'waitFor']),
    interaction: ({ interactionId }: { interactionId: string }) => people.result(interactionId),
    addFault: (rule: { fault: Fault }) => ({ id: faults.add(rule) }),
    removeFault: ({ id }: { id: number }) => faults.remove(id),
    clearFaults: () => faults.clear(),
    faults: () => faults.list(),
    outage: ({ mode }: { mode: 'refuse' | 'off' }) => server.outage(mode),
    dropGateways: () => gateway.dropAll(),
    reconnectGateways: () => gateway.askToReconnect(),
    invalidateSessions: () => gateway.invalidateAll(),
    snapshot: () => server.snapshot(),
    setRateLimits: (settings: object) => server.setRateLimits(settings),
    connectedBots: () => gateway.connectedBots(),
  };
}

const CONTROL_ACTIONS = [
  'addBot',
  'createUser',
  'blockDirectMessages',
  'createGuild',
  'deleteGuild',
  'addMember',
  'addBotToGuild',
  'removeMember',
  'createRole',
  'setRolePermissions',
  'createChannel',
  'createThread',
  'openDirectMessage',
  'deleteChannel',
  'setThread',
  'setOverwrite',
  'permissions',
  'postAs',
  'deleteMessage',
  'reactAs',
  'reactions',
  'installForUser',
  'nameOf',
  'messages',
  'history',
  'messageHistory',
  'channel',
  'channels',
  'guilds',
  'users',
  'commands',
  'offeredCommands',
  'counts',
  'clearCounts',
] as const;

const BODY = z.record(z.string(), z.unknown());

/** Answers requests under `/control`, and streams events at `GET /control/events` as server-sent events. */
export class ControlHttp {
  readonly #server: DiscordServer;
  readonly #actions: Readonly<Record<string, Action>>;

  constructor(server: DiscordServer) {
    this.#server = server;
    this.#actions = actionsOf(server);
  }

  async handle(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (!isLocalName(request.headers.host ?? '')) {
      return send(response, 403, { error: 'The control API answers to addresses only, not to names.' });
    }
    if (request.method === 'GET' && path === '/control/events') return this.#stream(response);
    const action = this.#actions[path.slice('/control/'.length)];
    if (!action || request.method !== 'POST')
      return send(response, 404, { error: 'There is no such action.' });
    // A page of another site cannot send this type without asking first, which is never granted.
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
      return send(response, 415, { error: 'The body must be application/json.' });
    }
    try {
      const text = (await readBytes(request)).toString('utf8');
      const body = BODY.parse(text === '' ? {} : JSON.parse(text));
      const result = await action(body as never);
      send(response, 200, result ?? null);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      send(response, 400, { error: error instanceof Error ? error.message : String(error) });
    }
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(':\n\n');
    const stop = this.#server.on((event) => {
      response.write(`data: ${JSON.stringify(describeEvent(event))}\n\n`);
    });
    response.once('close', stop);
  }
}

/**
 * Whether the server was asked by address or as localhost. A page of a foreign site that has its own name point here
 * would otherwise be of the same origin.
 */
function isLocalName(host: string): boolean {
  return /^(?:localhost|\[[\da-f:]+\]|\d+\.\d+\.\d+\.\d+)(?::\d+)?$/i.test(host);
}

/** Whether the caller's request was at fault rather than the server. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof PersonError ||
    error instanceof DiscordError ||
    error instanceof z.ZodError ||
    error instanceof SyntaxError ||
    error instanceof RangeError ||
    error instanceof TypeError
  );
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** An event with ids and values in place of the server's live records. */
function describeEvent(event: WorldEvent): Readonly<Record<string, unknown>> {
  const plain: Record<string, unknown> = { ...event };
  if ('guild' in event) plain.guild = { id: event.guild.id, name: event.guild.name };
  if ('channel' in event) {
    const { id, name, type, guildId, parentId } = event.channel;
    plain.channel = { id, name, type, guildId, parentId };
  }
  if ('record' in event) {
    const { id, channelId, visibleTo, deletedAt, message } = event.record;
    plain.record = { id, channelId, visibleTo, deletedAt, message };
  }
  // The token in it would let whoever listens answer in the bot's place.
  if (event.kind === 'interaction-created') delete plain.payload;
  return plain;
}

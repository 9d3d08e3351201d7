import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Faults } from '../faults.js';
import { type Answer, type BotApi, errorAnswer } from './bot-api.js';
import { TelegramError } from './errors.js';
import { findFileByPath } from './files.js';
import { findMethod, type NamedMethod } from './methods/table.js';
import type { BotRecord } from './model.js';
import { type Parameters, readParameters } from './parameters.js';

/** The greatest upload in bytes that is read at all: https://core.telegram.org/bots/api#sending-files */
const maxBodyBytes = 51 * 1024 * 1024;

interface ApiRequest {
  readonly bot: BotRecord;
  readonly method: NamedMethod;
  readonly parameters: Parameters;
}

/** Answers the Bot API over HTTP, with the faults that are switched on. */
export class ApiRequests {
  readonly #api: BotApi;
  readonly #faults: Faults;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(api: BotApi, faults: Faults) {
    this.#api = api;
    this.#faults = faults;
  }

  /** Answers `/bot<token>/<method>`. */
  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const { counters } = this.#api;
    const body = await readBody(request);
    const read = body ? this.#read(request, url, body) : errorAnswer(413, 'Request Entity Too Large');
    if ('status' in read) {
      counters.countError(read.status);
      send(response, read);
      return;
    }
    counters.countRequest(read.method.name);
    const fault = this.#faults.strike({ method: read.method.name, chat: this.#chatId(read.parameters) });
    const answer = fault === null ? null : answerBefore(fault);
    if (answer === 'reset') {
      reset(response);
      return;
    }
    const given =
      answer ??
      (await this.#api.answer(read.bot, read.method, read.parameters, () => closedSignal(response)));
    if (given.status !== 200) counters.countError(given.status);
    this.#sendWith(fault, response, given);
  }

  /** Serves `/file/bot<token>/<path>`. */
  serveFile(response: ServerResponse, token: string, path: string): void {
    const { world } = this.#api;
    if (!world.findBotByToken(token)) {
      send(response, errorAnswer(401, 'Unauthorized'));
      return;
    }
    const file = findFileByPath(world, path);
    if (!file) {
      send(response, errorAnswer(404, 'Not Found'));
      return;
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.bytes);
  }

  /** Forgets the answers that faults are holding back. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #read(request: IncomingMessage, url: URL, body: Buffer): ApiRequest | Answer {
    const [, token, name] = /^\/bot([^/]+)\/([^/]+)\/?$/.exec(url.pathname) ?? [];
    if (token === undefined || name === undefined || !/^[1-9]\d*(:|%3A)[\w-]+$/i.test(token)) {
      return errorAnswer(404, 'Not Found');
    }
    const bot = this.#api.world.findBotByToken(decodeURIComponent(token));
    if (!bot) return errorAnswer(401, 'Unauthorized');
    const method = findMethod(name);
    if (!method) return errorAnswer(404, 'Not Found');
    try {
      const type = request.headers['content-type'] ?? '';
      return { bot, method, parameters: readParameters(url.searchParams, type, body) };
    } catch (error) {
      if (error instanceof TelegramError) return errorAnswer(error.code, error.message);
      throw error;
    }
  }

  /** The id of the chat that a request is for, also where it is called by its name. */
  #chatId(parameters: Parameters): string | null {
    const address = parameters.text('chat_id') ?? null;
    if (!address?.startsWith('@')) return address;
    return this.#api.world.findChatByUsername(address.slice(1))?.key ?? address;
  }

  /** Sends an answer through whatever happens to it after the request took effect. */
  #sendWith(fault: Fault | null, response: ServerResponse, answer: Answer): void {
    switch (fault?.kind) {
      case 'latency': {
        const { ms } = fault;
        if (ms === 'never') return;
        const timer = setTimeout(() => {
          this.#timers.delete(timer);
          send(response, answer);
        }, ms);
        this.#timers.add(timer);
        return;
      }
      case 'reset':
        reset(response);
        return;
      case 'truncate': {
        const bytes = Buffer.from(answer.body);
        response.writeHead(answer.status, headers(bytes.length));
        response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
        return;
      }
      case 'server-error':
        send(response, serverError(fault.status));
        return;
      case 'too-many':
      case 'refuse':
      case undefined:
        send(response, answer);
    }
  }
}

/** What a fault answers in place of carrying the request out; null when the request takes effect. */
function answerBefore(fault: Fault): Answer | 'reset' | null {
  switch (fault.kind) {
    case 'latency':
    case 'truncate':
      return null;
    case 'reset':
      return fault.when === 'before' ? 'reset' : null;
    case 'server-error':
      return fault.when === 'before' ? serverError(fault.status) : null;
    case 'too-many':
      return errorAnswer(429, `Too Many Requests: retry after ${fault.retryAfterS}`, {
        retry_after: fault.retryAfterS,
      });
    case 'refuse': {
      const answer = errorAnswer(fault.code, fault.text);
      return { ...answer, status: fault.status };
    }
  }
}

const serverErrors = {
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
} as const;

function serverError(status: keyof typeof serverErrors): Answer {
  return errorAnswer(status, serverErrors[status]);
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, headers(Buffer.byteLength(body))).end(body);
}

function headers(length: number) {
  return { 'content-type': 'application/json', 'content-length': length };
}

/** Ends the connection with a reset instead of a regular close. */
function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}

function closedSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => controller.abort());
  return controller.signal;
}

/** Reads a request's body; null when it is larger than Telegram would read. Fails when the connection is lost. */
export function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maxBodyBytes) chunks.push(chunk);
    });
    request.once('end', () => resolve(length <= maxBodyBytes ? Buffer.concat(chunks) : null));
    request.once('error', reject);
  });
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Stage } from './control/action.js';
import { isAction, performAction } from './control/control.js';
import { TelegramError } from './errors.js';
import { findFileByPath } from './files.js';
import { readBody } from './requests.js';

/** What HTTP can ask of the server beyond the actions. */
export interface ControlDoor {
  readonly stage: Stage;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
  /** Closes the port, and opens it again after so many milliseconds, since nobody can ask for it meanwhile. */
  outageFor(ms: number): void;
}

/**
 * Answers `/control/…`: `POST /control/<action>` with the action's input as JSON, `GET /control/events` as server-sent
 * events, `GET /control/files/<path>`, `GET /control/snapshot`, `POST /control/restore`, `POST /control/outage` with `{"ms": …}`.
 */
export async function handleControl(
  door: ControlDoor,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (path === 'events') {
    streamEvents(door.stage, response);
    return;
  }
  if (path.startsWith('files/')) {
    serveFile(door.stage, response, path.slice('files/'.length));
    return;
  }
  const body = await readBody(request);
  try {
    const input: unknown = body && body.length > 0 ? JSON.parse(body.toString('utf8')) : undefined;
    respond(response, 200, { ok: true, result: perform(door, path, input) ?? null });
  } catch (error) {
    if (error instanceof z.ZodError) respond(response, 400, { ok: false, error: z.prettifyError(error) });
    else if (error instanceof TelegramError || error instanceof SyntaxError) {
      respond(response, 400, { ok: false, error: error.message });
    } else {
      respond(response, 500, { ok: false, error: error instanceof Error ? error.message : String(error) });
    }
  }
}

function perform(door: ControlDoor, path: string, input: unknown): unknown {
  switch (path) {
    case 'snapshot':
      return door.snapshot();
    case 'restore':
      door.restore(input);
      return true;
    case 'outage':
      door.outageFor(z.object({ ms: z.number().positive() }).parse(input).ms);
      return true;
    default:
      if (!isAction(path)) throw new TelegramError(404, `There is no control action ${path}.`);
      return performAction(door.stage, path, input);
  }
}

function streamEvents({ world }: Stage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const stop = world.listen((event) => {
    response.write(`event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`);
  });
  response.on('close', stop);
}

function serveFile({ world }: Stage, response: ServerResponse, path: string): void {
  const file = findFileByPath(world, path);
  if (!file) {
    respond(response, 404, { ok: false, error: `There is no file ${path}.` });
    return;
  }
  const type = path.endsWith('.jpg') ? 'jpeg' : path.slice(path.lastIndexOf('.') + 1);
  response.writeHead(200, { 'content-type': `image/${type}` }).end(file.bytes);
}

function respond(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body);
}

import type { ServerResponse } from 'node:http';
import type { Fault } from '../../faults.js';

/** What goes back on the wire. A body of `null` is a proxy's error page rather than Discord's JSON. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Sends the answer, or what a fault makes of it after the request has taken effect. `reset` closes the connection
 * without a word.
 */
export function sendReply(response: ServerResponse, reply: Reply | 'reset', fault: Fault | null): void {
  if (reply === 'reset') {
    resetConnection(response);
    return;
  }
  switch (fault?.kind) {
    case undefined:
    case 'too-many':
    case 'refuse':
      write(response, reply);
      return;
    case 'latency':
      if (fault.ms !== 'never') delay(response, reply, fault.ms);
      return;
    case 'reset':
      resetConnection(response);
      return;
    case 'server-error':
      write(response, { status: fault.status, body: null });
      return;
    case 'truncate':
      truncate(response, reply);
      return;
  }
}

function write(response: ServerResponse, reply: Reply): void {
  if (response.destroyed) return;
  const { status, headers = {} } = reply;
  if (reply.body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const { text, type } = bodyOf(reply);
  response
    .writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(text) })
    .end(text);
}

function bodyOf({ status, body }: Reply): { text: string; type: string } {
  if (body === null) {
    return { text: `<html><body><h1>${status}</h1></body></html>\n`, type: 'text/html' };
  }
  return { text: JSON.stringify(body), type: 'application/json' };
}

function delay(response: ServerResponse, reply: Reply, ms: number): void {
  const timer = setTimeout(() => write(response, reply), ms);
  response.once('close', () => clearTimeout(timer));
}

/** Promises the whole body and closes the connection half-way through it. */
function truncate(response: ServerResponse, reply: Reply): void {
  const text = reply.body === undefined ? '{"' : bodyOf(reply).text;
  const status = reply.status === 204 ? 200 : reply.status;
  response.writeHead(status, {
    ...reply.headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.write(text.slice(0, Math.ceil(text.length / 2)), () => response.socket?.destroy());
}

function resetConnection(response: ServerResponse): void {
  const { socket } = response;
  if (socket && 'resetAndDestroy' in socket) socket.resetAndDestroy();
  else response.destroy();
}

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api, HttpError, InputFile } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTransport, DEFAULT_TIMEOUTS, TransportError } from '../../../src/bots/telegram/transport.js';

const token = '700001:stage-secret';

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function open(url: string, timeouts = DEFAULT_TIMEOUTS) {
  const transport = createTransport(url, timeouts);
  onTestFinished(() => transport.close());
  return { transport, api: new Api(token, { apiRoot: url, fetch: transport.fetch, timeoutSeconds: 20 }) };
}

async function failureOf(call: Promise<unknown>): Promise<TransportError> {
  try {
    await call;
  } catch (error) {
    const inner = error instanceof HttpError ? error.error : error;
    if (inner instanceof TransportError) return inner;
    throw error;
  }
  throw new Error('The call did not fail.');
}

describe('the transport', () => {
  it('notices at once that an answer stops in the middle', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 500 });
      response.write('{"ok":true,"resul', () => response.destroy());
    });
    const { code } = await failureOf(open(url).api.getMe());
    expect(code).toMatch(/^(UND_ERR_SOCKET|ECONNRESET|UND_ERR_ABORTED)$/);
  });

  it('says of a page in place of an answer that nobody knows what it means', async () => {
    const url = await serve((_, response) => response.writeHead(502).end('<html>Bad gateway</html>'));
    const failure = await failureOf(open(url).api.getMe());
    expect(failure.code).toBe('BAD_ANSWER');
    expect(failure.message).toContain('502');
  });

  it('gives up on an answer that never begins', async () => {
    const url = await serve(() => undefined);
    const { api } = open(url, { ...DEFAULT_TIMEOUTS, answerMs: 50 });
    expect((await failureOf(api.getMe())).code).toBe('UND_ERR_HEADERS_TIMEOUT');
  });

  it('gives up on an answer that never ends', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 500 });
      response.write('{');
    });
    const { api } = open(url, { ...DEFAULT_TIMEOUTS, bodyMs: 50 });
    expect((await failureOf(api.getMe())).code).toBe('UND_ERR_BODY_TIMEOUT');
  });

  it('says that a refused connection was refused', async () => {
    const { api } = open('http://127.0.0.1:1');
    expect((await failureOf(api.getMe())).code).toBe('ECONNREFUSED');
  });

  it('never puts the token into an error', async () => {
    const urls = [
      'http://127.0.0.1:1',
      await serve((request) => request.socket.destroy()),
      await serve((_, response) => response.end('no json')),
    ];
    for (const url of urls) {
      const { api, transport } = open(url);
      for (const call of [api.getMe(), transport.download(`${url}/file/bot${token}/a`, 10)]) {
        const error = await call.then(() => 'no error').catch((thrown: unknown) => thrown);
        const inner = error instanceof HttpError ? error.error : error;
        for (const shown of [error, inner]) {
          expect(`${String(shown)} ${(shown as Error).stack} ${JSON.stringify(shown)}`).not.toContain(
            'secret',
          );
        }
      }
    }
  });

  it('carries a file with its other fields', async () => {
    let receive: (upload: { type: string; body: Buffer }) => void;
    const received = new Promise<{ type: string; body: Buffer }>((resolve) => {
      receive = resolve;
    });
    const url = await serve((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        receive({ type: request.headers['content-type'] ?? '', body: Buffer.concat(pieces) });
        response.end('{"ok":true,"result":{}}');
      });
    });
    const bytes = Buffer.alloc(300_000, 7);
    await open(url).api.sendPhoto(42, new InputFile(bytes, 'town.png'), { caption: 'Tram' });
    const { type, body } = await received;
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(body.includes(bytes)).toBe(true);
    expect(body.toString('latin1')).toMatch(/name="caption"\r\n\r\nTram\r\n/);
  });

  it('ends a download that is larger than allowed', async () => {
    const url = await serve((_, response) => response.end(Buffer.alloc(5000)));
    const { transport } = open(url);
    expect((await failureOf(transport.download(`${url}/file`, 4999))).code).toBe('TOO_LARGE');
    expect(await transport.download(`${url}/file`, 5000)).toHaveLength(5000);
  });
});

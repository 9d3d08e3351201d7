import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startWebServer } from '../../src/web/web-server.js';

const pages = () => new Hono().get('/', (context) => context.text('here'));

async function started(host: string) {
  const server = await startWebServer(pages(), { host, port: 0 });
  onTestFinished(() => server.stop());
  return server;
}

describe('the web server', () => {
  test.each([
    ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+$/],
    ['localhost', /^http:\/\/localhost:\d+$/],
    ['0.0.0.0', /^http:\/\/localhost:\d+$/],
    ['::', /^http:\/\/localhost:\d+$/],
    ['::1', /^http:\/\/\[::1\]:\d+$/],
  ])('on %s with port 0 names an address that a browser here can go to', async (host, expected) => {
    const { url } = await started(host);
    expect(url).toMatch(expected);
    expect(url).not.toMatch(/:0$/);
    expect(await (await fetch(url)).text()).toBe('here');
  });

  test('says that a port is in use, and which', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void blocker.close());
    await new Promise((resolve) => blocker.once('listening', resolve));
    const { port } = blocker.address() as AddressInfo;
    await expect(startWebServer(pages(), { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'unavailable',
      said: { id: 'error-port-in-use', args: { port: String(port) } },
    });
  });

  test('says that an address is not of this machine', async () => {
    await expect(startWebServer(pages(), { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
      said: { id: 'error-cannot-listen', args: { reason: 'EADDRNOTAVAIL' } },
    });
  });

  test('ends connections that are still open', async () => {
    const server = await startWebServer(pages(), { host: '127.0.0.1', port: 0 });
    const kept = await fetch(server.url);
    await kept.text();
    await server.stop();
    await expect(fetch(server.url)).rejects.toThrow();
  });
});

import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { openTown } from './town.js';

/** A port that was free a moment ago: the address has to be in the settings before the program listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('with webhooks, people are answered without a poll, health says so, and polling takes over again', async () => {
  const port = String(await freePort());
  const PUBLIC_URL = `http://127.0.0.1:${port}`;
  const town = await openTown({ TELEGRAM_MODE: 'webhook', PORT: port, PUBLIC_URL });
  await town.ready();
  const { requests } = town.telegram.counters;
  expect((await town.tell(town.ada, '/topics')).text).not.toBe('');
  expect(requests.get('setWebhook')).toBe(1);
  expect(requests.get('getUpdates')).toBeUndefined();
  const health = await (await fetch(`${PUBLIC_URL}/health/ready`)).json();
  expect(health).toMatchObject({
    bots: [
      { platform: 'telegram', state: 'running', updates: 'webhook' },
      { platform: 'discord', updates: 'gateway' },
    ],
  });
  const stranger = await fetch(`${PUBLIC_URL}/webhooks/telegram/700001`, { method: 'POST', body: '{}' });
  expect(stranger.status).toBe(401);
  await town.stopProgram();
  await town.startProgram({ TELEGRAM_MODE: 'polling' });
  expect((await town.tell(town.ada, '/latest')).text).not.toBe('');
  expect(requests.get('deleteWebhook')).toBe(1);
});

import { describe, expect, test } from 'vitest';
import { createTelegramWebhookRoutes, type UpdateDoor } from '../../src/web/telegram-webhooks.js';

const SECRET = { 'x-telegram-bot-api-secret-token': 'sesame' };

function open(answer: Awaited<ReturnType<UpdateDoor['take']>> = 'taken') {
  const taken: unknown[] = [];
  const door: UpdateDoor = {
    isAuthentic: (secret) => secret === 'sesame',
    take: async (update) => {
      taken.push(update);
      return answer;
    },
  };
  const routes = createTelegramWebhookRoutes((account) => (account === '42' ? door : null));
  const post = async (path: string, headers: Record<string, string>, body: string) =>
    (await routes.request(path, { method: 'POST', headers, body })).status;
  return { taken, routes, post };
}

describe('POST /webhooks/telegram/:bot', () => {
  test('hands an update to the bot and says 200 once it is taken', async () => {
    const { taken, post } = open();
    expect(await post('/42', SECRET, '{"update_id":1}')).toBe(200);
    expect(taken).toEqual([{ update_id: 1 }]);
  });

  test('takes nothing without the secret', async () => {
    const { taken, post } = open();
    expect(await post('/42', {}, '{"update_id":1}')).toBe(401);
    expect(await post('/42', { 'x-telegram-bot-api-secret-token': 'sesam' }, '{"update_id":1}')).toBe(401);
    expect(taken).toEqual([]);
  });

  test('knows no other bot, and no other way to ask', async () => {
    const { routes, post } = open();
    expect(await post('/43', SECRET, '{"update_id":1}')).toBe(404);
    expect((await routes.request('/42', { headers: SECRET })).status).toBe(404);
  });

  test('says what Telegram should bring again, and what not', async () => {
    expect(await open('closed').post('/42', SECRET, '{"update_id":1}')).toBe(503);
    expect(await open('malformed').post('/42', SECRET, '{}')).toBe(400);
  });

  test('hands on nothing for a body that is no JSON, and refuses one of more than a megabyte', async () => {
    const { taken, post } = open('malformed');
    expect(await post('/42', SECRET, '{')).toBe(400);
    expect(taken).toEqual([null]);
    expect(await post('/42', SECRET, JSON.stringify('x'.repeat(1_000_001)))).toBe(413);
    expect(taken).toHaveLength(1);
  });
});

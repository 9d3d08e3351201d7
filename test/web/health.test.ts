import { describe, expect, test } from 'vitest';
import { createHealthRoutes } from '../../src/web/health.js';

const bots = () => [{ platform: 'telegram', account: '42', state: 'unreachable', updates: 'polling' }];
const routes = (databaseAnswers: () => Promise<boolean>) => createHealthRoutes({ databaseAnswers, bots });

describe('health', () => {
  test('is live as long as the process serves', async () => {
    const answer = await routes(async () => false).request('/live');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  test('is ready while the database answers, whatever a platform does', async () => {
    const answer = await routes(async () => true).request('/ready');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok', database: 'ok', bots: bots() });
  });

  test('is not ready when the database does not answer, and still tells of the bots', async () => {
    const answer = await routes(async () => false).request('/ready');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ status: 'unavailable', database: 'unavailable', bots: bots() });
  });
});

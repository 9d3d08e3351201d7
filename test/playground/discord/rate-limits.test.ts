import { RateLimitError } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_RATE_LIMITS } from '../../../src/playground/discord/rest/rate-limits.js';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open({ rateLimits: { enforced: true } });
});
afterEach(async () => stage.close());

const postTimes = async (times: number, channelId = stage.channelId) => {
  const statuses: number[] = [];
  for (let n = 0; n < times; n += 1) statuses.push((await stage.post({ content: `${n}` }, channelId)).status);
  return statuses;
};

describe('the bucket of a channel', () => {
  test('it takes five messages in five seconds and says so in the headers', async () => {
    const { headers } = await stage.post({ content: 'n' });
    expect(headers.get('x-ratelimit-limit')).toBe('5');
    expect(headers.get('x-ratelimit-remaining')).toBe('4');
    expect(headers.get('x-ratelimit-reset-after')).toBe('5.000');
    expect(headers.get('x-ratelimit-reset')).toBe(((stage.clock.now() + 5000) / 1000).toFixed(3));
    expect(headers.get('x-ratelimit-bucket')).toMatch(/^[\da-f]{32}$/);

    expect(await postTimes(5)).toEqual([200, 200, 200, 200, 429]);
    stage.clock.advance(4_999);
    expect(await postTimes(1)).toEqual([429]);
    stage.clock.advance(1);
    expect(await postTimes(1)).toEqual([200]);
  });

  test('a refusal tells how long to wait, and is counted', async () => {
    await postTimes(5);
    stage.clock.advance(1_500);
    const { status, headers, body } = await stage.post({ content: 'n' });
    expect(status).toBe(429);
    expect(body).toEqual({ message: 'You are being rate limited.', retry_after: 3.5, global: false });
    expect(headers.get('retry-after')).toBe('4');
    expect(headers.get('x-ratelimit-scope')).toBe('user');
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect(stage.server.control.counts()).toMatchObject({ messages: 5, tooMany: 1, invalid: 1 });
  });

  test('other channels and other routes have their own', async () => {
    const other = stage.server.control.createChannel({ guildId: stage.guildId, name: 'other' }).id;
    await postTimes(5);
    expect(await postTimes(1, other)).toEqual([200]);
    const path = `/channels/${stage.channelId}/messages`;
    const list = await stage.request('GET', path);
    expect([list.status, list.headers.get('x-ratelimit-remaining')]).toEqual([200, '4']);
    const full = await stage.request('POST', path, { content: 'n' });
    expect(list.headers.get('x-ratelimit-bucket')).not.toBe(full.headers.get('x-ratelimit-bucket'));
  });
});

test('discord.js with rejectOnRateLimit gives up at once, before and after the platform says no', async () => {
  const rest = { retries: 0, rejectOnRateLimit: () => true };
  const { channel } = await stage.loginToChannel({ rest });
  for (let n = 0; n < 5; n += 1) await channel.send(`${n}`);
  await expect(channel.send('5')).rejects.toBeInstanceOf(RateLimitError);
  expect(stage.server.control.counts().tooMany).toBe(0);

  stage.server.faults.add({ fault: { kind: 'too-many', retryAfterS: 2 }, times: 1 });
  await expect(channel.client.rest.get('/users/@me')).rejects.toMatchObject({ retryAfter: 2050 });
  expect(stage.server.control.counts().tooMany).toBe(1);
});

test('all routes of a bot together take fifty requests a second', async () => {
  const channels = Array.from(
    { length: 11 },
    (_, n) => stage.server.control.createChannel({ guildId: stage.guildId, name: `c${n}` }).id,
  );
  for (const id of channels.slice(0, 10)) expect(await postTimes(5, id)).not.toContain(429);
  const { status, headers, body } = await stage.post({ content: 'n' }, channels[10]);
  expect([status, body]).toMatchObject([429, { global: true, retry_after: 1 }]);
  expect(headers.get('x-ratelimit-global')).toBe('true');
  expect(headers.get('x-ratelimit-scope')).toBe('global');
  stage.clock.advance(1_000);
  expect(await postTimes(1, channels[10])).toEqual([200]);
});

test('a limit that all bots share has its own code and does not count towards a ban', async () => {
  stage.server.setRateLimits({ channelWrites: { limit: 1, windowMs: 10_000 } });
  expect(await postTimes(1)).toEqual([200]);
  const { status, headers, body } = await stage.post({ content: 'n' });
  expect([status, body]).toMatchObject([429, { code: 20028, retry_after: 10 }]);
  expect(headers.get('x-ratelimit-scope')).toBe('shared');
  expect(stage.server.control.counts()).toMatchObject({ tooMany: 1, invalid: 0 });
});

test('limits that are switched off refuse nothing and tell the client of none it could reach', async () => {
  stage.server.setRateLimits({ ...DEFAULT_RATE_LIMITS, enforced: false });
  const { headers } = await stage.post({ content: 'n' });
  expect(Number(headers.get('x-ratelimit-remaining'))).toBeGreaterThan(10_000);
  expect(await postTimes(10)).not.toContain(429);
});

import { HttpError } from 'grammy';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/playground/faults.js';
import { openStage, refusalOf } from './stage.js';

async function openFaulty(fault: Fault, timeoutSeconds = 500) {
  const stage = await openStage({ client: { timeoutSeconds } });
  stage.control.start({ user: stage.reader });
  stage.telegram.faults.add({ fault, methods: ['sendMessage'], times: 1 });
  const texts = () => stage.control.messages({ chat: stage.reader }).map(({ text }) => text);
  return { ...stage, texts };
}

describe('a fault before the request takes effect', () => {
  test.each<Fault>([
    { kind: 'reset', when: 'before' },
    { kind: 'server-error', status: 502, when: 'before' },
    { kind: 'too-many', retryAfterS: 3 },
    { kind: 'refuse', status: 400, code: 400, text: 'Bad Request: CHAT_RESTRICTED' },
  ])('leaves the chat as it was: $kind', async (fault) => {
    const { api, reader, texts } = await openFaulty(fault);
    await expect(api.sendMessage(reader, 'x')).rejects.toThrow();
    expect(texts()).toEqual(['/start']);
    await api.sendMessage(reader, 'y');
    expect(texts()).toEqual(['/start', 'y']);
  });

  test('gives the words of the platform', async () => {
    const tooMany = await openFaulty({ kind: 'too-many', retryAfterS: 3 });
    expect(await refusalOf(tooMany.api.sendMessage(tooMany.reader, 'x'))).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 3',
      parameters: { retry_after: 3 },
    });
    expect(tooMany.telegram.counters.tooMany).toBe(1);
    const down = await openFaulty({ kind: 'server-error', status: 502, when: 'before' });
    expect(await refusalOf(down.api.sendMessage(down.reader, 'x'))).toMatchObject({
      error_code: 502,
      description: 'Bad Gateway',
    });
  });
});

describe('a fault after the request took effect', () => {
  test.each<Fault>([
    { kind: 'reset', when: 'after' },
    { kind: 'server-error', status: 504, when: 'after' },
  ])('hides the message from the bot alone: $kind', async (fault) => {
    const { api, reader, texts } = await openFaulty(fault);
    await expect(api.sendMessage(reader, 'x')).rejects.toThrow();
    expect(texts()).toEqual(['/start', 'x']);
  });

  test('cuts the answer short', async () => {
    const { url, reader, texts, api } = await openFaulty({ kind: 'truncate' });
    const response = await fetch(`${url}/bot${api.token}/sendMessage?chat_id=${reader}&text=x`);
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow();
    expect(texts()).toEqual(['/start', 'x']);
  });

  test('never answers', async () => {
    const { api, reader, texts } = await openFaulty({ kind: 'latency', ms: 'never' }, 0.05);
    await expect(api.sendMessage(reader, 'x')).rejects.toBeInstanceOf(HttpError);
    expect(texts()).toEqual(['/start', 'x']);
  });

  test('answers late', async () => {
    const { api, reader } = await openFaulty({ kind: 'latency', ms: 30 });
    const begin = performance.now();
    await api.sendMessage(reader, 'x');
    expect(performance.now() - begin).toBeGreaterThan(25);
  });
});

test('a fault can be for one chat alone', async () => {
  const { api, control } = await openStage();
  const { firstId } = control.createReaders({ count: 2 });
  control.addFault({
    fault: { kind: 'refuse', status: 403, code: 403, text: 'Forbidden: user is deactivated' },
    chats: [String(firstId)],
  });
  await refusalOf(api.sendMessage(firstId, 'x'));
  await api.sendMessage(firstId + 1, 'x');
  control.clearFaults();
  await api.sendMessage(firstId, 'x');
});

test('a fault for a channel strikes it by its name as well', async () => {
  const { api, control, reader } = await openStage();
  const { id } = control.createChat({ kind: 'channel', title: 'Wire', owner: reader, username: 'city_wire' });
  control.addBot({ chat: id });
  control.addFault({ fault: { kind: 'too-many', retryAfterS: 9 }, chats: [String(id)], times: 1 });
  expect((await refusalOf(api.sendMessage('@city_wire', 'x'))).parameters.retry_after).toBe(9);
  await api.sendMessage('@city_wire', 'x');
});

describe('an outage', () => {
  test('refuses connections and ends those that wait, until it is over', async () => {
    const { api, telegram, reader, control } = await openStage();
    control.start({ user: reader });
    const waiting = api.getUpdates({ offset: 100, timeout: 30 });
    const ended = expect(waiting).rejects.toBeInstanceOf(HttpError);
    await expect.poll(() => control.counters().requests.getUpdates).toBe(1);
    await telegram.outage('refuse');
    await ended;
    await expect(api.getMe()).rejects.toMatchObject({ error: { code: 'ECONNREFUSED' } });
    await telegram.outage('off');
    await api.sendMessage(reader, 'back again');
    expect(control.messages({ chat: reader }).at(-1)?.text).toBe('back again');
  });

  test('can be asked for over HTTP for a while', async () => {
    const { api, url } = await openStage();
    const asked = await fetch(`${url}/control/outage`, { method: 'POST', body: JSON.stringify({ ms: 40 }) });
    expect(asked.status).toBe(200);
    await expect
      .poll(() => api.getMe().catch((error: HttpError) => error), { interval: 5 })
      .toBeInstanceOf(HttpError);
    await expect.poll(() => api.getMe().catch(() => null)).toMatchObject({ username: 'wire_bot' });
  });
});

test('stopping ends requests that will never be answered', async () => {
  const { api, telegram, reader, control } = await openStage();
  control.start({ user: reader });
  telegram.faults.add({ fault: { kind: 'latency', ms: 'never' } });
  const hanging = expect(api.sendMessage(reader, 'x')).rejects.toBeInstanceOf(HttpError);
  await expect.poll(() => control.counters().requests.sendMessage).toBe(1);
  await telegram.stop();
  await hanging;
});

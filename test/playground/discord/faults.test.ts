import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(async () => stage.close());

const POST = 'POST /channels/:channel/messages';
const posting = () => stage.post({ content: 'n' });
const contents = () => stage.seen().map(({ content }) => content);

describe('faults', () => {
  test('a reset before the effect leaves nothing behind, one afterwards does', async () => {
    stage.server.faults.add({ fault: { kind: 'reset', when: 'before' }, times: 1 });
    await expect(posting()).rejects.toThrow('fetch failed');
    expect(contents()).toEqual([]);
    stage.server.faults.add({ fault: { kind: 'reset', when: 'after' }, times: 1 });
    await expect(posting()).rejects.toThrow('fetch failed');
    expect(contents()).toEqual(['n']);
    expect((await posting()).status).toBe(200);
  });

  test('a truncated answer ends in mid-body after the message was posted', async () => {
    stage.server.faults.add({ fault: { kind: 'truncate' }, times: 1 });
    await expect(posting()).rejects.toThrow('terminated');
    expect(contents()).toEqual(['n']);
  });

  test.each([
    ['before', 502, []],
    ['after', 503, ['n']],
  ] as const)('a server error %s the effect answers %i', async (when, status, left) => {
    stage.server.faults.add({ fault: { kind: 'server-error', status, when }, times: 1 });
    const { channel } = await stage.loginToChannel({ rest: { retries: 0 } }).catch(() => ({ channel: null }));
    expect(channel).toBeNull();
    stage.server.faults.add({ methods: [POST], fault: { kind: 'server-error', status, when }, times: 1 });
    const ready = await stage.loginToChannel({ rest: { retries: 0 } });
    await expect(ready.channel.send('n')).rejects.toMatchObject({ name: 'HTTPError', status });
    expect(contents()).toEqual(left);
  });

  test('a refusal speaks with the code and words it was given', async () => {
    const fault = { kind: 'refuse', status: 403, code: 50013, text: 'Missing Permissions' } as const;
    stage.server.faults.add({ methods: [POST], chats: [stage.channelId], fault });
    const other = stage.server.control.createChannel({ guildId: stage.guildId, name: 'other' }).id;
    expect(await posting()).toMatchObject({
      status: 403,
      body: { code: 50013, message: 'Missing Permissions' },
    });
    expect((await stage.post({ content: 'n' }, other)).status).toBe(200);
    expect(stage.server.control.counts()).toMatchObject({ faults: 1, invalid: 1 });
  });

  test('an answer that never comes leaves the effect, and the stop ends the waiting', async () => {
    stage.server.faults.add({ fault: { kind: 'latency', ms: 'never' }, times: 1 });
    const created = stage.next('message-created');
    const waiting = expect(posting()).rejects.toThrow('fetch failed');
    await created;
    await stage.server.stop();
    await waiting;
    expect(contents()).toEqual(['n']);
  });

  test('a late answer is the right one', async () => {
    stage.server.faults.add({ fault: { kind: 'latency', ms: 20 }, times: 1 });
    expect(await posting()).toMatchObject({ status: 200, body: { content: 'n' } });
  });

  test('a share of the requests is struck', async () => {
    const numbers = [0.1, 0.9, 0.1, 0.9];
    await stage.close();
    stage = await Stage.open({ random: () => numbers.shift() ?? 1 });
    stage.server.faults.add({ share: 0.5, fault: { kind: 'server-error', status: 500, when: 'before' } });
    const statuses = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await posting()).status);
    expect(statuses).toEqual([500, 200, 500, 200]);
  });
});

describe('outages', () => {
  test('connections are refused and the gateway is lost until the server is back at the same port', async () => {
    const { client } = await stage.loginToChannel();
    const lost = stage.next('gateway-closed');
    await stage.server.outage('refuse');
    await lost;
    await expect(posting()).rejects.toThrow('fetch failed');
    const back = stage.next('gateway-opened');
    await stage.server.outage('off');
    await back;
    expect((await posting()).status).toBe(200);
    expect(client.isReady()).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import type { MessageView } from '../../../src/playground/telegram/views.js';
import { openStage, picture } from './stage.js';

interface Answer {
  readonly result?: unknown;
}

async function openDoor() {
  const stage = await openStage();
  const perform = async (action: string, input?: unknown) => {
    const body = input === undefined ? {} : { body: JSON.stringify(input) };
    const response = await fetch(`${stage.url}/control/${action}`, { method: 'POST', ...body });
    return { status: response.status, body: (await response.json()) as Answer };
  };
  return { ...stage, perform };
}

describe('the control API over HTTP', () => {
  test('does what the functions do', async () => {
    const { perform, reader, api } = await openDoor();
    await perform('start', { user: reader, payload: 'city' });
    await api.sendMessage(reader, 'Welcome');
    const { status, body } = await perform('messages', { chat: reader });
    expect(status).toBe(200);
    expect(body.result).toMatchObject([{ text: '/start city' }, { text: 'Welcome' }]);
    expect((await perform('counters')).body.result).toMatchObject({ messagesSent: 1 });
  });

  test('takes pictures in base64 and serves them', async () => {
    const { perform, reader, url } = await openDoor();
    const { body } = await perform('sendPhoto', {
      user: reader,
      bytes: Buffer.from(picture).toString('base64'),
    });
    const { picturePath } = body.result as MessageView;
    const served = await fetch(`${url}${picturePath}`);
    expect(served.headers.get('content-type')).toBe('image/png');
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(picture);
  });

  test('says in one sentence what is wrong', async () => {
    const { perform } = await openDoor();
    expect(await perform('say', { user: 'Ada', text: 'x' })).toMatchObject({
      status: 400,
      body: { ok: false },
    });
    expect(await perform('start', { user: 99 })).toEqual({
      status: 400,
      body: { ok: false, error: 'There is no user 99.' },
    });
    expect(await perform('dance')).toMatchObject({
      status: 400,
      body: { error: 'There is no control action dance.' },
    });
  });

  test('saves the world and brings it back', async () => {
    const { perform, reader, control } = await openDoor();
    const { body } = await perform('snapshot');
    control.start({ user: reader });
    await perform('restore', body.result);
    expect(control.messages({ chat: reader })).toEqual([]);
  });

  test('streams what happens', async () => {
    const { url, reader, control } = await openDoor();
    const ended = new AbortController();
    const response = await fetch(`${url}/control/events`, { signal: ended.signal });
    const stream = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await stream?.read();
    control.start({ user: reader });
    const { value } = (await stream?.read()) ?? {};
    expect(value).toMatch(/^event: message-added\ndata: \{.*"text":"\/start".*\}\n\n$/);
    ended.abort();
  });
});

import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openStage, token } from './stage.js';

async function ask(url: string, init?: RequestInit) {
  const response = await fetch(url, init);
  return { status: response.status, body: await response.json() };
}

describe('who asks and for what', () => {
  test.each([
    ['/bot700001:wrong/getMe', 401, 'Unauthorized'],
    ['/botnonsense/getMe', 404, 'Not Found'],
    [`/bot${token}/launchRocket`, 404, 'Not Found'],
    ['/', 404, 'Not Found'],
  ])('%s is answered with %i', async (path, code, description) => {
    const { url } = await openStage();
    expect(await ask(url + path)).toEqual({
      status: code,
      body: { ok: false, error_code: code, description },
    });
  });

  test('the name of a method is taken in any case', async () => {
    const { url } = await openStage();
    expect(await ask(`${url}/bot${token}/GETME`)).toMatchObject({ status: 200, body: { ok: true } });
  });

  test('files are served with the right token and path only', async () => {
    const { url } = await openStage();
    expect(await ask(`${url}/file/bot1:x/photos/file_1.png`)).toMatchObject({ status: 401 });
    expect(await ask(`${url}/file/bot${token}/photos/file_1.png`)).toMatchObject({ status: 404 });
    expect(await ask(`${url}/file/bot${token}/../../etc/passwd`)).toMatchObject({ status: 404 });
  });
});

test('a bug of the server itself is told and ends nothing', async () => {
  let isBroken = false;
  const now = () => {
    if (isBroken) throw new Error('the clock stands still');
    return 0;
  };
  const { url, control, reader } = await openStage({ now });
  control.start({ user: reader });
  isBroken = true;
  const sent = await ask(`${url}/bot${token}/sendMessage?chat_id=${reader}&text=x`);
  expect(sent).toMatchObject({
    status: 500,
    body: { description: 'Internal Server Error: the clock stands still' },
  });
  const said = await ask(`${url}/control/say`, json({ user: reader, text: 'x' }));
  expect(said).toMatchObject({ status: 500, body: { error: 'the clock stands still' } });
  isBroken = false;
  expect(await ask(`${url}/bot${token}/sendMessage?chat_id=${reader}&text=x`)).toMatchObject({ status: 200 });
});

test('a connection that is lost while a request is read ends nothing', async () => {
  const { url, api } = await openStage();
  const { port } = new URL(url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(`POST /bot${token}/sendMessage HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"chat`);
  await once(socket, 'connect');
  socket.resetAndDestroy();
  await once(socket, 'close');
  expect(await api.getMe()).toMatchObject({ username: 'wire_bot' });
});

describe('parameters', () => {
  const keyboard = { inline_keyboard: [[{ text: 'More', callback_data: 'more' }]] };
  const form = new FormData();
  form.set('chat_id', '42');
  form.set('text', 'Bridge é');
  form.set('reply_markup', JSON.stringify(keyboard));

  test.each<[string, string, RequestInit]>([
    ['JSON', '', json({ chat_id: 42, text: 'Bridge é', reply_markup: keyboard })],
    ['JSON in text', '', json({ chat_id: '42', text: 'Bridge é', reply_markup: JSON.stringify(keyboard) })],
    [
      'a form',
      '',
      {
        method: 'POST',
        body: new URLSearchParams({
          chat_id: '42',
          text: 'Bridge é',
          reply_markup: JSON.stringify(keyboard),
        }),
      },
    ],
    ['multipart', '', { method: 'POST', body: form }],
    [
      'the query',
      `?${new URLSearchParams({ chat_id: '42', text: 'Bridge é', reply_markup: JSON.stringify(keyboard) })}`,
      {},
    ],
  ])('are taken from %s', async (_name, query, init) => {
    const { url, control, reader } = await openStage();
    control.start({ user: reader });
    const answer = await ask(`${url}/bot${token}/sendMessage${query}`, init);
    expect(answer.body).toMatchObject({ result: { text: 'Bridge é', reply_markup: keyboard } });
  });

  test.each([
    ['application/json', '{"chat_id": 42', "can't parse JSON object"],
    ['application/json', '[1]', "can't parse JSON object: expected an Object"],
    ['multipart/form-data; boundary=x', '--x\r\nnothing', "can't parse multipart/form-data body"],
  ])('in broken %s are refused', async (type, body, reason) => {
    const { url } = await openStage();
    const answer = await ask(`${url}/bot${token}/sendMessage`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(answer).toMatchObject({ status: 400, body: { description: `Bad Request: ${reason}` } });
  });

  test('requests and refusals are counted', async () => {
    const { url, control } = await openStage();
    await ask(`${url}/bot${token}/getme`);
    await ask(`${url}/bot${token}/sendMessage?chat_id=42&text=x`);
    expect(control.counters()).toMatchObject({
      requests: { getMe: 1, sendMessage: 1 },
      errors: { 403: 1 },
      messagesSent: 0,
    });
    control.clearCounters();
    expect(control.counters()).toMatchObject({ requests: {}, errors: {} });
  });
});

function json(value: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

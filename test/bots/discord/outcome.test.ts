import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { causeOf, toOutcome } from '../../../src/bots/discord/outcome.js';
import type { Outcome } from '../../../src/feed/delivery/outcome.js';

const SECRET_URL = 'https://discord.com/api/webhooks/1/secret-token/messages/@original';

const refusal = (status: number, code: number, errors?: object) =>
  new DiscordAPIError(
    { code, message: 'No', ...(errors ? { errors } : {}) } as ConstructorParameters<
      typeof DiscordAPIError
    >[0],
    code,
    status,
    'POST',
    SECRET_URL,
    { body: undefined, files: undefined },
  );

const network = (code: string) => Object.assign(new Error(`${code} ${SECRET_URL}`), { code });

describe('what Discord says', () => {
  const codes: readonly [number, number, Outcome][] = [
    [404, 10003, { kind: 'gone', reason: 'deleted' }],
    [404, 10004, { kind: 'gone', reason: 'kicked' }],
    [403, 50001, { kind: 'gone', reason: 'no-rights' }],
    [403, 50007, { kind: 'gone', reason: 'blocked' }],
    [404, 10008, { kind: 'missing' }],
    [403, 50013, { kind: 'refused-here', reason: '403 50013' }],
    [400, 50083, { kind: 'refused-here', reason: '400 50083' }],
    [400, 160005, { kind: 'refused-here', reason: '400 160005' }],
    [400, 40067, { kind: 'refused-here', reason: '400 40067: the forum wants a tag' }],
    [403, 99999, { kind: 'refused-here', reason: '403 99999' }],
    [429, 30046, { kind: 'retry', afterMs: 60_000, scope: 'chat' }],
    [429, 20028, { kind: 'retry', afterMs: 60_000, scope: 'chat' }],
    [413, 40005, { kind: 'rejected', fault: 'picture', reason: '413 40005' }],
    [400, 50006, { kind: 'rejected', fault: 'other', reason: '400 50006' }],
    [401, 0, { kind: 'unauthorized' }],
  ];
  it.each(codes)('%i %i has its own outcome', (status, code, outcome) => {
    expect(toOutcome(refusal(status, code))).toEqual(outcome);
  });

  it('names the picture as the fault of a form when that is what Discord points at', () => {
    const errors = { embeds: { 0: { image: { url: { _errors: [{ code: 'URL', message: 'No' }] } } } } };
    expect(toOutcome(refusal(400, 50035, errors))).toMatchObject({ kind: 'rejected', fault: 'picture' });
    const text = { embeds: { 0: { description: { _errors: [{ code: 'LENGTH', message: 'No' }] } } } };
    expect(toOutcome(refusal(400, 50035, text))).toMatchObject({ kind: 'rejected', fault: 'text' });
  });

  it('leaves open what a server error did', () => {
    const error = new HTTPError(502, 'Bad Gateway', 'POST', SECRET_URL, {
      body: undefined,
      files: undefined,
    });
    expect(toOutcome(error)).toEqual({ kind: 'uncertain', cause: 'status 502' });
  });
});

describe('what the network says', () => {
  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
  ])('nothing was sent after %s', (code) =>
    expect(toOutcome(network(code))).toEqual({ kind: 'unreachable', cause: code }),
  );

  it('nothing was sent when every address refused', () => {
    const error = new AggregateError([network('ECONNREFUSED'), network('ENETUNREACH')]);
    expect(toOutcome(error)).toEqual({ kind: 'unreachable', cause: 'ECONNREFUSED' });
  });

  it.each(['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'EPIPE'])(
    'something may have been sent after %s',
    (code) => expect(toOutcome(network(code))).toEqual({ kind: 'uncertain', cause: code }),
  );

  it('something may have been sent when the time-out struck', () => {
    expect(toOutcome(new DOMException('aborted', 'AbortError'))).toMatchObject({ kind: 'uncertain' });
  });
});

it('names causes without the addresses, which hold tokens', () => {
  const errors = [refusal(403, 50013), network('ECONNRESET'), new TypeError(SECRET_URL), 'text'];
  const causes = errors.map(causeOf);
  expect(causes).toEqual(['403 50013', 'ECONNRESET', 'TypeError', 'unknown']);
});

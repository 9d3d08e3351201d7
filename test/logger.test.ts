import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { createLogger, redactTokens } from '../src/logger.js';

function captured(tokens: readonly string[]) {
  const lines: string[] = [];
  return { lines, log: createLogger('info', tokens, { write: (line) => lines.push(line) }) };
}

test('a token in a message, a field or an error never reaches the log', () => {
  const token = '4200000042:AAEexampleExampleExampleExampleExam';
  const { lines, log } = captured([]);
  log.info({ url: `https://host/bot${token}/getMe` }, `asked ${token}`);
  log.error({ err: new Error(`request to /bot${token}/ failed`) }, 'failed');
  expect(lines.join('')).not.toContain('AAEexample');
  expect(lines).toHaveLength(2);
});

test('the tokens in use are redacted whatever their shape', () => {
  const { lines, log } = captured(['odd-token']);
  log.info({ path: '/odd-token/x' }, 'odd-token');
  expect(lines.join('')).not.toContain('odd-token');
});

test('times and addresses are not taken for tokens', () => {
  const text = '2026-11-24T10:01:02.003Z 127.0.0.1:8080 #123: telegram:-1001234567890';
  expect(redactTokens(text)).toBe(text);
});

test('what answers an interaction is no more in the log than a token, whichever library wrote it', () => {
  const token = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5OmFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6';
  const { lines, log } = captured([]);
  const error = new DiscordAPIError(
    { code: 10062, message: 'Unknown interaction' },
    10062,
    404,
    'POST',
    `https://discord.com/api/v10/interactions/77/${token}/callback`,
    { files: undefined, body: undefined },
  );
  log.error({ err: error }, 'failed');
  log.warn({}, `PATCH /webhooks/88/${token}/messages/@original`);
  expect(lines.join('')).not.toContain(token);
  expect(lines.join('')).toContain('10062');
});

test('a token in an address is known in its written form, too', () => {
  const { lines, log } = captured(['700001:odd+secret']);
  log.info({}, '/bot700001%3Aodd%2Bsecret/getMe');
  log.info({}, '/bot4200000042%3AAAEexampleExampleExampleExampleExam/getMe');
  expect(lines.join('')).not.toMatch(/secret|AAEexample/);
});

import { Api, type ApiClientOptions, GrammyError } from 'grammy';
import { onTestFinished } from 'vitest';
import { TelegramServer, type TelegramServerOptions } from '../../../src/playground/telegram/server.js';

export const token = '700001:stage-secret';

/** The header of a 2 × 3 pixel PNG, which is all that the server looks at. */
export const picture = new Uint8Array(
  Buffer.from('89504e470d0a1a0a0000000d49484452000000020000000308060000005eb5a8b5', 'hex'),
);

export interface StageOptions extends TelegramServerOptions {
  readonly client?: ApiClientOptions;
}

/** A running server with one bot, one reader, a clock that tests move, and grammY's own client. It ends with the test. */
export async function openStage(options: StageOptions = {}) {
  const { client, ...serverOptions } = options;
  const clock = { now: Date.UTC(2026, 10, 2, 9, 0, 0) };
  const telegram = new TelegramServer({ now: () => clock.now, ...serverOptions });
  onTestFinished(() => telegram.stop());
  telegram.addBot({ token, username: 'wire_bot', name: 'Wire' });
  const { control } = telegram;
  const reader = control.createUser({ id: 42, firstName: 'Ada', username: 'ada', languageCode: 'en' }).id;
  const { url } = await telegram.start();
  const api = new Api(token, { apiRoot: url, ...client });
  return { telegram, control, reader, url, api, clock };
}

/** The refusal a call ends with; fails when it ends otherwise. */
export async function refusalOf(call: Promise<unknown>): Promise<GrammyError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof GrammyError) return error;
    throw error;
  }
  throw new Error('The call was not refused.');
}

import { expect, test, vi } from 'vitest';
import type { Switchboard } from '../../../src/bots/switchboard.js';
import { nextAnswer, openStage } from './stage.js';

/** Something that is waited for until it is said. */
function signal(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

test('reactions are told while the chat waits for an answer, and noted nowhere', async () => {
  const told: Parameters<Switchboard['reacted']>[] = [];
  const hearing = signal();
  const answering = signal();
  const { control, reader, store, botId, telegram, createBot } = await openStage();
  const bot = createBot({
    reacted: (...call) => void told.push(call),
    async command() {
      hearing.resolve();
      await answering.promise;
      return { kind: 'notice', text: 'The newest.', buttons: [] };
    },
  });
  bot.start();
  const { messageId } = control.say({ user: reader, text: '/latest' });
  await hearing.promise;
  control.react({ user: reader, messageId, emojis: ['👍'] });
  control.react({ user: reader, messageId, emojis: ['🔥'] });
  await vi.waitFor(() => expect(told).toHaveLength(2), { timeout: 10_000 });
  const message = { botId, chat: String(reader), parent: null, message: String(messageId) };
  expect(told).toEqual([
    [message, { kind: 'more', by: { '👍': 1 } }],
    [message, { kind: 'more', by: { '🔥': 1, '👍': -1 } }],
  ]);
  // The command that is being answered is noted, and nothing else.
  expect(await store.conversations.findUnfinishedUpdates(botId)).toHaveLength(1);
  const answered = nextAnswer(telegram);
  answering.resolve();
  expect((await answered).text).toBe('The newest.');
});

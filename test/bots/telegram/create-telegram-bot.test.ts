import { describe, expect, it } from 'vitest';
import { nextAnswer, openStage } from './stage.js';

describe('a Telegram bot', () => {
  it('answers a command in a private chat with one message', async () => {
    const { telegram, control, reader, createBot } = await openStage();
    createBot().start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest politics' });
    expect((await answer).message.text).toBe('heard latest: politics');
    expect(control.messages({ chat: reader })).toHaveLength(2);
  });
});

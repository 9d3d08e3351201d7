import { describe, expect, it } from 'vitest';
import type { AnswerGate } from '../../../src/feed/delivery/messenger.js';
import { FeedError } from '../../../src/feed/errors.js';
import { nextAnswer, openGate, openStage } from './stage.js';

const refusal = (text: string) =>
  ({ kind: 'refuse', status: 400, code: 400, text: `Bad Request: ${text}` }) as const;

describe('an answer', () => {
  it('asks the gate first, naming the chat and what it is', async () => {
    const asked: unknown[] = [];
    const admit: AnswerGate['admit'] = async (answer) => {
      asked.push(answer);
      return openGate.admit(answer);
    };
    const gate: AnswerGate = { ...openGate, admit };
    const { telegram, control, reader, createBot } = await openStage({ bot: { answers: gate } });
    const group = control.createChat({ kind: 'group', title: 'Neighbours', owner: reader }).id;
    control.addBot({ chat: group });
    createBot().start();
    const answer = nextAnswer(telegram, group);
    control.say({ user: reader, chat: group, text: '/latest' });
    await answer;
    expect(asked).toEqual([{ chat: String(group), group: true, kind: 'post' }]);
  });

  it('tells the gate how long the platform asks to wait, and goes once it opens', async () => {
    const closed: unknown[] = [];
    let openAgain: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => {
      openAgain = resolve;
    });
    const gate: AnswerGate = {
      admit: async (answer) => {
        if (closed.length > 0) await opened;
        return openGate.admit(answer);
      },
      close(scope) {
        closed.push(scope);
        openAgain();
      },
    };
    const { telegram, control, reader, createBot } = await openStage({ bot: { answers: gate } });
    telegram.faults.add({
      methods: ['sendMessage'],
      fault: { kind: 'too-many', retryAfterS: 7 },
      times: 1,
    });
    createBot().start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    await answer;
    expect(closed).toEqual([{ chat: String(reader), afterMs: 7000 }]);
  });

  it('is paid for where broadcasts are, so that readers do not use up what is free', async () => {
    const { telegram, control, reader, createBot } = await openStage({ bot: { paidBroadcast: true } });
    control.setRates({ rates: { messagesPerSecond: 1, paidMessagesPerSecond: 100 } });
    const others = [1, 2, 3].map(() => control.createUser({}).id);
    createBot().start();
    for (const user of [reader, ...others]) {
      const answer = nextAnswer(telegram, user);
      control.say({ user, text: '/latest' });
      await answer;
    }
    expect(telegram.counters.tooMany).toBe(0);
  });

  it('is left unsaid when the gate shuts for good', async () => {
    const gate: AnswerGate = {
      ...openGate,
      admit: () => Promise.reject(new FeedError('unavailable', { id: 'telegram-unavailable' })),
    };
    const { control, reader, log, createBot } = await openStage({ bot: { answers: gate } });
    const bot = createBot();
    bot.start();
    control.say({ user: reader, text: '/latest' });
    await log.said(/left unsaid/);
    await bot.stop();
    expect(control.messages({ chat: reader })).toHaveLength(1);
  });

  it('waits for a platform that refuses connections', async () => {
    const { telegram, control, reader, clock, createBot } = await openStage({
      switchboard: {
        async command() {
          await telegram.outage('refuse');
          return { kind: 'notice', text: 'after the outage', buttons: [] };
        },
      },
    });
    createBot().start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    await clock.awaited();
    await telegram.outage('off');
    let isAnswered = false;
    const said = answer.then(() => {
      isAnswered = true;
    });
    while (!isAnswered) {
      clock.advance(1000);
      await Promise.race([said, clock.awaited()]);
    }
    expect(control.messages({ chat: reader })).toHaveLength(2);
  });

  it('goes without its markup when that is refused', async () => {
    const { telegram, control, reader, createBot } = await openStage();
    telegram.faults.add({ methods: ['sendMessage'], fault: refusal("can't parse entities"), times: 1 });
    createBot().start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest 5 < 6' });
    expect((await answer).message.text).toBe('heard latest: 5 < 6');
  });

  it('is not repeated when it may have arrived', async () => {
    const { telegram, control, reader, log, createBot } = await openStage();
    telegram.faults.add({ methods: ['sendMessage'], fault: { kind: 'truncate' }, times: 1 });
    createBot().start();
    control.say({ user: reader, text: '/latest' });
    await log.said(/could not be given/);
    expect(control.messages({ chat: reader })).toHaveLength(2);
  });
});

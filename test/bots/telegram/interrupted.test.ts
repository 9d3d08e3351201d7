import { expect, it } from 'vitest';
import type { Switchboard } from '../../../src/bots/switchboard.js';
import { nextAnswer, openStage } from './stage.js';

/** Longer than a bot that is told to stop waits for its handlers. */
const PATIENCE_MS = 8_000;

/** A bot that dies while somebody waits for it: the handler neither ends nor fails before the next process starts. */
async function openDyingStage() {
  const stage = await openStage();
  const { clock, createBot } = stage;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  let end = (): void => undefined;
  const hanging = new Promise<void>((resolve) => {
    end = resolve;
  });
  const hang = async () => {
    begin();
    await hanging;
    return { kind: 'notice', text: 'too late', buttons: [] } as const;
  };
  const hangWithCards = async () => {
    await hang();
    return { cards: [], next: null, hint: null };
  };
  const dying = createBot({ command: hang, placeAdded: hang, findCards: hangWithCards });
  dying.start();
  return {
    ...stage,
    begun,
    async die() {
      const stopped = dying.stop();
      await clock.awaited();
      clock.advance(PATIENCE_MS);
      await stopped;
    },
    end,
  };
}

it('tells whoever was interrupted by the end of the process, once, and does nothing twice', async () => {
  const { telegram, control, reader, begun, die, end, createBot, store, botId, log } = await openDyingStage();
  const heard: string[] = [];
  control.say({ user: reader, text: '/publish 12' });
  await begun;
  await die();
  const script: Partial<Switchboard> = {
    async command({ name }) {
      heard.push(name);
      return { kind: 'notice', text: `did ${name}`, buttons: [] };
    },
  };
  const told = nextAnswer(telegram, reader);
  const second = createBot(script);
  second.start();
  expect((await told).message.text).toMatch(/^I was interrupted while doing this/);
  const answered = nextAnswer(telegram, reader);
  control.say({ user: reader, text: '/latest' });
  expect((await answered).message.text).toBe('did latest');
  expect(heard).toEqual(['latest']);
  await second.stop();
  expect(await store.conversations.findUnfinishedUpdates(botId)).toEqual([]);
  end();

  const after = nextAnswer(telegram, reader);
  createBot(script).start();
  control.say({ user: reader, text: '/latest' });
  await after;
  expect(control.messages({ chat: reader }).filter(({ text }) => /interrupted/.test(text))).toHaveLength(1);
  expect(log.saying(/interrupted/)).toHaveLength(1);
});

it('names the way to look it up to a member of the newsroom', async () => {
  const { telegram, control, reader, store, begun, die, end, createBot } = await openDyingStage();
  await store.transaction(async (tx) => {
    const identity = { platform: 'telegram', userId: String(reader) } as const;
    await tx.newsroom.ensureMember(identity, { name: 'Ada', role: 'editor' });
  });
  control.say({ user: reader, text: '/publish 12' });
  await begun;
  await die();
  const told = nextAnswer(telegram, reader);
  createBot().start();
  expect((await told).message.text).toMatch(/\/drafts/);
  end();
});

it('enters again what happened to a place, since that changes nothing where it was entered', async () => {
  const { control, reader, begun, die, end, createBot } = await openDyingStage();
  const channel = control.createChat({ kind: 'channel', title: 'Town wire', owner: reader }).id;
  control.addBot({ chat: channel });
  await begun;
  await die();
  const added = new Promise<string>((resolve) => {
    createBot({
      async placeAdded({ address }) {
        resolve(address.chat);
        return null;
      },
    }).start();
  });
  expect(await added).toBe(String(channel));
  end();
});

it('leaves nothing unfinished behind when it is stopped in order', async () => {
  const { telegram, control, reader, store, botId, createBot } = await openStage();
  const bot = createBot();
  bot.start();
  const answer = nextAnswer(telegram);
  control.say({ user: reader, text: '/latest' });
  await answer;
  await bot.stop();
  expect(await store.conversations.findUnfinishedUpdates(botId)).toEqual([]);
});

it('says nothing to somebody who was only typing for cards', async () => {
  const { telegram, control, reader, begun, die, end, createBot, store, botId } = await openDyingStage();
  control.inlineQuery({ user: reader, query: 'ferry' });
  await begun;
  await die();
  const second = createBot({ command: async () => ({ kind: 'notice', text: 'did it', buttons: [] }) });
  second.start();
  const answered = nextAnswer(telegram, reader);
  control.say({ user: reader, text: '/latest' });
  expect((await answered).message.text).toBe('did it');
  await second.stop();
  expect(control.messages({ chat: reader })).toHaveLength(2);
  expect(await store.conversations.findUnfinishedUpdates(botId)).toEqual([]);
  end();
});

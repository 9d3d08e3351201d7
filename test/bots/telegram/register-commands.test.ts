import { describe, expect, it, vi } from 'vitest';
import { nextAnswer, openStage } from './stage.js';

type Stage = Awaited<ReturnType<typeof openStage>>;

async function addMember({ store }: Stage, userId: number): Promise<void> {
  await store.transaction((tx) =>
    tx.newsroom.ensureMember(
      { platform: 'telegram', userId: String(userId) },
      { name: 'Ada', role: 'editor' },
    ),
  );
}

/** Starts the bot, and stops it once its menus are set: stopping waits for them. */
async function runOnce({ createBot, log }: Stage): Promise<void> {
  const bot = createBot();
  bot.start();
  await log.said(/is listening/);
  await bot.stop();
}

const names = (commands: readonly { readonly command: string }[]) => commands.map(({ command }) => command);

describe('the menu of commands', () => {
  it('shows everybody the commands of readers, in private chats and in groups', async () => {
    const stage = await openStage();
    const { control, reader } = stage;
    const group = control.createChat({ kind: 'group', title: 'Neighbours', owner: reader }).id;
    control.start({ user: reader });
    await runOnce(stage);
    const readers = ['latest', 'subscribe', 'claim'];
    expect(names(control.visibleCommands({ user: reader }))).toEqual(readers);
    expect(names(control.visibleCommands({ user: reader, chat: group }))).toEqual(readers);
  });

  it('speaks the languages there are', async () => {
    const stage = await openStage();
    const { control, reader } = stage;
    const olena = control.createUser({ id: 50, firstName: 'Olena', languageCode: 'uk' }).id;
    await runOnce(stage);
    const [first] = control.visibleCommands({ user: olena });
    expect(first?.description).toBe('Найновіші повідомлення');
    expect(control.visibleCommands({ user: reader })[0]?.description).toBe('The newest briefs');
  });

  it('shows the newsroom its commands in private only', async () => {
    const stage = await openStage();
    const { control, reader } = stage;
    control.start({ user: reader });
    const group = control.createChat({ kind: 'group', title: 'Newsroom', owner: reader }).id;
    await addMember(stage, reader);
    await runOnce(stage);
    expect(names(control.visibleCommands({ user: reader }))).toContain('publish');
    expect(names(control.visibleCommands({ user: reader, chat: group }))).not.toContain('publish');
  });

  it('shows them to somebody who has just claimed their place', async () => {
    const stage: Stage = await openStage({
      switchboard: {
        async command() {
          await addMember(stage, 42);
          return { kind: 'notice', text: 'Welcome.', buttons: [] };
        },
      },
    });
    const { telegram, control, reader, createBot } = stage;
    const bot = createBot();
    bot.start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/claim code' });
    await answer;
    await bot.stop();
    expect(names(control.visibleCommands({ user: reader }))).toContain('publish');
  });

  it('waits without alarm for a member who has not started the bot, and is there after their /start', async () => {
    const stage = await openStage();
    const { telegram, control, reader, log, createBot } = stage;
    await addMember(stage, reader);
    const bot = createBot();
    bot.start();
    await log.said(/has no chat with the bot yet/);
    const answer = nextAnswer(telegram);
    control.start({ user: reader });
    await answer;
    await bot.stop();
    expect(names(control.visibleCommands({ user: reader }))).toContain('publish');
    expect(log.saying(/menu of commands could not be set/)).toEqual([]);
  });

  it('follows roles while the bot runs, and ends for whoever leaves', async () => {
    const stage = await openStage();
    const { store, control, reader, log, createBot } = stage;
    control.start({ user: reader });
    const bot = createBot();
    bot.start();
    await log.said(/is listening/);
    const shown = () => names(control.visibleCommands({ user: reader }));
    await addMember(stage, reader);
    await vi.waitFor(() => expect(shown()).toContain('publish'));
    await store.transaction((tx) => tx.newsroom.setRole(1, 'writer'));
    await vi.waitFor(() => expect(shown()).not.toContain('publish'));
    await store.transaction((tx) => tx.newsroom.setRole(1, 'editor'));
    await vi.waitFor(() => expect(shown()).toContain('publish'));
    await store.transaction((tx) => tx.newsroom.removeMember(1, 5));
    await vi.waitFor(() => expect(shown()).toEqual(['latest', 'subscribe', 'claim']));
    await bot.stop();
  });

  it('is set only where it changed', async () => {
    const stage = await openStage();
    await runOnce(stage);
    const setOnce = stage.telegram.counters.toJSON();
    expect(setOnce).toMatchObject({ requests: { setMyCommands: expect.any(Number) } });
    stage.control.clearCounters();
    const bot = stage.createBot();
    bot.start();
    await stage.log.said(/is listening/, 2);
    await bot.stop();
    const again = stage.telegram.counters.toJSON();
    expect(again).toMatchObject({ requests: { getMyCommands: expect.any(Number) } });
    expect(again.requests).not.toHaveProperty('setMyCommands');
  });

  it('may be refused, and the bot answers all the same', async () => {
    const { telegram, control, reader, log, createBot } = await openStage();
    telegram.faults.add({
      methods: ['setMyCommands'],
      fault: { kind: 'refuse', status: 400, code: 400, text: 'Bad Request: BOT_COMMAND_INVALID' },
    });
    const bot = createBot();
    bot.start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    await answer;
    await bot.stop();
    expect(log.saying(/menu of commands could not be set/).length).toBeGreaterThan(0);
  });
});

import { expect, test } from 'vitest';
import { openTown, textOf } from './town.js';

test('reactions and presses on both platforms are counted for the brief, and the report says so', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { ada, eddy, olga, dora, dan } = town;
  await town.tell(ada, '/subscribe');
  await town.use(dan, 'claim');
  await town.use(dan, 'subscribe');
  await town.tell(eddy, '/post Ferry late\nIt is an hour late.');
  await town.tell(eddy, '/publish 1');
  await town.eventually(() => {
    expect(town.posts()).toHaveLength(1);
    expect(town.embeds()).toHaveLength(1);
    expect(town.private(ada).at(-1)?.text).toMatch(/Ferry late/);
  });

  const { control } = town.telegram;
  const inChannel = { chat: town.channel, messageId: town.posts()[0]?.message.message_id ?? 0 };
  control.react({ user: ada, ...inChannel, emojis: ['👍'] });
  control.react({ user: olga, ...inChannel, emojis: ['👍'] });
  control.react({ user: ada, ...inChannel, emojis: ['🔥'] });
  const inPrivate = { user: ada, messageId: town.private(ada).at(-1)?.message.message_id ?? 0 };
  control.react({ ...inPrivate, emojis: ['❤'] });
  control.react({ ...inPrivate, emojis: ['😢'] });
  const embed = { channelId: town.news, messageId: town.embeds()[0]?.id ?? '', emoji: '👍', on: true };
  town.discord.control.reactAs({ userId: dora, ...embed });
  town.discord.control.reactAs({ userId: dan, ...embed });
  town.discord.control.reactAs({ userId: dan, ...embed, on: false });

  await town.tell(ada, '/read 1');
  await town.press(ada, 'More like this');
  await town.tell(olga, '/start brief_1');
  await town.use(dora, 'read', { number: 1 });

  await town.eventually(async () => {
    const { text } = await town.tell(eddy, '/report 1');
    expect(text).toMatch(
      /Reactions: 👍 2 · 🔥 1 · 😢 1 · Read in full: 2 · More like this: 1 · Opened by link: 1$/,
    );
  });
  await town.offered(dan, 'report');
  expect(textOf(await town.use(dan, 'report', { number: 1 }))).toMatch(/👍 2 · 🔥 1/);
});

test('a card that somebody sends into a chat is counted', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  await town.tell(town.eddy, '/post Ferry late\nIt is an hour late.');
  await town.tell(town.eddy, '/publish 1');
  await town.eventually(() => expect(town.posts()).toHaveLength(1));
  const { control } = town.telegram;
  const { id } = control.inlineQuery({ user: town.ada, query: 'ferry' });
  const results = await town.eventually(() => {
    const { answer } = control.inlineAnswer({ id });
    if (answer === null) throw new Error('Nothing is offered yet.');
    return answer.results;
  });
  control.chooseInlineResult({ id, resultId: results[0]?.id ?? '' });
  await town.eventually(async () => {
    expect((await town.tell(town.eddy, '/report 1')).text).toMatch(/Sent on as a card: 1$/);
  });
});

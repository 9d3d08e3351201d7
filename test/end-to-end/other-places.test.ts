import { expect, test } from 'vitest';
import type { InteractionResult } from '../../src/playground/discord/interaction-result.js';
import { openTown, type Town, textOf } from './town.js';

const REFUSED = /I cannot see that you administer that place/;

/** What Olga was told in private last. */
function toldLast(town: Town): string {
  return town.private(town.olga).at(-1)?.text ?? '';
}

async function publish(town: Town, number: number, headline: string, how = ''): Promise<void> {
  await town.tell(town.eddy, `/post ${headline}`);
  await town.tell(town.eddy, `/publish ${number}${how}`);
}

test('whoever added the bot on Telegram finds the channel from their own chat, even if they opened that only later', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { olga } = town;
  // Olga made the channel and let the bot in before she ever wrote to it, so that nothing could be said to her.
  await town.eventually(async () => {
    const { store } = town.app.opened;
    const [bot] = await store.bots.findBots();
    const places = await store.administrators.findPlacesOf({ botId: bot?.id ?? 0, userId: String(olga) }, 5);
    expect(places).toHaveLength(1);
  });
  expect(town.private(olga)).toEqual([]);
  await town.tell(olga, '/start');
  await town.tell(olga, '/settings');
  expect((await town.press(olga, 'Other places')).text).toMatch(/Which place do you want to look after/);
  const menu = await town.press(olga, 'The wire');
  expect(menu.text).toMatch(/^Settings of The wire\n\nTopics: all/);
  await town.press(olga, 'Filters');
  await town.press(olga, 'Urgency');
  expect((await town.press(olga, 'only flash')).text).toMatch(/Urgency: only flash/);
  await publish(town, 1, 'Market day');
  await publish(town, 2, 'Dam breaks', ' flash');
  await town.eventually(() =>
    expect(
      town
        .posts()
        .map(({ text }) => text)
        .join(),
    ).toMatch(/Dam breaks/),
  );
  expect(JSON.stringify(town.posts())).not.toMatch(/Market day/);
});

test('on Telegram the settings of a new group come to whoever added the bot, and close when they administer it no more', async () => {
  const town = await openTown();
  await town.ready();
  const { olga, ada } = town;
  const { control } = town.telegram;
  await town.tell(olga, '/start');
  const group = control.createChat({ kind: 'supergroup', title: 'Town talk', owner: olga }).id;
  control.addBot({ chat: group, by: olga });
  await town.eventually(() => expect(toldLast(town)).toMatch(/^Town talk gets every brief from now on/));
  expect(toldLast(town)).toMatch(/Settings of Town talk\n\nTopics: all/);
  control.addMember({ chat: group, user: olga, as: 'member' });
  control.addMember({ chat: group, user: ada, as: 'creator' });
  expect((await town.press(olga, 'Topics')).text).toMatch(REFUSED);
  await town.tell(olga, '/settings');
  const list = await town.press(olga, 'Other places');
  expect(JSON.stringify(list.message.reply_markup)).toMatch(/The wire/);
  expect(JSON.stringify(list.message.reply_markup)).not.toMatch(/Town talk/);
});

test('on Telegram whoever added the bot is told in their own language', async () => {
  const town = await openTown();
  await town.ready();
  const { control } = town.telegram;
  const taras = control.createUser({ firstName: 'Taras', languageCode: 'uk' }).id;
  await town.tell(taras, '/start');
  const channel = control.createChat({ kind: 'channel', title: 'Міські новини', owner: taras }).id;
  control.addBot({ chat: channel, by: taras });
  await town.eventually(() =>
    expect(town.private(taras).at(-1)?.text).toMatch(/Налаштування: Міські новини/),
  );
  const labels = JSON.stringify(town.private(taras).at(-1)?.message.reply_markup);
  expect(labels).not.toMatch(/Topics/);
});

test('on Telegram a guest who lets the bot into a group gets no buttons for it', async () => {
  const town = await openTown();
  await town.ready();
  const { olga, ada } = town;
  const { control } = town.telegram;
  await town.tell(ada, '/start');
  const group = control.createChat({ kind: 'supergroup', title: 'Town talk', owner: olga }).id;
  control.addMember({ chat: group, user: ada });
  control.addBot({ chat: group, by: ada });
  await town.eventually(() => expect(town.private(ada).at(-1)?.text).toMatch(/^Town talk gets every brief/));
  expect(town.private(ada).at(-1)?.message.reply_markup).toBeUndefined();
});

test('the discussion group of a channel gets the channel’s posts and nothing else, and hears no commands in them', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { olga } = town;
  const { control } = town.telegram;
  await town.tell(olga, '/start');
  const group = control.createChat({ kind: 'supergroup', title: 'Town talk', owner: olga }).id;
  control.linkDiscussion({ channel: town.channel, group });
  control.addBot({ chat: group, by: olga, as: 'administrator' });
  await town.eventually(() =>
    expect(toldLast(town)).toMatch(/^Town talk is the discussion group of a channel/),
  );
  expect(toldLast(town)).toMatch(/Topics: none, nothing is sent/);
  const texts = () => control.messages({ chat: group }).map(({ text }) => text);
  await publish(town, 1, 'Market day');
  await town.eventually(() => expect(texts().join()).toMatch(/Market day/));
  control.say({ user: olga, chat: town.channel, text: '/latest' });
  await town.eventually(() => expect(town.posts().at(-1)?.text).toMatch(/Market day/));
  // What is said in the channel is answered there; the group has seen both, and was answered nothing.
  await publish(town, 2, 'Fair on Sunday');
  await town.eventually(() => expect(texts().join()).toMatch(/Fair on Sunday/));
  const answers = control
    .messages({ chat: group })
    .filter(({ message }) => message.from?.is_bot === true && message.is_automatic_forward !== true);
  expect(answers.map(({ text }) => text)).toEqual([]);

  await town.press(olga, 'Topics');
  expect((await town.press(olga, 'Every topic')).text).toMatch(/✓|all/);
  await publish(town, 3, 'Rain at noon');
  await town.eventually(() =>
    expect(texts().filter((text) => text.includes('Rain at noon'))).toHaveLength(2),
  );
});

test('in a Telegram forum each news topic comes into its own forum topic, once', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { olga } = town;
  const { control } = town.telegram;
  const forum = control.createChat({ kind: 'supergroup', title: 'Town talk', owner: olga, isForum: true }).id;
  control.addBot({ chat: forum, by: olga });
  const harbour = control.createTopic({ chat: forum, name: 'Harbour' }).threadId;
  await town.tell(town.eddy, '/post Ferry late\nAn hour.\n#ferries');
  const inForum = () =>
    control.messages({ chat: forum }).filter(({ message }) => message.from?.is_bot === true);
  const answer = async (since: number) =>
    await town.eventually(() => {
      const said = inForum().slice(since).at(-1);
      if (!said) throw new Error('Nothing was answered.');
      return said;
    });
  control.say({ user: olga, chat: forum, threadId: harbour, text: '/settings' });
  const menu = await answer(0);
  expect(menu.text).toMatch(/^Settings of Town talk › Harbour/);
  const press = async (label: string, shown: RegExp) => {
    control.press({ user: olga, chat: forum, messageId: menu.message.message_id, text: label });
    await town.eventually(() =>
      expect(
        inForum()
          .map(({ text }) => text)
          .join('\n'),
      ).toMatch(shown),
    );
  };
  await press('Forum topics', /Press a news topic to bring it into this forum topic/);
  await press('ferries', /ferries comes here from now on, and the group’s General topic leaves it out/);
  const before = inForum().length;

  await town.tell(town.eddy, '/publish 1');
  await publish(town, 2, 'Market day');
  await town.eventually(() => expect(inForum().length).toBe(before + 2));
  const posts = inForum().slice(before);
  const threadOf = (headline: string) =>
    posts.filter(({ text }) => text.includes(headline)).map(({ message }) => message.message_thread_id);
  expect(threadOf('Ferry late')).toEqual([harbour]);
  expect(threadOf('Market day')).toEqual([undefined]);
});

test('on Discord whoever set a channel up changes it in a direct message, until their role is gone', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { control, people } = town.discord;
  const { dora } = town;
  const role = control.createRole({ guildId: town.server, name: 'Keepers', permissions: ['ManageGuild'] });
  control.addMember({ guildId: town.server, userId: dora, roleIds: [role.id] });
  await town.offered(dora, 'subscribe');
  await town.use(dora, 'subscribe');
  const { id: direct } = control.openDirectMessage({ userId: dora, applicationId: applicationOf(town) });
  const open = () => people.useCommand({ userId: dora, channelId: direct, name: 'settings' });
  const pressOn = async (shown: InteractionResult, label: string): Promise<InteractionResult> => {
    const message = shown.messages[0] ?? shown.source;
    if (!message) throw new Error('There is no menu.');
    return await people.pressButton({ userId: dora, messageId: message.id, label });
  };
  const places = await pressOn(await open(), 'Other places');
  const menu = await pressOn(places, 'The town #news');
  expect(textOf(menu)).toMatch(/Settings of The town #news/);
  const urgency = await pressOn(await pressOn(menu, 'Filters'), 'Urgency');
  const changed = await pressOn(urgency, 'only flash');
  expect(textOf(changed)).toMatch(/Urgency: only flash/);

  control.addMember({ guildId: town.server, userId: dora, roleIds: [] });
  town.clock.leap(30_000);
  expect(textOf(await pressOn(changed, 'Topics'))).toMatch(REFUSED);
  expect(textOf(await open())).not.toMatch(/Other places/);
  await publish(town, 1, 'Market day');
  await publish(town, 2, 'Dam breaks', ' flash');
  await town.eventually(() => expect(JSON.stringify(town.embeds())).toMatch(/Dam breaks/));
  expect(JSON.stringify(town.embeds())).not.toMatch(/Market day/);
});

function applicationOf(town: Town): string {
  const [command] = town.discord.control.offeredCommands({ userId: town.dora, channelId: town.news });
  if (!command) throw new Error('No command is offered.');
  return command.application_id;
}

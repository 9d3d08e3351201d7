import { expect, test } from 'vitest';
import type { InteractionResult } from '../../src/playground/discord/interaction-result.js';
import { drawScene } from '../../src/playground/sample/picture.js';
import { numberIn, openTown, type Town, textOf } from './town.js';

const LONG = 'It crossed the sound in fog and was late. '.repeat(110);

async function withNewsroom(): Promise<Town> {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.offered(town.dan, 'post');
  return town;
}

/** Sends something to the bot in private by another way than words, and returns what the bot answers. */
async function answerTo(town: Town, send: () => void): Promise<string> {
  const before = town.private(town.eddy).length;
  send();
  return await town.eventually(() => {
    const answer = town
      .private(town.eddy)
      .slice(before)
      .find(({ message }) => message.from?.is_bot);
    if (!answer) throw new Error('The bot has not answered yet.');
    return answer.text;
  });
}

async function pressOn(town: Town, card: InteractionResult, label: string): Promise<InteractionResult> {
  const message = card.messages[0] ?? card.source;
  if (!message) throw new Error('There is no card.');
  return await town.discord.people.pressButton({ userId: town.dan, messageId: message.id, label });
}

test('on Telegram every field is edited on one card, a restart in mid-question included', async () => {
  const town = await withNewsroom();
  const size = { width: 64, height: 48 };
  const pictures = [drawScene('dawn', size), drawScene('harbour', size)];
  const album = await answerTo(town, () => {
    const caption = '/post Ferry in the fog\nIt was late.\n#harbour #weather';
    town.telegram.control.sendAlbum({ user: town.eddy, pictures, caption });
  });
  expect(album).toMatch(/^#1 · draft[\s\S]*the first of yours is taken/);

  expect((await town.press(town.eddy, 'Topics')).text).toMatch(/Choose its topics/);
  await town.press(town.eddy, '✓ weather');
  await town.press(town.eddy, 'Done');
  await town.press(town.eddy, 'More…');
  expect((await town.press(town.eddy, 'Picture’s words')).text).toMatch(/What is to be seen/);
  await town.restartProgram();
  expect((await town.tell(town.eddy, 'A ferry in white fog')).text).toMatch(
    /The picture shows: A ferry in white fog/,
  );
  await town.press(town.eddy, 'More…');
  expect((await town.press(town.eddy, 'On Discord')).text).toMatch(
    /^#1 as Discord will show it:[\s\S]*Headline: Ferry in the fog[\s\S]*Picture: A ferry in white fog/,
  );

  await town.press(town.eddy, 'Back');
  expect((await town.press(town.eddy, 'Publish')).text).toMatch(
    /#1 · published[\s\S]*chats? on Telegram and one channel on Discord; the last has it in about/,
  );
  await town.app.idle();
  expect(town.embeds()[0]?.embeds[0]).toMatchObject({ title: 'Ferry in the fog', image: {} });
  expect(town.posts().at(-1)?.message.caption).toMatch(/Ferry in the fog/);
  const { topics } = await town.app.opened.feed.store.briefs.get(1);
  expect(topics).toEqual(['harbour']);
  expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('on Telegram a forward after /post, and a text in two messages, become drafts whole', async () => {
  const town = await withNewsroom();
  const { telegram, eddy, olga, channel } = town;
  const post = telegram.control.say({ user: olga, chat: channel, text: 'Lamp is lit\nOn Sunday evening.' });
  await town.tell(eddy, '/post');
  const forwarded = await answerTo(town, () => {
    telegram.control.forward({ user: eddy, fromChat: channel, messageId: post.message.message_id });
  });
  expect(forwarded).toMatch(/^#1 · draft[\s\S]*Lamp is lit[\s\S]*On Sunday evening/);

  const half = `${LONG.slice(0, 4_000).trimEnd()}`;
  await town.tell(eddy, `/post Ferry in the fog\n${half}`);
  const whole = await town.tell(eddy, LONG.slice(0, 500));
  expect(whole.text).toMatch(/^#2 · draft[\s\S]*they are joined/);
  expect((await town.press(eddy, 'Publish')).text).toMatch(/of its [\d,]+ characters do not fit/);
  expect((await town.press(eddy, 'Back')).text).toMatch(/^#2 · draft/);
  await town.press(eddy, 'Publish');
  expect((await town.press(eddy, 'Publish anyway')).text).toMatch(/^#2 · published/);
});

test('on Discord every field is edited on one card, and the check asks before publishing', async () => {
  const town = await withNewsroom();
  const { dan, discord } = town;
  const opened = await town.use(dan, 'post', { text: `Ferry in the fog\n${LONG.slice(0, 3_900)}\n#harbour` });
  expect(numberIn(textOf(opened))).toBe(1);

  const topics = await pressOn(town, opened, 'Topics');
  expect(textOf(topics)).toMatch(/Choose its topics/);
  await pressOn(town, topics, '✓ harbour');
  await pressOn(town, topics, 'Done');
  const more = await pressOn(town, opened, 'More…');
  const language = await pressOn(town, more, 'Language');
  expect(language.modal?.title).toBe('Edit #1');
  const values = { language: 'de' };
  const edited = await discord.people.submitModal({ userId: dan, interactionId: language.id, values });
  expect(textOf(edited)).toMatch(/Language: de/);
  const preview = await pressOn(town, await pressOn(town, opened, 'More…'), 'On Telegram');
  expect(preview.messages.map(({ content, embeds }) => content + JSON.stringify(embeds)).join()).toMatch(
    /#1 as Telegram will show it/,
  );

  await pressOn(town, opened, 'Back');
  const warned = await pressOn(town, opened, 'Publish');
  expect(textOf(warned)).toMatch(/It has no topic[\s\S]*It goes to/);
  expect(textOf(await pressOn(town, opened, 'Publish anyway'))).toMatch(/#1 · published/);
  await town.app.idle();
  expect(town.posts().at(-1)?.text).toMatch(/Ferry in the fog/);
  expect(town.embeds()).toHaveLength(1);
  expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('on Discord a message becomes a draft from its own menu', async () => {
  const town = await withNewsroom();
  const { dan, discord, news } = town;
  await town.eventually(() => {
    const offered = discord.control.offeredCommands({ userId: dan, channelId: news });
    expect(offered.map(({ name }) => name)).toContain('Make a brief');
  });
  const { id } = discord.control.postAs({
    userId: town.dora,
    channelId: news,
    content: 'Lamp is **lit**\nOn *Sunday* evening.',
  });
  const menu = { userId: dan, messageId: id, name: 'Make a brief' };
  const card = await discord.people.useMessageCommand(menu);
  expect(textOf(card)).toMatch(/^\n#1 · draft[\s\S]*Lamp is lit[\s\S]*On \*Sunday\* evening/);
  expect(await town.app.opened.feed.store.briefs.get(1)).toMatchObject({ headline: 'Lamp is lit' });
});

test('a button of a draft that was given up is refused on both platforms', async () => {
  const town = await withNewsroom();
  await town.tell(town.eddy, '/post Ferry in the fog');
  const card = await town.use(town.dan, 'post', { text: 'Lamp is lit\nOn Sunday.' });
  await town.use(town.dan, 'spike', { number: 1 });
  expect((await town.press(town.eddy, 'Topics')).text).toMatch(/#1 · given up/);
  await town.tell(town.eddy, '/spike 2');
  const pressed = await pressOn(town, card, 'Urgent');
  expect(pressed.messages.map(({ content }) => content).join()).toMatch(/#2 was given up/);
});

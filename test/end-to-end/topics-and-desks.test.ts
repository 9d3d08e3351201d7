import { expect, test } from 'vitest';
import type { InteractionResult } from '../../src/playground/discord/interaction-result.js';
import { drawScene } from '../../src/playground/sample/picture.js';
import { openTown, type Town, textOf } from './town.js';

async function withNewsroom(): Promise<Town> {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.offered(town.dan, 'topic');
  return town;
}

async function pressOn(town: Town, shown: InteractionResult, label: string): Promise<InteractionResult> {
  const message = shown.messages[0] ?? shown.source;
  if (!message) throw new Error('There is no menu.');
  return await town.discord.people.pressButton({ userId: town.dan, messageId: message.id, label });
}

async function fillIn(town: Town, asked: InteractionResult, words: string): Promise<InteractionResult> {
  if (!asked.modal) throw new Error(`No form opened: ${textOf(asked)}`);
  const { dan: userId } = town;
  return await town.discord.people.submitModal({ userId, interactionId: asked.id, values: { words } });
}

test('on Telegram topics are kept by one message that edits itself, a restart in mid-question included', async () => {
  const town = await withNewsroom();
  const { ada, eddy } = town;
  expect((await town.tell(eddy, '/topic add weather Weather ☀️')).text).toMatch(/☀️ Weather[\s\S]*Added/);
  await town.tell(eddy, '/topic add town Town');
  await town.tell(ada, '/subscribe weather');
  expect((await town.tell(ada, '/topic')).text).toMatch(/for the newsroom/);

  const list = await town.tell(eddy, '/topic');
  expect(list.text).toMatch(/2 topics/);
  const card = await town.press(eddy, '☀️ Weather');
  expect(card.message.message_id).toBe(list.message.message_id);
  expect((await town.press(eddy, '↓ Down')).text).toMatch(/number 2 of 2/);
  await town.press(eddy, 'Rename');
  await town.restartProgram();
  expect((await town.tell(eddy, 'Climate')).text).toMatch(/☀️ Climate\n#climate[\s\S]*#weather keeps working/);

  expect((await town.tell(ada, '/latest weather')).text).toMatch(/Climate/);
  await town.tell(eddy, '/post Storm tonight\nStay inside.\n#weather');
  await town.tell(eddy, '/publish 1');
  await town.eventually(() => {
    expect(town.private(ada).at(-1)?.text).toMatch(/Storm tonight[\s\S]*#climate/);
  });

  const answer = await town.tell(eddy, '/topic retire climate into town');
  expect(answer.text).toMatch(/Climate is Town now|Until that is done/);
  await town.eventually(async () => {
    await town.app.tick();
    const subscription = await town.app.opened.feed.store.destinations.getSubscription(
      (await subscriberOf(town, ada)).id,
    );
    expect(Object.keys(subscription?.chosen ?? {})).toEqual(['town']);
  });
  await town.tell(eddy, '/post Market day\nOn the square.\n#town');
  await town.tell(eddy, '/publish 2');
  await town.eventually(() => expect(town.private(ada).at(-1)?.text).toMatch(/Market day/));
  expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('on Discord a topic gives a brief its colour, and a desk its name and avatar', async () => {
  const town = await withNewsroom();
  await town.use(town.dan, 'topic', { do: 'add', topic: 'weather', text: 'Weather' });
  const list = await town.use(town.dan, 'topic');
  const card = await pressOn(town, list, 'Weather');
  const coloured = await fillIn(town, await pressOn(town, card, 'Colour'), '#123456');
  expect(textOf(coloured)).toMatch(/#weather · #123456/);

  const desks = await town.use(town.dan, 'desk');
  const made = await fillIn(town, await pressOn(town, desks, 'Add a desk'), 'Harbour desk');
  expect(textOf(made)).toMatch(/Harbour desk/);
  await fillIn(town, await pressOn(town, made, 'Biography'), 'We write about ships.');
  const { eddy } = town;
  const bytes = drawScene('harbour', { width: 64, height: 64 });
  town.telegram.control.sendPhoto({ user: eddy, bytes, caption: '/desk avatar Harbour desk' });
  await town.eventually(() => expect(town.private(eddy).at(-1)?.text).toMatch(/with an avatar/));

  await town.tell(eddy, '/post Storm tonight\nStay inside.\n#weather');
  await town.tell(eddy, '/publish 1');
  await town.eventually(() => {
    expect(town.embeds().at(-1)?.embeds[0]).toMatchObject({
      color: 0x123456,
      author: { name: 'Harbour desk', icon_url: expect.stringMatching(/^http.*avatar-/) },
      title: 'Storm tonight',
    });
  });

  expect(
    textOf(await pressOn(town, await town.use(town.dan, 'desk', { desk: 'Harbour desk' }), 'Retire…')),
  ).toMatch(/the only desk/);
  expect(textOf(await town.use(town.dora, 'desk'))).toMatch(/for the newsroom/);
  const lines = textOf(await town.use(town.dan, 'audit'));
  expect(lines).toMatch(/desk Harbour desk changed[\s\S]*biography: We write about ships/);
  expect(lines).toMatch(/topic Weather changed[\s\S]*colour: #123456/);
  expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
});

async function subscriberOf(town: Town, user: number) {
  const { store } = town.app.opened.feed;
  const address = { platform: 'telegram', chat: String(user), thread: null } as const;
  for (const { id } of await store.bots.findBots()) {
    const found = await store.destinations.findByAddress(id, address);
    if (found) return found;
  }
  throw new Error('Nobody of that name is registered.');
}

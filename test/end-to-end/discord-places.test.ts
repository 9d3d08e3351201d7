import { expect, test } from 'vitest';
import type { InteractionResult } from '../../src/playground/discord/interaction-result.js';
import type { WireMessage } from '../../src/playground/discord/world.js';
import { numberIn, openTown, type Town, textOf } from './town.js';

const MINUTE = 60_000;

/** The town with another channel in its server, where Dan is an administrator. */
async function townWith(
  kind: 'text' | 'announcement' | 'forum',
  more: { readonly tags?: readonly string[]; readonly tagRequired?: boolean } = {},
): Promise<{ readonly town: Town; readonly channel: string }> {
  const town = await openTown({ UNDO_SECONDS: '0' });
  const channel = town.discord.control.createChannel({
    guildId: town.server,
    name: 'alerts',
    kind,
    ...more,
  }).id;
  await town.ready();
  await town.offered(town.dan, 'settings');
  return { town, channel };
}

const use = (town: Town, channelId: string, name: string, options: Record<string, string> = {}) =>
  town.discord.people.useCommand({ userId: town.dan, channelId, name, options });

async function pressOn(town: Town, shown: InteractionResult, label: string, userId = town.dan) {
  const message = shown.messages[0] ?? shown.source;
  if (!message) throw new Error('There is no menu.');
  return await town.discord.people.pressButton({ userId, messageId: message.id, label });
}

async function chooseRole(town: Town, shown: InteractionResult, roleId: string): Promise<InteractionResult> {
  const message = shown.messages[0] ?? shown.source;
  const select = message?.components
    .flatMap(({ components }) => components ?? [])
    .find(({ type }) => type === 6);
  if (!message || select?.custom_id === undefined) throw new Error('There is nothing to choose from.');
  const messageId = message.id;
  return await town.discord.people.choose({
    userId: town.dan,
    messageId,
    customId: select.custom_id,
    values: [roleId],
  });
}

/** Opens the page of the channel and presses the buttons, one after another. */
async function walk(town: Town, channel: string, ...labels: readonly string[]): Promise<InteractionResult> {
  let shown = await use(town, channel, 'settings');
  for (const label of ['Channel', ...labels]) shown = await pressOn(town, shown, label);
  return shown;
}

async function publish(town: Town, text: string, urgency = ''): Promise<number> {
  const number = numberIn((await town.tell(town.eddy, `/post ${text}`)).text);
  await town.tell(town.eddy, `/publish ${number} ${urgency}`.trim());
  return number;
}

const postsIn = (town: Town, channelId: string): readonly WireMessage[] =>
  town.discord.control
    .messages({ channelId, viewerId: town.dan })
    .filter(({ author, embeds, interaction_metadata: asked }) => author.bot && embeds.length > 0 && !asked);

const titles = (messages: readonly WireMessage[]) => messages.map(({ embeds }) => embeds[0]?.title);

const passedOn = (town: Town, channelId: string) =>
  titles(postsIn(town, channelId).filter(({ flags }) => ((flags ?? 0) & 1) !== 0));

const channelNamed = (town: Town, id: string) =>
  town.discord.control.channels({ viewerId: town.dan }).find((channel) => channel.id === id);

const CROSSPOSTS = 'POST /channels/:channel/messages/:message/crosspost';

test('an announcement channel passes ten briefs an hour on, the urgent ones first, each once over a restart', async () => {
  const { town, channel } = await townWith('announcement');
  await use(town, channel, 'subscribe');
  await publish(town, 'Ferry 1');
  await town.eventually(() => expect(passedOn(town, channel)).toHaveLength(1));
  town.clock.leap(10 * MINUTE);
  for (let count = 2; count <= 10; count += 1) await publish(town, `Ferry ${count}`);
  await town.eventually(() => expect(passedOn(town, channel)).toHaveLength(10));
  await publish(town, 'Market day');
  await publish(town, 'Storm warning', 'urgent');
  await town.eventually(() => expect(postsIn(town, channel)).toHaveLength(12));
  await town.restartProgram();
  await town.ready();
  town.clock.leap(30 * MINUTE);
  await town.app.idle();
  expect(passedOn(town, channel)).toHaveLength(10);
  town.clock.leap(21 * MINUTE);
  await town.eventually(() => expect(passedOn(town, channel)).toHaveLength(11));
  expect(passedOn(town, channel)).toContain('Storm warning');
  town.clock.leap(10 * MINUTE);
  await town.eventually(() => expect(passedOn(town, channel)).toContain('Market day'));
  const { requests, tooMany } = town.discord.control.counts();
  expect([requests[CROSSPOSTS], tooMany]).toEqual([12, 0]);
});

test('what Discord wants to wait for holds up no posts, and what was retracted meanwhile is not passed on', async () => {
  const { town, channel } = await townWith('announcement');
  await use(town, channel, 'subscribe');
  const fault = { kind: 'too-many', retryAfterS: 2 } as const;
  town.discord.faults.add({ methods: [CROSSPOSTS], times: 1, fault });
  await publish(town, 'Ferry sails');
  await town.eventually(() => expect(town.discord.control.counts().faults).toBe(1));
  const wrong = await publish(town, 'Bridge closed');
  await town.eventually(() =>
    expect(titles(postsIn(town, channel))).toEqual(['Ferry sails', 'Bridge closed']),
  );
  await town.tell(town.eddy, `/retract ${wrong} It was another bridge.`);
  await town.eventually(() => expect(postsIn(town, channel)).toHaveLength(1));
  expect(passedOn(town, channel)).toEqual([]);
  // The library counts the wait on the machine's own clock.
  await town.eventually(() => expect(passedOn(town, channel)).toEqual(['Ferry sails']));
  expect(town.discord.control.counts().requests[CROSSPOSTS]).toBe(2);
});

test('an administrator keeps briefs in the channel, and one that may not be passed on is said once in the log', async () => {
  const { town, channel } = await townWith('announcement');
  await use(town, channel, 'subscribe');
  const off = await walk(town, channel, 'Publish to followers');
  expect(textOf(off)).toMatch(/Publish to followers: off/);
  await publish(town, 'Ferry sails');
  await town.eventually(() => expect(postsIn(town, channel)).toHaveLength(1));
  await town.app.idle();
  expect(town.discord.control.counts().requests[CROSSPOSTS]).toBeUndefined();
  expect(textOf(await pressOn(town, off, 'Publish to followers'))).toMatch(/Publish to followers: on/);
  const refused = { kind: 'refuse', status: 403, code: 50013, text: 'Missing Permissions' } as const;
  town.discord.faults.add({ methods: [CROSSPOSTS], fault: refused });
  await publish(town, 'Bridge open');
  await publish(town, 'Market day');
  await town.eventually(() => expect(town.discord.control.counts().faults).toBe(2));
  await town.eventually(async () => expect(await town.app.opened.store.copyTasks.findNextTime(2)).toBeNull());
  expect(town.log.filter(({ message }) => message.includes('could not be passed on'))).toHaveLength(1);
});

test('a thread stands under each brief once that is wished, follows its headline, and tells nothing after a retraction', async () => {
  const { town, channel } = await townWith('text');
  await use(town, channel, 'subscribe');
  const on = await walk(town, channel, 'Threads');
  expect(textOf(on)).toMatch(/Threads: on/);
  const number = await publish(town, 'Ferry sails\nAt noon.');
  const thread = () => channelNamed(town, postsIn(town, channel)[0]?.id ?? '');
  await town.eventually(() => expect(thread()).toMatchObject({ name: 'Ferry sails', parentId: channel }));
  const { id } = thread() ?? { id: '' };
  await town.restartProgram();
  await town.ready();
  await town.app.idle();
  const starts = () =>
    town.discord.control.counts().requests['POST /channels/:channel/messages/:message/threads'];
  expect(starts()).toBe(1);
  await town.tell(town.eddy, `/retract ${number} It does not.`);
  await town.eventually(() => expect(channelNamed(town, id)?.name).toBe('…'));
  expect(postsIn(town, channel)).toEqual([]);
  const off = await walk(town, channel, 'Threads');
  expect(textOf(off)).toMatch(/Threads: off/);
  await publish(town, 'Bridge open');
  await town.eventually(() => expect(postsIn(town, channel)).toHaveLength(1));
  await town.app.idle();
  expect(starts()).toBe(1);
});

test('roles that an administrator chose are mentioned above briefs of their topic and urgency, and by no correction', async () => {
  const { town, channel } = await townWith('text');
  const role = (name: string, mentionable = true) =>
    town.discord.control.createRole({ guildId: town.server, name, mentionable }).id;
  const [sailors, everybody] = [role('Sailors'), role('Readers')];
  await town.tell(town.eddy, '/topic add harbour');
  await use(town, channel, 'subscribe');
  const harbour = await walk(town, channel, 'Roles to mention', 'Add a role', 'harbour', 'urgent and flash');
  expect(textOf(harbour)).toMatch(/Choose the role to mention/);
  expect(textOf(await chooseRole(town, harbour, sailors))).toMatch(/@Sailors: harbour, urgent and flash/);
  const every = await walk(town, channel, 'Roles to mention', 'Add a role', 'Every topic', 'only flash');
  expect(textOf(await chooseRole(town, every, everybody))).toMatch(/@Readers: every topic, only flash/);

  await publish(town, `Pilots wanted <@&${everybody}> @everyone\nAt once.\n#harbour`);
  const urgent = await publish(town, 'Harbour closed\nFog.\n#harbour', 'urgent');
  await publish(town, 'Market moved\nFog.', 'urgent');
  await publish(town, 'Dam breaks\nLeave the valley.', 'flash');
  await town.eventually(() => expect(postsIn(town, channel)).toHaveLength(4));
  const mentioned = () =>
    Object.fromEntries(
      postsIn(town, channel).map(({ embeds, mention_roles: ids }) => [embeds[0]?.title?.slice(0, 6), ids]),
    );
  expect(mentioned()).toEqual({ Pilots: [], Harbou: [sailors], Market: [], 'Dam br': [everybody] });
  expect(postsIn(town, channel).some((message) => message.mention_everyone)).toBe(false);
  await town.tell(town.eddy, `/correct ${urgent} It is mist.`);
  const corrected = () => postsIn(town, channel).find(({ embeds }) => embeds[0]?.title === 'Harbour closed');
  await town.eventually(() => expect(JSON.stringify(corrected()?.embeds)).toMatch(/It is mist/));
  const history = town.discord.control.messageHistory({ messageId: corrected()?.id ?? '' });
  expect(history?.versions.at(-1)?.payload).toMatchObject({ allowed_mentions: { parse: [] } });
  expect(corrected()?.content).toBe(`<@&${sailors}>`);

  const page = await walk(town, channel, 'Roles to mention', 'Remove @Sailors');
  expect(textOf(page)).not.toMatch(/@Sailors:/);
  await publish(town, 'Harbour open\nNo fog.\n#harbour', 'urgent');
  await town.eventually(() => expect(titles(postsIn(town, channel))).toContain('Harbour open'));
  expect(mentioned()).toMatchObject({ Harbou: [] });
});

test('@everyone, roles that one may not mention and foreign roles are refused, and who is no administrator chooses nothing', async () => {
  const { town, channel } = await townWith('text');
  const { control } = town.discord;
  const quiet = control.createRole({ guildId: town.server, name: 'Moderators' }).id;
  const editors = control.createRole({
    guildId: town.server,
    name: 'Editors',
    permissions: ['ManageGuild'],
  }).id;
  control.addMember({ guildId: town.server, userId: town.dora, roleIds: [editors] });
  const pick = async () =>
    await walk(town, channel, 'Roles to mention', 'Add a role', 'Every topic', 'everything');
  expect(textOf(await chooseRole(town, await pick(), town.server))).toMatch(/everyone is never mentioned/);
  expect(textOf(await chooseRole(town, await pick(), quiet))).toMatch(
    /Added, but I may not mention @Moderators yet/,
  );
  const opened = await town.discord.people.useCommand({
    userId: town.dora,
    channelId: channel,
    name: 'settings',
  });
  let shown = opened;
  for (const label of ['Channel', 'Roles to mention', 'Add a role', 'Every topic', 'only flash']) {
    shown = await pressOn(town, shown, label, town.dora);
  }
  const select = (shown.messages[0] ?? shown.source)?.components[0]?.components?.[0]?.custom_id ?? '';
  const messageId = (shown.messages[0] ?? shown.source)?.id ?? '';
  const choose = () =>
    town.discord.people.choose({ userId: town.dora, messageId, customId: select, values: [quiet] });
  expect(textOf(await choose())).toMatch(/You may not mention that role yourself/);
  control.addMember({ guildId: town.server, userId: town.dora });
  expect(textOf(await choose())).toMatch(/administrator/);
});

test('a forum has one post for each brief, with the tags of its topics, and its name follows the headline', async () => {
  const { town, channel } = await townWith('forum', {
    tags: ['Harbour', 'Town hall', 'Other'],
    tagRequired: true,
  });
  await town.tell(town.eddy, '/topic add harbour');
  await town.tell(town.eddy, '/topic add politics');
  const talk = town.discord.control.createThread({
    parentId: channel,
    name: 'Set up here',
    ownerId: town.dan,
  }).id;
  expect(textOf(await use(town, talk, 'subscribe'))).toMatch(/./);
  const tags = await walk(town, talk, 'Tags');
  expect(textOf(tags)).toMatch(/A topic finds the tag of its own name/);
  const chosen = await pressOn(town, await pressOn(town, tags, 'politics'), 'Town hall');
  expect(textOf(chosen)).toMatch(/politics: Town hall/);

  await publish(town, 'Vote today\nAt ten.\n#politics #harbour');
  const fresh = await publish(town, 'Sun shines\nAll day.');
  const posts = () =>
    town.discord.control
      .channels({ viewerId: town.dan })
      .filter(({ parentId, id }) => parentId === channel && id !== talk)
      .map(({ name, tags: own }) => [name, own]);
  await town.eventually(() =>
    expect(posts()).toEqual([
      ['Vote today', ['Harbour', 'Town hall']],
      ['Sun shines', ['Harbour']],
    ]),
  );
  await town.tell(town.eddy, `/retract ${fresh} It rains.`);
  await town.eventually(() => expect(posts().map(([name]) => name)).toEqual(['Vote today', '…']));
});

test('in a direct message the bot is set up like a chat of one’s own, and stops when it is blocked', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { control, people } = town.discord;
  const [bot] = control.users().filter((user) => user.bot === true);
  const direct = control.openDirectMessage({ userId: town.dora, applicationId: bot?.id ?? '' }).id;
  const say = (name: string) => people.useCommand({ userId: town.dora, channelId: direct, name });
  await say('subscribe');
  const menu = await say('settings');
  expect(textOf(menu)).toMatch(/Your settings/);
  expect(JSON.stringify(menu.messages[0]?.components)).not.toMatch(/Channel/);
  await publish(town, 'Ferry sails');
  const received = () =>
    titles(
      control.messages({ channelId: direct, viewerId: town.dora }).filter(({ embeds }) => embeds.length > 0),
    );
  await town.eventually(() => expect(received()).toContain('Ferry sails'));
  control.blockDirectMessages({ userId: town.dora, blocked: true });
  const address = { platform: 'discord', chat: direct, thread: null } as const;
  const destination = () => town.app.opened.store.destinations.findByAddress(2, address);
  await publish(town, 'Bridge open');
  await town.eventually(async () => expect((await destination())?.parked?.reason).toBe('blocked'));
  control.blockDirectMessages({ userId: town.dora, blocked: false });
  await say('start');
  await publish(town, 'Market day');
  await town.eventually(() => expect(received()).toContain('Market day'));
  await say('stop');
  await publish(town, 'Dam breaks', 'flash');
  await town.eventually(() => expect(town.posts().length).toBeGreaterThanOrEqual(4));
  await town.app.idle();
  expect(received()).not.toContain('Dam breaks');
});

test('a digest is passed on like any brief, and has no thread', async () => {
  const { town, channel } = await townWith('announcement');
  await use(town, channel, 'subscribe');
  await walk(town, channel, 'Threads');
  await use(town, channel, 'digest', { when: '08:00' });
  await publish(town, 'Ferry sails');
  await publish(town, 'Bridge open');
  await town.app.idle();
  expect(postsIn(town, channel)).toEqual([]);
  town.clock.leap(25 * 60 * MINUTE);
  await town.eventually(() => expect(JSON.stringify(postsIn(town, channel))).toMatch(/Ferry sails/));
  await town.eventually(() => expect(passedOn(town, channel)).toHaveLength(1));
  await town.app.idle();
  expect(
    town.discord.control.counts().requests['POST /channels/:channel/messages/:message/threads'],
  ).toBeUndefined();
});

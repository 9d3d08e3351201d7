import { afterEach, expect, it, vi } from 'vitest';
import type { Caller } from '../../../src/bots/caller.js';
import type { PermissionName } from '../../../src/playground/discord/permissions.js';
import { Stage } from './stage.js';

let stage: Stage;
afterEach(() => stage.close());

/** The reader in a direct message, as the adapter tells of them. */
async function readerAlone(): Promise<Caller> {
  stage = await Stage.open();
  await stage.listening();
  const { readerId: userId, applicationId, server } = stage;
  const { id: channelId } = server.control.openDirectMessage({ userId, applicationId });
  await server.people.useCommand({ userId, channelId, name: 'latest' });
  const caller = stage.switchboard.calls[0]?.call.caller;
  if (!caller) throw new Error('Nobody called.');
  return caller;
}

function makeRole(permissions: readonly PermissionName[]): string {
  return stage.server.control.createRole({ guildId: stage.guildId, name: 'Keepers', permissions }).id;
}

function giveRoles(...roleIds: readonly string[]): void {
  const { guildId, readerId: userId } = stage;
  stage.server.control.addMember({ guildId, userId, roleIds });
  // Who has which role is remembered for a little while.
  stage.clock.advance(20_000);
}

const ask = (caller: Caller, chat: string) => caller.administers({ platform: 'discord', chat, thread: null });

/** What is said as soon as the gateway has told of roles and channels. */
const says = (caller: Caller, chat: string, wanted: boolean) =>
  vi.waitFor(async () => expect(await ask(caller, chat)).toBe(wanted));

it.each(['Administrator', 'ManageGuild', 'ManageChannels'] as const)(
  '%s lets somebody set up a server’s channels from a direct message, until it is taken away',
  async (permission) => {
    const caller = await readerAlone();
    const { channelId } = stage;
    expect(await ask(caller, channelId)).toBe(false);
    const role = makeRole([permission]);
    giveRoles(role);
    await says(caller, channelId, true);
    giveRoles();
    expect(await ask(caller, channelId)).toBe(false);
  },
);

it('what a channel denies or allows counts there, in its threads as well', async () => {
  const caller = await readerAlone();
  const { channelId, guildId, ownerId, readerId, server } = stage;
  const { id: thread } = server.control.createThread({ parentId: channelId, name: 'harbour', ownerId });
  giveRoles(makeRole(['ManageChannels']));
  for (const chat of [channelId, thread]) await says(caller, chat, true);
  const { id: hidden } = server.control.createChannel({ guildId, name: 'hidden' });
  server.control.setOverwrite({ channelId: hidden, target: readerId, deny: ['ViewChannel'] });
  await says(caller, hidden, false);
  giveRoles();
  for (const chat of [channelId, thread]) await says(caller, chat, false);
  server.control.setOverwrite({ channelId, target: readerId, allow: ['ManageChannels'] });
  for (const chat of [channelId, thread]) await says(caller, chat, true);
});

it('whoever left the server, and whoever was never in it, sets up nothing there', async () => {
  const caller = await readerAlone();
  const { channelId, guildId, readerId: userId, ownerId, server } = stage;
  giveRoles(makeRole(['Administrator']));
  await says(caller, channelId, true);
  server.control.removeMember({ guildId, userId });
  stage.clock.advance(20_000);
  expect(await ask(caller, channelId)).toBe(false);
  const { id: foreign } = server.control.createGuild({ name: 'Elsewhere', ownerId });
  const unseen = server.control.createChannel({ guildId: foreign, name: 'talk' }).id;
  expect(await ask(caller, unseen)).toBe(false);
  expect(await ask(caller, '999')).toBe(false);
  expect(await ask(caller, caller.place.address.chat)).toBe(false);
  expect(await caller.administers({ platform: 'telegram', chat: channelId, thread: null })).toBe(false);
});

it('nobody is taken for an administrator while Discord does not answer', async () => {
  const caller = await readerAlone();
  const { channelId, server } = stage;
  giveRoles(makeRole(['Administrator']));
  server.faults.add({
    methods: ['GET /guilds/:guild/members/:user'],
    fault: { kind: 'server-error', status: 500, when: 'before' },
  });
  await expect(ask(caller, channelId)).rejects.toMatchObject({ said: { id: 'discord-unavailable' } });
});

it('a list of one server’s channels takes one request', async () => {
  const caller = await readerAlone();
  const { channelId, guildId, server } = stage;
  const channels = ['a', 'b', 'c'].map((name) => server.control.createChannel({ guildId, name }).id);
  giveRoles(makeRole(['ManageGuild']));
  const asked = () => server.control.counts().requests['GET /guilds/:guild/members/:user'] ?? 0;
  const before = asked();
  for (const chat of [channelId, ...channels]) await says(caller, chat, true);
  expect(asked() - before).toBe(1);
});

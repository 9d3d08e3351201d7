import { ApplicationIntegrationType, Events, InteractionContextType } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
});

const LATEST = { name: 'latest', description: 'The newest briefs' };

async function openElsewhere(command: object) {
  stage = await Stage.open();
  const client = await stage.login();
  await stage.request('PUT', `/applications/${stage.applicationId}/commands`, [{ ...LATEST, ...command }]);
  const { control } = stage.server;
  const guildId = control.createGuild({ name: 'Elsewhere', ownerId: stage.readerId }).id;
  const channelId = control.createChannel({ guildId, name: 'talk' }).id;
  const offered = () =>
    control.offeredCommands({ channelId, userId: stage?.readerId ?? '' }).map(({ name }) => name);
  const install = (installed: boolean) =>
    control.installForUser({
      userId: stage?.readerId ?? '',
      applicationId: stage?.applicationId ?? '',
      installed,
    });
  return { stage, client, channelId, guildId, offered, install };
}

test('a command for people goes with whoever added the application, into servers without the bot', async () => {
  const {
    stage: here,
    client,
    channelId,
    guildId,
    offered,
    install,
  } = await openElsewhere({
    integration_types: [0, 1],
    contexts: [0, 1, 2],
  });
  expect(offered()).toEqual([]);
  install(true);
  expect(offered()).toEqual(['latest']);
  client.once(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const owners = interaction.authorizingIntegrationOwners;
    const byUser = owners[ApplicationIntegrationType.UserInstall];
    const inGuild = owners[ApplicationIntegrationType.GuildInstall] ?? 'none';
    const where = interaction.context === InteractionContextType.Guild ? interaction.guildId : 'nowhere';
    await interaction.reply(`${byUser} ${inGuild} ${where}`);
  });
  await here.server.people.useCommand({
    userId: here.readerId,
    channelId,
    name: 'latest',
    until: 'acknowledged',
    timeoutMs: 3_000,
  });
  const answers = here.seen(here.readerId, channelId).map(({ content }) => content);
  expect(answers).toEqual([`${here.readerId} none ${guildId}`]);
  install(false);
  expect(offered()).toEqual([]);
});

test('a command for servers does not go with a person', async () => {
  const { offered, install } = await openElsewhere({ integration_types: [0] });
  install(true);
  expect(offered()).toEqual([]);
});

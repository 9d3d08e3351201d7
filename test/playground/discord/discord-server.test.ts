import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage;
afterEach(async () => stage.close());

test('an unmodified discord.js client logs in, registers commands and answers one', async () => {
  stage = await Stage.open();
  const client = await stage.login();
  expect(client.user.username).toBe('Wire');
  expect(client.guilds.cache.get(stage.guildId)?.name).toBe('Newsroom');
  const channel = await client.channels.fetch(stage.channelId);
  expect(channel?.type).toBe(ChannelType.GuildText);
  if (!channel?.isSendable()) throw new Error('not sendable');
  const sent = await channel.send({ content: 'Harbour reopens', allowedMentions: { parse: [] } });
  await sent.edit('Harbour reopens at noon');
  expect(
    stage.server.control.messages({ channelId: stage.channelId, viewerId: stage.readerId }),
  ).toHaveLength(1);
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('latest')
      .setDescription('The latest briefs')
      .addStringOption((o) => o.setName('topic').setDescription('Which topic')),
  ]);
  client.on('interactionCreate', async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({
        content: `Latest ${interaction.options.getString('topic')}`,
        components: [
          new ActionRowBuilder<ButtonBuilder>().addComponents(
            new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
          ),
        ],
      });
    } else if (interaction.isButton()) await interaction.update({ content: 'Page 2', components: [] });
  });
  const { people } = stage.server;
  const used = await people.useCommand({
    userId: stage.readerId,
    channelId: stage.channelId,
    name: 'latest',
    options: { topic: 'weather' },
  });
  expect(used).toMatchObject({ state: 'answered', messages: [{ content: 'Latest weather', flags: 64 }] });
  const pressed = await people.pressButton({
    userId: stage.readerId,
    messageId: used.messages[0]?.id ?? '',
    label: 'More',
  });
  expect(pressed).toMatchObject({ state: 'answered', source: { content: 'Page 2' } });
});

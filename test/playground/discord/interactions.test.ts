import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WorldEvent } from '../../../src/playground/discord/events.js';
import { formFaults, Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(async () => stage.close());

/** A bot that has `/latest` and does this with every interaction. */
async function bot(handle: (interaction: Interaction) => Promise<unknown>): Promise<void> {
  const client = await stage.login();
  const latest = new SlashCommandBuilder()
    .setName('latest')
    .setDescription('The latest briefs')
    .addStringOption((topic) => topic.setName('topic').setDescription('Which').setAutocomplete(true))
    .addIntegerOption((number) =>
      number.setName('number').setDescription('How many').setMinValue(1).setMaxValue(10),
    )
    .addUserOption((editor) => editor.setName('editor').setDescription('By whom'))
    .addAttachmentOption((file) => file.setName('file').setDescription('A file'));
  await client.application.commands.set([latest]);
  client.on(Events.InteractionCreate, (interaction) => {
    handle(interaction).catch((error: unknown) => failures.push(String(error)));
  });
}

let failures: string[] = [];
beforeEach(() => {
  failures = [];
});
afterEach(() => expect(failures).toEqual([]));

const use = (options: Record<string, string | number> = {}, members: object = {}) =>
  stage.server.people.useCommand({
    userId: stage.readerId,
    channelId: stage.channelId,
    name: 'latest',
    options,
    ...members,
  });

const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons);
const more = () => new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary);

describe('commands', () => {
  test('a reply is a message in the channel that says what it answers', async () => {
    await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('Nothing new');
    });
    const result = await use();
    expect(result).toMatchObject({
      state: 'answered',
      callbackType: 4,
      acknowledgedAt: stage.clock.now(),
      messages: [{ content: 'Nothing new', interaction_metadata: { user: { id: stage.readerId } } }],
    });
    expect(stage.seen(stage.ownerId)).toHaveLength(1);
  });

  test('an ephemeral reply is seen by nobody else, and its first edit after a deferral keeps it so', async () => {
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('Only for you');
      await interaction.followUp({ content: 'And this', flags: MessageFlags.Ephemeral });
      await interaction.followUp('For all');
    });
    await use();
    const followedUp = await stage.next('message-created');
    expect(followedUp.record.message.content).toBe('And this');
    await stage.next('message-created');
    expect(stage.seen().map(({ content }) => content)).toEqual(['Only for you', 'And this', 'For all']);
    expect(stage.seen(stage.ownerId).map(({ content }) => content)).toEqual(['For all']);
  });

  test('a deferred interaction is thinking until its reply is edited', async () => {
    let finish: () => void = expect.unreachable;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      await finished;
      await interaction.editReply('Here');
    });
    const deferred = await use({}, { until: 'acknowledged' });
    expect(deferred.state).toBe('thinking');
    const answered = stage.server.people.waitFor({ interactionId: deferred.id });
    finish();
    expect(await answered).toMatchObject({ state: 'answered', messages: [{ content: 'Here' }] });
  });

  test('a reply can ask for its message, be edited, fetched and deleted', async () => {
    const seen: unknown[] = [];
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.reply({ content: 'First', withResponse: true });
      seen.push(response.resource?.message?.content);
      await interaction.editReply('Second');
      seen.push((await interaction.fetchReply()).content);
      await interaction.deleteReply();
    });
    const deleted = stage.next('message-deleted');
    await use();
    const { record } = await deleted;
    expect(seen).toEqual(['First', 'Second']);
    expect(record.versions.map(({ message }) => message.content)).toEqual(['First', 'Second']);
    expect(stage.seen()).toEqual([]);
  });

  test('options arrive with what they stand for', async () => {
    const seen: unknown[] = [];
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      seen.push(interaction.options.getUser('editor')?.globalName, interaction.options.getInteger('number'));
      const file = interaction.options.getAttachment('file', true);
      seen.push(file.name, await (await fetch(file.url)).text(), interaction.locale);
      await interaction.reply('Seen');
    });
    await stage.server.people.useCommand({
      userId: stage.readerId,
      channelId: stage.channelId,
      name: 'latest',
      options: { editor: stage.ownerId, number: 3, file: { name: 'note.txt', base64: btoa('A note') } },
    });
    expect(seen).toEqual(['Olena', 3, 'note.txt', 'A note', 'uk']);
  });

  test.each([
    ['an unknown command', { name: 'nothing' }, 'No command /nothing is offered here.'],
    ['an unknown option', { options: { colour: 'red' } }, '/latest has no option "colour".'],
    ['a number out of bounds', { options: { number: 11 } }, 'The option "number" takes at most 10.'],
    ['a text for a number', { options: { number: 'two' } }, 'The option "number" takes a number.'],
    [
      'a person who is not there',
      { options: { editor: '123' } },
      'The option "editor" takes the id of something that is here.',
    ],
  ])('the client does not send %s', async (_name, members, sentence) => {
    await bot(async () => expect.unreachable('Nothing is sent.'));
    await expect(use({}, members)).rejects.toThrow(sentence);
  });

  test('an option that completes itself offers choices while it is typed', async () => {
    await bot(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed}itics`, value: 'politics' }]);
    });
    const result = await stage.server.people.autocomplete({
      userId: stage.readerId,
      channelId: stage.channelId,
      name: 'latest',
      options: { topic: 'pol' },
      focused: 'topic',
    });
    expect(result.choices).toEqual([{ name: 'politics', value: 'politics' }]);
  });

  test('subcommands are used by their path', async () => {
    const client = await stage.login();
    await client.application.commands.set([
      new SlashCommandBuilder()
        .setName('topic')
        .setDescription('Topics')
        .addSubcommand((add) =>
          add
            .setName('add')
            .setDescription('Add one')
            .addStringOption((slug) => slug.setName('slug').setDescription('Its name').setRequired(true)),
        ),
    ]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      void interaction.reply(`${options.getSubcommand()} ${options.getString('slug')}`);
    });
    const at = { userId: stage.readerId, channelId: stage.channelId };
    const result = await stage.server.people.useCommand({
      ...at,
      name: 'topic add',
      options: { slug: 'sea' },
    });
    expect(result.messages[0]?.content).toBe('add sea');
    await expect(stage.server.people.useCommand({ ...at, name: 'topic add' })).rejects.toThrow(
      'The option "slug" is needed.',
    );
    await expect(stage.server.people.useCommand({ ...at, name: 'topic' })).rejects.toThrow(
      'one of add is needed',
    );
  });
});

describe('who may use a command', () => {
  const register = (members: object) =>
    stage.request('PUT', `/applications/${stage.applicationId}/commands`, [
      { name: 'latest', description: 'The latest briefs', ...members },
    ]);

  test('members without the default permissions are not offered it, the owner is', async () => {
    await register({ default_member_permissions: '32' });
    await expect(use()).rejects.toThrow('No command /latest is offered here.');
    expect(await use({}, { userId: stage.ownerId, until: 'sent' })).toMatchObject({ state: 'waiting' });
  });

  test('a command for guilds is not offered in direct messages', async () => {
    await register({ contexts: [0] });
    const { id } = stage.server.control.openDirectMessage({
      userId: stage.readerId,
      applicationId: stage.applicationId,
    });
    await expect(use({}, { channelId: id })).rejects.toThrow('No command /latest is offered here.');
    expect(await use({}, { until: 'sent' })).toMatchObject({ state: 'waiting' });
  });

  test('a channel without the permission for commands takes none', async () => {
    await register({});
    stage.server.control.setOverwrite({
      channelId: stage.channelId,
      target: stage.guildId,
      deny: ['UseApplicationCommands'],
    });
    await expect(use()).rejects.toThrow('Commands cannot be used in this channel.');
  });

  test('the bot is told what it and the person may do', async () => {
    await register({});
    stage.server.control.setOverwrite({
      channelId: stage.channelId,
      target: stage.applicationId,
      deny: ['EmbedLinks'],
    });
    const created = stage.next('interaction-created');
    await use({}, { userId: stage.ownerId, until: 'sent' });
    const { payload } = await created;
    const bits = (text: unknown) => BigInt(String(text));
    expect(bits(payload.app_permissions) & (1n << 14n)).toBe(0n);
    const member = payload.member as { permissions: string };
    expect(bits(member.permissions) & (1n << 3n)).not.toBe(0n);
  });
});

describe('buttons and modals', () => {
  test('a pressed button can update its message, and a link cannot be pressed', async () => {
    await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const open = new ButtonBuilder()
          .setURL('https://example.org')
          .setLabel('Open')
          .setStyle(ButtonStyle.Link);
        await interaction.reply({ content: 'Page 1', components: [row(more(), open)] });
      } else if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: 'Page 2', components: [row(more().setDisabled(true))] });
      }
    });
    const [message] = (await use()).messages;
    const press = { userId: stage.readerId, messageId: message?.id ?? '' };
    await expect(stage.server.people.pressButton({ ...press, label: 'Open' })).rejects.toThrow(
      'The button only opens https://example.org.',
    );
    const result = await stage.server.people.pressButton({ ...press, label: 'More' });
    expect(result).toMatchObject({ state: 'answered', messages: [], source: { content: 'Page 2' } });
    await expect(stage.server.people.pressButton({ ...press, customId: 'more' })).rejects.toThrow(
      '"more" is disabled.',
    );
    await expect(stage.server.people.pressButton({ ...press, label: 'Less' })).rejects.toThrow(
      'The message has no "Less".',
    );
  });

  test('entries of a select are chosen, and people arrive as people', async () => {
    const chosen: unknown[] = [];
    await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const topics = new StringSelectMenuBuilder()
          .setCustomId('topics')
          .setMaxValues(2)
          .setOptions(['sea', 'sky'].map((value) => ({ label: value, value })));
        const editor = new UserSelectMenuBuilder().setCustomId('editor');
        await interaction.reply({
          components: [
            new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(topics),
            new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(editor),
          ],
          content: 'Choose',
        });
      } else if (interaction.isStringSelectMenu()) {
        chosen.push(interaction.values);
        await interaction.reply('Chosen');
      } else if (interaction.isUserSelectMenu()) {
        chosen.push(interaction.users.first()?.globalName);
        await interaction.reply('Chosen');
      }
    });
    const { people } = stage.server;
    const choice = { userId: stage.readerId, messageId: (await use()).messages[0]?.id ?? '' };
    await people.choose({ ...choice, customId: 'topics', values: ['sky', 'sea'] });
    await people.choose({ ...choice, customId: 'editor', values: [stage.ownerId] });
    expect(chosen).toEqual([['sky', 'sea'], 'Olena']);
    await expect(people.choose({ ...choice, customId: 'topics', values: ['land'] })).rejects.toThrow(
      'There is no entry land.',
    );
    await expect(people.choose({ ...choice, customId: 'topics', values: [] })).rejects.toThrow(
      'Between 1 and 2 entries can be chosen.',
    );
  });

  test('somebody else cannot press the button of an ephemeral message', async () => {
    await bot(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply({ content: 'Yours', components: [row(more())], flags: MessageFlags.Ephemeral });
    });
    const messageId = (await use()).messages[0]?.id ?? '';
    await expect(
      stage.server.people.pressButton({ userId: stage.ownerId, messageId, label: 'More' }),
    ).rejects.toThrow('to be seen');
  });

  test('a modal is shown, filled in and submitted, and can update the message behind it', async () => {
    await bot(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'Draft', components: [row(more())] });
      } else if (interaction.isButton()) {
        const headline = new TextInputBuilder().setCustomId('headline').setStyle(TextInputStyle.Short);
        const text = new TextInputBuilder()
          .setCustomId('text')
          .setLabel('Text')
          .setStyle(TextInputStyle.Paragraph)
          .setValue('As it was');
        await interaction.showModal(
          new ModalBuilder()
            .setCustomId('edit')
            .setTitle('Edit the brief')
            .addLabelComponents(
              new LabelBuilder().setLabel('Headline').setTextInputComponent(headline.setMaxLength(20)),
            )
            .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(text)),
        );
      } else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
        const { fields } = interaction;
        await interaction.update({
          content: `${fields.getTextInputValue('headline')}: ${fields.getTextInputValue('text')}`,
        });
      }
    });
    const { people } = stage.server;
    const [message] = (await use()).messages;
    const shown: WorldEvent[] = [];
    stage.server.on((event) => event.kind === 'modal-shown' && shown.push(event));
    const opened = await people.pressButton({
      userId: stage.readerId,
      messageId: message?.id ?? '',
      customId: 'more',
    });
    expect(opened.modal).toMatchObject({ title: 'Edit the brief', custom_id: 'edit' });
    expect(shown).toMatchObject([{ interactionId: opened.id, userId: stage.readerId }]);
    const submit = { userId: stage.readerId, interactionId: opened.id };
    await expect(people.submitModal({ ...submit, values: {} })).rejects.toThrow(
      '"Headline" has to be filled in.',
    );
    await expect(people.submitModal({ ...submit, values: { headline: 'n'.repeat(21) } })).rejects.toThrow(
      '"Headline" is too long.',
    );
    const result = await people.submitModal({ ...submit, values: { Headline: 'Harbour' } });
    expect(result).toMatchObject({ state: 'answered', source: { content: 'Harbour: As it was' } });
  });
});

describe('what a bot may answer', () => {
  async function open(): Promise<{ callback: string; webhook: string; id: string }> {
    await stage.request('PUT', `/applications/${stage.applicationId}/commands`, [
      { name: 'latest', description: 'The latest briefs' },
    ]);
    const created = stage.next('interaction-created');
    const { id } = await use({}, { until: 'sent' });
    const { payload } = await created;
    const token = String(payload.token);
    return {
      id,
      callback: `/interactions/${id}/${token}/callback`,
      webhook: `/webhooks/${stage.applicationId}/${token}`,
    };
  }
  const hello = { type: 4, data: { content: 'Hello' } };

  test('a second first answer is refused with 40060', async () => {
    const { callback } = await open();
    expect((await stage.request('POST', callback, hello)).status).toBe(204);
    expect(await stage.request('POST', callback, hello)).toMatchObject({
      status: 400,
      body: { code: 40060, message: 'Interaction has already been acknowledged.' },
    });
    expect(stage.seen()).toHaveLength(1);
  });

  test('an answer after three seconds is refused with 10062, and the person reads that it failed', async () => {
    const { callback, id } = await open();
    stage.clock.advance(3_001);
    expect(await stage.request('POST', callback, hello)).toMatchObject({
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    });
    expect(stage.server.people.result(id).state).toBe('failed');
  });

  test('an interaction that nobody answers fails by itself', async () => {
    const { id } = await open();
    const waiting = stage.server.people.waitFor({ interactionId: id });
    stage.clock.advance(3_001);
    stage.server.expireInteractions();
    expect((await waiting).state).toBe('failed');
  });

  test('a token is unknown before the first answer and gone after fifteen minutes', async () => {
    const { callback, webhook } = await open();
    expect(await stage.request('POST', webhook, { content: 'Early' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    await stage.request('POST', callback, hello);
    stage.clock.advance(15 * 60_000);
    expect((await stage.request('PATCH', `${webhook}/messages/@original`, { content: 'Now' })).status).toBe(
      200,
    );
    stage.clock.advance(1);
    expect(await stage.request('PATCH', `${webhook}/messages/@original`, { content: 'Late' })).toMatchObject({
      status: 401,
      body: { code: 50027, message: 'Invalid Webhook Token' },
    });
  });

  test('the first message after a deferral fills the waiting one', async () => {
    const { callback, webhook } = await open();
    await stage.request('POST', callback, { type: 5, data: { flags: 64 } });
    await stage.request('POST', webhook, { content: 'Filled' });
    expect(stage.seen()).toMatchObject([{ content: 'Filled', flags: 64 }]);
    await stage.request('POST', webhook, { content: 'Next' });
    expect(stage.seen()).toHaveLength(2);
  });

  test.each([
    ['an unknown kind of answer', { type: 3 }, ['type: BASE_TYPE_CHOICES']],
    ['an update where there is no message', { type: 7, data: {} }, ['type: BASE_TYPE_CHOICES']],
    [
      'content too long',
      { type: 4, data: { content: 'n'.repeat(2001) } },
      ['data.content: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a modal with too long a title and nothing in it',
      { type: 9, data: { custom_id: 'edit', title: 'n'.repeat(46), components: [] } },
      ['data.title: BASE_TYPE_MAX_LENGTH', 'data.components: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a modal whose input has no label',
      {
        type: 9,
        data: {
          custom_id: 'edit',
          title: 'Edit',
          components: [{ type: 1, components: [{ type: 4, custom_id: 'text', style: 1 }] }],
        },
      },
      ['data.components.0.components.0.label: BASE_TYPE_REQUIRED'],
    ],
  ])('%s is refused and leaves the interaction open', async (_name, body, faults) => {
    const { callback } = await open();
    const refused = await stage.request('POST', callback, body);
    expect(refused).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(formFaults(refused)).toEqual(faults);
    expect((await stage.request('POST', callback, hello)).status).toBe(204);
  });
});

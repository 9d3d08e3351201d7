import { ApplicationCommandOptionType, ApplicationCommandType, SlashCommandBuilder } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formFaults, Stage } from './stage.js';

let stage: Stage;
let path: string;
beforeEach(async () => {
  stage = await Stage.open();
  path = `/applications/${stage.applicationId}/commands`;
});
afterEach(async () => stage.close());

const command = (members: object = {}) => ({ name: 'latest', description: 'The latest briefs', ...members });
const option = (members: object = {}) => ({
  type: ApplicationCommandOptionType.String,
  name: 'topic',
  description: 'Which topic',
  ...members,
});

describe('registering', () => {
  test('discord.js overwrites the whole set, and a command that stays keeps its id', async () => {
    const client = await stage.login();
    const latest = new SlashCommandBuilder()
      .setName('latest')
      .setDescription('The latest briefs')
      .setNameLocalizations({ uk: 'останні' })
      .addStringOption((topic) =>
        topic.setName('topic').setDescription('Which topic').setDescriptionLocalizations({ uk: 'Яка тема' }),
      );
    const more = new SlashCommandBuilder().setName('more').setDescription('More of them');
    const first = await client.application.commands.set([latest, more]);
    const second = await client.application.commands.set([latest]);
    expect(second.map(({ name }) => name)).toEqual(['latest']);
    expect(second.first()?.id).toBe(first.find(({ name }) => name === 'latest')?.id);
    expect(stage.server.control.commands({ applicationId: stage.applicationId })).toMatchObject([
      {
        name: 'latest',
        name_localizations: { uk: 'останні' },
        options: [{ name: 'topic', description_localizations: { uk: 'Яка тема' } }],
      },
    ]);
  });

  test('the sets of a guild and the global one are apart', async () => {
    const guild = `/applications/${stage.applicationId}/guilds/${stage.guildId}/commands`;
    await stage.request('PUT', path, [command()]);
    await stage.request('PUT', guild, [command({ name: 'publish' })]);
    expect((await stage.request('GET', path)).body).toMatchObject([{ name: 'latest' }]);
    expect((await stage.request('GET', guild)).body).toMatchObject([
      { name: 'publish', guild_id: stage.guildId },
    ]);
  });

  test('commands are created, replaced by name, changed and deleted one by one', async () => {
    const created = await stage.request('POST', path, command());
    expect(created.status).toBe(201);
    const replaced = await stage.request('POST', path, command({ description: 'News' }));
    expect(replaced.status).toBe(200);
    const { id } = replaced.body as { id: string };
    expect(replaced.body).toMatchObject({ id: (created.body as { id: string }).id, description: 'News' });
    const changed = await stage.request('PATCH', `${path}/${id}`, { description: 'All news' });
    expect(changed.body).toMatchObject({ name: 'latest', description: 'All news' });
    expect((await stage.request('DELETE', `${path}/${id}`)).status).toBe(204);
    expect(await stage.request('GET', `${path}/${id}`)).toMatchObject({
      status: 404,
      body: { code: 10063 },
    });
  });

  test('localizations are listed only when asked for', async () => {
    await stage.request('PUT', path, [
      command({
        name_localizations: { uk: 'останні' },
        options: [option({ name_localizations: { uk: 'тема' } })],
      }),
    ]);
    expect(JSON.stringify((await stage.request('GET', path)).body)).not.toContain('localizations');
    expect((await stage.request('GET', `${path}?with_localizations=true`)).body).toMatchObject([
      { name_localizations: { uk: 'останні' }, options: [{ name_localizations: { uk: 'тема' } }] },
    ]);
  });

  test('a guild that the bot is not in, or another application, is out of reach', async () => {
    const other = stage.server.control.createGuild({ name: 'Elsewhere', ownerId: stage.ownerId }).id;
    const answer = await stage.request(
      'PUT',
      `/applications/${stage.applicationId}/guilds/${other}/commands`,
      [],
    );
    expect(answer).toMatchObject({ status: 403, body: { code: 50001 } });
    expect(await stage.request('GET', `/applications/${stage.readerId}/commands`)).toMatchObject({
      status: 403,
    });
  });
});

describe('validation', () => {
  test.each([
    ['upper case in a name', [command({ name: 'Latest' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a space in a name', [command({ name: 'the latest' })], '0.name: STRING_TYPE_REGEX'],
    ['a name too long', [command({ name: 'a'.repeat(33) })], '0.name: BASE_TYPE_BAD_LENGTH'],
    ['no description', [{ name: 'latest' }], '0.description: BASE_TYPE_REQUIRED'],
    [
      'a description too long',
      [command({ description: 'a'.repeat(101) })],
      '0.description: BASE_TYPE_BAD_LENGTH',
    ],
    ['two of one name', [command(), command()], '1: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      'more than 25 options',
      [command({ options: Array.from({ length: 26 }, (_, n) => option({ name: `o${n}` })) })],
      '0.options: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a required option behind an optional one',
      [command({ options: [option(), option({ name: 'number', required: true })] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      [command({ options: [option(), option()] })],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'more than 25 choices',
      [
        command({
          options: [
            option({ choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) }),
          ],
        }),
      ],
      '0.options.0.choices: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'an unknown option type',
      [command({ options: [option({ type: 99 })] })],
      '0.options.0.type: BASE_TYPE_CHOICES',
    ],
    [
      'more than 8000 characters',
      [
        command({
          options: Array.from({ length: 25 }, (_, n) =>
            option({
              name: `o${n}`,
              choices: Array.from({ length: 4 }, (_c, c) => ({
                name: `${c}${'n'.repeat(50)}`,
                value: 'v'.repeat(50),
              })),
            }),
          ),
        }),
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
  ])('%s is refused', async (_name, body, fault) => {
    const answer = await stage.request('PUT', path, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(formFaults(answer)).toEqual([fault]);
    expect(stage.server.control.commands({ applicationId: stage.applicationId })).toEqual([]);
  });

  test('names of every script are taken, and context menus may have spaces', async () => {
    const menu = { type: ApplicationCommandType.Message, name: 'Save this Brief' };
    const answer = await stage.request('PUT', path, [
      command({ name: 'останні' }),
      command({ name: '新聞' }),
      menu,
    ]);
    expect(answer.status).toBe(200);
  });

  test('the hundred-and-first command is refused', async () => {
    const set = Array.from({ length: 100 }, (_, n) => command({ name: `c${n}` }));
    expect((await stage.request('PUT', path, set)).status).toBe(200);
    expect(await stage.request('POST', path, command())).toMatchObject({
      status: 400,
      body: { code: 30032 },
    });
    expect(await stage.request('PUT', path, [...set, command()])).toMatchObject({ body: { code: 30032 } });
  });
});

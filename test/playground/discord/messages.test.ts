import { AttachmentBuilder, ChannelType, EmbedBuilder } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formFaults, Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(async () => stage.close());

const idOf = (body: unknown) => (body as { id: string }).id;

describe('posting', () => {
  test('a message is posted, edited and deleted by discord.js, and its history is kept', async () => {
    const { channel } = await stage.loginToChannel();
    const message = await channel.send('Harbour reopens');
    expect(message.createdTimestamp).toBe(stage.clock.now());
    stage.clock.advance(1000);
    const edited = await message.edit('Harbour reopens at noon');
    expect(edited.editedTimestamp).toBe(stage.clock.now());
    expect(stage.seen()).toMatchObject([{ id: message.id, content: 'Harbour reopens at noon' }]);
    await message.delete();
    expect(stage.seen()).toEqual([]);
    expect(stage.server.control.messageHistory({ messageId: message.id })).toMatchObject({
      deletedAt: stage.clock.now(),
      versions: [
        { payload: { content: 'Harbour reopens' } },
        { payload: { content: 'Harbour reopens at noon' } },
      ],
    });
  });

  test('an embed with an uploaded picture shows it, and the file is served', async () => {
    const { channel } = await stage.loginToChannel();
    const picture = new AttachmentBuilder(Buffer.from('GIF89a picture'), { name: 'my harbour.gif' });
    const embed = new EmbedBuilder().setTitle('Harbour').setImage('attachment://my_harbour.gif');
    const message = await channel.send({ embeds: [embed], files: [picture] });
    const url = message.embeds[0]?.image?.url ?? '';
    expect(url).toMatch(/\/attachments\/\d+\/\d+\/my_harbour\.gif$/);
    expect(message.attachments.size).toBe(0);
    const response = await fetch(url);
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'image/gif',
      'GIF89a picture',
    ]);
    const cleared = await message.edit({ content: 'No picture', embeds: [], attachments: [] });
    expect([cleared.embeds, cleared.attachments.size]).toEqual([[], 0]);
  });

  test('a file beside the text is an attachment with its description', async () => {
    const { channel } = await stage.loginToChannel();
    const file = new AttachmentBuilder(Buffer.from('Notes'), { name: 'notes.txt', description: 'The notes' });
    const message = await channel.send({ files: [file] });
    expect(message.attachments.first()).toMatchObject({
      name: 'notes.txt',
      description: 'The notes',
      size: 5,
    });
  });

  test('a reply names the message it answers', async () => {
    const id = await stage.posted({ content: 'First' });
    const { body } = await stage.post({ content: 'Second', message_reference: { message_id: id } });
    expect(body).toMatchObject({
      type: 19,
      message_reference: { message_id: id },
      referenced_message: { id },
    });
    const unknown = await stage.post({ content: 'Third', message_reference: { message_id: stage.readerId } });
    expect(formFaults(unknown)).toEqual(['message_reference: REPLIES_UNKNOWN_MESSAGE']);
    const message_reference = { message_id: stage.readerId, fail_if_not_exists: false };
    expect(await stage.post({ content: 'Fourth', message_reference })).toMatchObject({
      status: 200,
      body: { type: 0 },
    });
  });

  test('messages are listed newest first, before, after and around another', async () => {
    const ids: string[] = [];
    for (const content of ['1', '2', '3', '4', '5']) ids.push(await stage.posted({ content }));
    const list = async (query: string) => {
      const { body } = await stage.request('GET', `/channels/${stage.channelId}/messages?${query}`);
      return (body as { content: string }[]).map(({ content }) => content).join('');
    };
    expect(await list('limit=2')).toBe('54');
    expect(await list(`before=${ids[2]}`)).toBe('21');
    expect(await list(`after=${ids[2]}&limit=1`)).toBe('4');
    expect(await list(`around=${ids[2]}&limit=2`)).toBe('432');
  });

  test('a message of an announcement channel is published once', async () => {
    const { control } = stage.server;
    const id = control.createChannel({ guildId: stage.guildId, name: 'wire', kind: 'announcement' }).id;
    const messageId = await stage.posted({ content: 'News' }, id);
    const path = `/channels/${id}/messages/${messageId}/crosspost`;
    expect(await stage.request('POST', path)).toMatchObject({ status: 200, body: { flags: 1 } });
    expect(await stage.request('POST', path)).toMatchObject({
      status: 400,
      body: { code: 40033, message: 'This message was already crossposted.' },
    });
    const plain = await stage.posted({ content: 'News' });
    expect(
      await stage.request('POST', `/channels/${stage.channelId}/messages/${plain}/crosspost`),
    ).toMatchObject({ status: 400, body: { code: 50024 } });
  });

  test('discord.js opens a forum post with its first message', async () => {
    const { control } = stage.server;
    const { id } = control.createChannel({
      guildId: stage.guildId,
      name: 'stories',
      kind: 'forum',
      tags: ['Weather'],
      tagRequired: true,
    });
    const client = await stage.login();
    const forum = await client.channels.fetch(id);
    if (forum?.type !== ChannelType.GuildForum) throw new Error('Not a forum.');
    await expect(forum.threads.create({ name: 'Storm', message: { content: 'Wind' } })).rejects.toMatchObject(
      {
        code: 40067,
      },
    );
    const tag = forum.availableTags[0]?.id ?? '';
    const thread = await forum.threads.create({
      name: 'Storm',
      appliedTags: [tag],
      message: { content: 'Wind' },
    });
    expect(stage.seen(stage.readerId, thread.id)).toMatchObject([{ id: thread.id, content: 'Wind' }]);
    await thread.send('Rain');
    expect(stage.seen(stage.readerId, thread.id)).toHaveLength(2);
    expect(await stage.post({ content: 'Astray' }, id)).toMatchObject({ status: 400, body: { code: 50008 } });
  });

  test('a locked thread takes no message and an archived one no edit', async () => {
    const { control } = stage.server;
    const threadId = control.createThread({
      parentId: stage.channelId,
      name: 'Talk',
      ownerId: stage.readerId,
    }).id;
    const messageId = await stage.posted({ content: 'First' }, threadId);
    control.setThread({ threadId, archived: true });
    const path = `/channels/${threadId}/messages/${messageId}`;
    expect(await stage.request('PATCH', path, { content: 'No' })).toMatchObject({ body: { code: 50083 } });
    await stage.posted({ content: 'Opens it again' }, threadId);
    expect((await stage.request('PATCH', path, { content: 'Yes' })).status).toBe(200);
    control.setThread({ threadId, locked: true });
    expect(await stage.post({ content: 'No' }, threadId)).toMatchObject({
      status: 400,
      body: { code: 160005 },
    });
  });

  test('a pinned message is listed and says so', async () => {
    const id = await stage.posted({ content: 'Rules' });
    stage.server.control.setOverwrite({
      channelId: stage.channelId,
      target: stage.applicationId,
      allow: ['PinMessages'],
    });
    const pins = `/channels/${stage.channelId}/messages/pins`;
    expect((await stage.request('PUT', `${pins}/${id}`)).status).toBe(204);
    expect((await stage.request('GET', pins)).body).toMatchObject({
      items: [{ message: { id, pinned: true } }],
    });
    await stage.request('DELETE', `${pins}/${id}`);
    expect((await stage.request('GET', pins)).body).toMatchObject({ items: [] });
  });
});

describe('nonce', () => {
  test('an enforced nonce gives the earlier message back for five minutes, in its channel', async () => {
    const body = { content: 'Once', nonce: 'd12.1', enforce_nonce: true };
    const first = await stage.post(body);
    const second = await stage.post({ ...body, content: 'Twice' });
    expect(second).toMatchObject({
      status: 200,
      body: { id: idOf(first.body), content: 'Once', nonce: 'd12.1' },
    });
    const other = stage.server.control.createChannel({ guildId: stage.guildId, name: 'other' }).id;
    expect(idOf((await stage.post(body, other)).body)).not.toBe(idOf(first.body));
    stage.clock.advance(5 * 60_000 + 1);
    expect(idOf((await stage.post(body)).body)).not.toBe(idOf(first.body));
    expect(stage.seen()).toHaveLength(2);
  });

  test('a nonce that is not enforced hinders nothing, and a long one is refused', async () => {
    await stage.posted({ content: 'Once', nonce: 'same' });
    await stage.posted({ content: 'Twice', nonce: 'same' });
    expect(stage.seen()).toHaveLength(2);
    expect(formFaults(await stage.post({ content: 'No', nonce: 'n'.repeat(26) }))).toEqual([
      'nonce: BASE_TYPE_MAX_LENGTH',
    ]);
  });
});

describe('mentions', () => {
  const mentioned = async (members: object) => {
    const roleId = stage.server.control.createRole({
      guildId: stage.guildId,
      name: 'Desk',
      mentionable: true,
    }).id;
    stage.server.control.setOverwrite({
      channelId: stage.channelId,
      target: stage.applicationId,
      allow: ['MentionEveryone'],
    });
    const content = `@everyone <@&${roleId}> <@${stage.readerId}> \`<@${stage.ownerId}>\``;
    const { body } = await stage.post({ content, ...members });
    const message = body as {
      mentions: { id: string }[];
      mention_roles: string[];
      mention_everyone: boolean;
    };
    return {
      users: message.mentions.map(({ id }) => (id === stage.readerId ? 'reader' : 'owner')),
      roles: message.mention_roles.length,
      everyone: message.mention_everyone,
    };
  };

  test('by default everything outside of code is mentioned', async () => {
    expect(await mentioned({})).toEqual({ users: ['reader'], roles: 1, everyone: true });
  });

  test('with nothing allowed nobody is mentioned', async () => {
    const nobody = { users: [], roles: 0, everyone: false };
    expect(await mentioned({ allowed_mentions: { parse: [] } })).toEqual(nobody);
    expect(await mentioned({ allowed_mentions: {} })).toEqual(nobody);
  });

  test('are found anew when the text is edited, and stay as they are when it is not', async () => {
    const id = await stage.posted({ content: `<@${stage.readerId}>` });
    const path = `/channels/${stage.channelId}/messages/${id}`;
    const nobody = { allowed_mentions: { parse: [] } };
    const untouched = await stage.request('PATCH', path, { ...nobody, embeds: [{ title: 'More' }] });
    expect(untouched.body).toMatchObject({ mentions: [{ id: stage.readerId }] });
    const edited = await stage.request('PATCH', path, { ...nobody, content: `<@${stage.readerId}>!` });
    expect(edited.body).toMatchObject({ mentions: [] });
  });

  test('single people can be allowed', async () => {
    const allowed_mentions = { users: [stage.readerId] };
    expect(await mentioned({ allowed_mentions })).toEqual({ users: ['reader'], roles: 0, everyone: false });
  });

  test('@everyone and roles that are not mentionable need the permission', async () => {
    const roleId = stage.server.control.createRole({ guildId: stage.guildId, name: 'Desk' }).id;
    const { body } = await stage.post({ content: `@here <@&${roleId}>` });
    expect(body).toMatchObject({ mention_everyone: false, mention_roles: [] });
  });

  test('the author of the message replied to is mentioned unless it is left out', async () => {
    const { id } = stage.server.control.postAs({
      userId: stage.readerId,
      channelId: stage.channelId,
      content: 'A question',
    });
    const reply = { content: 'An answer', message_reference: { message_id: id } };
    expect((await stage.post(reply)).body).toMatchObject({ mentions: [{ id: stage.readerId }] });
    const silent = await stage.post({
      ...reply,
      allowed_mentions: { parse: ['users'], replied_user: false },
    });
    expect(silent.body).toMatchObject({ mentions: [] });
  });

  test('naming people and parsing them exclude each other', async () => {
    const answer = await stage.post({
      content: 'No',
      allowed_mentions: { parse: ['users', 'cats'], users: [stage.readerId] },
    });
    expect(formFaults(answer)).toEqual([
      'allowed_mentions.parse.1: BASE_TYPE_CHOICES',
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ]);
  });
});

describe('validation', () => {
  const text = (length: number) => 'n'.repeat(length);
  const button = (members: object = {}) => ({
    type: 2,
    style: 1,
    label: 'More',
    custom_id: 'more',
    ...members,
  });
  const rows = (...buttons: object[]) => ({
    content: 'Text',
    components: [{ type: 1, components: buttons }],
  });
  const embed = (members: object) => ({ embeds: [members] });

  test.each([
    ['content of 2001 characters', { content: text(2001) }, ['content: BASE_TYPE_MAX_LENGTH']],
    ['eleven embeds', { embeds: Array(11).fill({ title: 'n' }) }, ['embeds: BASE_TYPE_MAX_LENGTH']],
    ['a title of 257', embed({ title: text(257) }), ['embeds.0.title: BASE_TYPE_MAX_LENGTH']],
    [
      'a description of 4097',
      embed({ description: text(4097) }),
      ['embeds.0.description: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      '26 fields',
      embed({ fields: Array(26).fill({ name: 'n', value: 'v' }) }),
      ['embeds.0.fields: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a field too long and one without value',
      embed({ fields: [{ name: text(257), value: text(1025) }, { name: 'n' }] }),
      [
        'embeds.0.fields.0.name: BASE_TYPE_MAX_LENGTH',
        'embeds.0.fields.0.value: BASE_TYPE_MAX_LENGTH',
        'embeds.0.fields.1.value: BASE_TYPE_REQUIRED',
      ],
    ],
    [
      'footer and author too long',
      embed({ title: 'n', footer: { text: text(2049) }, author: { name: text(257) } }),
      ['embeds.0.footer.text: BASE_TYPE_MAX_LENGTH', 'embeds.0.author.name: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'more than 6000 characters over all embeds',
      { embeds: [{ description: text(4000) }, { description: text(2001) }] },
      ['embeds: MAX_EMBED_SIZE_EXCEEDED'],
    ],
    ['an embed with nothing in it', embed({}), ['embeds.0.description: BASE_TYPE_REQUIRED']],
    ['a link that is none', embed({ title: 'n', url: 'example' }), ['embeds.0.url: URL_TYPE_INVALID_URL']],
    [
      'another scheme',
      embed({ title: 'n', url: 'ftp://a.example' }),
      ['embeds.0.url: URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'a picture that is none',
      embed({ image: { url: 'http://' } }),
      ['embeds.0.image.url: URL_TYPE_INVALID_URL'],
    ],
    ['a colour beyond white', embed({ title: 'n', color: 0x1000000 }), ['embeds.0.color: NUMBER_TYPE_MAX']],
    [
      'a time that is none',
      embed({ title: 'n', timestamp: 'noon' }),
      ['embeds.0.timestamp: DATE_TIME_TYPE_PARSE'],
    ],
    ['six rows', { content: 'n', components: Array(6).fill({}) }, ['components: BASE_TYPE_MAX_LENGTH']],
    [
      'six buttons in a row',
      rows(...Array.from({ length: 6 }, (_, n) => button({ custom_id: `b${n}` }))),
      ['components.0.components: BASE_TYPE_BAD_LENGTH'],
    ],
    ['an empty row', rows(), ['components.0.components: BASE_TYPE_BAD_LENGTH']],
    [
      'two components with one custom id',
      rows(button(), button()),
      ['components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'a custom id of 101',
      rows(button({ custom_id: text(101) })),
      ['components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a label of 81',
      rows(button({ label: text(81) })),
      ['components.0.components.0.label: BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'a link button without address',
      rows({ type: 2, style: 5, label: 'Open' }),
      ['components.0.components.0.url: BASE_TYPE_REQUIRED'],
    ],
    [
      'a link button with a custom id',
      rows(button({ style: 5, url: 'https://example.org' })),
      ['components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
    ],
    [
      'a row of another type',
      { content: 'n', components: [{ type: 4 }] },
      ['components.0.type: BASE_TYPE_CHOICES', 'components.0.components: BASE_TYPE_REQUIRED'],
    ],
    ['content that is a list', { content: ['n'] }, ['content: STRING_TYPE_CONVERT']],
    ['embeds that are none', { embeds: 'n' }, ['embeds: LIST_TYPE_CONVERT']],
  ])('%s is refused', async (_name, body, faults) => {
    const answer = await stage.post(body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(formFaults(answer)).toEqual(faults);
    expect(stage.seen()).toEqual([]);
  });

  test('the largest allowed message is taken, counted in characters rather than UTF-16 units', async () => {
    const answer = await stage.post({
      content: '🌊'.repeat(2000),
      embeds: [{ title: text(256), description: text(4096), footer: { text: text(1648) } }],
      components: Array.from({ length: 5 }, (_, r) => ({
        type: 1,
        components: Array.from({ length: 5 }, (_c, b) => button({ custom_id: `${r}.${b}`, label: text(80) })),
      })),
    });
    expect(answer.status).toBe(200);
  });

  test.each([
    ['nothing at all', {}],
    ['blank content', { content: ' \n ' }],
    ['components alone', { components: [{ type: 1, components: [button()] }] }],
  ])('a message with %s is empty', async (_name, body) => {
    expect(await stage.post(body)).toMatchObject({
      status: 400,
      body: { code: 50006, message: 'Cannot send an empty message' },
    });
  });

  test('an edit that leaves nothing is refused too', async () => {
    const id = await stage.posted({ content: 'Text' });
    const answer = await stage.request('PATCH', `/channels/${stage.channelId}/messages/${id}`, {
      content: null,
    });
    expect(answer).toMatchObject({ status: 400, body: { code: 50006 } });
    expect(stage.seen()).toMatchObject([{ content: 'Text' }]);
  });

  test('components of the second version exclude content and are counted', async () => {
    const part = (content: string) => ({ type: 10, content });
    const posted = await stage.post({
      flags: 1 << 15,
      components: [{ type: 17, components: [part('Text')] }],
    });
    expect(posted).toMatchObject({ status: 200, body: { flags: 1 << 15 } });
    const mixed = await stage.post({ flags: 1 << 15, content: 'Text', components: [part('Text')] });
    expect(formFaults(mixed)).toEqual(['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']);
    const long = await stage.post({ flags: 1 << 15, components: [part(text(2001)), part(text(2000))] });
    expect(formFaults(long)).toEqual(['components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED']);
  });

  test('a body that is not JSON is refused with 50109', async () => {
    const response = await fetch(`${stage.apiRoot}/v10/channels/${stage.channelId}/messages`, {
      method: 'POST',
      headers: { authorization: 'Bot test-token-of-the-wire-bot', 'content-type': 'application/json' },
      body: '{"content":',
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      { message: 'The request body contains invalid JSON.', code: 50109 },
    ]);
  });
});

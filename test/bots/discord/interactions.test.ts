import { Routes } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { openConnection } from '../../../src/bots/discord/connection.js';
import type { Button, Form, Reply } from '../../../src/bots/reply.js';
import type { CommandUse } from '../../../src/playground/discord/people.js';
import { Stage } from './stage.js';
import { briefView } from './views.js';

let stage: Stage;
afterEach(() => stage.close());

const EPHEMERAL = 1 << 6;

const notice = (text: string, buttons: readonly (readonly Button[])[] = []): Reply => ({
  kind: 'notice',
  text,
  buttons,
});

const draft = (header: string, buttons: readonly (readonly Button[])[] = []): Reply => ({
  kind: 'draft',
  header,
  view: briefView({ state: 'draft' }),
  buttons,
});

const POST_FORM: Form = {
  submit: { kind: 'post' },
  title: 'A new brief',
  fields: [
    field({ name: 'headline', label: 'Headline', required: true }),
    field({ name: 'text', label: 'Text', long: true, question: 'What happened? '.repeat(20) }),
  ],
};

function field(different: Partial<Form['fields'][number]>): Form['fields'][number] {
  return {
    name: 'note',
    label: 'Note',
    question: 'What was wrong?',
    long: false,
    required: false,
    maxLength: 400,
    value: '',
    ...different,
  };
}

/** A stage whose guild is the newsroom's own, so that its commands are registered there. */
async function openNewsroom(): Promise<Stage> {
  const opened = await Stage.open();
  opened.store.servers.push(opened.guildId);
  await opened.listening();
  const { applicationId, guildId } = opened;
  await opened.settled(() => opened.server.control.commands({ applicationId, guildId }).length > 0);
  return opened;
}

const use = (name: string, options: NonNullable<CommandUse['options']> = {}, channelId = stage.channelId) =>
  stage.server.people.useCommand({ userId: stage.ownerId, channelId, name, options });

describe('a command', () => {
  it('is answered for the person alone in a server, and knows who asked and where', async () => {
    stage = await openNewsroom();
    stage.switchboard.reply = () => notice('Nothing *new* @everyone.');
    const result = await use('latest');
    expect(result.messages).toMatchObject([{ flags: EPHEMERAL, mention_everyone: false }]);
    expect(result.messages[0]?.content.replace(/[\\\u200b]/g, '')).toBe('Nothing *new* @everyone.');
    const [call] = stage.switchboard.calls;
    expect(call).toMatchObject({
      kind: 'command',
      call: {
        name: 'latest',
        input: { kind: 'options', options: {} },
        caller: {
          platform: 'discord',
          userId: stage.ownerId,
          name: 'Olena',
          locale: 'en-US',
          place: {
            address: { platform: 'discord', chat: stage.channelId, thread: null },
            kind: 'discord-text',
            title: 'Newsroom #briefs',
            serverId: stage.guildId,
          },
        },
      },
    });
  });

  it('is answered openly in a direct message', async () => {
    stage = await openNewsroom();
    const { ownerId: userId, applicationId } = stage;
    const { id } = stage.server.control.openDirectMessage({ userId, applicationId });
    const result = await use('latest', {}, id);
    expect(result.messages).toMatchObject([{ flags: 0, content: 'Noted.' }]);
    const place = stage.switchboard.calls[0]?.call.caller.place;
    expect(place).toMatchObject({ kind: 'discord-direct', serverId: null, title: 'Olena' });
    expect(await place?.mayConfigure()).toBe(true);
    expect(await place?.postingProblem()).toBeNull();
  });

  it('works in a thread, which is a place of its own', async () => {
    stage = await openNewsroom();
    const thread = { parentId: stage.channelId, name: 'harbour', ownerId: stage.ownerId };
    const { id } = stage.server.control.createThread(thread);
    await use('latest', {}, id);
    const place = stage.switchboard.calls[0]?.call.caller.place;
    expect(place).toMatchObject({
      kind: 'discord-thread',
      address: { chat: id },
      title: 'Newsroom #harbour',
    });
  });

  it('lets those who manage the server or its channels set up a place, and nobody else', async () => {
    stage = await openNewsroom();
    await use('latest');
    const { readerId: userId, channelId, guildId, server } = stage;
    await server.people.useCommand({ userId, channelId, name: 'latest' });
    const role = server.control.createRole({ guildId, name: 'Keepers', permissions: ['ManageChannels'] });
    server.control.addMember({ guildId, userId, roleIds: [role.id] });
    await server.people.useCommand({ userId, channelId, name: 'latest' });
    const asked = stage.switchboard.calls.map(({ call }) => call.caller.place.mayConfigure());
    expect(await Promise.all(asked)).toEqual([true, false, true]);
  });

  it('tells what keeps the bot from posting into the place', async () => {
    stage = await openNewsroom();
    const { channelId, applicationId: target, server } = stage;
    await use('latest');
    server.control.setOverwrite({ channelId, target, deny: ['EmbedLinks'] });
    await use('latest');
    server.control.setOverwrite({ channelId, target, deny: ['SendMessages'] });
    await use('latest');
    const asked = stage.switchboard.calls.map(({ call }) => call.caller.place.postingProblem());
    expect(await Promise.all(asked)).toEqual([null, 'discord-cannot-embed', 'discord-cannot-send']);
  });

  it('hands over its options with their types', async () => {
    stage = await openNewsroom();
    await use('publish', { number: 12, urgency: 'flash' });
    expect(stage.switchboard.calls[0]).toMatchObject({
      call: { name: 'publish', input: { kind: 'options', options: { number: 12, urgency: 'flash' } } },
    });
  });

  it('is not carried out again when the gateway hands it over a second time', async () => {
    stage = await openNewsroom();
    stage.store.knowsEveryUpdate = true;
    const { ownerId: userId, channelId, server } = stage;
    await server.people.useCommand({ userId, channelId, name: 'latest', until: 'acknowledged' });
    await stage.stopBots();
    expect(stage.switchboard.calls).toEqual([]);
  });

  it('says that something broke when it did, and logs it', async () => {
    stage = await openNewsroom();
    stage.switchboard.reply = () => Promise.reject(new Error('the disk is full'));
    const result = await use('latest');
    expect(result.messages[0]?.content).toMatch(/^Something went wrong on our side/);
    expect(stage.log.messages('error')).toEqual(['A call from Discord failed.']);
  });

  it('is answered at once as long as Discord waits, however long the answer takes', async () => {
    stage = await openNewsroom();
    let answer: (reply: Reply) => void = () => undefined;
    stage.switchboard.reply = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { ownerId: userId, channelId } = stage;
    const thinking = await stage.server.people.useCommand({
      userId,
      channelId,
      name: 'latest',
      until: 'acknowledged',
    });
    expect(thinking.state).toBe('thinking');
    await stage.settled(() => stage.switchboard.calls.length === 1);
    answer(notice('At last.'));
    const result = await stage.server.people.waitFor({ interactionId: thinking.id });
    expect(result.messages).toMatchObject([{ content: 'At last.' }]);
  });

  const file = (content: Uint8Array) => ({
    name: 'bridge.png',
    contentType: 'image/png',
    base64: Buffer.from(content).toString('base64'),
  });

  it('comes with its picture, which is kept when it is wanted', async () => {
    stage = await openNewsroom();
    stage.switchboard.reply = async ({ call }) => {
      const [picture] = 'pictures' in call ? call.pictures : [];
      return notice(JSON.stringify(await picture?.keep()));
    };
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
    await use('post', { text: 'Bridge opens', picture: file(png) });
    expect([...stage.store.pictures.values()]).toEqual([{ bytes: Buffer.from(png), mime: 'image/png' }]);
  });

  it('comes with a file that is no picture, which is not kept', async () => {
    stage = await openNewsroom();
    const refused: unknown[] = [];
    stage.switchboard.reply = async ({ call }) => {
      const [picture] = 'pictures' in call ? call.pictures : [];
      await picture?.keep().catch((error: unknown) => refused.push(error));
      return notice('Refused.');
    };
    await use('post', { text: 'Bridge opens', picture: file(Buffer.from('<svg/>')) });
    expect(refused).toMatchObject([{ code: 'invalid', said: { id: 'error-picture-kind' } }]);
    expect(stage.store.pictures.size).toBe(0);
  });
});

describe('a draft', () => {
  it('is a card that colleagues see, changed in place when a button on it is pressed', async () => {
    stage = await openNewsroom();
    const flash: Button = { label: 'Flash', action: { kind: 'set-urgency', number: 12, urgency: 'flash' } };
    stage.switchboard.reply = ({ kind }) =>
      draft(kind === 'press' ? '#12 · flash' : '#12 · routine', [[flash]]);
    const { messages } = await use('post', { text: 'Bridge opens' });
    expect(messages).toMatchObject([{ flags: 0, content: '#12 · routine' }]);
    const messageId = messages[0]?.id ?? '';
    const pressed = await stage.server.people.pressButton({
      userId: stage.ownerId,
      messageId,
      label: 'Flash',
    });
    expect(pressed.source).toMatchObject({ id: messageId, content: '#12 · flash' });
    expect(pressed.messages).toEqual([]);
    expect(stage.switchboard.calls[1]).toMatchObject({ kind: 'press', call: { action: flash.action } });
  });

  it('stays when a press is answered by a sentence, which stands beside it', async () => {
    stage = await openNewsroom();
    const publish: Button = { label: 'Publish', action: { kind: 'publish', number: 12 }, tone: 'primary' };
    stage.switchboard.reply = ({ kind }) =>
      kind === 'press' ? notice('Only editors publish.') : draft('#12', [[publish]]);
    const { messages } = await use('post', { text: 'Bridge opens' });
    const messageId = messages[0]?.id ?? '';
    const { ownerId: userId, server, channelId } = stage;
    await server.people.pressButton({ userId, messageId, label: 'Publish', until: 'acknowledged' });
    const seen = () => server.control.messages({ channelId, viewerId: userId });
    await stage.settled(() => seen().length === 2);
    expect(seen()).toMatchObject([
      { id: messageId, content: '#12' },
      { content: 'Only editors publish.', flags: EPHEMERAL },
    ]);
  });

  it('answers to its buttons after the bot has been started anew', async () => {
    stage = await openNewsroom();
    const read: Button = { label: 'Read', action: { kind: 'read', number: 12 } };
    stage.switchboard.reply = ({ kind }) =>
      kind === 'press' ? { kind: 'card', view: briefView(), buttons: [] } : draft('#12', [[read]]);
    const { messages } = await use('post', { text: 'Bridge opens' });
    await stage.restart();
    const messageId = messages[0]?.id ?? '';
    const pressed = await stage.server.people.pressButton({
      userId: stage.readerId,
      messageId,
      label: 'Read',
    });
    expect(pressed.messages).toMatchObject([
      { flags: EPHEMERAL, embeds: [{ title: 'Harbour bridge opens to cyclists' }] },
    ]);
    expect(stage.switchboard.calls.at(-1)?.call.caller.locale).toBe('uk');
  });
});

describe('an answer', () => {
  it('goes on in further messages when a brief is too long for one', async () => {
    stage = await openNewsroom();
    const text = [
      { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'A sentence. '.repeat(600) }] },
    ];
    stage.switchboard.reply = () => ({ kind: 'card', view: briefView({ text }), buttons: [] });
    await use('latest');
    const { channelId, ownerId: viewerId, server } = stage;
    await stage.settled(() => server.control.messages({ channelId, viewerId }).length > 1);
    const seen = server.control.messages({ channelId, viewerId });
    expect(seen).toMatchObject([{ flags: EPHEMERAL }, { flags: EPHEMERAL }]);
    const shown = seen.map(({ embeds }) => embeds[0]?.description).join(' ');
    expect(shown.match(/A sentence\./g)).toHaveLength(600);
  });

  it('is sent with less in it when its picture cannot be had', async () => {
    stage = await openNewsroom();
    const picture = { kind: 'stored', digest: 'gone', mime: 'image/png', alt: null } as const;
    stage.switchboard.reply = () => ({ kind: 'card', view: briefView({ picture }), buttons: [] });
    const result = await use('latest');
    expect(result.messages).toMatchObject([{ embeds: [{ title: 'Harbour bridge opens to cyclists' }] }]);
    expect(result.messages[0]?.embeds[0]).not.toHaveProperty('image');
  });

  it('is sent again when Discord failed for a moment', async () => {
    stage = await openNewsroom();
    const methods = ['PATCH /webhooks/:application/:token/messages/:message'];
    stage.server.faults.add({
      methods,
      times: 1,
      fault: { kind: 'server-error', status: 502, when: 'before' },
    });
    const { ownerId: userId, channelId, server } = stage;
    const { id: interactionId } = await server.people.useCommand({
      userId,
      channelId,
      name: 'latest',
      until: 'acknowledged',
    });
    await stage.settled(() => stage.clock.waiting > 0);
    stage.clock.advance(500);
    const result = await server.people.waitFor({ interactionId });
    expect(result.messages).toMatchObject([{ content: 'Noted.' }]);
  });

  it('is waited for a moment only when the bot stops', async () => {
    stage = await openNewsroom();
    const methods = ['PATCH /webhooks/:application/:token/messages/:message'];
    stage.server.faults.add({ methods, fault: { kind: 'server-error', status: 502, when: 'before' } });
    const { ownerId: userId, channelId, server } = stage;
    await server.people.useCommand({ userId, channelId, name: 'latest', until: 'acknowledged' });
    await stage.settled(() => stage.clock.waiting > 0);
    await stage.stopBots();
    expect(stage.clock.waiting).toBe(0);
    expect(stage.log.messages('warn')).toEqual(['Discord did not take an answer.']);
  });

  it('from a button that is none of ours any more says what to do instead', async () => {
    stage = await openNewsroom();
    const { channelId, ownerId: userId, server, token } = stage;
    const { rest, close } = openConnection({ token, apiRoot: stage.apiRoot });
    const old = { type: 2, style: 2, label: 'Old', custom_id: 'something-else' };
    const body = { content: 'Old', components: [{ type: 1, components: [old] }] };
    const { id } = (await rest.post(Routes.channelMessages(channelId), { body })) as { id: string };
    await close();
    const result = await server.people.pressButton({ userId, messageId: id, label: 'Old' });
    expect(result.messages[0]?.content).toMatch(/^This button is from an older version/);
    expect(stage.switchboard.calls).toEqual([]);
  });
});

describe('a form', () => {
  it('opens as a modal at once, and what is filled in comes back by name', async () => {
    stage = await openNewsroom();
    stage.switchboard.reply = ({ kind }) =>
      kind === 'submit' ? draft('#12') : { kind: 'form', form: POST_FORM };
    const opened = await use('post');
    expect(opened.modal).toMatchObject({ title: 'A new brief' });
    // Nothing waits any longer for it to be slow.
    await stage.settled(() => stage.clock.waiting === 0);
    const { ownerId: userId } = stage;
    const values = { headline: 'Bridge opens', text: 'It **opened** today.\n\nAll day.' };
    const result = await stage.server.people.submitModal({ userId, interactionId: opened.id, values });
    expect(result.messages).toMatchObject([{ content: '#12', flags: 0 }]);
    expect(stage.switchboard.calls[1]).toMatchObject({
      kind: 'submit',
      call: { submit: { kind: 'post' }, values },
    });
  });

  it('that a card opened changes that card', async () => {
    stage = await openNewsroom();
    const edit: Button = { label: 'Edit', action: { kind: 'edit', number: 12, field: 'headline' } };
    const form: Form = {
      submit: { kind: 'edit', number: 12, field: 'headline' },
      title: 'Headline',
      fields: [field({ name: 'headline', label: 'Headline', value: 'Old one' })],
    };
    stage.switchboard.reply = ({ kind }) =>
      kind === 'press' ? { kind: 'form', form } : draft(kind === 'submit' ? '#12 changed' : '#12', [[edit]]);
    const { messages } = await use('post', { text: 'Bridge opens' });
    const messageId = messages[0]?.id ?? '';
    const { ownerId: userId, server } = stage;
    const opened = await server.people.pressButton({ userId, messageId, label: 'Edit' });
    expect(opened.modal?.components).toMatchObject([{ component: { value: 'Old one' } }]);
    const result = await server.people.submitModal({
      userId,
      interactionId: opened.id,
      values: { headline: 'New one' },
    });
    expect(result.source).toMatchObject({ id: messageId, content: '#12 changed' });
  });

  it('is offered by a button when it took too long for Discord', async () => {
    stage = await openNewsroom();
    let answer: (reply: Reply) => void = () => undefined;
    stage.switchboard.reply = ({ kind }) =>
      kind === 'press'
        ? { kind: 'form', form: POST_FORM }
        : new Promise((resolve) => {
            answer = resolve;
          });
    const { ownerId: userId, channelId, server } = stage;
    const used = server.people.useCommand({ userId, channelId, name: 'post', until: 'acknowledged' });
    await stage.settled(() => stage.switchboard.calls.length === 1);
    stage.clock.advance(2_000);
    const { id: interactionId, state } = await used;
    expect(state).toBe('thinking');
    answer({ kind: 'form', form: POST_FORM });
    const late = await server.people.waitFor({ interactionId });
    const messageId = late.messages[0]?.id ?? '';
    const opened = await server.people.pressButton({ userId, messageId, label: 'Open the form' });
    expect(opened.modal).toMatchObject({ title: 'A new brief' });
  });

  it('does not open where it could not hold the present text, since the rest would be lost', async () => {
    stage = await openNewsroom();
    const long = field({
      name: 'text',
      label: 'Text',
      long: true,
      value: 'x'.repeat(4_001),
      maxLength: 20_000,
    });
    stage.switchboard.reply = () => ({ kind: 'form', form: { ...POST_FORM, fields: [long] } });
    const result = await use('post');
    expect(result.modal).toBeNull();
    expect(result.messages[0]?.content).toMatch(/“Text” has 4\D?001 characters/);
  });
});

describe('a list', () => {
  it('goes on in a message of its own', async () => {
    stage = await openNewsroom();
    const more: Button = { label: 'More', action: { kind: 'more', before: 5, topicId: null } };
    const page = (headline: string): Reply => ({
      kind: 'list',
      title: 'Latest',
      items: [{ headline, details: '#12 · 1 min read', summary: null }],
      footer: null,
      buttons: [[more]],
    });
    stage.switchboard.reply = ({ kind }) => page(kind === 'press' ? 'Older' : 'Newer');
    const { messages } = await use('latest');
    const messageId = messages[0]?.id ?? '';
    const next = await stage.server.people.pressButton({ userId: stage.ownerId, messageId, label: 'More' });
    expect(next.messages).toMatchObject([
      { flags: EPHEMERAL, embeds: [{ description: expect.stringContaining('Older') }] },
    ]);
    expect(next.source).toMatchObject({ embeds: [{ description: expect.stringContaining('Newer') }] });
  });
});

import { describe, expect, test } from 'vitest';
import { openStage, refusalOf } from './stage.js';

const KINDS = ['message_reaction', 'message_reaction_count'] as const;

describe('a reaction', () => {
  test('of a person is told with what it was before, to a bot that asked for it by name', async () => {
    const { api, control, reader } = await openStage();
    control.start({ user: reader });
    const { message_id: messageId } = await api.sendMessage(reader, 'Bridge closed');
    control.react({ user: reader, messageId, emojis: ['😱'] });
    expect((await api.getUpdates()).some((update) => update.message_reaction !== undefined)).toBe(false);
    await api.getUpdates({ allowed_updates: KINDS });
    control.react({ user: reader, messageId, emojis: ['👍'] });
    expect((await api.getUpdates()).at(-1)?.message_reaction).toMatchObject({
      message_id: messageId,
      user: { id: reader },
      old_reaction: [{ type: 'emoji', emoji: '😱' }],
      new_reaction: [{ type: 'emoji', emoji: '👍' }],
    });
    expect(control.message({ chat: reader, messageId }).reactions).toEqual([
      { emoji: '👍', userIds: [reader] },
    ]);
    control.react({ user: reader, messageId, emojis: [] });
    expect(control.message({ chat: reader, messageId }).reactions).toEqual([]);
  });

  test('to a channel post is counted and names nobody', async () => {
    const { api, control, reader } = await openStage();
    const chat = control.createChat({ kind: 'channel', title: 'Town', owner: reader }).id;
    control.addBot({ chat });
    await api.getUpdates({ allowed_updates: KINDS });
    const { message_id: messageId } = await api.sendMessage(chat, 'Bridge closed');
    const other = control.createUser({ firstName: 'Bo' }).id;
    for (const user of [reader, other]) control.react({ user, chat, messageId, emojis: ['🔥'] });
    const update = (await api.getUpdates()).at(-1);
    expect(update?.message_reaction_count?.reactions).toEqual([
      { type: { type: 'emoji', emoji: '🔥' }, total_count: 2 },
    ]);
    expect(update?.message_reaction).toBeUndefined();
    expect(JSON.stringify(update)).not.toContain('first_name');
  });

  test('in a group is told only to a bot that is an administrator', async () => {
    const { api, control, reader } = await openStage();
    const chat = control.createChat({ kind: 'supergroup', title: 'Town', owner: reader }).id;
    control.addBot({ chat });
    await api.getUpdates({ allowed_updates: KINDS });
    const { message_id: messageId } = await api.sendMessage(chat, 'Bridge closed');
    control.react({ user: reader, chat, messageId, emojis: ['🔥'] });
    const heard = async () => (await api.getUpdates()).filter((update) => update.message_reaction);
    expect(await heard()).toEqual([]);
    control.promoteBot({ chat });
    control.react({ user: reader, chat, messageId, emojis: ['👏'] });
    expect(await heard()).toHaveLength(1);
  });

  test('of the bot is one of those that Telegram knows', async () => {
    const { api, control, reader } = await openStage();
    const said = control.start({ user: reader });
    await api.setMessageReaction(reader, said.messageId, [{ type: 'emoji', emoji: '👀' }]);
    expect(control.message({ chat: reader, messageId: said.messageId }).reactions).toHaveLength(1);
    const two = await refusalOf(
      api.setMessageReaction(reader, said.messageId, [
        { type: 'emoji', emoji: '👀' },
        { type: 'emoji', emoji: '👍' },
      ]),
    );
    expect(two.description).toBe('Bad Request: REACTIONS_TOO_MANY');
    expect(() => control.react({ user: reader, messageId: said.messageId, emojis: ['🚋'] })).toThrow(
      'REACTION_INVALID',
    );
  });
});

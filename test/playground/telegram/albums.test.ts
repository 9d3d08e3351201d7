import { InputFile, InputMediaBuilder } from 'grammy';
import type { InputMediaPhoto, Message } from 'grammy/types';
import { expect, test } from 'vitest';
import { openStage, picture, refusalOf } from './stage.js';

async function openChat() {
  const stage = await openStage();
  stage.control.start({ user: stage.reader });
  const sendAlbum = async (pictures: readonly InputMediaPhoto[]): Promise<readonly Message[]> =>
    await stage.api.sendMediaGroup(stage.reader, pictures);
  return { ...stage, sendAlbum };
}

const photo = (caption?: string) =>
  InputMediaBuilder.photo(new InputFile(picture), caption === undefined ? {} : { caption });

test('an album that a bot sends is a message for each picture, all of one group', async () => {
  const { reader, control, sendAlbum } = await openChat();
  const sent = await sendAlbum([photo('The bridge'), photo(), photo()]);
  expect(sent.map(({ caption }) => caption)).toEqual(['The bridge', undefined, undefined]);
  expect(new Set(sent.map(({ message_id }) => message_id)).size).toBe(3);
  const [group, ...others] = new Set(sent.map(({ media_group_id }) => media_group_id));
  expect(group).toMatch(/^\d+$/);
  expect(others).toEqual([]);
  const again = await sendAlbum([photo(), photo()]);
  expect(again[0]?.media_group_id).not.toBe(group);
  expect(
    control
      .messages({ chat: reader })
      .slice(-5)
      .map(({ message }) => message.photo?.length),
  ).toEqual([1, 1, 1, 1, 1]);
});

test('one picture sent as an album is an ordinary photo', async () => {
  const { sendAlbum } = await openChat();
  const [only] = await sendAlbum([photo('Alone')]);
  expect(only?.media_group_id).toBeUndefined();
});

test('the caption of an album is changed at the message that has it', async () => {
  const { api, reader, sendAlbum } = await openChat();
  const [first] = await sendAlbum([photo('Five floats'), photo()]);
  const edited = await api.editMessageCaption(reader, first?.message_id ?? 0, { caption: 'Six floats' });
  expect(edited).toMatchObject({ caption: 'Six floats', media_group_id: first?.media_group_id });
});

test.each([
  [0, 'there are no messages to send'],
  [11, 'too many messages to send as an album'],
])('an album of %i pictures is refused, and nothing of it stands in the chat', async (count, reason) => {
  const { reader, control, sendAlbum } = await openChat();
  const before = control.messages({ chat: reader }).length;
  const refusal = await refusalOf(sendAlbum(Array.from({ length: count }, () => photo())));
  expect(refusal.description).toBe(`Bad Request: ${reason}`);
  expect(control.messages({ chat: reader })).toHaveLength(before);
});

test('one bad picture fails the whole album', async () => {
  const { reader, control, sendAlbum } = await openChat();
  const before = control.messages({ chat: reader }).length;
  const bad = InputMediaBuilder.photo(new InputFile(Buffer.from('no picture')));
  expect((await refusalOf(sendAlbum([photo(), bad]))).description).toBe('Bad Request: IMAGE_PROCESS_FAILED');
  expect(control.messages({ chat: reader })).toHaveLength(before);
});

test('an album that a person sends comes to the bot as several messages, the words with the first', async () => {
  const { api, reader, control } = await openChat();
  control.sendAlbum({ user: reader, pictures: [picture, picture], caption: '/post Bridge' });
  const parts = (await api.getUpdates()).slice(-2).map(({ message }) => message);
  expect(parts.map((part) => part?.caption)).toEqual(['/post Bridge', undefined]);
  expect(parts[0]?.media_group_id).toMatch(/^\d+$/);
  expect(parts[1]?.media_group_id).toBe(parts[0]?.media_group_id);
});

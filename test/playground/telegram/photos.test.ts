import { InputFile, InputMediaBuilder } from 'grammy';
import { describe, expect, test } from 'vitest';
import { openStage, picture, refusalOf } from './stage.js';

async function openChat() {
  const stage = await openStage();
  stage.control.start({ user: stage.reader });
  return stage;
}

describe('a photo', () => {
  test('is uploaded, read back and sent again by its file id', async () => {
    const { api, reader, url } = await openChat();
    const first = await api.sendPhoto(reader, new InputFile(picture, 'bridge.png'), {
      caption: '<b>Bridge</b>',
      parse_mode: 'HTML',
    });
    expect(first).toMatchObject({
      photo: [{ width: 2, height: 3, file_size: picture.length }],
      caption: 'Bridge',
      caption_entities: [{ type: 'bold', offset: 0, length: 6 }],
    });
    const fileId = first.photo[0]?.file_id ?? '';
    const file = await api.getFile(fileId);
    const served = await fetch(`${url}/file/bot${api.token}/${file.file_path}`);
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(picture);
    const again = await api.sendPhoto(reader, fileId);
    expect(again.photo[0]?.file_unique_id).toBe(first.photo[0]?.file_unique_id);
  });

  test('is taken from the web when the web has it', async () => {
    const { api, reader, telegram } = await openChat();
    telegram.addWebPicture('https://example.com/bridge.png', picture);
    telegram.addWebPicture('https://example.com/page.html', Buffer.from('<!doctype html> not a picture'));
    await expect(api.sendPhoto(reader, 'https://example.com/bridge.png')).resolves.toMatchObject({
      photo: [{ width: 2 }],
    });
    const missing = await refusalOf(api.sendPhoto(reader, 'https://example.com/other.png'));
    expect(missing.description).toBe('Bad Request: failed to get HTTP URL content');
    const page = await refusalOf(api.sendPhoto(reader, 'https://example.com/page.html'));
    expect(page.description).toBe('Bad Request: wrong type of the web page content');
  });

  test('has a file id that no other bot can use', async () => {
    const { api, reader, telegram, control, url } = await openChat();
    const { Api } = await import('grammy');
    const sent = await api.sendPhoto(reader, new InputFile(picture));
    telegram.addBot({ token: '700002:other', username: 'other_bot' });
    control.start({ user: reader, bot: 'other_bot' });
    const other = new Api('700002:other', { apiRoot: url });
    const refusal = await refusalOf(other.sendPhoto(reader, sent.photo[0]?.file_id ?? ''));
    expect(refusal.description).toBe('Bad Request: wrong file identifier/HTTP URL specified');
  });

  test('of more than 10 MB is refused', async () => {
    const { api, reader } = await openChat();
    const bytes = Buffer.concat([picture, Buffer.alloc(10 * 1024 * 1024)]);
    const refusal = await refusalOf(api.sendPhoto(reader, new InputFile(bytes)));
    expect(refusal.description).toBe(
      `Bad Request: file of size ${bytes.length} bytes is too big for a photo; the maximum size is 10485760 bytes`,
    );
  });

  test('that is none, and a caption that is too long, are refused', async () => {
    const { api, reader } = await openChat();
    const broken = await refusalOf(api.sendPhoto(reader, new InputFile(Buffer.from('not a picture'))));
    expect(broken.description).toBe('Bad Request: IMAGE_PROCESS_FAILED');
    const long = await refusalOf(
      api.sendPhoto(reader, new InputFile(picture), { caption: 'x'.repeat(1025) }),
    );
    expect(long.description).toBe('Bad Request: message caption is too long');
  });
});

describe('editing a photo', () => {
  test('changes its caption, or the photo with it', async () => {
    const { api, reader } = await openChat();
    const { message_id } = await api.sendPhoto(reader, new InputFile(picture), { caption: 'One' });
    await expect(api.editMessageCaption(reader, message_id, { caption: 'Two' })).resolves.toMatchObject({
      caption: 'Two',
    });
    const media = InputMediaBuilder.photo(new InputFile(picture), {
      caption: '<i>Three</i>',
      parse_mode: 'HTML',
    });
    await expect(api.editMessageMedia(reader, message_id, media)).resolves.toMatchObject({
      caption: 'Three',
      caption_entities: [{ type: 'italic', offset: 0, length: 5 }],
    });
  });

  test('cannot make a text of it', async () => {
    const { api, reader } = await openChat();
    const { message_id } = await api.sendPhoto(reader, new InputFile(picture));
    const refusal = await refusalOf(api.editMessageText(reader, message_id, 'x'));
    expect(refusal.description).toBe('Bad Request: there is no text in the message to edit');
  });

  test('makes a photo of a text', async () => {
    const { api, reader } = await openChat();
    const { message_id } = await api.sendMessage(reader, 'Words');
    const edited = await api.editMessageMedia(
      reader,
      message_id,
      InputMediaBuilder.photo(new InputFile(picture)),
    );
    expect(edited).toMatchObject({ photo: [{ width: 2 }] });
    expect(edited).not.toHaveProperty('text');
  });
});

test('a photo that a person sends comes to the bot with its caption', async () => {
  const { api, reader, control } = await openChat();
  control.sendPhoto({ user: reader, bytes: picture, caption: '/post Bridge' });
  const updates = await api.getUpdates();
  expect(updates.at(-1)?.message).toMatchObject({
    caption: '/post Bridge',
    caption_entities: [{ type: 'bot_command', offset: 0, length: 5 }],
    photo: [{ width: 2, height: 3 }],
  });
});

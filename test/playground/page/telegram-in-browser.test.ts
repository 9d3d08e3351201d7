import { type Api, InlineKeyboard, InlineQueryResultBuilder } from 'grammy';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.js';
import { openBrowserStage } from './browser-stage.js';
import { startTelegramBot } from './stage.js';

describeInBrowser('Telegram on the page', (open) => {
  it('shows what is typed as the person it is typed by, and only as text', async () => {
    const stage = await openBrowserStage(open);
    stage.telegram.control.start({ user: stage.cast.telegram.people.ada });
    const page = await stage.visit({ as: 'ada' });
    await page.getByRole('textbox', { name: 'Message', exact: true }).fill('<b>Hi</b> <script>1</script>');
    await page.keyboard.press('Enter');
    const own = page.locator('#telegram .is-own').last();
    await own.getByText('<b>Hi</b> <script>1</script>').waitFor();
    expect(await own.locator('b, script').count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Message', exact: true }).inputValue()).toBe('');
  });

  it('starts a chat with the bot by its button and then lets one write', async () => {
    const stage = await openBrowserStage(open);
    const page = await stage.visit({ as: 'bo' });
    await page.getByRole('button', { name: 'START' }).click();
    await page.locator('#telegram .is-own').getByText('/start').waitFor();
    await page.getByRole('textbox', { name: 'Message', exact: true }).waitFor();
  });

  it('sends a location where a bot may ask for one', async () => {
    const stage = await openBrowserStage(open);
    stage.telegram.control.start({ user: stage.cast.telegram.people.ada });
    const page = await stage.visit({ as: 'ada' });
    await page.getByRole('button', { name: 'Send a location: Kyiv' }).click();
    await page.locator('#telegram .is-own').getByText('50.4500, 30.5200').waitFor();
    await page.locator('#telegram .entry-last').getByText('Location').waitFor();
  });

  it('follows a post through edit and deletion', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const chat = stage.cast.telegram.channel;
    const page = await stage.visit({ as: 'ada', chat: String(chat) });
    const { message_id } = await api.sendMessage(chat, '<b>Bridge</b> closed', { parse_mode: 'HTML' });
    const bubble = page.locator(`#telegram [data-id="${message_id}"]`);
    await bubble.getByText('Bridge closed').waitFor();
    expect(await bubble.locator('b').textContent()).toBe('Bridge');
    await api.editMessageText(chat, message_id, 'Bridge open again');
    await bubble.getByText('Bridge open again').waitFor();
    await page.locator(`#telegram [data-id="${message_id}"].is-edited`).getByText('edited').waitFor();
    await api.deleteMessage(chat, message_id);
    await bubble.waitFor({ state: 'detached' });
  });

  it('counts what comes in chats that are not open', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const page = await stage.visit({ as: 'ada' });
    await api.sendMessage(stage.cast.telegram.channel, 'One');
    await api.sendMessage(stage.cast.telegram.channel, 'Two');
    const entry = page.locator(`#telegram [data-chat="${stage.cast.telegram.channel}"]`);
    await entry.getByText('Two').waitFor();
    await expect.poll(() => entry.locator('.unread').textContent()).toBe('2');
    await page.getByRole('button', { name: /neighbours/ }).click();
    await page.getByRole('heading', { name: 'Marrowby neighbours' }).waitFor();
    expect(await entry.locator('.unread').textContent()).toBe('2');
    await entry.click();
    await page.locator('#telegram .messages').getByText('Two').waitFor();
    expect(await entry.locator('.unread').isVisible()).toBe(false);
  });

  it('presses a button and shows what the bot answers', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const chat = stage.cast.telegram.channel;
    await api.sendMessage(chat, 'A brief', {
      reply_markup: new InlineKeyboard().text('Read more', 'read:7'),
    });
    const page = await stage.visit({ as: 'ada', chat: String(chat) });
    await page.getByRole('button', { name: 'Read more' }).click();
    await expect.poll(() => findQuery(api)).toMatchObject({ data: 'read:7' });
    const query = await findQuery(api);
    await api.answerCallbackQuery(query?.id ?? '', { text: 'Here it is' });
    await page.getByRole('status').getByText('Here it is').waitFor();
  });

  it('offers the commands of the person and is steered by the keyboard alone', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const { eddy } = stage.cast.telegram.people;
    stage.telegram.control.start({ user: eddy });
    await api.setMyCommands([{ command: 'latest', description: 'The newest briefs' }]);
    await api.setMyCommands(
      [
        { command: 'latest', description: 'The newest briefs' },
        { command: 'publish', description: 'Send a draft out' },
      ],
      { scope: { type: 'chat', chat_id: eddy } },
    );
    const page = await stage.visit({ as: 'eddy' });
    await page.getByRole('button', { name: 'Close the guided first run' }).click();
    const field = page.getByRole('textbox', { name: 'Message', exact: true });
    await field.fill('');
    await field.pressSequentially('/');
    await page.getByRole('option', { name: /publish/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('/publish ');
    await page.getByRole('radio', { name: /Ada/ }).check();
    stage.telegram.control.start({ user: stage.cast.telegram.people.ada });
    await page.reload();
    await page.waitForSelector('body.is-ready');
    await field.fill('');
    await field.pressSequentially('/');
    await page.getByRole('option', { name: /latest/ }).waitFor();
    expect(await page.getByRole('option', { name: /publish/ }).count()).toBe(0);
  });

  it('sends a picture with its caption', async () => {
    const stage = await openBrowserStage(open);
    stage.telegram.control.start({ user: stage.cast.telegram.people.ada });
    const page = await stage.visit({ as: 'ada' });
    await page
      .locator('#telegram .attach input')
      .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: Buffer.from(DOT, 'base64') });
    await page.locator('#telegram .chosen-file').getByText('dot.png').waitFor();
    await page.getByRole('textbox', { name: 'Message', exact: true }).fill('My street');
    await page.keyboard.press('Enter');
    const bubble = page.locator('#telegram .is-own').filter({ hasText: 'My street' });
    await bubble.locator('img.tg-photo').waitFor();
    await expect
      .poll(() => bubble.locator('img').evaluate((image) => Reflect.get(image, 'naturalWidth')))
      .toBe(1);
  });

  it('sends several pictures as one album, drawn as one', async () => {
    const stage = await openBrowserStage(open);
    const { ada } = stage.cast.telegram.people;
    stage.telegram.control.start({ user: ada });
    const page = await stage.visit({ as: 'ada' });
    const file = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(DOT, 'base64') });
    await page
      .locator('#telegram .attach input')
      .setInputFiles([file('one.png'), file('two.png'), file('three.png')]);
    await page.locator('#telegram .chosen-file').getByText('3 pictures').waitFor();
    await page.getByRole('textbox', { name: 'Message', exact: true }).fill('My street');
    await page.keyboard.press('Enter');
    const bubble = page.locator('#telegram .is-own').filter({ hasText: 'My street' });
    await expect.poll(() => bubble.locator('.tg-album img').count()).toBe(3);
    expect(await page.locator('#telegram .is-own').count()).toBe(2);
    const sent = stage.telegram.control.messages({ chat: ada }).slice(-3);
    expect(new Set(sent.map(({ message }) => message.media_group_id)).size).toBe(1);
    await page.reload();
    await expect.poll(() => bubble.locator('.tg-album img').count()).toBe(3);
  });

  it('answers a particular message, unless one thinks better of it', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const { ada } = stage.cast.telegram.people;
    stage.telegram.control.start({ user: ada });
    const { message_id } = await api.sendMessage(ada, 'Which bridge do you mean?');
    await api.sendMessage(ada, 'And which day?');
    const page = await stage.visit({ as: 'ada' });
    const row = page.locator(`#telegram [data-id="${message_id}"]`);
    await row.hover();
    await row.getByRole('button', { name: 'Reply' }).click();
    await page.locator('.answering').getByText('Which bridge do you mean?').waitFor();
    await page.keyboard.type('The old one');
    await page.keyboard.press('Enter');
    const own = page.locator('#telegram .is-own').filter({ hasText: 'The old one' });
    await own.locator('.tg-reply').getByText('Which bridge do you mean?').waitFor();
    expect(await page.locator('.answering').isVisible()).toBe(false);
    await row.getByRole('button', { name: 'Reply' }).press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.type('Tuesday');
    await page.keyboard.press('Enter');
    await page.locator('#telegram .is-own').filter({ hasText: 'Tuesday' }).waitFor();
    const replies = stage.telegram.control
      .messages({ chat: ada })
      .map(({ message }) => message.reply_to_message?.message_id);
    expect(replies.filter((id) => id !== undefined)).toEqual([message_id]);
  });

  it('keeps a chosen picture and an answer while the chat is read anew', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const { ada } = stage.cast.telegram.people;
    stage.telegram.control.start({ user: ada });
    const { message_id } = await api.sendMessage(ada, 'Send us a picture');
    const page = await stage.visit({ as: 'ada' });
    const picture = { name: 'dot.png', mimeType: 'image/png', buffer: Buffer.from(DOT, 'base64') };
    await page.locator('#telegram .attach input').setInputFiles(picture);
    const row = page.locator(`#telegram [data-id="${message_id}"]`);
    await row.hover();
    await row.getByRole('button', { name: 'Reply' }).click();
    await api.pinChatMessage(ada, message_id);
    await page.locator('#telegram .tg-pinned').waitFor();
    await page.keyboard.press('Enter');
    const own = page.locator('#telegram .is-own').last();
    await own.locator('img.tg-photo').waitFor();
    await own.locator('.tg-reply').getByText('Send us a picture').waitFor();
  });

  it('forwards a post to the chat with the bot, which hears where it comes from', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    stage.telegram.control.start({ user: stage.cast.telegram.people.ada });
    const chat = stage.cast.telegram.channel;
    const { message_id } = await api.sendMessage(chat, 'Ferry leaves early');
    const page = await stage.visit({ as: 'ada', chat: String(chat) });
    await page.locator(`#telegram [data-id="${message_id}"]`).hover();
    await page.getByRole('button', { name: 'Forward' }).click();
    const dialog = page.getByRole('dialog', { name: 'Forward to…' });
    await dialog.getByRole('button', { name: 'Marrowby neighbours' }).waitFor();
    // Only its administrators write in the channel itself.
    expect(await dialog.getByRole('button', { name: 'Marrowby News' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Marrowby Wire' }).click();
    const own = page.locator('#telegram .is-own').filter({ hasText: 'Ferry leaves early' });
    await own.getByText('Forwarded from Marrowby News').waitFor();
    const heard = (await api.getUpdates()).at(-1)?.message;
    expect(heard).toMatchObject({ forward_origin: { type: 'channel', message_id } });
  });

  it('shows the pinned message above the chat, and goes to it', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const chat = stage.cast.telegram.channel;
    stage.telegram.control.promoteBot({ chat, rights: { can_post_messages: true, can_edit_messages: true } });
    const page = await stage.visit({ as: 'ada', chat: String(chat) });
    const { message_id } = await api.sendMessage(chat, 'Bridge closed');
    await api.pinChatMessage(chat, message_id);
    const bar = page.locator('#telegram .tg-pinned');
    await bar.getByText('Bridge closed').waitFor();
    await page.locator('#telegram .tg-service').getByText('pinned “Bridge closed”').waitFor();
    await bar.click();
    await page.locator(`#telegram [data-id="${message_id}"].is-edited`).waitFor();
    await api.unpinChatMessage(chat, message_id);
    await bar.waitFor({ state: 'detached' });
  });

  it('leads the keyboard from the newest message to the others', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const { ada } = stage.cast.telegram.people;
    stage.telegram.control.start({ user: ada });
    for (const text of ['First', 'Second', 'Third']) await api.sendMessage(ada, text);
    const page = await stage.visit({ as: 'ada' });
    const reachable = page.locator('#telegram .messages [data-tool][tabindex="0"]');
    expect(await reachable.count()).toBe(3);
    await reachable.first().focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.answering').getByText('First').waitFor();
  });

  it('offers what the bot has for the words after its name, and sends what is chosen', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const chat = stage.cast.telegram.group;
    const page = await stage.visit({ as: 'ada', chat: String(chat) });
    const field = page.getByRole('textbox', { name: 'Message', exact: true });
    await field.fill('@marrowby_wire_bot ferry');
    await expect.poll(() => findInlineQuery(api)).toMatchObject({ query: 'ferry' });
    const query = await findInlineQuery(api);
    await api.answerInlineQuery(query?.id ?? '', [
      InlineQueryResultBuilder.article('7', 'Ferry leaves early', { description: 'At six' }).text('At six.'),
    ]);
    await page.getByRole('option', { name: /Ferry leaves early/ }).waitFor();
    await field.press('Enter');
    const own = page.locator('#telegram .is-own').filter({ hasText: 'At six.' });
    await own.getByText('via @marrowby_wire_bot').waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('reacts to a post, and takes it back with a second press', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const chat = stage.cast.telegram.channel;
    const { message_id } = await api.sendMessage(chat, 'One');
    const page = await stage.visit({ as: 'ada', chat: String(chat) });
    const row = page.locator(`#telegram [data-id="${message_id}"]`);
    await row.hover();
    await row.getByRole('button', { name: 'React' }).click();
    await page.getByRole('dialog', { name: 'React with…' }).getByRole('button', { name: '🔥' }).click();
    const chip = row.getByRole('button', { name: '🔥 1', pressed: true });
    await chip.click();
    await chip.waitFor({ state: 'detached' });
    expect(stage.telegram.control.message({ chat, messageId: message_id }).reactions).toEqual([]);
  });

  it('writes into the chosen topic of a forum', async () => {
    const stage = await openBrowserStage(open);
    const { control } = stage.telegram;
    const owner = stage.cast.telegram.people.olga;
    const chat = control.createChat({ kind: 'supergroup', title: 'By topic', owner, isForum: true }).id;
    const { threadId } = control.createTopic({ chat, name: 'Sport' });
    const closed = control.createTopic({ chat, name: 'Old news' });
    control.closeTopic({ chat, threadId: closed.threadId });
    const page = await stage.visit({ as: 'olga', chat: String(chat) });
    const topics = page.getByRole('combobox', { name: 'Topic to write in' });
    expect(await topics.locator('option').allTextContents()).toEqual(['General', 'Sport']);
    await topics.selectOption('Sport');
    await page.getByRole('textbox', { name: 'Message', exact: true }).fill('Match tonight');
    await page.keyboard.press('Enter');
    await page
      .locator('#telegram .is-own')
      .filter({ hasText: 'Match tonight' })
      .getByText('in Sport')
      .waitFor();
    expect(control.messages({ chat }).at(-1)?.message.message_thread_id).toBe(threadId);
  });

  it('counts who has seen a post', async () => {
    const stage = await openBrowserStage(open);
    const api = await startTelegramBot(stage);
    const chat = stage.cast.telegram.channel;
    const { message_id } = await api.sendMessage(chat, 'One');
    const page = await stage.visit({ as: 'ada', chat: String(chat) });
    const views = page.locator(`#telegram [data-id="${message_id}"] [data-views]`);
    await expect.poll(() => views.textContent()).toBe('1');
    await stage.visit({ as: 'bo', chat: String(chat) });
    await expect.poll(() => views.textContent()).toBe('2');
    const second = await api.sendMessage(chat, 'Two');
    const later = page.locator(`#telegram [data-id="${second.message_id}"] [data-views]`);
    await expect.poll(() => later.textContent()).toBe('2');
  });
});

/** One pixel. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

async function findInlineQuery(api: Api) {
  const updates = await api.getUpdates({ allowed_updates: ['inline_query'] });
  return updates.find(({ inline_query }) => inline_query !== undefined)?.inline_query;
}

/** The press of a button that the bot has been told of. */
async function findQuery(api: Api) {
  const updates = await api.getUpdates({ allowed_updates: ['callback_query'] });
  return updates.find(({ callback_query }) => callback_query !== undefined)?.callback_query;
}

import { expect, it } from 'vitest';
import { describeInBrowser, findBarriers } from '../../support/browser.js';
import { type BrowserStage, openBrowserStage } from './browser-stage.js';

const EPHEMERAL = 64;

describeInBrowser('Discord on the page', (open) => {
  it('follows an embed through edit and deletion', async () => {
    const stage = await openBrowserStage(open);
    const bot = await startDiscordBot(stage);
    const page = await stage.visit({ as: 'ada', channel: stage.cast.discord.news });
    const { id } = await bot('POST', `/channels/${stage.cast.discord.news}/messages`, {
      embeds: [{ title: 'Bridge closed', description: 'Take the **ferry**.', color: 0xd32f2f }],
    });
    const message = page.locator(`#discord [data-id="${id}"]`);
    await message.getByText('Bridge closed').waitFor();
    expect(await message.locator('.dc-bar rect').getAttribute('fill')).toBe('#d32f2f');
    expect(await message.locator('.dc-embed b').textContent()).toBe('ferry');
    await bot('PATCH', `/channels/${stage.cast.discord.news}/messages/${id}`, {
      embeds: [{ title: 'Bridge open again' }],
    });
    await message.getByText('(edited)', { exact: true }).waitFor();
    await bot('DELETE', `/channels/${stage.cast.discord.news}/messages/${id}`);
    await message.waitFor({ state: 'detached' });
  });

  it('says what became of an announcement', async () => {
    const stage = await openBrowserStage(open);
    const bot = await startDiscordBot(stage);
    const channels = stage.discord.control.channels({ viewerId: stage.cast.discord.people.ada });
    const channel = channels.find(({ name }) => name === 'bulletin')?.id ?? '';
    const { id } = await bot('POST', `/channels/${channel}/messages`, { content: 'Ferries sail again' });
    await bot('POST', `/channels/${channel}/messages/${id}/crosspost`);
    const page = await stage.visit({ as: 'ada', channel });
    const message = page.locator(`#discord [data-id="${id}"]`);
    await message.getByText('Published to followers', { exact: true }).waitFor();
    await bot('PATCH', `/channels/${channel}/messages/${id}`, { content: 'Ferries sail again at six' });
    await message.getByText('(edited) · Published to followers', { exact: true }).waitFor();
  });

  it('turns a picked command into its fields and sends what they hold', async () => {
    const stage = await openBrowserStage(open);
    const bot = await startDiscordBot(stage);
    await bot('PUT', `/applications/${stage.cast.discord.applicationId}/commands`, [
      {
        name: 'read',
        description: 'Read one brief',
        options: [
          { type: 4, name: 'number', description: 'Which brief', required: true },
          { type: 3, name: 'text', description: 'How', choices: [{ name: 'Short', value: 's' }] },
        ],
      },
    ]);
    const answered = answerNext(stage, bot, { type: 4, data: { content: 'Brief 12', flags: EPHEMERAL } });
    const page = await stage.visit({ as: 'ada', channel: stage.cast.discord.news });
    await page.getByRole('textbox', { name: 'Message #news' }).focus();
    await page.keyboard.type('/re');
    await page.getByRole('option', { name: /read/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('spinbutton', { name: /number/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.type('12');
    await page.getByRole('combobox', { name: /text/ }).selectOption('Short');
    await page.getByRole('spinbutton', { name: /number/ }).press('Enter');
    expect((await answered).data).toMatchObject({
      name: 'read',
      options: [
        { name: 'number', value: 12 },
        { name: 'text', value: 's' },
      ],
    });
    const answer = page.locator('#discord .is-ephemeral');
    await answer.getByText('Only you can see this').waitFor();
    await page.getByRole('textbox', { name: 'Message #news' }).waitFor();
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await answer.waitFor({ state: 'detached' });
  });

  it('opens a form in a dialog, sends it by the keyboard and says when nobody answers', async () => {
    const stage = await openBrowserStage(open);
    const bot = await startDiscordBot(stage);
    const { news } = stage.cast.discord;
    await bot('POST', `/channels/${news}/messages`, {
      content: 'Write something',
      components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Write', custom_id: 'write' }] }],
    });
    const page = await stage.visit({ as: 'eddy', channel: news });
    const input = { type: 4, custom_id: 'headline', label: 'Headline', style: 1, required: true };
    const modal = { custom_id: 'form', title: 'A new brief', components: [{ type: 1, components: [input] }] };
    const pressed = answerNext(stage, bot, { type: 9, data: modal });
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await pressed;
    const dialog = page.getByRole('dialog', { name: 'A new brief' });
    await dialog.getByRole('textbox', { name: /Headline/ }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const submitted = answerNext(stage, bot, null);
    await page.keyboard.type('Library open');
    await page.keyboard.press('Enter');
    expect(JSON.stringify((await submitted).data)).toContain('"value":"Library open"');
    await page.getByRole('status').getByText('The application did not respond').waitFor();
  });

  it('shows a person only the channels and messages that are for them', async () => {
    const stage = await openBrowserStage(open);
    const bot = await startDiscordBot(stage);
    const { server, newsroom } = stage.cast.discord;
    stage.discord.control.setOverwrite({ channelId: newsroom, target: server, deny: ['ViewChannel'] });
    const page = await stage.visit({ as: 'ada' });
    await page.getByRole('button', { name: 'lounge' }).waitFor();
    expect(await page.getByRole('button', { name: 'newsroom' }).count()).toBe(0);
    await page.getByRole('radio', { name: /Olga/ }).check();
    await page.getByRole('button', { name: 'newsroom' }).click();
    await page.getByRole('heading', { name: 'newsroom' }).waitFor();
    await bot('POST', `/channels/${newsroom}/messages`, { content: 'Not possible' }).catch(() => undefined);
    await page.getByRole('textbox', { name: 'Message #newsroom' }).fill('Morning');
    await page.keyboard.press('Enter');
    await page.locator('#discord .messages').getByText('Morning').waitFor();
  });

  it('uses what the application offers in the menu of a message', async () => {
    const stage = await openBrowserStage(open);
    const { applicationId, news, people } = stage.cast.discord;
    const bot = await startDiscordBot(stage);
    await bot('PUT', `/applications/${applicationId}/commands`, [{ type: 3, name: 'Make a brief' }]);
    const { id } = stage.discord.control.postAs({ userId: people.bo, channelId: news, content: 'A tip' });
    const page = await stage.visit({ as: 'ada' });
    const row = page.locator(`#discord [data-id="${id}"]`);
    await row.hover();
    await row.getByRole('button', { name: 'Apps' }).click();
    const asked = answerNext(stage, bot, { type: 4, data: { content: 'Taken.', flags: 64 } });
    await page.getByRole('dialog', { name: 'Apps' }).getByRole('button', { name: 'Make a brief' }).click();
    expect((await asked).data).toMatchObject({ name: 'Make a brief', target_id: id });
    await page.locator('#discord .is-ephemeral').getByText('Taken.').waitFor();
  });

  it('reacts to a message, and takes it back with a second press', async () => {
    const stage = await openBrowserStage(open);
    const { control } = stage.discord;
    const { news, people } = stage.cast.discord;
    const { id } = control.postAs({ userId: people.bo, channelId: news, content: 'Who was there?' });
    const page = await stage.visit({ as: 'ada' });
    const row = page.locator(`#discord [data-id="${id}"]`);
    await row.hover();
    await row.getByRole('button', { name: 'React' }).click();
    await page.getByRole('dialog', { name: 'React with…' }).getByRole('button', { name: '👍' }).click();
    const chip = row.getByRole('button', { name: '👍 1', pressed: true });
    await chip.click();
    await chip.waitFor({ state: 'detached' });
    expect(control.reactions({ messageId: id })).toEqual([]);
  });

  it('shows the newest posts of a forum first, and opens one', async () => {
    const stage = await openBrowserStage(open);
    const { control } = stage.discord;
    const { server, people } = stage.cast.discord;
    const { id } = control.createChannel({ guildId: server, name: 'stories', kind: 'forum' });
    const post = control.createThread({ parentId: id, name: 'Bridge closed', ownerId: people.olga });
    control.postAs({ userId: people.olga, channelId: post.id, content: 'Take the ferry.' });
    for (let day = 1; day <= 20; day += 1) {
      control.createThread({ parentId: id, name: `Ferries on day ${day}`, ownerId: people.olga });
    }
    const page = await stage.visit({ as: 'ada', channel: id });
    const list = page.getByRole('list', { name: 'Posts' });
    const seen = await list.getByRole('button', { name: 'Ferries on day 20' }).evaluate((newest) => {
      const pane = newest.closest('.scroller')?.getBoundingClientRect();
      const { top, bottom } = newest.getBoundingClientRect();
      return pane !== undefined && top >= pane.top && bottom <= pane.bottom;
    });
    expect(seen).toBe(true);
    await list.getByRole('button', { name: 'Bridge closed' }).click();
    await page.locator('#discord .messages').getByText('Take the ferry.').waitFor();
    await page.getByRole('textbox', { name: 'Message #Bridge closed' }).waitFor();
  });

  it('names the roles, people and channels that a message mentions', async () => {
    const stage = await openBrowserStage(open);
    const { control } = stage.discord;
    const { server, people, news, lounge } = stage.cast.discord;
    const { id } = control.createRole({ guildId: server, name: 'Commuters *all*', mentionable: true });
    const content = `<@&${id}> ask <@${people.bo}> in <#${lounge}>`;
    control.postAs({ userId: people.olga, channelId: news, content });
    const page = await stage.visit({ as: 'ada' });
    await page.locator('#discord .messages').getByText('@Commuters *all* ask @Bo in #lounge').waitFor();
  });
});

type Bot = (verb: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;

async function startDiscordBot({ discord, cast }: BrowserStage): Promise<Bot> {
  const { apiRoot } = await discord.start({ host: '127.0.0.1', port: 0 });
  return async (verb, path, body) => {
    const response = await fetch(`${apiRoot}/v10${path}`, {
      method: verb,
      headers: { authorization: `Bot ${cast.discord.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${verb} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>);
  };
}

/** Answers the next interaction over HTTP and resolves with what it was; null leaves it unanswered. */
function answerNext(
  { discord }: BrowserStage,
  bot: Bot,
  answer: unknown,
): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const stop = discord.on((event) => {
      if (event.kind !== 'interaction-created') return;
      stop();
      const { id, token } = event.payload;
      if (answer === null) resolve(event.payload);
      else {
        bot('POST', `/interactions/${id}/${token}/callback`, answer).then(
          () => resolve(event.payload),
          reject,
        );
      }
    });
  });
}

import { describe, expect, it } from 'vitest';
import { openPageStage, startTelegramBot, wireBrief } from './stage.js';

const HOSTILE = '<img src=x onerror=alert(1)>&"\'';

describe('the chat page', () => {
  it('allows no inline script, no inline style and no foreign host', async () => {
    const { pages } = openPageStage();
    const response = await pages.request('/');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const html = await response.text();
    expect(html).not.toMatch(/ style=| on[a-z]+=|<script(?![^>]* src=)|<style/);
    expect(html).not.toMatch(/(?:src|href)="https?:/);
  });

  it('weighs at most 150 kB with everything it loads', async () => {
    const { pages } = openPageStage();
    const html = await (await pages.request('/')).text();
    const queue = [...html.matchAll(/(?:src|href)="\/playground(\/assets\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );
    const seen = new Set<string>();
    let bytes = Buffer.byteLength(html);
    for (const path of queue) {
      if (seen.has(path)) continue;
      seen.add(path);
      const text = await (await pages.request(path)).text();
      bytes += Buffer.byteLength(text);
      for (const [, name] of text.matchAll(/from '\.\/([\w.-]+)'/g)) queue.push(`/assets/${name}`);
    }
    expect(seen.size).toBeGreaterThan(8);
    expect(bytes).toBeLessThan(150_000);
  });

  it('shows what people typed as text, in both panes and in the strip', async () => {
    const stage = openPageStage();
    const { telegram, discord, cast, wire } = stage;
    telegram.control.say({ user: cast.telegram.people.eddy, text: HOSTILE });
    discord.control.postAs({
      userId: cast.discord.people.ada,
      channelId: cast.discord.news,
      content: HOSTILE,
    });
    wire.briefs = [wireBrief({ number: 1, headline: HOSTILE })];
    const html = await (await stage.pages.request('/')).text();
    expect(html).not.toContain('<img src=x');
    expect(html.split('&lt;img src=x').length - 1).toBeGreaterThanOrEqual(3);
  });

  it('shows the places that the address names, to the person that it names', async () => {
    const { pages, cast } = openPageStage();
    const html = await (await pages.request(`/?as=ada&chat=${cast.telegram.channel}`)).text();
    expect(html).toContain('data-as="ada"');
    expect(html).toContain('Only administrators post in this channel.');
    const owner = await (await pages.request(`/?as=olga&chat=${cast.telegram.channel}`)).text();
    expect(owner).toContain('Broadcast to the channel');
  });

  it('gives older messages a page at a time', async () => {
    const { pages, telegram, cast } = openPageStage();
    for (let number = 1; number <= 130; number++) {
      telegram.control.say({ user: cast.telegram.people.ada, text: `Line ${number}` });
    }
    const html = await (await pages.request('/telegram?as=ada')).text();
    expect(html.match(/data-id=/g)).toHaveLength(60);
    const first = /data-id="(\d+)"/.exec(html)?.[1];
    const older = await (await pages.request(`/telegram/older?as=ada&before=${first}`)).json();
    expect(older).toMatchObject({ hasOlder: true });
    expect(JSON.stringify(older)).toContain('Line 70<');
    expect(JSON.stringify(older)).not.toContain('Line 71<');
  });
});

describe('an action', () => {
  it('writes as the person, where the person is', async () => {
    const { act, telegram, discord, cast } = openPageStage();
    await act('telegram/say', { text: '/help', pictures: [] }, { as: 'ada' });
    expect(telegram.control.messages({ chat: cast.telegram.people.ada })[0]?.text).toBe('/help');
    await act('discord/say', { text: 'Hello', pictures: [] }, { as: 'bo', channel: cast.discord.lounge });
    const [message] = discord.control.messages({
      channelId: cast.discord.lounge,
      viewerId: cast.discord.people.ada,
    });
    expect(message).toMatchObject({ content: 'Hello', author: { id: cast.discord.people.bo } });
  });

  it('chooses one of the server’s roles where a message asks for one', async () => {
    const { pages, discord, cast } = openPageStage();
    const { apiRoot } = await discord.start({ host: '127.0.0.1', port: 0 });
    const { token, news, server } = cast.discord;
    const select = { type: 6, custom_id: 'which', placeholder: 'Choose a role' };
    const posted = await fetch(`${apiRoot}/v10/channels/${news}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'Whom?', components: [{ type: 1, components: [select] }] }),
    });
    expect(posted.status).toBe(200);
    const html = await (await pages.request(`/discord?as=olga&channel=${news}`)).text();
    const role = discord.control.guilds()[0]?.roles.find(({ name }) => name === 'Early birds');
    expect(html).toContain(`<option value="${role?.id}">@Early birds</option>`);
    expect(html).toContain(`<option value="${server}">@everyone</option>`);
  });

  it('sends a location, which the page shows as one', async () => {
    const { act, pages, telegram, cast } = openPageStage();
    await act('telegram/location', {}, { as: 'ada' });
    const [view] = telegram.control.messages({ chat: cast.telegram.people.ada });
    expect(view?.message.location).toEqual({ latitude: 50.45, longitude: 30.52 });
    const html = await (await pages.request('/telegram?as=ada')).text();
    expect(html).toContain('<b>Location</b> 50.4500, 30.5200');
    expect(html).toContain('<span class="entry-last">Location</span>');
  });

  it('lets administrators, and nobody else, add and remove the bot', async () => {
    const { act, pages, telegram } = openPageStage();
    const { chat, botIds } =
      telegram.control.chats().find(({ topics }) => topics.length > 0) ?? expect.unreachable();
    expect(botIds).toEqual([]);
    const read = async (as: string) =>
      await (await pages.request(`/telegram?as=${as}&chat=${chat.id}`)).text();
    expect(await read('olga')).toContain('forum: General, Boats and ferries');
    expect(await read('olga')).toContain('Add bot');
    expect(await read('ada')).not.toContain('Add bot');
    const refused = await act('telegram/bot', { do: 'add' }, { as: 'ada', chat: String(chat.id) });
    expect(refused.status).toBe(400);
    await act('telegram/bot', { do: 'add' }, { as: 'olga', chat: String(chat.id) });
    expect(await read('olga')).toMatch(
      /Olga added Marrowby Wire.*Remove bot|Remove bot.*Olga added Marrowby Wire/s,
    );
    await act('telegram/bot', { do: 'remove' }, { as: 'olga', chat: String(chat.id) });
    expect(await read('olga')).toContain('Add bot');
  });

  it('is refused in a sentence where the platform would not let it be done', async () => {
    const { act, cast } = openPageStage();
    const response = await act(
      'telegram/say',
      { text: 'News!', pictures: [] },
      { as: 'ada', chat: String(cast.telegram.channel) },
    );
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining('no administrator') });
  });

  it('is refused from another site and in any other form than JSON', async () => {
    const { pages } = openPageStage();
    const body = JSON.stringify({
      as: 'eddy',
      chat: 'bot',
      channel: '',
      action: 'telegram/start',
      input: {},
    });
    const post = (headers: Record<string, string>) =>
      pages.request('/act', { method: 'POST', headers, body });
    expect((await post({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    expect((await post({ 'content-type': 'text/plain' })).status).toBe(403);
    expect((await post({ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' })).status).toBe(
      200,
    );
  });

  it('says so when the input is not what it takes', async () => {
    const { act } = openPageStage();
    expect((await act('telegram/say', { text: 7 })).status).toBe(400);
    expect((await act('no-such-action', {})).status).toBe(404);
  });
});

describe('the fault switches', () => {
  it('make Telegram answer 429 to posts until they are turned off', async () => {
    const stage = openPageStage();
    const { cast, act } = stage;
    const api = await startTelegramBot(stage);
    const chat = cast.telegram.channel;
    await act('fault', { id: 'telegram-429', on: true });
    await expect(api.sendMessage(chat, 'Hello')).rejects.toMatchObject({ error_code: 429 });
    await act('fault', { id: 'telegram-429', on: false });
    await expect(api.sendMessage(chat, 'Hello')).resolves.toBeTruthy();
  });

  it('take Discord down and up at the same address', async () => {
    const { discord, act } = openPageStage();
    const { apiRoot } = await discord.start({ host: '127.0.0.1', port: 0 });
    await act('fault', { id: 'discord-down', on: true });
    await expect(fetch(`${apiRoot}/v10/gateway`)).rejects.toThrow();
    await act('fault', { id: 'discord-down', on: false });
    expect((await fetch(`${apiRoot}/v10/gateway`)).status).toBeLessThan(500);
  });

  it('let a reader block the bot, and show that it is so', async () => {
    const { telegram, cast, act, pages } = openPageStage();
    telegram.control.start({ user: cast.telegram.people.ada });
    await act('fault', { id: 'reader-blocks', on: true });
    expect(await (await pages.request('/telegram?as=ada')).text()).toContain('UNBLOCK');
    expect(await (await pages.request('/')).text()).toMatch(
      /aria-checked="true"[^>]*data-fault="reader-blocks"/,
    );
  });
});

describe('a text that is too long for one message', () => {
  it('becomes several on Telegram, cut at the ends of lines', async () => {
    const { act, telegram, cast } = openPageStage();
    const { ada } = cast.telegram.people;
    const line = `${'Nothing to see here. '.repeat(9).trim()}\n`;
    const text = line.repeat(50).trim();
    await act('telegram/say', { text, pictures: [] }, { as: 'ada' });
    const sent = telegram.control.messages({ chat: ada }).map((message) => message.text);
    expect(sent.length).toBe(3);
    expect(sent.join('\n')).toBe(text);
  });

  it('keeps a character of two units whole where there is no line to cut at', async () => {
    const { act, telegram, cast } = openPageStage();
    await act('telegram/say', { text: `x${'🐳'.repeat(2100)}`, pictures: [] }, { as: 'ada' });
    const sent = telegram.control.messages({ chat: cast.telegram.people.ada }).map(({ text }) => text);
    expect(sent.map((text) => text.length)).toEqual([4095, 106]);
    expect(sent.join('')).toBe(`x${'🐳'.repeat(2100)}`);
  });

  it('is refused with a plain sentence beside a picture, and on Discord', async () => {
    const { act, cast } = openPageStage();
    const picture = { name: 'dot.png', contentType: 'image/png', base64: 'iVBORw0KGgo=' };
    const caption = await act('telegram/say', { text: 'x'.repeat(1025), pictures: [picture] }, { as: 'ada' });
    expect(await caption.json()).toEqual({
      error: 'Telegram takes 1,024 characters with a picture. Send the text by itself.',
    });
    const input = { text: 'x'.repeat(2001), pictures: [] };
    const long = await act('discord/say', input, { as: 'ada', channel: cast.discord.lounge });
    expect(await long.json()).toEqual({
      error: 'Discord takes 2,000 characters in one message. Shorten it, or send it in parts.',
    });
  });
});

describe('pictures', () => {
  it('are served by the page itself, and only as pictures', async () => {
    const { pages, act, cast, discord } = openPageStage();
    const picture = { name: 'dot.png', contentType: 'image/png', base64: 'iVBORw0KGgo=' };
    await act('discord/say', { text: '', pictures: [picture] }, { as: 'ada', channel: cast.discord.lounge });
    const scene = `?as=ada&channel=${cast.discord.lounge}`;
    const html = await (await pages.request(`/discord${scene}`)).text();
    const address = /src="\/playground(\/pictures\/discord\/\d+)"/.exec(html)?.[1] ?? '';
    expect((await pages.request(address)).headers.get('content-type')).toBe('image/png');
    const page = { name: 'page.html', contentType: 'text/html', base64: 'PGI+' };
    await act('discord/say', { text: '', pictures: [page] }, { as: 'ada', channel: cast.discord.lounge });
    const seen = discord.control.messages({
      channelId: cast.discord.lounge,
      viewerId: cast.discord.people.ada,
    });
    const file = seen.at(-1)?.attachments[0]?.id;
    expect(file).toBeDefined();
    expect((await pages.request(`/pictures/discord/${file}`)).status).toBe(404);
  });
});

import { expect, test } from 'vitest';
import { LinkPreview, previewOf } from '../../../src/playground/page/telegram/link-preview.js';
import { openPageStage, startTelegramBot } from './stage.js';

type Options = Parameters<Awaited<ReturnType<typeof startTelegramBot>>['sendMessage']>[2];

async function previewed(text: string, options: Options = {}) {
  const stage = openPageStage();
  const api = await startTelegramBot(stage);
  const chat = stage.cast.telegram.channel;
  await api.sendMessage(chat, text, { parse_mode: 'HTML', ...options });
  const [view] = stage.telegram.control.messages({ chat });
  const preview = view === undefined ? null : previewOf(view);
  return { preview, html: preview === null ? '' : String(LinkPreview({ preview })) };
}

test.each([
  ['the first address of the text', 'See https://marrowby.example/tides and https://other.example', {}],
  ['the first link of the text', '<a href="https://marrowby.example/tides">Tides</a>', {}],
  [
    'the address that the message names',
    'See https://other.example',
    { link_preview_options: { url: 'https://marrowby.example/tides', prefer_large_media: true } },
  ],
])('a card is drawn of %s', async (_what, text, options) => {
  expect((await previewed(text, options)).preview?.url.href).toBe('https://marrowby.example/tides');
});

test('no card is drawn where the message wants none, or names no address', async () => {
  const off = { link_preview_options: { is_disabled: true } };
  expect((await previewed('See https://marrowby.example', off)).preview).toBeNull();
  expect((await previewed('Nothing to see')).preview).toBeNull();
});

test('a card says what its address says, and loads nothing', async () => {
  const { html } = await previewed('https://www.marrowby.example/news/tide-tables-%D1%96.html', {
    link_preview_options: {
      prefer_large_media: true,
      url: 'https://www.marrowby.example/news/tide-tables.html',
    },
  });
  expect(html).toContain('marrowby.example');
  expect(html).toContain('Tide tables');
  expect(html).not.toContain('<img');
});

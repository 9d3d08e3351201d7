import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../src/config.js';
import { startApp } from '../src/main.js';
import { describeInBrowser, findBarriers } from './support/browser.js';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function openWire() {
  const app = await startApp(readConfig({ DATABASE_URL: 'sqlite::memory:', PORT: '0' }, 'no.env'), {
    log: QUIET,
  });
  onTestFinished(() => app.stop());
  return { ...app, address: `${app.url}/playground` };
}

test('the page shows the briefs and the lanes of the running wire', async () => {
  const { address } = await openWire();
  const html = await (await fetch(address)).text();
  expect(html).toContain('Tram line 4 runs again after the bridge inspection');
  expect(html).toMatch(/<b>Telegram<\/b>/);
  expect(html).toMatch(/of 50 a second/);
});

test('the gallery shows every sample as both platforms took it', async () => {
  const { address } = await openWire();
  const response = await fetch(`${address}/gallery`);
  expect(response.status).toBe(200);
  const html = await response.text();
  const cards = html.match(/class="gallery-card"/g) ?? [];
  expect(html.match(/class="tg-bubble"/g)).toHaveLength(cards.length);
  expect(html.match(/class="dc-embed"/g)).toHaveLength(cards.length);
  expect(html).toContain('data-folded="true"');
  for (const path of html.matchAll(/src="\/playground(\/gallery\/pictures[^"]+)"/g)) {
    expect((await fetch(`${address}${path[1]}`)).headers.get('content-type')).toBe('image/png');
  }
});

describeInBrowser('the gallery in the browser', (open) => {
  test.each(['light', 'dark'] as const)('has no barrier that axe finds: %s', async (colorScheme) => {
    const { address } = await openWire();
    const page = await open(`${address}/gallery`, { colorScheme });
    await page.waitForSelector('body.is-ready');
    expect(await findBarriers(page)).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type App, startApp } from '../../src/main.js';
import { describeInBrowser } from '../support/browser.js';

/** `SCREENSHOTS=1` has the pictures of the README made anew. */
const PICTURES = process.env.SCREENSHOTS === '1' ? join(import.meta.dirname, '../../docs/images') : null;

async function startPlayground(): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'briefwire-first-run-'));
  const environment = { DATABASE_URL: `sqlite:${join(folder, 'briefwire.db')}`, PORT: '0' };
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const app = await startApp(readConfig(environment, join(folder, 'none.env')), { log: silent });
  onTestFinished(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });
  return app;
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === null) return;
  mkdirSync(PICTURES, { recursive: true });
  // The short highlight of what is new would make every picture another one.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** Sends the next step, which stands typed already; the guide then shows that it is done. */
async function takeStep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Send it' }).click();
}

describeInBrowser('the first run', (open) => {
  it('publishes, corrects and retracts a brief on both platforms, each step typed for the visitor', async () => {
    const app = await startPlayground();
    const page = await open(`${app.url}/playground`);
    const discord = page.getByRole('region', { name: /discord/i });
    await picture(page, 'playground');

    await takeStep(page);
    await page.getByText(/Draft #\d+ is there/).waitFor();
    await takeStep(page);
    await discord.getByText('From Monday the market hall closes at 20:00').waitFor();

    await takeStep(page);
    await discord.getByText('The hall closes at 19:30, not at 20:00.').waitFor();
    await discord.getByText('From Monday the market hall closes at 19:30').waitFor();
    await picture(page, 'corrected');

    await takeStep(page);
    await discord.getByText('From Monday the market hall').waitFor({ state: 'detached' });

    const [brief] = await app.opened.store.briefs.findByState({
      states: null,
      authorId: null,
      beforeNumber: null,
      limit: 1,
    });
    expect(brief).toMatchObject({ state: 'retracted', retractionReason: 'The vote was not valid.' });
  }, 60_000);
});

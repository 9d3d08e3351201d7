import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../support/browser.js';
import { picture, startPlayground } from './playground-app.js';

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

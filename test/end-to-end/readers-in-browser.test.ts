import type { Locator, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { describeInBrowser, findBarriers } from '../support/browser.js';
import { LeapingClock } from '../support/leaping-clock.js';
import { picture, startPlayground } from './playground-app.js';

const DAY = 24 * 3_600_000;

/** The page of a phone, on which one platform is shown at a time. */
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

async function say(telegram: Locator, text: string): Promise<void> {
  const field = telegram.getByRole('textbox', { name: 'Message', exact: true });
  await field.fill(text);
  await field.press('Enter');
}

async function be(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(name) }).check({ force: true });
  await page.waitForSelector('body.is-ready');
}

/** What every label of a message's buttons needs is there: none breaks into a second line. */
async function findBrokenLabels(telegram: Locator): Promise<readonly string[]> {
  return await telegram
    .locator('.tg-key')
    .evaluateAll((keys) =>
      keys
        .filter((key) => key.getBoundingClientRect().height > 40)
        .map(({ textContent }) => textContent ?? ''),
    );
}

describeInBrowser('a reader', (open) => {
  it('gets going with two presses on a phone, and reads a digest the next morning', async () => {
    const clock = new LeapingClock();
    onTestFinished(() => clock.stop());
    const app = await startPlayground(clock);
    const page = await open(`${app.url}/playground?as=ada`, PHONE);
    await page.waitForSelector('body.is-ready');
    const telegram = page.locator('.tg-chat');
    await page.getByRole('button', { name: 'Close the guided first run' }).click();
    await telegram.getByRole('button', { name: 'START' }).click();
    await telegram.getByText('Welcome to Marrowby Wire.').waitFor();
    await picture(page, 'readers-start');
    await telegram.getByRole('button', { name: 'Harbour' }).click();
    await telegram.getByRole('button', { name: /✓.*Harbour/ }).waitFor();
    await telegram.getByRole('button', { name: 'Daily digest' }).click();
    await telegram.getByText(/every day at 08:00 \(UTC\).*Topics: Harbour\./).waitFor();
    await telegram.getByRole('button', { name: 'Settings', exact: true }).click();
    await telegram.getByRole('button', { name: 'Look and sound' }).waitFor();
    expect(await findBrokenLabels(telegram)).toEqual([]);
    expect(await findBarriers(page)).toEqual([]);

    await be(page, 'Eddy');
    for (const [number, headline] of [
      [27, 'Ferry to Gull Island sails every hour'],
      [28, 'Old pier opens to anglers'],
    ] as const) {
      await say(telegram, `/post ${headline}\nFrom Monday, in any weather.\n#harbour`);
      await telegram.getByText(`#${number} · draft`).waitFor();
      await say(telegram, `/publish ${number}`);
      await telegram
        .getByText(new RegExp(`#${number} · published`))
        .last()
        .waitFor();
    }
    await be(page, 'Ada');
    clock.leap(DAY);
    const digest = telegram.locator('.tg-row').filter({ hasText: 'Old pier opens to anglers' });
    await digest.getByText('Ferry to Gull Island sails every hour').waitFor();
    await digest.getByRole('button', { name: /^Read/ }).first().waitFor();
    await picture(page, 'readers-digest');
  }, 60_000);

  it('finds all settings in one menu on Discord', async () => {
    const app = await startPlayground();
    const page = await open(`${app.url}/playground?as=ada`, PHONE);
    await page.waitForSelector('body.is-ready');
    await page.getByRole('button', { name: 'Close the guided first run' }).click();
    const discord = page.getByRole('region', { name: 'Discord', exact: true });
    await page.getByRole('button', { name: 'Discord', exact: true }).click();
    await discord.getByRole('button', { name: 'All channels' }).click();
    await discord.getByRole('button', { name: 'Marrowby Wire' }).click();
    await discord.getByRole('heading', { name: 'Marrowby Wire', exact: true }).waitFor();
    const message = discord.getByRole('textbox', { name: 'Message @Marrowby Wire' });
    const use = async (command: string) => {
      await message.fill('');
      await message.pressSequentially(`/${command}`);
      await page.getByRole('option', { name: new RegExp(`^/?${command}\\b`) }).waitFor();
      await page.keyboard.press('Enter');
      await discord.locator(`.dc-fields[data-command="${command}"]`).waitFor();
      await discord.getByRole('button', { name: /send/i }).last().click();
    };
    await use('start');
    await discord.getByRole('button', { name: 'Daily digest' }).click();
    await discord.getByText(/every day at 08:00 \(UTC\)/).waitFor();
    await discord.getByRole('button', { name: 'Settings', exact: true }).click();
    await discord.getByText('Delivery: every day at 08:00').waitFor();
    await discord.getByRole('button', { name: 'Quiet hours' }).click();
    await discord.getByRole('button', { name: '22:00–07:00' }).click();
    await discord.getByRole('button', { name: '✓ 22:00–07:00' }).waitFor();
    await discord.getByRole('button', { name: 'Back', exact: true }).click();
    await discord.getByText('Quiet hours: 22:00 to 07:00, a flash comes with sound').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await picture(page, 'readers-settings');
  }, 60_000);
});

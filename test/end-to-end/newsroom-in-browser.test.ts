import type { Locator, Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import { drawScene } from '../../src/playground/sample/picture.js';
import { describeInBrowser } from '../support/browser.js';
import { LeapingClock } from '../support/leaping-clock.js';
import { picture, startPlayground } from './playground-app.js';

const HOUR = 3_600_000;

/** Both platforms as one person sees them. */
class Desk {
  readonly telegram: Locator;
  readonly discord: Locator;

  constructor(readonly page: Page) {
    this.telegram = page.getByRole('region', { name: /telegram/i });
    this.discord = page.getByRole('region', { name: /discord/i });
  }

  async be(name: string): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(name) }).check({ force: true });
    await this.page.waitForSelector('body.is-ready');
  }

  /** Says something to the bot on Telegram. */
  async say(text: string): Promise<void> {
    const field = this.telegram.getByRole('textbox', { name: 'Message', exact: true });
    await field.fill(text);
    await field.press('Enter');
  }

  /** What was said in the open Telegram chat and reads so, the last of them. */
  heard(words: RegExp): Locator {
    return this.telegram.locator('.tg-text').filter({ hasText: words }).last();
  }

  async openChannel(name: string): Promise<void> {
    // What is unread there is part of the button's name.
    await this.discord.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
    await this.discord.getByRole('heading', { name, exact: true }).waitFor();
  }

  /** Uses a slash command in the Discord channel that is open, with its options. */
  async use(command: string, options: Readonly<Record<string, string>> = {}): Promise<void> {
    const message = this.discord.getByRole('textbox', { name: /^Message #/ });
    const offered = this.page.getByRole('option', { name: new RegExp(`^/?${command}\\b`) });
    // The newsroom's commands are offered some moments after the server was claimed: one types again.
    await expect
      .poll(
        async () => {
          await message.fill('');
          await message.pressSequentially(`/${command}`);
          return await offered.count();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);
    await this.page.keyboard.press('Enter');
    const fields = this.discord.locator(`.dc-fields[data-command="${command}"]`);
    await fields.waitFor();
    for (const [name, value] of Object.entries(options)) {
      const field = fields.locator(`[name="${name}"]`);
      if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(value);
      else await field.fill(value);
    }
    await this.discord.getByRole('button', { name: /send/i }).last().click();
  }
}

describeInBrowser('a newsroom of two', (open) => {
  it('drafts on Telegram, approves and schedules on Discord, corrects from Telegram and retracts from Discord', async () => {
    const clock = new LeapingClock();
    onTestFinished(() => clock.stop());
    const app = await startPlayground(clock);
    const desk = new Desk(await open(`${app.url}/playground`));
    const { page, telegram, discord } = desk;

    await desk.be('Eddy');
    await desk.say('/team invite writer');
    const invitation = desk.heard(/Whoever sends me this first is writer here/);
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await invitation.textContent()) ?? '')?.[0];
    await desk.openChannel('newsroom');
    await desk.use('claim');
    await discord.getByText(/This server belongs to the newsroom now/).waitFor();
    await desk.use('team', { do: 'here' });
    await discord.getByText(/This is the newsroom’s room now/).waitFor();

    await desk.be('Bo');
    await telegram.getByRole('button', { name: /^start$/i }).click();
    await desk.say(`/claim ${code}`);
    await desk.heard(/You belong to this newsroom now, as writer/).waitFor();
    const harbour = Buffer.from(drawScene('harbour', { width: 800, height: 450 }));
    const file = { name: 'harbour.png', mimeType: 'image/png', buffer: harbour };
    await telegram.locator('.attach input').setInputFiles(file);
    await desk.say('/post First ferry at six\nFrom Monday the first ferry sails at six.\n#harbour');
    await desk.heard(/#27 · draft/).waitFor();
    await picture(page, 'editors-draft');
    await telegram.getByRole('button', { name: 'Submit', exact: true }).click();
    await desk.heard(/#27 · waiting for an editor/).waitFor();

    await desk.be('Eddy');
    const card = discord.locator('[data-id]').filter({ hasText: '#27 · waiting for an editor · by Bo' });
    await card.getByRole('button', { name: 'Approve' }).waitFor();
    await picture(page, 'editors-room');
    await desk.use('schedule', { number: '27', when: 'in 2h' });
    await discord.getByText(/#27 · goes out/).waitFor();
    clock.leap(2 * HOUR);
    await app.tick();
    await desk.openChannel('news');
    // The answer to a command shows the brief as well, under the name of who used it.
    const copy = discord
      .locator('[data-id]')
      .filter({ hasText: 'First ferry at six', hasNotText: 'used a command' });
    await copy.getByText('the first ferry sails at six').waitFor();

    await desk.say(
      '/correct 27 Half past six, not six.\nFrom Monday the first ferry sails at half past six.',
    );
    await copy.getByText('Half past six, not six.').waitFor();
    await desk.heard(/All \d copies are right/).waitFor();
    await desk.say('/report 27');
    await desk.heard(/95 % within/).waitFor();
    await picture(page, 'editors-report');

    await desk.use('retract', { number: '27', reason: 'The ferry is under repair.' });
    await copy.waitFor({ state: 'detached' });
    await telegram.locator('[data-do="open-chat"]', { hasText: 'Marrowby News' }).click();
    await telegram
      .locator('.tg-text')
      .filter({ hasText: 'First ferry at six' })
      .waitFor({ state: 'detached' });
    const brief = await app.opened.store.briefs.get(27);
    expect(brief).toMatchObject({ state: 'retracted', retractionReason: 'The ferry is under repair.' });
  }, 120_000);
});

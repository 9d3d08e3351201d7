import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser, findBarriers } from '../../support/browser.js';
import { type BrowserStage, openBrowserStage } from './browser-stage.js';
import { startTelegramBot, wireBrief, wireLane } from './stage.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Six hundred messages come in sixty groups; some groups may be cut in two on their way. */
const STEPS_OF_A_FLOOD = 200;

describeInBrowser('the chat page', (open) => {
  it('is ready within a second', async () => {
    const stage = await openBrowserStage(open);
    const times: number[] = [];
    // The best of three, since the first visit waits for the browser itself to start.
    for (let visit = 0; visit < 3; visit++) {
      const page = await stage.visit();
      times.push(await page.evaluate<number>('performance.getEntriesByType("navigation")[0].domComplete'));
    }
    expect(Math.min(...times)).toBeLessThan(1000);
  });

  it('takes a flood of messages in few steps, and keeps only so many of them in the page', async () => {
    const stage = await openBrowserStage(open);
    const { telegram, cast } = stage;
    const page = await stage.visit({ as: 'ada', chat: String(cast.telegram.group) });
    await page.evaluate(COUNT_STEPS);
    for (let turn = 0; turn < 60; turn++) {
      for (let number = 0; number < 10; number++) {
        telegram.control.say({
          user: cast.telegram.people.bo,
          chat: cast.telegram.group,
          text: `Message ${turn * 10 + number + 1} of the flood`,
        });
      }
      // Fifty milliseconds as the browser counts them.
      await page.waitForTimeout(50);
    }
    await page.locator('#telegram .messages').getByText('Message 600 of the flood').waitFor();
    expect(await page.locator('#telegram .messages > li').count()).toBeLessThanOrEqual(150);
    expect(await page.evaluate<number>('window.steps')).toBeLessThanOrEqual(STEPS_OF_A_FLOOD);
    await page.getByRole('button', { name: 'Show older messages' }).first().click();
    await page.locator('#telegram .messages').getByText('Message 400 of the flood').waitFor();
  });

  it('goes through the guided run by watching the wire, can be closed and brought back', async () => {
    const stage = await openBrowserStage(open);
    stage.telegram.control.start({ user: stage.cast.telegram.people.eddy });
    const page = await stage.visit();
    const field = page.getByRole('textbox', { name: 'Message', exact: true });
    await expect.poll(() => field.inputValue()).toMatch(/^\/post /);
    // A pane that is read anew keeps the command, and knows that nobody has typed it.
    await page.locator('#telegram .tg-head').evaluate((element) => element.setAttribute('data-former', ''));
    stage.telegram.control.setPermissions({ chat: stage.cast.telegram.group, permissions: {} });
    await page.locator('#telegram .tg-head:not([data-former])').waitFor();
    expect(Number(await field.getAttribute('rows'))).toBeGreaterThan(2);
    const headline = (await field.inputValue()).slice('/post '.length).split('\n')[0] ?? '';
    await field.press('Enter');
    stage.wire.briefs = [wireBrief({ number: 31, headline, state: 'draft' })];
    await expect.poll(() => field.inputValue()).toBe('/publish 31');
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.locator('#telegram .is-own').getByText('/publish 31').waitFor();
    await page.getByRole('button', { name: 'Type it for me' }).waitFor();
    stage.wire.briefs = [wireBrief({ number: 31, headline })];
    await page.locator('.tour-steps .is-done').getByText('Publish a brief').waitFor();
    await expect.poll(() => field.inputValue()).toMatch(/^\/correct 31 /);
    await page.getByRole('button', { name: 'Close the guided first run' }).click();
    await page.getByRole('region', { name: 'First run' }).waitFor({ state: 'hidden' });
    await page.reload();
    await page.waitForSelector('body.is-ready');
    expect(await page.getByRole('region', { name: 'First run' }).isVisible()).toBe(false);
    await page.getByRole('radio', { name: /Ada/ }).check();
    await page.getByRole('button', { name: 'First run' }).click();
    await page.getByRole('button', { name: 'Type it for me' }).click();
    await page.getByRole('radio', { name: /Eddy/, checked: true }).waitFor();
    await expect.poll(() => field.inputValue()).toMatch(/^\/correct 31 /);
  });

  it('never overwrites what somebody has begun to type', async () => {
    const stage = await openBrowserStage(open);
    stage.telegram.control.start({ user: stage.cast.telegram.people.eddy });
    const page = await stage.visit();
    const field = page.getByRole('textbox', { name: 'Message', exact: true });
    await field.fill('/help me');
    stage.wire.briefs = [wireBrief({ number: 5 })];
    await page.locator('.brief').getByText('Brief 5').waitFor();
    expect(await field.inputValue()).toBe('/help me');
  });

  it('shows the wire and turns faults on and off by the keyboard', async () => {
    const stage = await openBrowserStage(open);
    stage.wire.lanes = [wireLane({ inFlight: 3 })];
    const page = await stage.visit();
    await page.locator('.lane').getByText('sending').waitFor();
    const toggle = page.getByRole('switch', { name: 'Telegram says “slow down”' });
    await toggle.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => stage.telegram.faults.list().length).toBe(1);
    await page.getByRole('switch', { name: 'Telegram says “slow down”', checked: true }).waitFor();
    stage.wire.lanes = [wireLane({ state: 'outage' })];
    await page.getByText('no answer').waitFor();
    await toggle.press('Space');
    await expect.poll(() => stage.telegram.faults.list().length).toBe(0);
  });

  it('reads the panes anew after the connection was lost', async () => {
    const stage = await openBrowserStage(open);
    const { control } = stage.telegram;
    const chat = stage.cast.telegram.group;
    const page = await stage.visit({ as: 'ada', chat: String(chat) });
    stage.cutConnections();
    await page.locator('body.is-offline').waitFor();
    control.say({ user: stage.cast.telegram.people.bo, chat, text: 'While you were away' });
    await page.locator('#telegram .messages').getByText('While you were away').waitFor();
  });

  it('shows one platform at a time on a phone, and a list or a chat', async () => {
    const stage = await openBrowserStage(open);
    stage.telegram.control.start({ user: stage.cast.telegram.people.ada });
    const page = await stage.visit({ as: 'ada' }, PHONE);
    const telegram = page.getByRole('region', { name: 'Telegram', exact: true });
    const discord = page.getByRole('region', { name: 'Discord', exact: true });
    expect(await telegram.isVisible()).toBe(true);
    expect(await discord.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'All chats' }).click();
    await page.getByRole('button', { name: /neighbours/ }).click();
    await page.getByRole('heading', { name: 'Marrowby neighbours' }).waitFor();
    await page.getByRole('button', { name: 'Discord', exact: true }).click();
    expect(await telegram.isVisible()).toBe(false);
    expect(await discord.isVisible()).toBe(true);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['light on a phone', PHONE],
    ['dark on a phone', { ...PHONE, colorScheme: 'dark' }],
  ] as const)('has no barrier that axe finds: %s', async (_name, options) => {
    const stage = await openBrowserStage(open);
    await fill(stage);
    const { cast } = stage;
    const scene = { as: 'olga', chat: String(cast.telegram.channel), channel: cast.discord.news };
    const page = await stage.visit(scene, { ...options, reducedMotion: 'reduce' });
    const brief = page.locator('.brief').first();
    await brief.waitFor({ state: 'attached' });
    if (!(await brief.isVisible())) await page.getByText('The wire').click();
    await brief.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await showDiscord(page);
    expect(await findBarriers(page)).toEqual([]);
  });
});

/** Counts how often the list of messages is changed: each time costs the page a frame. */
const COUNT_STEPS = `
  window.steps = 0;
  const list = document.querySelector('#telegram .messages');
  new MutationObserver(() => { window.steps += 1; }).observe(list, { childList: true });
`;

/** Some of everything that the page can show. */
async function fill(stage: BrowserStage): Promise<void> {
  const { telegram, discord, cast, wire } = stage;
  const api = await startTelegramBot(stage);
  const chat = cast.telegram.channel;
  const text = `<b>Bridge</b> <a href="https://marrowby.example/">map</a>\n<blockquote expandable>Long</blockquote>`;
  const reply_markup = { inline_keyboard: [[{ text: 'Read more', callback_data: 'a' }]] };
  const posted = await api.sendMessage(chat, text, { parse_mode: 'HTML', reply_markup });
  await api.sendMessage(chat, 'An answer', { reply_parameters: { message_id: posted.message_id } });
  await api.editMessageText(chat, posted.message_id, text, { parse_mode: 'HTML' });
  telegram.control.say({ user: cast.telegram.people.olga, chat, text: 'From the owner' });
  const { news, people } = cast.discord;
  discord.control.postAs({ userId: people.ada, channelId: news, content: '> quoted\n\n**bold** `code`' });
  wire.briefs = [
    wireBrief({ number: 4, state: 'draft', headline: '' }),
    wireBrief({ number: 3, urgency: 'flash' }),
    wireBrief({ number: 2, isCorrected: true, version: 2 }),
    wireBrief({ number: 1, state: 'retracted' }),
  ];
  wire.lanes = [wireLane({ inFlight: 2 }), wireLane({ platform: 'discord', state: 'outage' })];
}

async function showDiscord(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Discord', exact: true });
  if (await button.isVisible()) await button.click();
}

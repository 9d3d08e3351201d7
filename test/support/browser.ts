import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

const PLACES = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Nothing but the page's own requests leaves the browser, and root may run it. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens pages in a real Chromium; each call is a visitor of their own. */
export type OpenPage = (address: string, options?: BrowserContextOptions) => Promise<Page>;

/**
 * Tests that need a real Chromium. Where none is found they say so and are skipped; with `REQUIRE_BROWSER=1` they fail.
 * A page that logs an error or is refused something by its own policy fails its test.
 */
export function describeInBrowser(name: string, tests: (open: OpenPage) => void): void {
  const executablePath = PLACES.find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) {
    withoutBrowser(name);
    return;
  }
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefwire-browser-'));
    let launched: BrowserContext;
    beforeAll(async () => {
      launched = await chromium.launchPersistentContext(folder, {
        executablePath,
        args: FLAGS,
        headless: true,
      });
    });
    afterAll(async () => {
      await launched.close();
      rmSync(folder, { recursive: true, force: true });
    });
    tests(async (address, options = {}) => {
      const browser = launched.browser();
      if (browser === null) throw new Error('Chromium has closed.');
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const complaints: string[] = [];
      onTestFinished(async () => {
        await context.close();
        expect(complaints).toEqual([]);
      });
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (line) => {
        // Servers that go away are part of what is tested; refusals of any kind are not.
        if (line.type() !== 'error' || line.text().includes('net::ERR_')) return;
        complaints.push(`${line.text()} ${line.location().url}`);
      });
      await page.goto(address);
      return page;
    });
  });
}

function withoutBrowser(name: string): void {
  const sentence = 'No Chromium was found; set CHROMIUM_PATH to run the tests in the browser.';
  describe(name, () => {
    if (process.env.REQUIRE_BROWSER === '1') {
      it('has a Chromium to run in', () => {
        throw new Error(sentence);
      });
    } else it.skip(sentence, () => undefined);
  });
}

/** What axe finds wrong, one line each; the page's own policy stays in force. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const { readFile } = await import('node:fs/promises');
  await page.evaluate(await readFile(path, 'utf8'));
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

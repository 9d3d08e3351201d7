import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type Clock, systemClock } from '../../src/feed/clock.js';
import { type App, startApp } from '../../src/main.js';

/** `SCREENSHOTS=1` has the pictures of the documents made anew. */
const PICTURES = process.env.SCREENSHOTS === '1' ? join(import.meta.dirname, '../../docs/images') : null;

/** The program as it starts with no settings at all, in a folder of its own. Ends with the test. */
export async function startPlayground(clock: Clock = systemClock): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'briefwire-first-run-'));
  const environment = { DATABASE_URL: `sqlite:${join(folder, 'briefwire.db')}`, PORT: '0' };
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const app = await startApp(readConfig(environment, join(folder, 'none.env')), { log: silent, clock });
  onTestFinished(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });
  return app;
}

/** Takes the picture of that name for the documents, where they are to be made anew. */
export async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === null) return;
  mkdirSync(PICTURES, { recursive: true });
  // The short highlight of what is new would make every picture another one.
  await page.waitForTimeout(2500);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { OpenPage } from '../../support/browser.js';
import { openPageStage, type PageStage } from './stage.js';

export interface BrowserStage extends PageStage {
  /** Where the pages are, without a slash at the end. */
  readonly address: string;
  /** Cuts every connection of the pages; new ones are taken. */
  cutConnections(): void;
  /** Opens the chat page with what stands behind `?`, and waits until it is ready. */
  visit(query?: Readonly<Record<string, string>>, options?: Parameters<OpenPage>[1]): Promise<Page>;
}

/** The pages on a port of their own, with the platform servers behind them. */
export async function openBrowserStage(open: OpenPage): Promise<BrowserStage> {
  const stage = openPageStage();
  const server = createAdaptorServer({ fetch: new Hono().route('/playground', stage.pages).fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cutConnections = () => {
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        cutConnections();
      }),
  );
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/playground`;
  return {
    ...stage,
    address,
    cutConnections,
    async visit(query = {}, options = {}) {
      const page = await open(`${address}?${new URLSearchParams(query)}`, options);
      await page.waitForSelector('body.is-ready');
      return page;
    },
  };
}

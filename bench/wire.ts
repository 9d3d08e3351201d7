import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFleet, listenWhileLeased } from '../src/bot-fleet.js';
import type { BotAdapter } from '../src/bots/adapter.js';
import { createSwitchboard } from '../src/bots/create-switchboard.js';
import type { Switchboard } from '../src/bots/switchboard.js';
import { type Config, readConfig } from '../src/config.js';
import { systemClock } from '../src/feed/clock.js';
import { createDelivery, type DeliveryEngine } from '../src/feed/delivery/create-delivery.js';
import type { Ledger } from '../src/feed/delivery/ledger.js';
import type { AnswerGate } from '../src/feed/delivery/messenger.js';
import { createDraft } from '../src/feed/drafting.js';
import type { Log } from '../src/feed/log.js';
import type { Actor } from '../src/feed/newsroom.js';
import { readPlainText } from '../src/feed/text/from-plain-text.js';
import { createPublicationViews, type ViewPublication } from '../src/feed/view-publication.js';
import { type OpenFeed, openFeed } from '../src/open-feed.js';
import { createOutlook } from '../src/outlook.js';
import { configuredTokens, resolveBots } from '../src/places.js';
import { createPageReader } from '../src/sources/page-reader.js';
import { TELEGRAM_TOKEN } from './telegram-places.js';

export const EDITOR: Actor = { memberId: null, name: 'editor', via: 'cli', from: null };

const TEXT = `The water will be off in the streets between the river and the old market from nine to twelve on Friday
while a main pipe is mended. Two carts with drinking water stand at the market and at the school.

The works were put off twice because of the frost. A second part follows in spring.`;

/** The program without its web pages, put together as `main.ts` does, with places to measure at. */
export interface Wire {
  readonly opened: OpenFeed;
  readonly delivery: DeliveryEngine;
  readonly viewFor: ViewPublication;
  readonly adapter: BotAdapter;
  readonly botId: number;
  /** Makes a draft with an invented text. */
  draft(headline: string, topics?: readonly string[]): Promise<number>;
  stop(): Promise<void>;
}

export interface WireOptions {
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
  /** In place of the platform's own rate. */
  readonly perSecond?: number;
  /** Requests on their way at the same time; left out for what the rate asks for. */
  readonly window?: number;
  readonly ledger?: (ledger: Ledger) => Ledger;
  readonly gate?: (gate: AnswerGate) => AnswerGate;
  readonly switchboard?: (switchboard: Switchboard) => Switchboard;
}

/** A folder for a database; removed by whoever asked for it. */
export function makeFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'briefwire-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function telegramSettings(url: string): Readonly<Record<string, string>> {
  return { TELEGRAM_BOT_TOKEN: TELEGRAM_TOKEN, TELEGRAM_API_ROOT: url };
}

/** The same at a thousand messages a second. */
export function paidSettings(url: string): Readonly<Record<string, string>> {
  return { ...telegramSettings(url), TELEGRAM_PAID_BROADCAST: 'on' };
}

/** A wire that is asked and sends nothing, so that it needs no platform, with the switchboard that answers. */
export async function openAskedWire(
  folder: string,
): Promise<{ readonly wire: Wire; readonly switchboard: Switchboard }> {
  let asked: Switchboard | null = null;
  const wire = await openWire({
    folder,
    settings: telegramSettings('http://127.0.0.1:9'),
    switchboard: (switchboard) => {
      asked = switchboard;
      return switchboard;
    },
  });
  if (asked === null) throw new Error('The wire was opened without a switchboard.');
  return { wire, switchboard: asked };
}

/** Opens the database and builds the rest; nothing is sent before `delivery.start()`. */
export async function openWire(options: WireOptions): Promise<Wire> {
  const config = readConfig(
    { DATABASE_URL: `sqlite:${join(options.folder, 'wire.db')}`, ...options.settings },
    join(options.folder, 'none.env'),
  );
  const opened = await openFeed(config);
  const { feed, languages, locks } = opened;
  const bots = await resolveBots(feed.store, configuredTokens(config));
  const viewFor = createPublicationViews({ store: feed.store, languages, settings: feed.settings });
  const same = <T>(part: T): T => part;
  const common = { clock: systemClock, log: LOG };
  const delivery = createDelivery({
    store: feed.store,
    ledger: (options.ledger ?? same)(opened.ledger),
    locks: listenWhileLeased(locks, () => fleet),
    random: Math.random,
    messengers: () => fleet.map(({ adapter }) => adapter.messenger),
    guarantee: config.deliveryGuarantee,
    viewFor,
    settings: options.window === undefined ? {} : { window: options.window },
    ...common,
  });
  const fleet = await createFleet({
    bots,
    store: feed.store,
    switchboard: (options.switchboard ?? same)(
      createSwitchboard({
        feed,
        languages,
        outlook: createOutlook(config.telegram),
        pages: createPageReader({ clock: systemClock }),
        log: LOG,
      }),
    ),
    gateOf: (botId) => (options.gate ?? same)(delivery.lane(botId)),
    telegram: telegramOf(config, options),
    ...common,
  });
  const [member] = fleet;
  if (!member) throw new Error('There is no bot in the settings.');
  return {
    opened,
    delivery,
    viewFor,
    adapter: member.adapter,
    botId: member.bot.id,
    draft: async (headline, topics = ['city']) =>
      (await createDraft(feed, EDITOR, { headline, text: readPlainText(TEXT), topics })).number,
    async stop() {
      await delivery.stop();
      for (const { adapter } of fleet) await adapter.stop();
      await opened.close();
    },
  };
}

function telegramOf({ telegram }: Config, { perSecond }: WireOptions): Config['telegram'] {
  return { ...telegram, messagesPerSecond: perSecond ?? telegram.messagesPerSecond };
}

/** What goes wrong is told; the rest would be in the way of the figures. */
const LOG: Log = {
  info: () => undefined,
  warn: (fields, message) => console.error('warning:', message, JSON.stringify(fields)),
  error: (fields, message) => console.error('error:', message, fields),
};

import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createFleet, type FleetMember, runningAdapter } from './bot-fleet.js';
import { createCardKeeper } from './bots/card-keeper.js';
import { createSwitchboard } from './bots/create-switchboard.js';
import { createRoomKeeper } from './bots/room-keeper.js';
import { createChartPainter } from './charts/paint.js';
import type { Config } from './config.js';
import { createEngine } from './engine.js';
import { ensureOwners, issueClaimCode } from './feed/claiming.js';
import { type Clock, systemClock } from './feed/clock.js';
import { createFeedbackCounter } from './feed/feedback-counter.js';
import type { Log } from './feed/log.js';
import { continueTopicMoves } from './feed/retiring-topics.js';
import { releaseDue } from './feed/scheduling.js';
import { type OpenFeed, openFeed } from './open-feed.js';
import { createOutlook } from './outlook.js';
import { createPages } from './pages.js';
import { type BotToken, configuredTokens, type ResolvedBot, resolveBots } from './places.js';
import type { Playground } from './playground/playground.js';
import { seedNewsroom } from './playground/sample/seed.js';
import { PLAYGROUND_VALUE } from './playground/value.js';
import { createPagesOfWire, createPlaygroundDoor } from './playground-pages.js';
import type { Network } from './sources/network.js';
import { createPageReader } from './sources/page-reader.js';
import { startTicks } from './ticks.js';
import { startWebServer, type WebServer } from './web/web-server.js';

export interface AppOptions {
  readonly log: Log;
  readonly clock?: Clock;
  /** Numbers in [0, 1) that spread retries. */
  readonly random?: () => number;
  /** The way to the pages that people name by an address. Left out: the internet. */
  readonly network?: Network;
}

/** The whole program, wired and running. */
export interface App {
  /** Where the web listens, without a slash at the end. */
  readonly url: string;
  /** What to tell the person who started it: where to look, and the claim code while there is no owner. */
  readonly welcome: readonly string[];
  readonly opened: OpenFeed;
  readonly playground: Playground | null;
  /** Takes up what is due now, as every tick does. */
  tick(): Promise<void>;
  /** Resolves when nothing is due now or on its way. */
  idle(): Promise<void>;
  /** Ends everything in order and leaves nothing running. */
  stop(): Promise<void>;
}

/**
 * Starts the program that the settings describe; with no token, the playground.
 * @throws FeedError when the database cannot be opened or the port is in use; nothing is left running then.
 */
export async function startApp(config: Config, options: AppOptions): Promise<App> {
  const cleanUp: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  };
  try {
    return await assemble(config, options, { cleanUp, stop });
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Ending {
  /** Steps that undo what was started, run in reverse. */
  readonly cleanUp: (() => Promise<void>)[];
  readonly stop: () => Promise<void>;
}

async function assemble(config: Config, options: AppOptions, { cleanUp, stop }: Ending): Promise<App> {
  const { log, clock = systemClock, random = Math.random, network } = options;
  const opened = await openFeed(config, clock);
  cleanUp.push(() => opened.close());
  const { feed, languages } = opened;

  let fleet: readonly FleetMember[] = [];
  const pages = createPages(feed.store, () => fleet);
  const playgroundDoor = createPlaygroundDoor(configuredTokens(config).length === 0);
  pages.route('/', playgroundDoor.routes);
  const web = await startWebServer(pages, config);
  cleanUp.push(() => web.stop());

  const playground = await openPlaygroundIfAlone(config, { clock, log, cleanUp });
  const bots = await resolveBots(feed.store, playground?.bots ?? configuredTokens(config));
  const claimCode = await prepareNewsroom(config, opened, { bots, playground });

  const room = createRoomKeeper({
    feed,
    languages,
    noticesOf: (botId) => runningAdapter(fleet, botId)?.notices ?? null,
    clock,
    log,
  });
  const { delivery, behind } = createEngine(config, opened, {
    fleet: () => fleet,
    onEvent: (event) => room.note(event),
    clock,
    random,
    log,
  });
  const feedback = createFeedbackCounter({ store: feed.store, clock, log });
  const pageReader = createPageReader({ clock, ...(network && { network }) });
  const switchboard = createSwitchboard({
    feed,
    languages,
    outlook: createOutlook(config.telegram),
    pages: pageReader,
    log,
    feedback,
    charts: createChartPainter(),
  });
  const cards = createCardKeeper({
    feed,
    switchboard,
    noticesOf: (botId) => runningAdapter(fleet, botId)?.notices ?? null,
    clock,
    log,
  });
  fleet = await createFleet({
    bots,
    store: feed.store,
    switchboard,
    gateOf: (botId) => delivery.lane(botId),
    clock,
    log,
    // The playground's Telegram may not reach the public address, and is asked instead.
    telegram: playground === null ? config.telegram : { ...config.telegram, webhookRoot: null },
  });
  if (playground !== null) {
    const { createGalleryView } = await import('./playground-gallery.js');
    const gallery = createGalleryView({ store: feed.store, switchboard, clock, log });
    const { store, settings } = feed;
    const common = { playground, delivery, fleet, gallery, clock, log };
    playgroundDoor.open(createPagesOfWire({ ...common, store, timeZone: settings.timeZone }));
  }
  const tick = async () => {
    await releaseDue(feed);
    await continueTopicMoves(feed, setImmediate);
  };
  await tick();
  delivery.start();
  const keepers = [...behind, room, cards];
  for (const keeper of keepers) keeper.start();
  cleanUp.push(async () => {
    const left = Promise.all(keepers.map((keeper) => keeper.stop()));
    await delivery.stop();
    await Promise.all(fleet.map(({ adapter }) => adapter.stop()));
    await feedback.stop();
    await left;
  });
  // Before the adapters, which wait for what people are being answered.
  cleanUp.push(async () => pageReader.stop());
  cleanUp.push(startTicks(log, tick));
  return {
    url: web.url,
    welcome: welcome(opened, web, { playground, claimCode }),
    opened,
    playground,
    tick,
    idle: () => delivery.idle(),
    stop,
  };
}

async function openPlaygroundIfAlone(
  config: Config,
  { clock, log, cleanUp }: { readonly clock: Clock; readonly log: Log; readonly cleanUp: Ending['cleanUp'] },
): Promise<Playground | null> {
  if (configuredTokens(config).length > 0) return null;
  // Loaded only where it is run, as are the parts of it below: a wire with tokens starts sooner without them.
  const { openPlayground } = await import('./playground/playground.js');
  const playground = await openPlayground({
    file: playgroundFile(config.databaseUrl),
    host: '127.0.0.1',
    telegramPort: 0,
    discordPort: 0,
    clock,
    log,
  });
  cleanUp.push(() => playground.stop());
  return playground;
}

/** The worlds are kept beside the database whose ledger knows their messages; an in-memory one is forgotten with them. */
function playgroundFile(databaseUrl: string): string | null {
  const path = databaseUrl.replace(/^sqlite:/, '');
  return path.includes(':memory:') ? null : join(dirname(path), 'playground.json');
}

/** Owners, the sample newsroom, and where the playground is for the command line; returns the claim code to show. */
async function prepareNewsroom(
  config: Config,
  { feed }: OpenFeed,
  { bots, playground }: { readonly bots: readonly ResolvedBot[]; readonly playground: Playground | null },
): Promise<string | null> {
  await ensureOwners(feed, [...config.owners, ...(playground?.owners ?? [])]);
  const shared: readonly BotToken[] | null = playground?.bots ?? null;
  await feed.store.transaction((tx) => tx.conversations.setValue(PLAYGROUND_VALUE, shared));
  if (playground !== null) await seedNewsroom(feed, bots, playground.cast);
  return await issueClaimCode(feed, randomBytes);
}

function welcome(
  { language }: OpenFeed,
  web: WebServer,
  { playground, claimCode }: { readonly playground: Playground | null; readonly claimCode: string | null },
): readonly string[] {
  return [
    playground === null
      ? language.say('welcome-running', { url: web.url })
      : language.say('welcome-playground', { url: `${web.url}/playground` }),
    ...(claimCode === null ? [] : [language.say('welcome-claim', { code: claimCode })]),
  ];
}

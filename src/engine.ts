import { type FleetMember, listenWhileLeased } from './bot-fleet.js';
import type { Config } from './config.js';
import type { Clock } from './feed/clock.js';
import type { BotLoops } from './feed/delivery/bot-loops.js';
import { createCopyTaskKeeper } from './feed/delivery/copy-task-keeper.js';
import {
  createDelivery,
  type DeliveryEngine,
  type DeliveryOptions,
} from './feed/delivery/create-delivery.js';
import { createPinKeeper } from './feed/delivery/pin-keeper.js';
import type { Log } from './feed/log.js';
import { createBriefViews } from './feed/view-brief.js';
import { createPublicationViews } from './feed/view-publication.js';
import type { OpenFeed } from './open-feed.js';

export interface Engine {
  readonly delivery: DeliveryEngine;
  /** What is done with copies once they stand: pins, copies passed on, threads. */
  readonly behind: readonly BotLoops[];
}

export interface EngineOptions {
  /** Asked for when the engine starts. */
  readonly fleet: () => readonly FleetMember[];
  readonly onEvent: NonNullable<DeliveryOptions['onEvent']>;
  readonly clock: Clock;
  /** Numbers in [0, 1) that spread retries. */
  readonly random: () => number;
  readonly log: Log;
}

/** All that sends by itself, each part waking the next. Nothing happens before each is started. */
export function createEngine(
  config: Config,
  { feed, languages, ledger, locks }: OpenFeed,
  { fleet, onEvent, clock, random, log }: EngineOptions,
): Engine {
  const { store, settings } = feed;
  const forViews = { store, languages, settings };
  const messengers = () => fleet().map(({ adapter }) => adapter.messenger);
  const delivery = createDelivery({
    store,
    ledger,
    locks: listenWhileLeased(locks, fleet),
    clock,
    random,
    messengers,
    guarantee: config.deliveryGuarantee,
    settings: {
      pinFlash: config.pinFlash,
      freshForMs: config.freshForHours === null ? null : config.freshForHours * 3_600_000,
    },
    onEvent,
    onPins: (botId) => pins.wake(botId),
    onCopyTasks: (botId) => copyTasks.wake(botId),
    viewFor: createPublicationViews(forViews),
    log,
  });
  const behindPosts = {
    store,
    messengers,
    gateOf: (botId: number) => delivery.lane(botId),
    isRunning: (botId: number) =>
      delivery.status().some((lane) => lane.botId === botId && lane.state === 'running'),
    clock,
    log,
  };
  const pins = createPinKeeper(behindPosts);
  const copyTasks = createCopyTaskKeeper({ ...behindPosts, viewFor: createBriefViews(forViews) });
  return { delivery, behind: [pins, copyTasks] };
}

import { DISCORD_LIMITS } from './bot-fleet.js';
import { createDiscordBot } from './bots/discord/create-discord-bot.js';
import type { Switchboard } from './bots/switchboard.js';
import { createTelegramBot } from './bots/telegram/create-telegram-bot.js';
import type { Clock } from './feed/clock.js';
import type { AnswerGate, Messenger } from './feed/delivery/messenger.js';
import { type Destination, type DestinationKind, type Platform, tierOf } from './feed/destination.js';
import type { Log } from './feed/log.js';
import type { Store } from './feed/ports.js';
import type { BriefView } from './feed/view.js';
import { DiscordServer } from './playground/discord/discord-server.js';
import { findServerPicture } from './playground/page/picture-routes.js';
import type { GalleryView, RenderedBrief } from './playground/page/ports.js';
import { type Cast, createCast } from './playground/sample/cast.js';
import { TelegramServer } from './playground/telegram/server.js';

/** No bot of the database, so that nothing the gallery uploads is taken for an upload of the wire's own bots. */
const GALLERY_BOT = 0;

const NO_ANSWERS: AnswerGate = {
  admit: async () => ({ answered: () => undefined }),
  close: () => undefined,
};

/**
 * Posts samples through the real adapters to two platform servers of the gallery's own, and reads what became of them.
 * The servers listen only while a sample is being posted.
 */
export function createGalleryView(given: {
  readonly store: Store;
  readonly switchboard: Switchboard;
  readonly clock: Clock;
  readonly log: Log;
}): GalleryView {
  const now = () => given.clock.now();
  const servers = {
    telegram: new TelegramServer({ now }),
    discord: new DiscordServer({ now, rateLimits: { enforced: false } }),
  };
  const cast = createCast(servers.telegram, servers.discord);
  let last: Promise<unknown> = Promise.resolve();
  const onePerTime = (view: BriefView) => {
    const next = last.then(() => postSample(view, { ...given, ...servers, cast }));
    // Whoever waits for it sees the failure; the next sample has nothing to do with it.
    last = next.catch(() => undefined);
    return next;
  };
  return {
    keepPicture: (bytes, mime) => given.store.transaction((tx) => tx.pictures.putPicture(bytes, mime)),
    renderSample: onePerTime,
    picture: findServerPicture(servers),
  };
}

interface Stage {
  readonly telegram: TelegramServer;
  readonly discord: DiscordServer;
  readonly cast: Cast;
  readonly store: Store;
  readonly switchboard: Switchboard;
  readonly clock: Clock;
  readonly log: Log;
}

async function postSample(view: BriefView, stage: Stage): Promise<RenderedBrief> {
  const { telegram, discord, cast } = stage;
  const at = { host: '127.0.0.1', port: 0 };
  const { url } = await telegram.start(at);
  const { apiRoot } = await discord.start(at);
  const bots = createBots(stage, { telegram: url, discord: apiRoot });
  try {
    const chat = cast.telegram.channel;
    await post(bots.telegram.messenger, view, destination('telegram', 'telegram-channel', String(chat)));
    await post(bots.discord.messenger, view, destination('discord', 'discord-text', cast.discord.news));
    return {
      telegram: newest(telegram.control.messages({ chat })),
      discord: newest(
        discord.control.messages({ channelId: cast.discord.news, viewerId: cast.discord.people.ada }),
      ),
    };
  } finally {
    await Promise.all([bots.telegram.stop(), bots.discord.stop()]);
    await Promise.all([telegram.stop(), discord.stop()]);
  }
}

function createBots({ cast, store, switchboard, clock, log }: Stage, roots: Record<Platform, string>) {
  const common = {
    botId: GALLERY_BOT,
    store: withoutUploads(store),
    switchboard,
    clock,
    log,
    answers: NO_ANSWERS,
  };
  return {
    telegram: createTelegramBot({ ...common, token: cast.telegram.token, apiRoot: roots.telegram }),
    discord: createDiscordBot({
      ...common,
      token: cast.discord.token,
      apiRoot: roots.discord,
      limits: DISCORD_LIMITS,
    }),
  };
}

/** What was uploaded to the gallery's servers is no business of the database's. */
function withoutUploads(store: Store): Store {
  return {
    ...store,
    pictures: { ...store.pictures, findUpload: async () => null },
    transaction: (work) =>
      store.transaction((tx) =>
        work({ ...tx, pictures: { ...tx.pictures, rememberUpload: async () => undefined } }),
      ),
  };
}

function destination(platform: Platform, kind: DestinationKind, chat: string): Destination {
  return {
    id: 0,
    botId: GALLERY_BOT,
    address: { platform, chat, thread: null },
    kind,
    tier: tierOf(kind),
    title: 'Gallery',
    locale: null,
    timeZone: null,
    parked: null,
    activeSince: 0,
    createdAt: 0,
  };
}

async function post(messenger: Messenger, view: BriefView, to: Destination): Promise<void> {
  const outcome = await messenger.post(to, messenger.render(view, 'full'), {
    replyTo: null,
    silent: true,
    nonce: `gallery-${view.number}-${view.version}`,
  });
  if (outcome.kind !== 'delivered')
    throw new Error(`${messenger.platform} did not take a sample: ${outcome.kind}`);
}

function newest<T>(messages: readonly T[]): T {
  const message = messages.at(-1);
  if (message === undefined) throw new Error('A sample was taken and cannot be found.');
  return message;
}

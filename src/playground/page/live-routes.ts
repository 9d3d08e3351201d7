import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Platform } from '../../feed/destination.js';
import { tellDiscord } from './discord/tell-discord.js';
import { gatherEvents, type LiveEvent } from './live.js';
import type { Look } from './look.js';
import type { PageOptions } from './ports.js';
import type { RateMeter } from './rate-meter.js';
import { chatAddress, PRIVATE_CHAT, readScene, type Scene } from './scene.js';
import { tellTelegram } from './telegram/tell-telegram.js';
import type { WireWatch } from './wire-watch.js';

/** After how long a browser that lost the stream asks for it again, in milliseconds. */
const RETRY_MS = 1000;

/** Counts what happens on both platforms, so that a browser can say up to where it has seen it. */
export class Happenings {
  #count = 0;

  constructor(
    { telegram, discord, clock }: Pick<PageOptions, 'telegram' | 'discord' | 'clock'>,
    meters: Readonly<Record<Platform, RateMeter>>,
  ) {
    telegram.on((event) => {
      this.#count += 1;
      if (event.kind === 'message-added' && event.message.message.from?.is_bot !== false) {
        meters.telegram.note(clock.now());
      }
    });
    discord.on((event) => {
      this.#count += 1;
      if (event.kind === 'message-created' && event.record.message.author.bot === true) {
        meters.discord.note(clock.now());
      }
    });
  }

  get count(): number {
    return this.#count;
  }
}

export interface LiveOptions extends PageOptions {
  readonly look: Look;
  readonly watch: WireWatch;
  readonly happenings: Happenings;
}

/**
 * `GET /events`: server-sent events, each a JSON list of `LiveEvent`, for one person and the two open places. `since` (or
 * the browser's own Last-Event-ID) is the count of happenings that the browser has seen; where it has missed some, both
 * panes are to be read anew.
 */
export function createLiveRoutes(options: LiveOptions): Hono {
  const routes = new Hono();
  routes.get('/events', (context) => stream(context, options));
  return routes;
}

function stream(context: Context, options: LiveOptions): Response {
  const { happenings, watch, clock } = options;
  const scene = readScene(options, context.req.query());
  const seen = Number(context.req.header('last-event-id') ?? context.req.query('since') ?? Number.NaN);
  return streamSSE(context, async (sse) => {
    const aborted = new Promise<void>((resolve) => sse.onAbort(resolve));
    const send = (events: readonly LiveEvent[]) =>
      void sse.writeSSE({
        id: String(happenings.count),
        data: JSON.stringify(events),
        retry: RETRY_MS,
      });
    const gathered = gatherEvents(clock, send);
    const endings = [...listen(options, scene, gathered.push), watch.on(gathered.push)];
    try {
      send(seen === happenings.count ? [] : [reload('telegram'), reload('discord')]);
      lookAt(options.telegram, scene);
      gathered.push(await watch.read());
      await aborted;
    } finally {
      for (const end of endings) end();
      gathered.end();
    }
  });
}

function listen(
  { telegram, discord, look }: LiveOptions,
  scene: Scene,
  push: (event: LiveEvent) => void,
): readonly (() => void)[] {
  const pushIfAny = (event: LiveEvent | null) => {
    if (event !== null) push(event);
  };
  return [
    telegram.on((event) => {
      pushIfAny(tellTelegram(event, telegram, { scene, look: look.telegram(scene) }));
      if (event.kind === 'message-added' && event.chat === scene.chat) lookAt(telegram, scene);
    }),
    discord.on((event) => pushIfAny(tellDiscord(event, discord, { scene, look: look.discord(scene) }))),
  ];
}

/** Whoever has a channel open has seen its posts. */
function lookAt({ control }: PageOptions['telegram'], scene: Scene): void {
  if (scene.chat !== PRIVATE_CHAT) control.look({ user: scene.person.telegram, chat: chatAddress(scene) });
}

function reload(platform: Platform): LiveEvent {
  return { kind: 'reload', platform };
}

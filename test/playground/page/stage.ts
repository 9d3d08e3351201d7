import { Api } from 'grammy';
import type { Hono } from 'hono';
import { onTestFinished } from 'vitest';
import { type Clock, systemClock } from '../../../src/feed/clock.js';
import { DiscordServer } from '../../../src/playground/discord/discord-server.js';
import { createPlaygroundPages } from '../../../src/playground/page/create-pages.js';
import type { GalleryView, Person, WireBrief, WireLane } from '../../../src/playground/page/ports.js';
import { type Cast, createCast, PEOPLE, type PersonName } from '../../../src/playground/sample/cast.js';
import { TelegramServer } from '../../../src/playground/telegram/server.js';

const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The pages on two platform servers with the people of the town, and a wire whose state the test sets. */
export interface PageStage {
  readonly telegram: TelegramServer;
  readonly discord: DiscordServer;
  readonly cast: Cast;
  readonly people: readonly Person[];
  readonly pages: Hono;
  readonly wire: { briefs: WireBrief[]; lanes: WireLane[] };
  /** What the page answers to an action of one person. */
  act(
    action: string,
    input: unknown,
    scene?: Partial<Record<'as' | 'chat' | 'channel', string>>,
  ): Promise<Response>;
}

export function openPageStage(clock: Clock = systemClock, gallery?: GalleryView): PageStage {
  const now = () => clock.now();
  const telegram = new TelegramServer({ now });
  const discord = new DiscordServer({ now, rateLimits: { enforced: false } });
  const cast = createCast(telegram, discord);
  const people = (['eddy', 'ada', 'bo', 'olga'] as const).map((id) => toPerson(cast, id));
  const wire: PageStage['wire'] = { briefs: [], lanes: [] };
  const pages = createPlaygroundPages({
    telegram,
    discord,
    wire: { findBriefs: async (limit) => wire.briefs.slice(0, limit), lanes: () => wire.lanes },
    gallery: gallery ?? {
      keepPicture: () => Promise.reject(new Error('This stage has no gallery.')),
      renderSample: () => Promise.reject(new Error('This stage has no gallery.')),
      picture: () => null,
    },
    people,
    clock,
    log: QUIET,
    timeZone: 'UTC',
  });
  onTestFinished(async () => {
    await telegram.stop();
    await discord.stop();
  });
  return {
    telegram,
    discord,
    cast,
    people,
    pages,
    wire,
    act: async (action, input, scene = {}) =>
      await pages.request('/act', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ as: 'eddy', chat: 'bot', channel: '', ...scene, action, input }),
      }),
  };
}

/** A brief of the wire with what a test does not care about filled in. */
export function wireBrief(brief: Partial<WireBrief> & Pick<WireBrief, 'number'>): WireBrief {
  return {
    version: 1,
    state: 'published',
    urgency: 'routine',
    headline: `Brief ${brief.number}`,
    isCorrected: false,
    progress: null,
    ...brief,
  };
}

/** A lane of the wire with what a test does not care about filled in. */
export function wireLane(lane: Partial<WireLane>): WireLane {
  return {
    platform: 'telegram',
    state: 'running',
    isListening: true,
    inFlight: 0,
    requestsPerSecond: 30,
    ...lane,
  };
}

/** The bot's own client on the running Telegram server. */
export async function startTelegramBot({ telegram, cast }: PageStage): Promise<Api> {
  const { url } = await telegram.start();
  return new Api(cast.telegram.token, { apiRoot: url });
}

function toPerson(cast: Cast, id: PersonName): Person {
  return {
    id,
    ...PEOPLE[id],
    telegram: cast.telegram.people[id],
    discord: cast.discord.people[id],
    isEditor: id === 'eddy',
  };
}

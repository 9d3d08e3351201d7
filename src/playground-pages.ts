import { Hono } from 'hono';
import type { FleetMember } from './bot-fleet.js';
import type { Brief } from './feed/brief.js';
import type { Clock } from './feed/clock.js';
import type { DeliveryEngine } from './feed/delivery/create-delivery.js';
import { summarize } from './feed/delivery-report.js';
import type { Platform } from './feed/destination.js';
import { wasPublished } from './feed/lifecycle.js';
import type { Log } from './feed/log.js';
import type { StoreReads } from './feed/ports.js';
import { createPlaygroundPages } from './playground/page/create-pages.js';
import type { GalleryView, Person, WireBrief, WireProgress, WireView } from './playground/page/ports.js';
import type { Playground } from './playground/playground.js';
import { PEOPLE, type PersonName } from './playground/sample/cast.js';

/** How many of the newest briefs are asked how far they have come. */
const FOLLOWED = 3;

/** The order in which the page offers the people of the town. */
const ORDER: readonly PersonName[] = ['eddy', 'ada', 'bo', 'olga'];

/**
 * A place for pages that are there only later: the web listens before the platforms do, and a router takes no new route
 * once it has answered.
 */
export interface PlaygroundDoor {
  readonly routes: Hono;
  open(pages: Hono): void;
}

/**
 * @param isExpected Whether the pages will come: until they do, who asks for them waits a moment instead of being told that
 *   there are none. They never come on a wire with tokens.
 */
export function createPlaygroundDoor(isExpected: boolean): PlaygroundDoor {
  let open: (pages: Hono) => void = () => undefined;
  const opened = new Promise<Hono>((resolve) => {
    open = (pages) => resolve(new Hono().route('/playground', pages));
  });
  const routes = new Hono();
  routes.all('/playground/*', async (context) =>
    isExpected ? await (await opened).fetch(context.req.raw) : context.notFound(),
  );
  return { routes, open };
}

type WireReads = Pick<StoreReads, 'briefs' | 'broadcasts'>;

/** The playground's pages on the running wire. */
export function createPagesOfWire(given: {
  readonly playground: Playground;
  readonly store: WireReads;
  readonly delivery: Pick<DeliveryEngine, 'status'>;
  readonly fleet: readonly FleetMember[];
  readonly gallery: GalleryView;
  readonly timeZone: string;
  readonly clock: Clock;
  readonly log: Log;
}): Hono {
  const { playground, clock, log, gallery, timeZone } = given;
  const { telegram, discord } = playground;
  return createPlaygroundPages({
    telegram,
    discord,
    wire: viewWire(given),
    gallery,
    people: findPeople(playground),
    clock,
    log,
    timeZone,
  });
}

function findPeople({ cast }: Playground): readonly Person[] {
  return ORDER.map((id) => ({
    id,
    ...PEOPLE[id],
    telegram: cast.telegram.people[id],
    discord: cast.discord.people[id],
    isEditor: id === 'eddy',
  }));
}

function viewWire(given: {
  readonly store: WireReads;
  readonly delivery: Pick<DeliveryEngine, 'status'>;
  readonly fleet: readonly FleetMember[];
}): WireView {
  const { store, delivery, fleet } = given;
  return {
    async findBriefs(limit) {
      const found = await store.briefs.findByState({
        states: null,
        authorId: null,
        beforeNumber: null,
        limit,
      });
      return await Promise.all(
        found.map(async (brief, index) =>
          toWireBrief(brief, index < FOLLOWED ? await readProgress(store, brief) : null),
        ),
      );
    },
    lanes: () =>
      delivery.status().flatMap(({ botId, state, inFlight }) => {
        const adapter = fleet.find(({ bot }) => bot.id === botId)?.adapter;
        if (adapter === undefined) return [];
        const { platform, limits } = adapter.messenger;
        return [
          {
            platform,
            state,
            isListening: adapter.state() !== 'unreachable',
            inFlight,
            requestsPerSecond: limits.requestsPerSecond,
          },
        ];
      }),
  };
}

async function readProgress(
  { broadcasts }: WireReads,
  { number, state }: Brief,
): Promise<WireProgress | null> {
  if (!wasPublished(state)) return null;
  const figures = await broadcasts.getFigures(number);
  const { total, places } = summarize(figures);
  const isUnderWay = (platform: Platform) =>
    figures.broadcasts.some((one) => one.platform === platform && (one.posting || one.changing)) ||
    places.some((place) => place.platform === platform && place.pending + place.retrying > 0);
  return {
    sent: total.sent,
    isUnderWay: { telegram: isUnderWay('telegram'), discord: isUnderWay('discord') },
  };
}

function toWireBrief(brief: Brief, progress: WireProgress | null): WireBrief {
  const { number, version, state, urgency, headline, correction } = brief;
  return { number, version, state, urgency, headline, isCorrected: correction !== null, progress };
}

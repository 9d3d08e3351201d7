import { Hono } from 'hono';
import type { FleetMember } from './bot-fleet.js';
import type { Brief } from './feed/brief.js';
import type { Clock } from './feed/clock.js';
import type { DeliveryEngine } from './feed/delivery/create-delivery.js';
import type { Log } from './feed/log.js';
import type { BriefReads } from './feed/ports.js';
import { createPlaygroundPages } from './playground/page/create-pages.js';
import type { GalleryView, Person, WireBrief, WireView } from './playground/page/ports.js';
import type { Playground } from './playground/playground.js';
import { PEOPLE, type PersonName } from './playground/sample/cast.js';

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

export function createPlaygroundDoor(): PlaygroundDoor {
  let opened: Hono | null = null;
  const routes = new Hono();
  routes.all('/playground/*', async (context) =>
    opened === null ? context.notFound() : await opened.fetch(context.req.raw),
  );
  return {
    routes,
    open(pages) {
      opened = new Hono().route('/playground', pages);
    },
  };
}

/** The playground's pages on the running wire. */
export function createPagesOfWire(given: {
  readonly playground: Playground;
  readonly briefs: BriefReads;
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
  readonly briefs: BriefReads;
  readonly delivery: Pick<DeliveryEngine, 'status'>;
  readonly fleet: readonly FleetMember[];
}): WireView {
  const { briefs, delivery, fleet } = given;
  return {
    async findBriefs(limit) {
      const found = await briefs.findByState({ states: null, authorId: null, beforeNumber: null, limit });
      return found.map(toWireBrief);
    },
    lanes: () =>
      delivery.status().flatMap(({ botId, state, inFlight }) => {
        const adapter = fleet.find(({ bot }) => bot.id === botId)?.adapter;
        if (adapter === undefined) return [];
        const { platform, limits } = adapter.messenger;
        // The one that listens notices an outage before the lane does, which first has to send something.
        const isCutOff = state === 'running' && adapter.state() === 'unreachable';
        return [
          {
            platform,
            state: isCutOff ? 'outage' : state,
            inFlight,
            requestsPerSecond: limits.requestsPerSecond,
          },
        ];
      }),
  };
}

function toWireBrief({ number, version, state, urgency, headline, correction }: Brief): WireBrief {
  return { number, version, state, urgency, headline, isCorrected: correction !== null };
}

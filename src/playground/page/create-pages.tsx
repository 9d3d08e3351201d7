import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { createActionRoutes } from './action-routes.js';
import { createAssetRoutes } from './assets.js';
import { ChatPage } from './chat-page.js';
import { DiscordPane } from './discord/discord-pane.js';
import { readDiscordPane } from './discord/read-discord.js';
import { createFaultSwitches } from './faults.js';
import { createFragmentRoutes } from './fragment-routes.js';
import { createGalleryRoutes } from './gallery-routes.js';
import { createLiveRoutes, Happenings } from './live-routes.js';
import { createLook } from './look.js';
import { createPictureRoutes, findServerPicture } from './picture-routes.js';
import type { PageOptions } from './ports.js';
import { RateMeter } from './rate-meter.js';
import { readScene } from './scene.js';
import { readTelegramPane } from './telegram/read-telegram.js';
import { TelegramPane } from './telegram/telegram-pane.js';
import { WireWatch } from './wire-watch.js';

/**
 * The playground in the browser, to be mounted at `/playground`. It acts on the two platform servers in this process and
 * looks at the wire through the ports; it leaves no timer once nobody looks.
 */
export function createPlaygroundPages(options: PageOptions): Hono {
  const { telegram, discord, people, wire, clock, log } = options;
  const meters = { telegram: new RateMeter(), discord: new RateMeter() };
  const happenings = new Happenings(options, meters);
  const look = createLook(clock, options.timeZone, discord);
  const switches = createFaultSwitches({ telegram, discord, people });
  const watch = new WireWatch({ wire, switches, meters, clock, log });
  const pages = new Hono();
  pages.use(secureHeaders(PAGE_HEADERS));
  pages.get('/', async (context) => {
    const scene = readScene(options, context.req.query());
    const present = await watch.read();
    const telegramPane = readTelegramPane(telegram, scene, look.telegram(scene));
    const discordPane = readDiscordPane(discord, scene, look.discord(scene));
    // Last, as reading opens the person's direct messages: what that brings about is shown already.
    const seen = happenings.count;
    return context.html(
      html`<!DOCTYPE html>${(
        <ChatPage
          scene={scene}
          people={people}
          seen={seen}
          telegram={<TelegramPane {...telegramPane} />}
          discord={<DiscordPane {...discordPane} />}
          wire={{ strip: raw(present.strip), tour: raw(present.tour), faults: raw(present.faults) }}
        />
      )}`,
    );
  });
  pages.route('/', createFragmentRoutes(options, look));
  pages.route('/', createLiveRoutes({ ...options, look, watch, happenings }));
  pages.route('/', createActionRoutes(options, switches));
  pages.route('/', createGalleryRoutes(options, look));
  pages.route('/pictures', createPictureRoutes(findServerPicture({ telegram, discord })));
  pages.route('/assets', createAssetRoutes());
  return pages;
}

/** Nothing from elsewhere, nothing inline. */
const PAGE_HEADERS = {
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginOpenerPolicy: 'same-origin',
  // The playground is served by plain HTTP as a rule, where this would lock people out.
  strictTransportSecurity: false,
};

import { type Context, Hono } from 'hono';
import type { DiscordServer } from '../discord/discord-server.js';
import type { TelegramServer } from '../telegram/server.js';
import type { PictureAddress, PictureFile } from './ports.js';

type FindPicture = (address: PictureAddress) => PictureFile | null;

/** `/telegram/<path>` and `/discord/<file>`: pictures by the platforms' own names of them. */
export function createPictureRoutes(find: FindPicture): Hono {
  const routes = new Hono();
  routes.get('/telegram/photos/:file', (context) =>
    answer(context, find({ platform: 'telegram', file: `photos/${context.req.param('file')}` })),
  );
  routes.get('/discord/:file', (context) =>
    answer(context, find({ platform: 'discord', file: context.req.param('file') })),
  );
  return routes;
}

/** Looks at the two servers. */
export function findServerPicture(servers: {
  readonly telegram: TelegramServer;
  readonly discord: DiscordServer;
}): FindPicture {
  return ({ platform, file }) => {
    if (platform === 'telegram') {
      const bytes = servers.telegram.control.picture({ path: file });
      return bytes && { bytes, contentType: `image/${file.replace(/^.*\./, '').replace('jpg', 'jpeg')}` };
    }
    return servers.discord.control.file({ fileId: file });
  };
}

/** Files come from anybody, so a browser may show them as pictures and make nothing else of them. */
function answer(context: Context, file: PictureFile | null): Response | Promise<Response> {
  if (file === null || !/^image\/(?:png|jpeg|gif|webp)$/.test(file.contentType)) return context.notFound();
  return context.body(new Uint8Array(file.bytes), 200, {
    'content-type': file.contentType,
    'cache-control': 'private, max-age=3600, immutable',
  });
}

import { Hono } from 'hono';
import { answerScript } from './browser/answer-script.js';
import { appScript } from './browser/app-script.js';
import { commandLineScript } from './browser/command-line-script.js';
import { commandListScript } from './browser/command-list-script.js';
import { composerScript } from './browser/composer-script.js';
import { dialogScript } from './browser/dialog-script.js';
import { galleryScript } from './browser/gallery-script.js';
import { liveScript } from './browser/live-script.js';
import { messagesScript } from './browser/messages-script.js';
import { panesScript } from './browser/panes-script.js';
import { sceneScript } from './browser/scene-script.js';
import { toolsScript } from './browser/tools-script.js';
import { tourScript } from './browser/tour-script.js';
import { unfoldScript } from './browser/unfold-script.js';
import { styleSheet } from './style/style-sheet.js';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0b5cad"/><path d="M8 10h16M8 16h16M8 22h9" stroke="#fff" stroke-width="3" stroke-linecap="round"/></svg>';

/** The page's own scripts and its one stylesheet, kept as text so that the compiler is the whole build. */
const ASSETS: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  'style.css': { type: 'text/css', text: styleSheet },
  'icon.svg': { type: 'image/svg+xml', text: ICON },
  'answer.js': script(answerScript),
  'app.js': script(appScript),
  'command-line.js': script(commandLineScript),
  'command-list.js': script(commandListScript),
  'composer.js': script(composerScript),
  'dialog.js': script(dialogScript),
  'gallery.js': script(galleryScript),
  'live.js': script(liveScript),
  'messages.js': script(messagesScript),
  'panes.js': script(panesScript),
  'scene.js': script(sceneScript),
  'tools.js': script(toolsScript),
  'tour.js': script(tourScript),
  'unfold.js': script(unfoldScript),
};

/** The script of the chat page, and those that it imports. */
export const CHAT_SCRIPTS = [
  'app.js',
  'answer.js',
  'command-line.js',
  'command-list.js',
  'composer.js',
  'dialog.js',
  'live.js',
  'messages.js',
  'panes.js',
  'scene.js',
  'tools.js',
  'tour.js',
  'unfold.js',
] as const;

function script(text: string) {
  return { type: 'text/javascript', text };
}

/** `/assets/<name>`; looked at anew on every visit, since a new version of the program has new ones. */
export function createAssetRoutes(): Hono {
  const routes = new Hono();
  routes.get('/:name', (context) => {
    const name = context.req.param('name');
    const asset = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
    if (asset === undefined) return context.notFound();
    return context.body(asset.text, 200, {
      'content-type': `${asset.type}; charset=utf-8`,
      'cache-control': 'no-cache',
    });
  });
  return routes;
}

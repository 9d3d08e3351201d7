import type { ServerResponse } from 'node:http';
import type { World } from '../world.js';

/** Serves an uploaded file at `/attachments/<channel>/<file>/<name>`. */
export function sendAttachment(world: World, response: ServerResponse, path: string): void {
  const file = world.files.get(path.split('/')[3] ?? '');
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('This content is no longer available.');
    return;
  }
  const shown = /^(image|video|audio)\/(?!svg)/.test(file.contentType);
  response
    .writeHead(200, {
      'content-type': file.contentType,
      'content-length': file.bytes.byteLength,
      'content-disposition': shown ? 'inline' : 'attachment',
      // Files come from anybody: a browser must not make a page of one.
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
    })
    .end(file.bytes);
}

import { Hono } from 'hono';
import { html } from 'hono/html';
import { drawScene } from '../sample/picture.js';
import { BASE } from './base.js';
import { DiscordMessage } from './discord/message.js';
import { Document } from './document.js';
import { type GallerySample, gallerySamples } from './gallery-samples.js';
import type { Look } from './look.js';
import { createPictureRoutes } from './picture-routes.js';
import type { PageOptions, RenderedBrief } from './ports.js';
import { readScene } from './scene.js';
import { Bubble } from './telegram/bubble.js';

interface Rendered extends GallerySample {
  readonly rendered: RenderedBrief;
}

/** `GET /gallery`: what a brief looks like on each platform in every state. Rendered at the first visit and kept. */
export function createGalleryRoutes(options: PageOptions, look: Look): Hono {
  const { gallery } = options;
  let samples: Promise<readonly Rendered[]> | null = null;
  const routes = new Hono();
  routes.get('/gallery', async (context) => {
    samples ??= renderAll(options);
    // The next visit tries anew after a failure.
    samples.catch(() => {
      samples = null;
    });
    const pictures = `${BASE}/gallery/pictures`;
    const scene = readScene(options, {});
    const nobody = { viewer: null, pictures };
    const looks = {
      telegram: { ...look.telegram(scene), ...nobody },
      discord: { ...look.discord(scene), ...nobody, reactions: () => [] },
    };
    return context.html(html`<!DOCTYPE html>${<GalleryPage samples={await samples} looks={looks} />}`);
  });
  routes.route(
    '/gallery/pictures',
    createPictureRoutes((address) => gallery.picture(address)),
  );
  return routes;
}

async function renderAll({ gallery }: PageOptions): Promise<readonly Rendered[]> {
  const mime = 'image/png';
  const digest = await gallery.keepPicture(drawScene('night', { width: 960, height: 540 }), mime);
  const rendered: Rendered[] = [];
  for (const sample of gallerySamples({ digest, mime })) {
    rendered.push({ ...sample, rendered: await gallery.renderSample(sample.view) });
  }
  return rendered;
}

interface Looks {
  readonly telegram: Parameters<typeof Bubble>[0]['look'];
  readonly discord: Parameters<typeof DiscordMessage>[0]['look'];
}

function GalleryPage({ samples, looks }: { samples: readonly Rendered[]; looks: Looks }) {
  return (
    <Document title="Gallery · Briefwire playground" scripts={['gallery.js', 'unfold.js']}>
      <main class="gallery">
        <header class="top">
          <h1>
            Briefwire <span>gallery</span>
          </h1>
          <nav class="top-links" aria-label="Playground">
            <a href={BASE}>Back to the playground</a>
          </nav>
        </header>
        <p class="gallery-lead">
          One brief, two platforms, every state. Each card was posted through the wire's own adapters and is
          shown as the platform has it.
        </p>
        <nav class="gallery-index" aria-label="Samples">
          {samples.map(({ title, view }) => (
            <a href={`#sample-${view.number}`}>{title}</a>
          ))}
        </nav>
        {samples.map((sample) => (
          <Card sample={sample} looks={looks} />
        ))}
      </main>
    </Document>
  );
}

function Card({ sample, looks }: { sample: Rendered; looks: Looks }) {
  const { title, view, rendered } = sample;
  return (
    <section class="gallery-card" id={`sample-${view.number}`} aria-labelledby={`title-${view.number}`}>
      <h2 id={`title-${view.number}`}>{title}</h2>
      <div class="gallery-pair">
        <div class="gallery-telegram">
          <h3 class="sr">Telegram</h3>
          <ol class="messages" lang={view.language}>
            <Bubble post={{ view: rendered.telegram, others: [] }} look={looks.telegram} />
          </ol>
        </div>
        <div class="gallery-discord">
          <h3 class="sr">Discord</h3>
          <ol class="messages" lang={view.language}>
            <DiscordMessage message={rendered.discord} look={looks.discord} />
          </ol>
        </div>
      </div>
    </section>
  );
}

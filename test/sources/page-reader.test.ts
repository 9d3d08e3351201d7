import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../src/languages.js';
import { createPageReader } from '../../src/sources/page-reader.js';
import { ManualClock } from '../support/manual-clock.js';
import { openWeb, PUBLIC_ADDRESS, pages, Web } from '../support/web.js';

const PAGE = '<title>The ferry sails again</title>';
const URL_OF_PAGE = 'http://news.example/ferry';

const PEM = (name: string) => readFileSync(new URL(`./fixtures/${name}.pem`, import.meta.url), 'utf8');

function readerOn(web: Web, clock = new ManualClock()) {
  return createPageReader({ clock, network: web.network });
}

async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    const { said } = error as {
      readonly said: { readonly id: string; readonly args?: Record<string, string> };
    };
    // Every refusal is a sentence that can be said.
    loadLanguages().in('en').say(said.id, said.args);
    return said.id;
  }
  throw new Error('Nothing was refused.');
}

describe('reading a page', () => {
  it('tells what it says about itself, and where it was found', async () => {
    const web = await openWeb(pages(PAGE));
    expect(await readerOn(web).read(URL_OF_PAGE)).toMatchObject({
      title: 'The ferry sails again',
      link: URL_OF_PAGE,
      pictureUrl: null,
    });
    expect(web.dialled).toEqual([`${PUBLIC_ADDRESS}:80`]);
    expect(web.asked).toEqual(['news.example /ferry']);
  });

  it('follows up to five redirects and looks at each of them', async () => {
    const web = await openWeb((request, response) => {
      const step = Number(request.url?.slice(1));
      if (step < 5) response.writeHead(302, { location: `/${step + 1}` }).end();
      else pages(PAGE)(request, response);
    });
    expect(await readerOn(web).read('http://news.example/0')).toMatchObject({
      link: 'http://news.example/5',
    });
    expect(await refusal(readerOn(web).read('http://news.example/-1'))).toBe('fetch-redirects');
  });

  it('does not take what stands beside a redirect', async () => {
    const web = await openWeb((request, response) => {
      if (request.url === '/') return pages(PAGE)(request, response);
      response.writeHead(302, { location: '/' });
      response.end(Buffer.alloc(4 * 1024 * 1024));
    });
    expect(await readerOn(web).read(URL_OF_PAGE)).toMatchObject({ link: 'http://news.example/' });
  });

  it.each([
    ['http://127.0.0.1:8080/admin', 'fetch-internal'],
    ['http://[::ffff:10.0.0.1]/', 'fetch-internal'],
    ['http://inside.example/', 'fetch-internal'],
    ['//2130706433/', 'fetch-internal'],
    ['file:///etc/hosts', 'fetch-not-http'],
    ['https://a:b@news.example/', 'fetch-with-name'],
  ])('refuses a redirect to %s', async (location, id) => {
    const web = await openWeb((_request, response) => response.writeHead(301, { location }).end());
    web.names.set('inside.example', ['10.0.0.7']);
    expect(await refusal(readerOn(web).read(URL_OF_PAGE))).toBe(id);
    expect(web.dialled).toHaveLength(1);
  });

  it('reads where a redirect names an address in letters of another script', async () => {
    const web = await openWeb((request, response) => {
      if (request.url !== '/ferry') return pages(PAGE)(request, response);
      response.writeHead(302, { location: Buffer.from('/паром', 'utf8').toString('latin1') }).end();
    });
    await readerOn(web).read(URL_OF_PAGE);
    expect(web.asked.at(-1)).toBe(`news.example ${encodeURI('/паром')}`);
  });

  it('refuses a name with any address that is not public, and connects nowhere', async () => {
    const web = await openWeb(pages(PAGE));
    web.names.set('news.example', [PUBLIC_ADDRESS, '192.168.0.1']);
    web.names.set('localhost', ['127.0.0.1', '::1']);
    expect(await refusal(readerOn(web).read(URL_OF_PAGE))).toBe('fetch-internal');
    expect(await refusal(readerOn(web).read('http://localhost./'))).toBe('fetch-internal');
    expect(web.dialled).toEqual([]);
  });

  it('sends nothing over a connection that turns out to lead inside', async () => {
    const web = await openWeb(pages(PAGE));
    web.peer = '127.0.0.1';
    expect(await refusal(readerOn(web).read(URL_OF_PAGE))).toBe('fetch-internal');
    expect(web.dialled).toHaveLength(1);
    expect(web.asked).toEqual([]);
  });

  it('says that there is no such host', async () => {
    const web = await openWeb(pages(PAGE));
    expect(await refusal(readerOn(web).read('https://none.example/'))).toBe('fetch-no-host');
  });

  it.each([
    [404, 'fetch-not-found'],
    [410, 'fetch-not-found'],
    [403, 'fetch-refused'],
    [500, 'fetch-refused'],
    [204, 'fetch-refused'],
  ])('says what status %i means', async (status, id) => {
    const web = await openWeb((_request, response) => response.writeHead(status).end());
    expect(await refusal(readerOn(web).read(URL_OF_PAGE))).toBe(id);
  });

  it.each(['application/pdf', 'image/png', 'application/octet-stream', 'text/html-but-not'])(
    'does not read what calls itself %s',
    async (type) => {
      const web = await openWeb((_request, response) =>
        response.writeHead(200, { 'content-type': type }).end(PAGE),
      );
      expect(await refusal(readerOn(web).read(URL_OF_PAGE))).toBe('fetch-not-a-page');
    },
  );

  it('says that a page has no title', async () => {
    const web = await openWeb(pages('<p>Some words</p>'));
    expect(await refusal(readerOn(web).read(URL_OF_PAGE))).toBe('fetch-no-title');
  });

  it('says that the answer broke off', async () => {
    const web = await openWeb((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
      response.write(PAGE, () => response.destroy());
    });
    expect(await refusal(readerOn(web).read(URL_OF_PAGE))).toBe('fetch-broken');
  });
});

describe('what is too big', () => {
  const BIG = Buffer.alloc(6 * 1024 * 1024, 0x20);

  it.each([
    ['announced', { 'content-length': String(BIG.byteLength) }, BIG],
    ['not announced', {}, BIG],
    ['compressed with gzip', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(200 * 1024 * 1024))],
    ['compressed with deflate', { 'content-encoding': 'deflate' }, deflateSync(BIG)],
    ['compressed with brotli', { 'content-encoding': 'br' }, brotliCompressSync(BIG)],
  ])('is refused when it is %s', async (_how, headers, body) => {
    const web = await openWeb((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...headers });
      response.end(body);
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusal(readerOn(web).read(URL_OF_PAGE))).toBe('fetch-too-big');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
  });

  it('is refused when it is packed more than once, since nobody needs that', async () => {
    const web = await openWeb((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' });
      response.end(gzipSync(gzipSync(BIG)));
    });
    expect(await refusal(readerOn(web).read(URL_OF_PAGE))).toBe('fetch-broken');
  });

  it('is not a page that was packed small enough', async () => {
    const web = await openWeb((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      response.end(gzipSync(PAGE));
    });
    expect(await readerOn(web).read(URL_OF_PAGE)).toMatchObject({ title: 'The ferry sails again' });
  });
});

describe('what takes too long', () => {
  it.each([
    ['never answers', 0],
    ['drips', 1],
  ])('is given up after 20 seconds when the site %s', async (_how, drips) => {
    const clock = new ManualClock();
    let heard: () => void = () => undefined;
    const isHeard = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const web = await openWeb((_request, response) => {
      if (drips > 0) response.writeHead(200, { 'content-type': 'text/html' }).write('<title>');
      heard();
    });
    const given = refusal(readerOn(web, clock).read(URL_OF_PAGE));
    await isHeard;
    clock.advance(19_999);
    expect(clock.pending).toBe(1);
    clock.advance(1);
    expect(await given).toBe('fetch-too-slow');
  });

  it('is given up when the name service does not answer', async () => {
    const clock = new ManualClock();
    const web = new Web();
    const network = { ...web.network, resolve: () => new Promise<never>(() => undefined) };
    const given = refusal(createPageReader({ clock, network }).read(URL_OF_PAGE));
    await clock.awaited();
    clock.advance(20_000);
    expect(await given).toBe('fetch-too-slow');
  });

  it('is given up when the program stops, and leaves no timer', async () => {
    const clock = new ManualClock();
    const web = new Web();
    let asked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    await web.serve(() => asked());
    const reader = readerOn(web, clock);
    const given = refusal(reader.read(URL_OF_PAGE));
    await isAsked;
    reader.stop();
    expect(await given).toBe('fetch-stopping');
    expect(clock.pending).toBe(0);
    expect(await refusal(reader.read(URL_OF_PAGE))).toBe('fetch-stopping');
  });
});

describe('https', () => {
  const serveSecurely = async () => {
    const web = new Web();
    await web.serve(pages(PAGE), (listener) =>
      createServer({ key: PEM('news-example-key'), cert: PEM('news-example') }, listener),
    );
    return web;
  };

  it('is read when the certificate is for the host', async () => {
    const web = await serveSecurely();
    const network = { ...web.network, authorities: PEM('news-example') };
    const reader = createPageReader({ clock: new ManualClock(), network });
    expect(await reader.read('https://news.example/ferry')).toMatchObject({
      link: 'https://news.example/ferry',
    });
    expect(web.dialled).toEqual([`${PUBLIC_ADDRESS}:443`]);
  });

  it('is not read when the certificate is for another host, or nobody vouches for it', async () => {
    const web = await serveSecurely();
    web.names.set('other.example', [PUBLIC_ADDRESS]);
    const network = { ...web.network, authorities: PEM('news-example') };
    const trusting = createPageReader({ clock: new ManualClock(), network });
    expect(await refusal(trusting.read('https://other.example/'))).toBe('fetch-unreachable');
    expect(await refusal(readerOn(web).read('https://news.example/'))).toBe('fetch-unreachable');
    expect(web.asked).toEqual([]);
  });
});

describe('reading a picture', () => {
  const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');

  it.each(['image/png', 'text/plain', ''])(
    'goes by its bytes, whatever type is named: "%s"',
    async (type) => {
      const web = await openWeb((_request, response) => {
        response.writeHead(200, type === '' ? {} : { 'content-type': type });
        response.end(PNG);
      });
      expect(Buffer.from(await readerOn(web).readPicture('http://news.example/a.png'))).toEqual(PNG);
    },
  );

  it('refuses what is no picture of the platforms, what is too big and what lies inside', async () => {
    const svg = await openWeb((_request, response) => {
      response.writeHead(200, { 'content-type': 'image/png' });
      response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
    });
    expect(await refusal(readerOn(svg).readPicture('http://news.example/a.png'))).toBe('fetch-not-a-picture');
    const big = await openWeb((_request, response) => response.end(Buffer.alloc(10 * 1024 * 1024 + 1, PNG)));
    expect(await refusal(readerOn(big).readPicture('http://news.example/a.png'))).toBe('fetch-too-big');
    expect(await refusal(readerOn(big).readPicture('http://10.0.0.1/a.png'))).toBe('fetch-internal');
  });
});

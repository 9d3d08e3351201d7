import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepPicture, MAX_PICTURE_BYTES, sniffPicture } from '../../src/feed/pictures.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

const PNG = bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');

function png(width: number, height: number): Uint8Array {
  const header = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0', 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

describe('a picture', () => {
  it.each([
    ['image/png', PNG],
    ['image/jpeg', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['image/gif', bytes('GIF89a\x01\0\x01\0')],
    ['image/webp', bytes('RIFF\x24\0\0\0WEBPVP8 ')],
  ])('is known as %s by how it begins', (mime, picture) => {
    expect(sniffPicture(picture)).toBe(mime);
  });

  it.each([
    ['nothing', bytes('')],
    ['a page', bytes('<svg onload="alert(1)">')],
    ['a sound', bytes('RIFF\x24\0\0\0WAVEfmt ')],
    ['half of a PNG signature', bytes('\x89PNG')],
  ])('is not %s', (_, picture) => {
    expect(sniffPicture(picture)).toBeNull();
  });

  it('is kept once under its digest', async () => {
    const kept = await keepPicture(newsroom.feed, { bytes: PNG, alt: 'A quay' });
    const again = await keepPicture(newsroom.feed, { bytes: PNG, alt: null });
    expect(kept).toMatchObject({ kind: 'stored', mime: 'image/png', alt: 'A quay' });
    if (kept.kind !== 'stored' || again.kind !== 'stored') throw new Error('Expected stored pictures.');
    expect(again.digest).toBe(kept.digest);
    const stored = await newsroom.feed.store.pictures.getPicture(kept.digest);
    expect(Uint8Array.from(stored.bytes)).toEqual(PNG);
  });

  it.each([
    ['PNG', png(10_000, 10_000)],
    ['PNG', png(4_294_967_295, 4_294_967_295)],
    ['PNG', png(9_000, 100)],
    ['PNG', png(0, 100)],
    ['GIF', bytes('GIF89a\xff\xff\xff\xff\0\0')],
    ['JPEG', bytes('\xff\xd8\xff\xe0\0\x04JF\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03')],
    ['WebP', bytes(`RIFF\x24\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff`)],
  ])(
    'is refused when few bytes of %s would fill a reader’s memory, or no chat shows its shape',
    async (_kind, bomb) => {
      await expect(keepPicture(newsroom.feed, { bytes: bomb, alt: null })).rejects.toMatchObject({
        said: { id: 'error-picture-shape' },
      });
    },
  );

  it('is kept up to the size that Telegram takes', async () => {
    for (const picture of [png(5_000, 5_000), png(9_500, 475)]) {
      expect(await keepPicture(newsroom.feed, { bytes: picture, alt: null })).toMatchObject({
        mime: 'image/png',
      });
    }
  });

  it('is refused when it is too large, or no picture', async () => {
    const large = new Uint8Array(MAX_PICTURE_BYTES + 1);
    large.set(PNG);
    await expect(keepPicture(newsroom.feed, { bytes: large, alt: null })).rejects.toMatchObject({
      said: { id: 'error-picture-large' },
    });
    await expect(keepPicture(newsroom.feed, { bytes: bytes('plain'), alt: null })).rejects.toMatchObject({
      said: { id: 'error-picture-kind' },
    });
  });
});

import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { Albums } from '../../../src/bots/telegram/albums.js';

const part = (album: string | undefined, caption?: string) =>
  ({ update_id: 1, message: { media_group_id: album, caption } }) as unknown as Update;

describe('pictures sent together', () => {
  it('are heard by their first part and by any part with words', () => {
    const albums = new Albums();
    expect(albums.isLaterPart(part('a'))).toBe(false);
    expect(albums.isLaterPart(part('a'))).toBe(true);
    expect(albums.isLaterPart(part('a', '/post Tram'))).toBe(false);
    expect(albums.isLaterPart(part('b'))).toBe(false);
  });

  it('do not keep single messages from being heard', () => {
    const albums = new Albums();
    expect(albums.isLaterPart(part(undefined))).toBe(false);
    expect(albums.isLaterPart(part(undefined))).toBe(false);
  });
});

import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { withoutLocations } from '../../../src/bots/telegram/without-locations.js';

const chat = { id: 42, type: 'private', first_name: 'Ada' } as const;
const location = { latitude: 50.4501, longitude: 30.5234 };

describe('an update as it is kept', () => {
  it('does not say where anybody is, in whatever message', () => {
    const venue = { location, title: 'The square', address: 'Square 1' };
    const earlier = { message_id: 1, date: 1, chat, location, venue };
    const update = {
      update_id: 7,
      message: { message_id: 2, date: 2, chat, location, reply_to_message: earlier },
    };
    const kept = withoutLocations(update as unknown as Update);
    expect(JSON.stringify(kept)).not.toMatch(/50\.4|30\.5|square/i);
    expect(kept.message?.location).toEqual({});
    expect(kept.message?.chat).toEqual(chat);
  });

  it('is the same where nobody says it', () => {
    const update: Update = {
      update_id: 7,
      message: { message_id: 2, date: 2, chat, text: 'location' } as never,
    };
    expect(withoutLocations(update)).toEqual(update);
  });
});

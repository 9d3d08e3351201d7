import { expect, test } from 'vitest';
import { keepPicture } from '../../src/feed/pictures.js';
import { openWire, type Wire } from './wire.js';

/** The smallest picture there is: one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function refusal(text: string) {
  return { fault: { kind: 'refuse', status: 400, code: 400, text: `Bad Request: ${text}` } } as const;
}

async function picture(wire: Wire) {
  return await keepPicture(wire.town.app.opened.feed, { bytes: PIXEL, alt: null });
}

test('a picture that Telegram refuses costs one request, and everybody gets the words', async () => {
  const wire = await openWire();
  const readers = await wire.readers(12);
  wire.telegram.faults.add({ ...refusal('PHOTO_INVALID_DIMENSIONS'), methods: ['sendPhoto'] });
  await wire.publish('The lighthouse', { picture: await picture(wire) });
  await wire.expectOnceIn(readers, 'The lighthouse');
  expect(wire.telegram.counters.requests.get('sendPhoto')).toBe(1);
});

test('a picture that Telegram takes is shown to everybody, and uploaded once', async () => {
  const wire = await openWire();
  const readers = await wire.readers(12);
  await wire.publish('The lighthouse', { picture: await picture(wire) });
  await wire.expectOnceIn(readers, 'The lighthouse');
  const posts = readers.flatMap((reader) => wire.everPosted(reader, 'The lighthouse'));
  expect(posts.filter(({ picturePath }) => picturePath === null)).toEqual([]);
  const uploads = posts.filter(
    ({ versions }) => !/^[\w-]{10,}$/.test(String(versions[0]?.parameters?.photo)),
  );
  expect(uploads.length).toBeLessThanOrEqual(1);
});

test('a text whose markup Telegram refuses is sent plainly, to everybody after one refused request', async () => {
  const wire = await openWire();
  const readers = await wire.readers(12);
  // The channel is served first.
  const chats = [wire.town.channel, ...readers].map(String);
  const words = refusal("can't parse entities: unsupported start tag");
  wire.telegram.faults.add({ ...words, methods: ['sendMessage'], chats, times: 1 });
  await wire.publish('The lighthouse');
  await wire.expectOnceIn(readers, 'The lighthouse');
  await wire.expectOnceIn([wire.town.channel], 'The lighthouse');
  const parameters = [wire.town.channel, ...readers].map(
    (chat) => wire.everPosted(chat, 'The lighthouse')[0]?.versions[0]?.parameters ?? {},
  );
  expect(parameters.filter(({ parse_mode }) => parse_mode !== undefined)).toEqual([]);
});

test('a Discord channel that refuses a text gets it plainly', async () => {
  const wire = await openWire();
  const channel = await wire.discordChannel();
  const fault = { kind: 'refuse', status: 400, code: 50035, text: 'Invalid Form Body' } as const;
  wire.discord.faults.add({ fault, chats: [channel], times: 1 });
  await wire.publish('The lighthouse');
  await wire.expectOnceIn([channel], 'The lighthouse');
});

test('a token that is refused in mid-broadcast stops that bot alone, says so once, and loses nothing', async () => {
  const wire = await openWire();
  const readers = await wire.readers(10);
  const channel = await wire.discordChannel();
  let posts = 0;
  const end = wire.telegram.on(({ kind }) => {
    if (kind !== 'message-added') return;
    posts += 1;
    if (posts < 4) return;
    end();
    wire.telegram.faults.add({ fault: { kind: 'refuse', status: 401, code: 401, text: 'Unauthorized' } });
  });
  const number = await wire.publish('The strike');
  await wire.expectOnceIn([channel], 'The strike');
  const refusals = () => wire.said(/refuses the token/);
  await wire.eventually(() => expect(refusals()).toHaveLength(1));

  await wire.correct(number);
  await wire.eventually(() => expect(wire.copies(channel, 'The strike')[0]).toContain('As corrected.'));
  const asked = wire.telegram.counters.requests.get('sendMessage');
  await wire.leapHours(1);
  expect(wire.telegram.counters.requests.get('sendMessage')).toBe(asked);
  expect(refusals()).toHaveLength(1);

  wire.telegram.faults.clear();
  await wire.town.restartProgram();
  await wire.eventually(() => {
    for (const reader of readers) {
      const texts = wire.copies(reader, 'The strike');
      expect(texts).toHaveLength(1);
      expect(texts[0]).toContain('As corrected.');
    }
  });
});

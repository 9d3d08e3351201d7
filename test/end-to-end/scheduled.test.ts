import { expect, test } from 'vitest';
import { numberIn, openTown, type Town, textOf, textOfMessage } from './town.js';

const HOUR = 3_600_000;

async function withReaders(): Promise<Town> {
  const town = await openTown({ NEWSROOM_TIME_ZONE: 'Europe/Kyiv' });
  await town.ready();
  town.telegram.control.start({ user: town.ada });
  await town.tell(town.ada, '/subscribe');
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.offered(town.dan, 'schedule');
  return town;
}

/** How many copies stand in the channel, in Ada's chat and in the Discord channel. */
function countCopies(town: Town, word: string): readonly number[] {
  const places = [
    town.posts().map(({ text }) => text),
    town.private(town.ada).map(({ text }) => text),
    town.embeds().map(textOfMessage),
  ];
  return places.map((texts) => texts.filter((text) => text.includes(word)).length);
}

test('scheduled on Telegram and restarted over its time, a brief is posted once', async () => {
  const town = await withReaders();
  const { text } = await town.tell(town.eddy, '/post Ferry at dawn\nIt sails at six.');
  const number = numberIn(text);
  expect((await town.press(town.eddy, 'Schedule…')).text).toMatch(/^When does it go out\?/);
  await town.restartProgram();
  const answer = await town.tell(town.eddy, 'in 2h');
  expect(answer.text).toMatch(
    new RegExp(`^#${number} · goes out \\w+, \\w+ \\d+, \\d{4} at \\d\\d:\\d\\d \\(Europe/Kyiv\\)`),
  );
  town.clock.leap(HOUR);
  await town.app.tick();
  await town.app.idle();
  expect(countCopies(town, 'Ferry at dawn')).toEqual([0, 0, 0]);

  await town.stopProgram();
  town.clock.leap(3 * HOUR);
  await town.startProgram();
  await town.eventually(() => expect(countCopies(town, 'Ferry at dawn')).toEqual([1, 1, 1]));
  await town.restartProgram();
  await town.app.tick();
  await town.app.idle();
  expect(countCopies(town, 'Ferry at dawn')).toEqual([1, 1, 1]);
  expect((await town.tell(town.eddy, '/queue')).text).toMatch(/^Nothing waits/);
  expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('scheduled and held by an embargo on Discord, a brief goes out when both are over', async () => {
  const town = await withReaders();
  const draft = await town.use(town.dan, 'post', { text: 'Bridge opens\nTraffic flows again.' });
  const number = numberIn(textOf(draft));
  await town.use(town.dan, 'schedule', { number, when: 'in 1h' });
  const held = textOf(await town.use(town.dan, 'embargo', { number, when: 'in 3h' }));
  expect(held).toMatch(/waits for the end of its embargo/);
  expect(textOf(await town.use(town.dan, 'queue'))).toMatch(/\d\d:\d\d {2}#\d+ {2}Bridge opens/);
  town.clock.leap(2 * HOUR);
  await town.app.tick();
  await town.app.idle();
  expect(countCopies(town, 'Bridge opens')).toEqual([0, 0, 0]);
  expect((await town.tell(town.ada, '/latest')).text).not.toContain('Bridge opens');
  town.clock.leap(HOUR);
  await town.app.tick();
  await town.eventually(() => expect(countCopies(town, 'Bridge opens')).toEqual([1, 1, 1]));
});

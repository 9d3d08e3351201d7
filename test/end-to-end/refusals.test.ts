import { beforeEach, describe, expect, test } from 'vitest';
import { codeFor, onDiscord, onTelegram } from './newsroom-people.js';
import { openTown, type Town } from './town.js';

/** A time that the clocks of Kyiv leave out: they go from 03:00 to 04:00 on the last Sunday of March. */
const GAP = '2027-03-28 03:30';

let town: Town;
let walt: number;
let wilma: string;

/** Walt writes on Telegram, Wilma on Discord; Eddy and Dan are owners there. */
beforeEach(async () => {
  town = await openTown({ NEWSROOM_TIME_ZONE: 'Europe/Kyiv', UNDO_SECONDS: '0' });
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.offered(town.dan, 'schedule');
  walt = town.telegram.control.createUser({ firstName: 'Walt' }).id;
  wilma = town.discord.control.createUser({ name: 'Wilma' }).id;
  town.discord.control.addMember({ guildId: town.server, userId: wilma });
  town.telegram.control.start({ user: walt });
  await town.tell(walt, `/claim ${await codeFor(town, 'writer')}`);
  await town.use(wilma, 'claim', { code: await codeFor(town, 'writer') });
});

const PLATFORMS = [
  ['Telegram', () => ({ writer: onTelegram(town, walt), editor: onTelegram(town, town.eddy) })],
  ['Discord', () => ({ writer: onDiscord(town, wilma), editor: onDiscord(town, town.dan) })],
] as const;

describe.each(PLATFORMS)('on %s', (platform, people) => {
  test('a writer is refused what is an editor’s, and what is somebody else’s', async () => {
    const { writer, editor } = people();
    await editor('post', { text: 'Ferry late' });
    await writer('post', { text: 'Bridge open' });
    expect(await writer('publish', { number: 2 })).toMatch(/needs an editor’s role/);
    expect(await writer('edit', { number: 1 })).toMatch(/somebody else’s draft/);
    expect(await writer('submit', { number: 1 })).toMatch(/somebody else’s draft/);
  });

  test('what is published is not published, edited or given up once more', async () => {
    const { editor } = people();
    await editor('post', { text: 'Ferry late' });
    await editor('publish', { number: 1 });
    expect(await editor('publish', { number: 1 })).toMatch(/published already/);
    expect(await editor('edit', { number: 1 })).toMatch(/\/update|\/correct/);
    expect(await editor('spike', { number: 1 })).toMatch(/\/retract/);
    expect(await editor('schedule', { number: 1, when: 'in 2h' })).toMatch(/published/);
  });

  test.each([
    ['2020-01-01 08:00', /has passed/],
    [GAP, /does not exist in Europe\/Kyiv/],
    ['tomorrow 08:00 Europe/Nowhere', /There is no time zone/],
    ['when it suits', /is not understood as a time/],
  ])('the time “%s” is refused, and the draft stays a draft', async (when, refusal) => {
    const { editor } = people();
    await editor('post', { text: 'Ferry late' });
    expect(await editor('schedule', { number: 1, when })).toMatch(refusal);
    expect(await editor('drafts')).toMatch(/#1 · draft/);
  });

  test('the later of two who decide is told who was first', async () => {
    const { writer, editor } = people();
    await writer('post', { text: 'Bridge open' });
    await writer('submit', { number: 1 });
    const other = platform === 'Telegram' ? onDiscord(town, town.dan) : onTelegram(town, town.eddy);
    await other('approve', { number: 1 });
    expect(await editor('approve', { number: 1 })).toMatch(/Too late: #1 was let out by (Dan|Eddy)/);
    expect(await editor('reject', { number: 1, reason: 'No.' })).toMatch(/Too late/);
  });
});

test('a button of a draft that was given up says so, and changes nothing', async () => {
  await town.tell(town.eddy, '/post Ferry late\nBy an hour.');
  await town.use(town.dan, 'spike', { number: 1 });
  const answer = await town.press(town.eddy, 'Publish');
  expect(answer.text).toMatch(/given up/);
  expect(town.posts()).toEqual([]);
});

test('a form left half-way is taken up after a restart', async () => {
  const { text } = await town.tell(town.eddy, '/post Ferry late\nBy an hour.');
  expect(text).toMatch(/^#1 · draft/);
  expect((await town.press(town.eddy, 'Headline')).text).toMatch(/What is the headline/);
  await town.restartProgram();
  await town.ready();
  expect((await town.tell(town.eddy, 'Ferry on time')).text).toMatch(/Ferry on time/);
  expect((await town.app.opened.feed.store.briefs.get(1)).headline).toBe('Ferry on time');
});

import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import type { InteractionResult } from '../../src/playground/discord/interaction-result.js';
import { openTown, type Town, textOf } from './town.js';

/** Two topics that readers can choose. */
async function openTopics(settings: Readonly<Record<string, string>> = {}): Promise<Town> {
  const town = await openTown({ NEWSROOM_TIME_ZONE: 'Europe/Kyiv', ...settings });
  await town.ready();
  await town.tell(town.eddy, '/post Quay closes\nUntil Monday.\n#harbour #town');
  return town;
}

/** The labels under a message on Telegram. */
function labelsUnder({
  buttons,
}: {
  readonly buttons: readonly (readonly { readonly text: string }[])[];
}): string[] {
  return buttons.flat().map(({ text }) => text);
}

async function pressOn(town: Town, shown: InteractionResult, label: string): Promise<InteractionResult> {
  const message = shown.messages[0] ?? shown.source;
  if (!message) throw new Error('There is no menu.');
  return await town.discord.people.pressButton({ userId: town.dan, messageId: message.id, label });
}

async function fillIn(town: Town, asked: InteractionResult, values: Record<string, string>): Promise<string> {
  if (!asked.modal) throw new Error(`No form opened: ${textOf(asked)}`);
  return textOf(await town.discord.people.submitModal({ userId: town.dan, interactionId: asked.id, values }));
}

/** Walks from button to button, and says what stands there in the end. */
async function walk(
  town: Town,
  shown: InteractionResult,
  ...labels: readonly string[]
): Promise<InteractionResult> {
  let page = shown;
  for (const label of labels) page = await pressOn(town, page, label);
  return page;
}

test('on Telegram the first minute takes two presses: a topic, and how it comes', async () => {
  const town = await openTopics();
  const start = await town.tell(town.ada, '/start');
  expect(start.text).toMatch(/^Welcome to/);
  expect(labelsUnder(start)).toEqual([
    'harbour',
    'town',
    'Everything at once',
    'Only urgent',
    'Daily digest',
    'Latest briefs',
    'Settings',
  ]);
  const chosen = await town.press(town.ada, 'harbour');
  expect(chosen.message.message_id).toBe(start.message.message_id);
  expect(labelsUnder(chosen)).toContain('✓ harbour');
  const done = await town.press(town.ada, 'Daily digest');
  expect(done.message.message_id).toBe(start.message.message_id);
  expect(done.text).toMatch(/every day at 08:00 \(Europe\/Kyiv\)\..*Topics: harbour\.\n\/settings/);
  expect((await town.press(town.ada, 'Settings')).text).toMatch(/Delivery: every day at 08:00/);
});

test('on Telegram times, days and quiet hours are chosen by buttons, questions and one line', async () => {
  const town = await openTopics();
  const { ada } = town;
  await town.tell(ada, '/subscribe');
  const menu = await town.tell(ada, '/settings');
  const press = async (...labels: readonly string[]) => {
    let text = '';
    for (const label of labels) {
      const page = await town.press(ada, label);
      expect(page.message.message_id).toBe(menu.message.message_id);
      text = page.text;
    }
    return text;
  };
  expect(await press('Delivery', 'Several times a day')).toMatch(/every day at 08:00, 12:00,? and 18:00/);
  expect(await press('Days', 'Sat', 'Sun', 'Back')).toMatch(/Sat and Sun at 08:00, 12:00,? and 18:00/);
  await press('Times', '✓ 12:00', '✓ 18:00');
  expect((await town.press(ada, 'Another time…')).text).toMatch(/At what time do you want a digest/);
  expect((await town.tell(ada, 'tonight')).text).toMatch(/I do not understand “tonight”/);
  expect(labelsUnder(await town.tell(ada, '9.30pm'))).toEqual(expect.arrayContaining(['✓ 08:00', '✓ 21:30']));
  expect((await town.tell(ada, '/digest weekly mon 7am')).text).toMatch(/Delivery: Mon at 07:00/);
  expect((await town.tell(ada, '/digest 25:00')).text).toMatch(/I do not understand “25:00”/);
  expect((await town.tell(ada, '/quiet 10pm-7')).text).toMatch(/Quiet hours: 22:00 to 07:00/);
  expect((await town.press(ada, 'Flash waits')).text).toMatch(/a flash waits as well/);
  await town.press(ada, 'Other hours…');
  expect((await town.tell(ada, 'the night')).text).toMatch(/I do not understand “the night”/);
  expect((await town.tell(ada, '22:30-6:45')).text).toMatch(/22:30 to 06:45, a flash waits as well/);
  expect((await town.tell(ada, '/quiet off')).text).toMatch(/Quiet hours: none/);
  expect((await town.tell(ada, '/digest off')).text).toMatch(/Delivery: each brief at once/);
});

test('on Discord a channel gets its digests and quiet hours from its administrators', async () => {
  const town = await openTopics();
  await town.offered(town.dan, 'digest');
  const offered = town.discord.control.offeredCommands({ userId: town.dora, channelId: town.news });
  const names = offered.map(({ name }) => name);
  expect(names).toContain('start');
  for (const name of ['digest', 'quiet']) expect(names).not.toContain(name);
  expect(textOf(await town.use(town.dora, 'start'))).toMatch(/^\n?I bring news briefs/);

  const start = await town.use(town.dan, 'start');
  expect(textOf(start)).toMatch(/can bring its briefs/);
  const done = await walk(town, start, 'harbour', 'Daily digest');
  expect(textOf(done)).toMatch(/every day at 08:00 \(Europe\/Kyiv\)\..*Topics: harbour/);

  const times = await walk(town, done, 'Settings', 'Delivery', 'Several times a day', 'Times');
  expect(await fillIn(town, await pressOn(town, times, 'Another time…'), { times: '6:30' })).toMatch(
    /Press a time/,
  );
  const days = await walk(town, await town.use(town.dan, 'digest'), 'Days', 'Mon', 'Back');
  expect(textOf(days)).toMatch(/Mon at 06:30, 08:00, 12:00,? and 18:00/);
  expect(textOf(await town.use(town.dan, 'digest', { when: 'fri 8:00' }))).toMatch(/Fri at 08:00/);
  expect(textOf(await town.use(town.dan, 'digest', { when: 'now' }))).toMatch(/I do not understand “now”/);

  const quiet = await walk(town, await town.use(town.dan, 'quiet'), '23:00–08:00', 'Flash silently');
  expect(textOf(quiet)).toMatch(/23:00 to 08:00, a flash comes silently/);
  const form = await pressOn(town, quiet, 'Other hours…');
  expect(await fillIn(town, form, { hours: '22:30 to 6:45' })).toMatch(
    /22:30 to 06:45, a flash comes silently/,
  );
  expect(textOf(await town.use(town.dan, 'quiet', { hours: '7' }))).toMatch(/I do not understand “7”/);
  expect(textOf(await town.use(town.dan, 'quiet', { hours: 'off' }))).toMatch(/Quiet hours: none/);
});

test('on Telegram a location answers the question for the zone, and is not logged', async () => {
  const town = await openTopics();
  const { ada } = town;
  await town.tell(ada, '/digest 8:00');
  const asked = await town.tell(ada, '/timezone');
  expect(asked.text).toMatch(/You can also send your location/);
  const answer = await town.sendLocation(ada, { latitude: 40.7128, longitude: -74.0061 });
  expect(answer.text).toMatch(/Time zone: America\/New_York/);
  expect((await town.tell(ada, '/digest')).text).toMatch(/\(America\/New_York\)/);
  // With no question waiting it is nothing to us.
  const idle = await town.sendLocation(ada, { latitude: 50.4501, longitude: 30.5234 });
  expect(idle.text).not.toMatch(/Time zone/);
  expect((await town.tell(ada, '/settings')).text).toMatch(/Time zone: America\/New_York/);
  expect(inspect(town.log, { depth: 12 })).not.toMatch(/40\.7128|74\.0061|50\.4501|30\.5234/);
});

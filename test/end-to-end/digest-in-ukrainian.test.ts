import { expect, test } from 'vitest';
import type { InteractionResult } from '../../src/playground/discord/interaction-result.js';
import { createEnglishFinder, readable } from './english-left.js';
import { openTown, type Town } from './town.js';

const findEnglish = createEnglishFinder('uk');

/** A town whose newsroom has two topics with names that are in no language. */
async function openUkrainianTown(): Promise<Town> {
  const town = await openTown({
    NEWSROOM_NAME: 'Вісник Лугів',
    NEWSROOM_LOCALE: 'uk',
    NEWSROOM_TIME_ZONE: 'Europe/Kyiv',
  });
  await town.ready();
  await town.tell(town.eddy, '/post Пором\nО сьомій.\n#порт #місто');
  return town;
}

test('on Telegram every page about digests and quiet hours speaks Ukrainian, and understands it', async () => {
  const town = await openUkrainianTown();
  const olia = town.telegram.control.createUser({ firstName: 'Оля', languageCode: 'uk' }).id;
  const pressAll = async (...labels: readonly string[]) => {
    for (const label of labels) await town.press(olia, label);
    return town.private(olia).at(-1)?.text;
  };
  await town.tell(olia, '/start');
  await pressAll('порт', 'Щоденний дайджест', 'Налаштування', 'Доставка', 'Кілька разів на день');
  await pressAll('Дні', 'пн', 'Назад', 'Час', '✓ 08:00', 'Інший час…');
  await town.tell(olia, 'увечері');
  await town.tell(olia, '6:30');
  expect((await town.tell(olia, '/digest пн пт 8:00')).text).toMatch(/пн .* пт, 08:00/);
  expect((await town.tell(olia, '/digest Середа 20.30')).text).toMatch(/ср, 20:30/);
  await town.tell(olia, '/digest завтра');
  expect((await town.tell(olia, '/quiet 22-7')).text).toMatch(/22:00–07:00/);
  await pressAll('Блискавки чекають', 'Інші години…');
  await town.tell(olia, 'вночі');
  await town.tell(olia, '22:30-6:45');
  expect((await town.tell(olia, '/quiet ні')).text).toMatch(/немає/);
  expect((await town.tell(olia, '/digest ні')).text).toMatch(/кожну новину одразу/);
  await town.tell(olia, '/timezone');
  expect((await town.sendLocation(olia, { latitude: 50.45, longitude: 30.52 })).text).toMatch(/Europe\/Kyiv/);
  const said = town.private(olia).filter(({ message }) => message.from?.is_bot);
  expect(said.length).toBeGreaterThan(10);
  expect(findEnglish(readable(said))).toEqual([]);
});

test('on Discord every page about digests and quiet hours speaks Ukrainian, and understands it', async () => {
  const town = await openUkrainianTown();
  const { dan } = town;
  await town.offered(dan, 'digest');
  const answers: InteractionResult[] = [];
  const note = (answer: InteractionResult) => {
    answers.push(answer);
    return answer;
  };
  const use = async (name: string, options: Readonly<Record<string, string>> = {}) =>
    note(await town.use(dan, name, options));
  const pressAll = async (shown: InteractionResult, ...labels: readonly string[]) => {
    let page = shown;
    for (const label of labels) {
      const message = page.messages[0] ?? page.source;
      if (!message) throw new Error('There is no menu.');
      page = note(await town.discord.people.pressButton({ userId: dan, messageId: message.id, label }));
    }
    return page;
  };
  const fillIn = async (asked: InteractionResult, values: Readonly<Record<string, string>>) =>
    note(await town.discord.people.submitModal({ userId: dan, interactionId: asked.id, values }));
  await use('language', { language: 'українська' });
  await pressAll(await use('start'), 'порт', 'Щоденний дайджест', 'Налаштування', 'Доставка', 'Дні', 'пн');
  const times = await pressAll(await use('digest'), 'Час', 'Інший час…');
  await fillIn(times, { times: 'увечері' });
  await use('digest', { when: 'завтра' });
  expect(JSON.stringify(await use('digest', { when: 'пн пт 8:00' }))).toMatch(/пн .* пт, 08:00/);
  const quiet = await pressAll(await use('quiet'), '22:00–07:00', 'Блискавки без звуку', 'Інші години…');
  await fillIn(quiet, { hours: 'вночі' });
  expect(JSON.stringify(await use('quiet', { hours: 'ні' }))).toMatch(/немає/);
  expect(answers.length).toBeGreaterThan(15);
  // The server is called so in every language.
  const said = readable(answers).map((text) => text.replaceAll('The town', ''));
  expect(findEnglish(said)).toEqual([]);
});

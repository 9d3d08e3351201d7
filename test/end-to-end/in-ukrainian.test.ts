import { expect, test } from 'vitest';
import type { InteractionResult } from '../../src/playground/discord/interaction-result.js';
import { createEnglishFinder, readable } from './english-left.js';
import { openTown, type Town } from './town.js';

const findEnglish = createEnglishFinder('uk');

let town: Town;
let heard: string[];

/** @param locale The newsroom's. */
async function begin(locale: string): Promise<void> {
  town = await openTown({
    UNDO_SECONDS: '0',
    NEWSROOM_NAME: 'Вісник Лугів',
    NEWSROOM_TIME_ZONE: 'Europe/Kyiv',
    NEWSROOM_LOCALE: locale,
  });
  heard = [];
  await town.ready();
}

/** Everything that a bot has said to somebody in private, as it stands and as it stood. */
function saidTo(user: number): readonly string[] {
  return town
    .private(user)
    .filter(({ message }) => message.from?.is_bot)
    .flatMap(({ text, buttons, versions }) => [text, ...readable(buttons), ...readable(versions)]);
}

async function tellAll(user: number, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) await town.tell(user, line);
}

async function pressAll(user: number, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await town.press(user, label);
}

test('a reader and an editor on Telegram find no English anywhere, in an English newsroom', async () => {
  await begin('en');
  const olia = town.telegram.control.createUser({ firstName: 'Оля', languageCode: 'uk' }).id;
  town.telegram.control.start({ user: olia });
  await town.eventually(() => expect(town.private(olia).at(-1)?.text).toMatch(/Вісник Лугів/));
  const { eddy } = town;
  await town.tell(eddy, '/language uk');
  expect(town.private(eddy).at(-1)?.text).toMatch(/Якою мовою/);

  await tellAll(eddy, '/topic add pohoda Погода', '/desk add Відділ порту', '/topic', '/desk');
  await tellAll(
    olia,
    '/latest',
    '/more',
    '/topics',
    '/subscribe',
    '/unsubscribe pohoda',
    '/subscribe pohoda',
  );
  await tellAll(eddy, '/post', '/cancel', '/post Пором запізнюється\nВін вийде о сьомій.\n#pohoda');
  await pressAll(eddy, 'Більше…', 'Назад', 'Теми', 'Готово', 'Заголовок');
  await tellAll(eddy, '/cancel', '/schedule 1 in 2h', '/queue', '/schedule 1 cancel', '/embargo 1 in 1h');
  await tellAll(
    eddy,
    '/embargo 1 off',
    '/expire 1 in 3d',
    '/drafts',
    '/schedule 1 колись',
    '/publish 99',
    '/publish',
  );
  await tellAll(eddy, '/publish 1 urgent');
  await town.eventually(() => expect(saidTo(olia).join('\n')).toMatch(/Терміново[\s\S]*Пором запізнюється/));
  await tellAll(eddy, '/update 1 Він вийде о восьмій.');
  await town.eventually(() => expect(saidTo(olia).join('\n')).toMatch(/Оновлено/));
  await tellAll(eddy, '/correct 1 Ішлося про інший пором.\nВін вийде о дев’ятій.');
  await town.eventually(() => expect(saidTo(olia).join('\n')).toMatch(/Виправлення/));
  await tellAll(
    eddy,
    '/publish 1',
    '/edit 1',
    '/report 1',
    '/stats',
    '/audit 1',
    '/audit',
    '/team',
    '/team here',
  );

  await tellAll(eddy, '/translate 1', '/translate 1 de Fähre verspätet\nSie fährt um neun.', '/translate 99');
  await tellAll(
    olia,
    '/digest',
    '/digest 8:00',
    '/digest нісенітниця',
    '/digest off',
    '/follow 1',
    '/unfollow 1',
  );
  await tellAll(
    olia,
    '/quiet',
    '/quiet 22:00-7:00',
    '/quiet коли?',
    '/quiet off',
    '/follow 99',
    '/start',
    '/stop',
  );
  await tellAll(
    olia,
    '/subscribe',
    '/latest',
    '/read 1',
    '/read 99',
    '/read',
    '/search пором',
    '/search мавпа',
    '/more',
  );
  await tellAll(olia, '/publish 1', '/nonsense', 'Добрий день', '/help', '/timezone', '/cancel', '/settings');
  await pressAll(olia, 'Теми', 'Назад', 'Відбір', 'Терміновість', 'термінове й блискавки', 'Відбір', 'Слова');
  await pressAll(
    olia,
    'Назад',
    'Пауза',
    'На день',
    'Пауза',
    'Відновити',
    'Вигляд і звук',
    'Вигляд',
    'лише заголовок',
  );
  await pressAll(
    olia,
    'Назад',
    'Мова',
    'Українська',
    'Автоматично',
    'Назад',
    'Мої дані',
    'Видалити мої дані',
    'Видалити все',
  );
  await tellAll(eddy, '/withhold 1', '/release 1', '/retract 1 Новина хибна.', '/retract 1', '/help');
  await tellAll(olia, '/subscribe', '/stop', '/stop');

  expect(findEnglish([...saidTo(olia), ...saidTo(eddy)])).toEqual([]);
  const menu = town.telegram.control.visibleCommands({ user: olia });
  expect(menu.map(({ command }) => command)).toContain('latest');
  expect(findEnglish(menu.map(({ description }) => description))).toEqual([]);
  expect(menu.find(({ command }) => command === 'language')?.description).toMatch(/мова/);
});

async function use(
  userId: string,
  name: string,
  options: Readonly<Record<string, string | number>> = {},
): Promise<InteractionResult> {
  const result = await town.use(userId, name, options);
  heard.push(...readable(result));
  return result;
}

async function press(userId: string, shown: InteractionResult, ...labels: readonly string[]): Promise<void> {
  let result = shown;
  for (const label of labels) {
    const message = result.messages[0] ?? result.source;
    if (!message) throw new Error('There is nothing to press.');
    result = await town.discord.people.pressButton({ userId, messageId: message.id, label });
    heard.push(...readable(result));
  }
}

test('a reader and an editor on Discord find no English anywhere, in a Ukrainian newsroom', async () => {
  await begin('uk');
  const { dan } = town;
  const lesia = town.discord.control.createUser({ name: 'Леся', locale: 'uk' }).id;
  town.discord.control.addMember({ guildId: town.server, userId: lesia });
  await town.offered(dan, 'settings');
  await use(lesia, 'latest');
  await use(lesia, 'help');
  await town.use(dan, 'claim');
  await use(dan, 'language', { language: 'українська' });
  await town.offered(dan, 'schedule');

  await use(dan, 'subscribe');
  await use(dan, 'topic', { do: 'add', topic: 'pohoda', text: 'Погода' });
  await use(dan, 'desk', { do: 'add', desk: 'Відділ порту' });
  await use(dan, 'topic');
  const card = await use(dan, 'post', { text: 'Пором запізнюється\nВін вийде о сьомій.\n#pohoda' });
  await press(dan, card, 'Більше…', 'Назад', 'Теми', 'Готово');
  await press(dan, card, 'Заголовок');
  await use(dan, 'preview', { number: 1 });
  await use(dan, 'schedule', { number: 1, when: 'in 2h' });
  await use(dan, 'queue');
  await use(dan, 'schedule', { number: 1, when: 'cancel' });
  await use(dan, 'drafts');
  await use(dan, 'publish', { number: 99 });
  await use(dan, 'publish', { number: 1, urgency: 'flash' });
  await town.eventually(() => expect(JSON.stringify(town.embeds())).toMatch(/Пором запізнюється/));
  await use(dan, 'update', { number: 1, text: 'Він вийде о восьмій.' });
  await town.eventually(() => expect(JSON.stringify(town.embeds())).toMatch(/Оновлено/));
  await use(dan, 'correct', { number: 1, note: 'Ішлося про інший пором.', text: 'Він вийде о дев’ятій.' });
  await town.eventually(() => expect(JSON.stringify(town.embeds())).toMatch(/Виправлення/));
  heard.push(...readable(town.embeds()));
  for (const name of ['report', 'audit', 'edit'] as const) await use(dan, name, { number: 1 });
  for (const name of ['stats', 'team', 'desk', 'timezone', 'help'] as const) await use(dan, name);

  await use(lesia, 'latest');
  await use(lesia, 'more');
  await use(lesia, 'topics');
  await use(lesia, 'read', { number: 1 });
  await use(lesia, 'read', { number: 99 });
  await use(lesia, 'search', { words: 'пором' });
  await use(lesia, 'search', { words: 'мавпа' });
  await use(lesia, 'start');
  const menu = await use(dan, 'settings');
  await press(
    dan,
    menu,
    'Теми',
    'Назад',
    'Відбір',
    'Мови новин',
    'Назад',
    'Вигляд і звук',
    'Вигляд',
    'Назад',
  );
  await press(dan, menu, 'Мова', 'Назад', 'Часовий пояс');
  await use(dan, 'withhold', { number: 1 });
  await use(dan, 'release', { number: 1 });
  await use(dan, 'retract', { number: 1, reason: 'Новина хибна.' });
  await use(dan, 'stop');

  expect(heard.length).toBeGreaterThan(100);
  // The server has an English name.
  expect(findEnglish(heard.map((text) => text.replaceAll('The town', '')))).toEqual([]);
  const offered = town.discord.control.offeredCommands({ userId: dan, channelId: town.news });
  expect(offered.length).toBeGreaterThan(20);
  expect(findEnglish(offered.map(({ description }) => description))).toEqual([]);
});

test('a channel speaks as whoever added the bot, and a server as its people', async () => {
  await begin('en');
  const olia = town.telegram.control.createUser({ firstName: 'Оля', languageCode: 'uk' }).id;
  town.telegram.control.start({ user: olia });
  const channel = town.telegram.control.createChat({ kind: 'channel', title: 'Луги', owner: olia }).id;
  town.telegram.control.addBot({ chat: channel, bot: 'wire_bot', by: olia });
  await town.eventually(() => expect(saidTo(olia).join()).toMatch(/Луги відтепер отримує кожну новину/));
  expect(findEnglish(saidTo(olia))).toEqual([]);

  const { dan, discord } = town;
  const server = discord.control.createGuild({ name: 'Луги', ownerId: dan, locale: 'uk' }).id;
  const news = discord.control.createChannel({ guildId: server, name: 'новини' }).id;
  await town.offered(dan, 'subscribe');
  const [command] = discord.control.offeredCommands({ userId: dan, channelId: town.news });
  discord.control.addBotToGuild({ guildId: server, applicationId: command?.application_id ?? '' });
  await discord.people.useCommand({ userId: dan, channelId: news, name: 'subscribe', options: {} });

  await town.tell(town.eddy, '/post Пором запізнюється\nВін вийде о сьомій.');
  await town.tell(town.eddy, '/publish 1 flash');
  await town.eventually(() => {
    const posts = town.telegram.control.messages({ chat: channel }).map(({ text }) => text);
    expect(posts.join()).toMatch(/БЛИСКАВКА/);
    expect(JSON.stringify(discord.control.messages({ channelId: news, viewerId: dan }))).toMatch(/БЛИСКАВКА/);
    expect(
      town
        .posts()
        .map(({ text }) => text)
        .join(),
    ).toMatch(/FLASH/);
  });
});

test('commands on Discord are described in every language that both sides speak', async () => {
  await begin('en');
  await town.offered(town.dora, 'latest');
  const offered = town.discord.control.offeredCommands({ userId: town.dora, channelId: town.news });
  const latest = offered.find(({ name }) => name === 'latest');
  const { languages } = town.app.opened;
  const locales = { uk: 'uk', de: 'de', fr: 'fr', 'es-ES': 'es', 'es-419': 'es', pl: 'pl' };
  for (const [locale, tag] of Object.entries(locales)) {
    const words = languages.in(tag).say('command-latest');
    expect(latest?.description_localizations).toMatchObject({ [locale]: words });
  }
  expect(latest?.description_localizations).not.toHaveProperty('ja');
});

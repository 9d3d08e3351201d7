import { expect, test } from 'vitest';
import { loadLanguages } from '../../src/languages.js';
import { openTown, type Town, textOf, textOfMessage } from './town.js';

const OLDER = loadLanguages().in('uk').say('view-translation-older');

const MINUTE = 60_000;

/** All that the bot says to somebody in private, as it stands now. */
const said = (town: Town, user: number): string =>
  town
    .private(user)
    .filter(({ message }) => message.from?.is_bot)
    .map(({ text }) => text)
    .join('\n\n');

test('on Telegram a brief reaches each chat in its language, and a correction follows in both', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { ada, eddy } = town;
  const olena = town.telegram.control.createUser({ firstName: 'Олена', languageCode: 'uk' }).id;
  await town.tell(ada, '/subscribe');
  await town.tell(olena, '/subscribe');
  await town.tell(eddy, '/post The ferry sails\nAt noon.');
  const shown = await town.tell(eddy, '/translate 1 uk Пором вирушає\nОпівдні.');
  expect(shown.text).toMatch(/In Ukrainian, as its readers see it:[\s\S]*Пором вирушає/);
  await town.tell(eddy, '/publish 1');
  await town.eventually(() => {
    expect(said(town, olena)).toMatch(/Пором вирушає\n\nОпівдні\./);
    expect(said(town, ada)).toMatch(/The ferry sails\n\nAt noon\./);
    expect(town.posts().at(-1)?.text).toMatch(/The ferry sails/);
  });
  expect(said(town, olena)).not.toMatch(/The ferry sails/);
  expect(said(town, ada)).not.toMatch(/Пором/);

  await town.tell(eddy, '/correct 1 It sails at one.\nAt one o’clock.');
  await town.eventually(() => {
    expect(said(town, olena)).toMatch(/At one o’clock\.[\s\S]*It sails at one\./);
    expect(said(town, ada)).toMatch(/At one o’clock\.[\s\S]*It sails at one\./);
  });
  // What was wrong stands in no language.
  expect(said(town, olena)).not.toMatch(/Опівдні/);

  await town.tell(eddy, '/translate 1 uk Пором вирушає\nО першій годині.');
  await town.eventually(() => expect(said(town, olena)).toMatch(/Пором вирушає\n\nО першій годині\./));
  expect(said(town, olena)).not.toMatch(/At one o’clock/);
  expect(said(town, ada)).not.toMatch(/Пором/);
  const found = await town.tell(olena, '/search першій');
  expect(found.text).toMatch(/Пором вирушає/);

  await town.tell(eddy, '/update 1 At one o’clock, with cars.');
  await town.eventually(() => expect(said(town, ada)).toMatch(/with cars/));
  await town.eventually(() => expect(said(town, olena)).toContain(OLDER));
  expect(said(town, olena)).toMatch(/О першій годині/);
  await town.tell(eddy, '/retract 1 It does not sail.');
  await town.eventually(() => {
    expect(said(town, olena)).not.toMatch(/^Пором вирушає\n\nО першій/m);
    expect(said(town, ada)).not.toMatch(/with cars/);
  });
});

test('on Discord a channel gets briefs in the language chosen there, and a correction follows in both', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { control, people } = town.discord;
  const novyny = control.createChannel({ guildId: town.server, name: 'новини' }).id;
  await town.use(town.dan, 'claim');
  await town.offered(town.dan, 'translate');
  await town.use(town.dan, 'subscribe');
  const there = { userId: town.dan, channelId: novyny };
  await people.useCommand({ ...there, name: 'subscribe', options: {} });
  await people.useCommand({ ...there, name: 'language', options: { language: 'uk' } });
  const embedsIn = (channelId: string): string =>
    control
      .messages({ channelId, viewerId: town.dan })
      .filter(({ embeds, author, interaction_metadata: asked }) => author.bot && embeds.length > 0 && !asked)
      .map(textOfMessage)
      .join('\n');

  await town.use(town.dan, 'post', { text: 'The ferry sails\nAt noon.' });
  const page = await town.use(town.dan, 'translate', { number: 1, language: 'uk', text: 'Пором вирушає' });
  expect(textOf(page)).toMatch(/It has no text yet/);
  await town.use(town.dan, 'translate', { number: 1, language: 'uk', text: 'Пором вирушає\nОпівдні.' });
  await town.use(town.dan, 'publish', { number: 1 });
  await town.eventually(() => {
    expect(embedsIn(novyny)).toMatch(/Пором вирушає[\s\S]*Опівдні|Опівдні[\s\S]*Пором вирушає/);
    expect(embedsIn(town.news)).toMatch(/The ferry sails/);
  });
  expect(embedsIn(novyny)).not.toMatch(/The ferry sails/);

  await town.use(town.dan, 'correct', { number: 1, note: 'It sails at one.', text: 'At one o’clock.' });
  await town.eventually(() => {
    expect(embedsIn(novyny)).toMatch(/At one o’clock/);
    expect(embedsIn(town.news)).toMatch(/At one o’clock/);
  });
  expect(embedsIn(novyny)).not.toMatch(/Опівдні/);
  await town.use(town.dan, 'translate', {
    number: 1,
    language: 'uk',
    text: 'Пором вирушає\nО першій годині.',
  });
  await town.eventually(() => expect(embedsIn(novyny)).toMatch(/О першій годині/));
  expect(embedsIn(town.news)).toMatch(/At one o’clock/);
  expect(embedsIn(town.news)).not.toMatch(/Пором/);
});

test('a chat that reads Ukrainian alone gets what is told in it as well, and nothing else', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { ada, eddy } = town;
  await town.tell(ada, '/subscribe');
  await town.tell(ada, '/settings');
  await town.press(ada, 'Filters');
  await town.press(ada, 'Languages of briefs');
  await town.press(ada, 'Ukrainian');
  await town.tell(eddy, '/post Market day\nOn the square.');
  await town.tell(eddy, '/publish 1');
  await town.tell(eddy, '/post The ferry sails\nAt noon.');
  await town.tell(eddy, '/translate 2 uk Пором вирушає\nОпівдні.');
  await town.tell(eddy, '/publish 2');
  await town.eventually(() => expect(said(town, ada)).toMatch(/Пором вирушає\n\nОпівдні\./));
  await town.eventually(() => expect(town.posts()).toHaveLength(2));
  expect(said(town, ada)).not.toMatch(/Market day|The ferry sails/);
});

test('a digest names each brief in the language of its reader, and follows its translation', async () => {
  const town = await openTown({ UNDO_SECONDS: '0', NEWSROOM_TIME_ZONE: 'UTC' });
  await town.ready();
  const { eddy } = town;
  const olena = town.telegram.control.createUser({ firstName: 'Олена', languageCode: 'uk' }).id;
  await town.tell(olena, '/subscribe');
  const soon = new Date(town.clock.now() + 2 * MINUTE).toISOString().slice(11, 16);
  await town.tell(olena, `/digest ${soon}`);
  await town.tell(eddy, '/post The ferry sails\nAt noon.');
  await town.tell(eddy, '/translate 1 uk Пором вирушає\nОпівдні.');
  await town.tell(eddy, '/publish 1');
  await town.tell(eddy, '/post Market day\nOn the square.');
  await town.tell(eddy, '/publish 2');
  town.clock.leap(2 * MINUTE);
  await town.eventually(() =>
    expect(said(town, olena)).toMatch(/Пором вирушає[\s\S]*Market day|Market day[\s\S]*Пором/),
  );
  expect(said(town, olena)).not.toMatch(/The ferry sails/);
  await town.tell(eddy, '/translate 1 uk Паром вирушає');
  await town.eventually(() => expect(said(town, olena)).toMatch(/Паром вирушає/));
});

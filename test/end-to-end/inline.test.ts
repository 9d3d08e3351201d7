import { expect, test } from 'vitest';
import { createDraft } from '../../src/feed/drafting.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { readMarkdown } from '../../src/feed/text/from-markdown.js';
import { openTown, type Town } from './town.js';

async function publish(town: Town, headline: string, text = 'Cars wait at the **old** pier.'): Promise<void> {
  const { feed } = town.app.opened;
  const actor = { memberId: null, name: 'test', via: 'cli', from: null } as const;
  const brief = await createDraft(feed, actor, { headline, text: readMarkdown(text) });
  await publishBrief(feed, actor, { number: brief.number });
}

/** What Ada is offered for words typed after the bot's name. */
async function offered(town: Town, query: string, offset = '') {
  const { control } = town.telegram;
  const { id } = control.inlineQuery({ user: town.ada, bot: 'wire_bot', query, offset });
  return await town.eventually(() => {
    const { answer } = control.inlineAnswer({ id });
    if (answer === null) throw new Error('Nothing is offered yet.');
    return { id, ...answer };
  });
}

test('words typed after the bot’s name in any chat offer briefs as cards, which others can open', async () => {
  const town = await openTown();
  await town.ready();
  await publish(town, 'Market opens late');
  await publish(town, 'The ferry sails <again>');
  const newest = await offered(town, '');
  expect(newest.results.map(({ title }) => title)).toEqual(['The ferry sails <again>', 'Market opens late']);
  expect(newest).toMatchObject({ isPersonal: true, nextOffset: '', button: null });
  expect(newest.cacheTimeS).toBeLessThanOrEqual(10);

  const { id, results } = await offered(town, 'ferr');
  expect(results).toMatchObject([{ id: '2.1', title: 'The ferry sails <again>' }]);
  const { control } = town.telegram;
  const friends = control.createChat({ kind: 'group', title: 'Friends', owner: town.ada }).id;
  const sent = control.chooseInlineResult({ id, resultId: '2.1', chat: friends });
  expect(sent.text).toContain('The ferry sails <again>');
  expect(sent.text).toContain('Cars wait at the old pier.');
  const keyboard = sent.message.reply_markup?.inline_keyboard.flat();
  expect(keyboard).toMatchObject([{ url: 'https://t.me/wire_bot?start=brief_2' }]);

  control.start({ user: town.olga, bot: 'wire_bot', payload: 'brief_2' });
  await town.eventually(() => {
    const said = town.private(town.olga).map(({ text }) => text);
    expect(said.join('\n')).toContain('Cars wait at the old pier.');
  });
});

test('cards go on page by page, and an empty answer says what to do', async () => {
  const town = await openTown();
  await town.ready();
  for (let count = 1; count <= 12; count += 1) await publish(town, `Story ${count}`);
  const first = await offered(town, 'story');
  const second = await offered(town, 'story', first.nextOffset);
  const titles = [...first.results, ...second.results].map(({ title }) => title);
  expect(titles).toEqual(Array.from({ length: 12 }, (_, index) => `Story ${12 - index}`));
  expect(second.nextOffset).toBe('');
  const none = await offered(town, 'submarine');
  expect(none.results).toEqual([]);
  expect(none.button?.text).toMatch(/Nothing is found/);
});

test('a card that somebody sends to the bot itself is not taken for something said', async () => {
  const town = await openTown();
  await town.ready();
  await publish(town, 'Story of the day');
  const { id } = await offered(town, 'story');
  town.telegram.control.chooseInlineResult({ id, resultId: '1.1' });
  await town.tell(town.ada, '/help');
  const answers = town.private(town.ada).filter(({ message }) => message.from?.is_bot);
  expect(answers).toHaveLength(1);
});

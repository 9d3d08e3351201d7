import { expect, test } from 'vitest';
import { drawScene } from '../../src/playground/sample/picture.js';
import { openTown, type Town, textOfMessage } from './town.js';

/** What the room shows of a brief, as an owner sees it on Discord. */
function cards(town: Town, word: string) {
  return town.discord.control
    .messages({ channelId: town.news, viewerId: town.dan })
    .filter((message) => message.author.bot && textOfMessage(message).includes(word));
}

const actionsOf = async (town: Town) =>
  (await town.app.opened.feed.store.audit.findAudit({ subject: 'brief:1', beforeId: null, limit: 9 })).map(
    ({ action, actor }) => `${action} by ${actor.name} on ${actor.via}`,
  );

test('a writer on Telegram submits with a photo, an editor on Discord approves in the room, and all agree', async () => {
  const town = await openTown();
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.offered(town.dan, 'team');
  await town.use(town.dan, 'team', { do: 'here' });

  const invitation = await town.tell(town.eddy, '/team invite writer');
  const payload = /start=(\S+)/.exec(invitation.text)?.[1] ?? 'no link';
  town.telegram.control.start({ user: town.ada, payload });
  await town.eventually(() => {
    expect(town.private(town.ada).at(-1)?.text).toMatch(/You belong to this newsroom now, as writer/);
  });

  const bytes = drawScene('harbour', { width: 320, height: 180 });
  town.telegram.control.sendPhoto({
    user: town.ada,
    bytes,
    caption: '/post Ferry late\nThe ferry is an hour late.',
  });
  await town.eventually(() => expect(town.private(town.ada).at(-1)?.text).toMatch(/^#1 · draft/));
  await town.press(town.ada, 'Submit');

  const card = await town.eventually(() => {
    const [found] = cards(town, 'waiting for an editor');
    if (!found) throw new Error('Nothing has arrived in the room.');
    return found;
  });
  expect(textOfMessage(card)).toMatch(/#1 · waiting for an editor · by Ada/);
  expect(JSON.stringify(card.embeds)).toMatch(/"image":\{"url"/);
  await town.discord.people.pressButton({ userId: town.dan, messageId: card.id, label: 'Approve' });

  await town.eventually(() => {
    const [decided] = cards(town, 'let out by');
    expect(decided?.id).toBe(card.id);
    expect(decided?.components).toEqual([]);
  });
  await town.eventually(() => {
    const posts = town.posts().filter(({ text }) => text.includes('Ferry late'));
    expect(posts.map(({ message }) => message.photo !== undefined)).toEqual([true]);
  });
  expect(await actionsOf(town)).toEqual([
    'brief.publish by schedule on system',
    expect.stringMatching(/^brief\.approve by .* on discord$/),
    'brief.submit by Ada on telegram',
    'brief.create by Ada on telegram',
  ]);
  expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a draft sent back on Discord reaches its writer on Telegram with the reason', async () => {
  const town = await openTown();
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.offered(town.dan, 'reject');
  const invitation = await town.tell(town.eddy, '/team invite writer');
  const payload = /start=(\S+)/.exec(invitation.text)?.[1] ?? 'no link';
  town.telegram.control.start({ user: town.ada, payload });
  await town.eventually(() => expect(town.private(town.ada).at(-1)?.text).toMatch(/as writer/));
  await town.tell(town.ada, '/post Ferry late\nThe ferry is an hour late.');
  await town.tell(town.ada, '/submit 1');
  await town.use(town.dan, 'reject', { number: 1, reason: 'Which ferry?' });
  await town.eventually(() => {
    expect(town.private(town.ada).at(-1)?.text).toMatch(/“Ferry late” was sent back by .*: Which ferry\?/);
  });
});

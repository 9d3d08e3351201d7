import { expect, test } from 'vitest';
import { numberIn, openTown, type Town } from './town.js';

/** Publishes what goes on with the brief that was published last. */
async function goOn(town: Town, headline: string): Promise<void> {
  const { eddy } = town;
  town.telegram.control.press({ user: eddy, text: 'Follow-up…' });
  await town.eventually(() => expect(town.private(eddy).at(-1)?.text).toMatch(/What is the headline/));
  for (const answer of [headline, 'More is known now.', 'politics']) await town.tell(eddy, answer);
  const card = await town.tell(eddy, '-');
  await town.tell(eddy, `/publish ${numberIn(card.text)}`);
}

test('a reader of sports follows a story of politics on both platforms, until they do not', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { ada, eddy, olga, dan, news } = town;
  await town.tell(eddy, '/post Match won\nTwo to one.\n#sports');
  await town.tell(ada, '/subscribe sports');
  await town.use(dan, 'subscribe', { topics: 'sports' });
  await town.tell(olga, '/start');
  await town.tell(eddy, '/post Council meets\nIt votes tomorrow.\n#politics');
  await town.tell(eddy, '/publish 2');
  await town.eventually(() => expect(town.posts()).toHaveLength(1));

  const card = await town.tell(ada, '/read 2');
  expect(card.text).toMatch(/Council meets/);
  expect((await town.press(ada, 'Follow')).text).toMatch(/^You follow this story now/);
  const shown = await town.use(dan, 'read', { number: 2 });
  const messageId = shown.messages[0]?.id ?? '';
  await town.discord.people.pressButton({ userId: dan, messageId, label: 'Follow' });
  await town.tell(olga, '/follow 2');

  await goOn(town, 'Council votes');
  await town.eventually(() => {
    expect(town.private(ada).at(-1)?.text).toMatch(/Council votes/);
    expect(town.private(olga).at(-1)?.text).toMatch(/Council votes/);
    expect(town.embeds().map((embed) => JSON.stringify(embed.embeds))).toEqual([
      expect.stringMatching(/Council votes/),
    ]);
  });
  await goOn(town, 'Council resigns');
  await town.eventually(() => {
    const [earlier, later] = town.private(ada).slice(-2);
    expect(later?.text).toMatch(/Council resigns/);
    expect(later?.message.reply_to_message?.message_id).toBe(earlier?.message.message_id);
    const [first, second] = town.embeds();
    expect(second?.message_reference?.message_id).toBe(first?.id);
  });

  expect((await town.tell(ada, '/settings')).text).toMatch(/Stories: one followed/);
  await town.press(ada, 'Stories');
  expect((await town.press(ada, 'Unfollow #2')).text).toMatch(/No story is followed/);
  await town.use(dan, 'unfollow', { number: 4 });
  await town.tell(olga, '/stop');
  await goOn(town, 'Council is elected');
  await town.eventually(() => expect(town.posts().at(-1)?.text).toMatch(/Council is elected/));
  await town.app.idle();
  for (const user of [ada, olga])
    expect(
      town
        .private(user)
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/is elected/);
  expect(JSON.stringify(town.discord.control.messages({ channelId: news, viewerId: dan }))).not.toMatch(
    /is elected/,
  );
  await town.eventually(async () => {
    expect((await town.tell(eddy, '/report 2')).text).toMatch(/Followed: 3 · Unfollowed: 1$/);
  });
});

import { expect, test } from 'vitest';
import { openTown } from './town.js';

test('a follow-up answers the earlier copy in each chat, and stands alone where there is none', async () => {
  const town = await openTown();
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.tell(town.eddy, '/post Ferry late\nIt is an hour late.');
  await town.tell(town.eddy, '/publish 1');
  await town.eventually(() => {
    expect(town.posts()).toHaveLength(1);
    expect(town.embeds()).toHaveLength(1);
  });
  await town.tell(town.ada, '/subscribe');

  town.telegram.control.press({ user: town.eddy, text: 'Follow-up…' });
  await town.eventually(() => expect(town.private(town.eddy).at(-1)?.text).toMatch(/What is the headline/));
  for (const answer of ['Ferry in port', 'It came at two.', '-', '-']) await town.tell(town.eddy, answer);
  await town.tell(town.eddy, '/publish 2');

  await town.eventually(() => {
    const [earlier, later] = town.posts();
    expect(later?.message.reply_to_message?.message_id).toBe(earlier?.message.message_id);
    const [first, second] = town.embeds();
    expect(second?.message_reference?.message_id).toBe(first?.id);
    const alone = town.private(town.ada).find(({ text }) => text.includes('Ferry in port'));
    expect(alone).toBeDefined();
    expect(alone?.message.reply_to_message).toBeUndefined();
  });
});

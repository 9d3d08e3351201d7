import { expect, test } from 'vitest';
import { numberIn, openTown, textOf } from './town.js';

test('figures and a report come with a picture on both platforms, and are told anew in place', async () => {
  const town = await openTown();
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.tell(town.ada, '/subscribe');
  const number = numberIn((await town.tell(town.eddy, '/post The ferry sails again\nAt noon.')).text);
  await town.tell(town.eddy, `/publish ${number}`);

  const report = await town.eventually(async () => {
    const said = await town.tell(town.eddy, `/report ${number}`);
    expect(said.text).toMatch(/all within/);
    return said;
  });
  expect(report.message.photo?.at(-1)?.width).toBe(1_000);

  const week = await town.tell(town.eddy, '/stats');
  expect(week.text).toMatch(/^The last 7 days\nReach: 3 places\n/);
  expect(week.text).toMatch(/^Deliveries: 3$/m);
  expect(week.message.photo?.at(-1)?.width).toBe(1_000);
  const month = await town.press(town.eddy, '30 days');
  expect(month.messageId).toBe(week.messageId);
  expect(month.text).toMatch(/^The last 30 days\n/);
  expect(month.picturePath).not.toBe(week.picturePath);

  await town.offered(town.dan, 'stats');
  const [shown] = (await town.use(town.dan, 'stats', { period: 'day' })).messages;
  const picture = { url: expect.stringContaining('chart.png') };
  expect(shown?.embeds).toMatchObject([{ description: expect.stringMatching(/^Today\n/), image: picture }]);
  const pressed = await town.discord.people.pressButton({
    userId: town.dan,
    messageId: shown?.id ?? '',
    label: '7 days',
  });
  expect(textOf(pressed)).toContain('The last 7 days');
  expect(pressed.source).toMatchObject({ id: shown?.id, embeds: [{ image: picture }] });

  await town.restartProgram();
  await town.ready();
  expect((await town.tell(town.eddy, '/stats')).text).toBe(week.text);
});

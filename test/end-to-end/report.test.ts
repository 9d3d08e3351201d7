import { expect, test } from 'vitest';
import { numberIn, openTown, textOf } from './town.js';

test('an editor sees where a brief failed, on both platforms, and sends it there again at the press of a button', async () => {
  const town = await openTown();
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.tell(town.ada, '/subscribe');
  const fault = town.telegram.faults.add({
    methods: ['sendMessage'],
    chats: [String(town.ada)],
    fault: { kind: 'refuse', status: 400, code: 400, text: "Bad Request: can't parse entities" },
  });
  const number = numberIn((await town.tell(town.eddy, '/post The ferry sails again\nAt noon.')).text);
  await town.tell(town.eddy, `/publish ${number}`);
  const report = await town.eventually(async () => {
    const { text } = await town.tell(town.eddy, `/report ${number}`);
    expect(text).toMatch(/^Failed: 1/m);
    expect(text).toMatch(/^Discord channels: sent 1/m);
    return text;
  });
  expect(report).toMatch(/^sent: 2/m);
  expect(report).toMatch(/parse entities/);
  expect(report).toMatch(/all within/);
  await town.offered(town.dan, 'report');
  expect(textOf(await town.use(town.dan, 'report', { number }))).toContain('Failed: 1');

  town.telegram.faults.remove(fault);
  const before = town.private(town.ada).length;
  expect((await town.press(town.eddy, 'Send failures again')).text).toMatch(/^One copy is being sent again/);
  await town.eventually(() => expect(town.private(town.ada)).toHaveLength(before + 1));
  expect(town.posts()).toHaveLength(1);
  await town.eventually(async () => {
    expect((await town.tell(town.eddy, `/report ${number}`)).text).toMatch(/^sent: 3$/m);
  });
});

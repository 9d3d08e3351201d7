import { afterEach, expect, it } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage;
afterEach(() => stage.close());

async function openNewsroom(): Promise<Stage> {
  const opened = await Stage.open();
  opened.store.servers.push(opened.guildId);
  await opened.listening();
  const { applicationId, guildId } = opened;
  await opened.settled(() => opened.server.control.commands({ applicationId, guildId }).length > 0);
  return opened;
}

const type = (typed: string) =>
  stage.server.people.autocomplete({
    userId: stage.ownerId,
    channelId: stage.channelId,
    name: 'publish',
    options: { number: typed },
    focused: 'number',
  });

it('offers what the switchboard finds, with whole numbers as values and names that Discord takes', async () => {
  stage = await openNewsroom();
  stage.switchboard.choices = [
    { label: '#12 Ferry sails again', value: 12 },
    { label: `#13 ${'long '.repeat(40)}`, value: 13 },
    { label: '', value: 14 },
  ];
  const { choices } = await type('ferr');
  expect(choices?.map(({ value }) => value)).toEqual([12, 13, 14]);
  expect(choices?.[0]?.name).toBe('#12 Ferry sails again');
  expect(choices?.[1]?.name.length).toBeLessThanOrEqual(100);
  expect(stage.switchboard.completed).toMatchObject([
    { command: 'publish', option: 'number', typed: 'ferr', caller: { userId: stage.ownerId } },
  ]);
});

it('leaves out a value that Discord would refuse, and offers the rest', async () => {
  stage = await openNewsroom();
  stage.switchboard.choices = [
    { label: 'Many', value: 'topic, '.repeat(20) },
    { label: 'One', value: 'harbour' },
  ];
  expect((await type('har')).choices).toEqual([{ name: 'One', value: 'harbour' }]);
});

it('takes a refusal of what is offered quietly: more is typed already', async () => {
  stage = await openNewsroom();
  stage.server.faults.add({
    methods: ['POST /interactions/:interaction/:token/callback'],
    times: 1,
    fault: { kind: 'server-error', status: 503, when: 'before' },
  });
  stage.server.people.autocomplete({
    userId: stage.ownerId,
    channelId: stage.channelId,
    name: 'publish',
    options: { number: '1' },
    focused: 'number',
    until: 'sent',
  });
  await stage.settled(() =>
    stage.log.messages('info').includes('Discord did not take what was offered for an option.'),
  );
  expect(stage.log.messages('error')).toEqual([]);
});

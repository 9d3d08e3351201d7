import { afterEach, expect, test } from 'vitest';
import type { Destination } from '../../../src/feed/destination.js';
import { type Presentation, USUAL_PRESENTATION } from '../../../src/feed/presentation.js';
import { Stage } from './newsroom-stage.js';

let stage: Stage;

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});

async function choose(place: Destination, chosen: Partial<Presentation>): Promise<void> {
  const presentation = { ...USUAL_PRESENTATION, ...chosen };
  await stage.opened.store.transaction((tx) => tx.destinations.save({ ...place, presentation }));
}

test('where silence was chosen not even a flash makes a sound', async () => {
  stage = await Stage.open();
  await choose(await stage.place('quiet'), { silent: true });
  await stage.place('loud');
  await stage.start();
  await stage.publish({ urgency: 'flash' });
  await stage.idle();
  const sounds = Object.fromEntries(stage.messenger.requests.map(({ chat, silent }) => [chat, silent]));
  expect(sounds).toEqual({ quiet: true, loud: false });
});

test('each look is rendered once, however many places have chosen it, and corrections keep it', async () => {
  stage = await Stage.open();
  const made: string[] = [];
  const { messenger } = stage;
  const usual = messenger.render.bind(messenger);
  messenger.render = (view, plainness) => {
    made.push(`${view.version} ${view.number}`);
    return usual(view, plainness);
  };
  for (const layout of ['headline', 'card', 'full'] as const) {
    for (const name of ['a', 'b', 'c']) await choose(await stage.place(`${layout}-${name}`), { layout });
  }
  await stage.start();
  await stage.publish();
  await stage.idle();
  expect(made).toEqual(['1 1', '1 1', '1 1']);
  await stage.correct(1);
  await stage.idle();
  expect(made.slice(3)).toEqual(['2 1', '2 1', '2 1']);
  expect(messenger.chatsOf('edit')).toHaveLength(9);
});

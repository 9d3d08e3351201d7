import { afterEach, describe, expect, test } from 'vitest';
import type { BotLoops } from '../../../src/feed/delivery/bot-loops.js';
import { createCopyTaskKeeper } from '../../../src/feed/delivery/copy-task-keeper.js';
import type { CopyTools } from '../../../src/feed/delivery/messenger.js';
import type { PinOutcome } from '../../../src/feed/delivery/pin-outcome.js';
import type { DestinationKind } from '../../../src/feed/destination.js';
import { USUAL_FEATURES } from '../../../src/feed/place-features.js';
import { USUAL_PRESENTATION } from '../../../src/feed/presentation.js';
import type { BriefView } from '../../../src/feed/view.js';
import { briefView } from '../../bots/discord/views.js';
import { Stage } from './newsroom-stage.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let stage: Stage;
let keepers: BotLoops[] = [];
/** What was asked of the platform, in its order. */
let asked: string[] = [];
let script: (what: string) => Promise<PinOutcome> | PinOutcome = () => ({ kind: 'done' });
/** The headline that readers see, whatever the brief has. */
let headline = 'Ferry sails';

afterEach(async () => {
  const stopped = Promise.all(keepers.map((keeper) => keeper.stop()));
  keepers = [];
  asked = [];
  script = () => ({ kind: 'done' });
  headline = 'Ferry sails';
  await stage.close();
  await stopped;
});

const ask = async (what: string): Promise<PinOutcome> => {
  asked.push(what);
  return await script(what);
};

const copyTools: CopyTools = {
  crosspost: ({ chat }) => ask(`crosspost ${chat}`),
  startThread: (_, name) => ask(`thread ${name}`),
  nameThread: (_, name) => ask(`name ${name}`),
};

async function open(): Promise<void> {
  stage = await Stage.open({ platform: 'discord' });
  await stage.start();
  keep();
}

function keep(): void {
  const { engine, messenger, clock, log, opened } = stage;
  const keeper = createCopyTaskKeeper({
    store: opened.store,
    viewFor: async ({ number, version }): Promise<BriefView> => briefView({ number, version, headline }),
    clock,
    log,
    messengers: () => [Object.assign(messenger, { copyTools })],
    gateOf: (botId) => engine.lane(botId),
    isRunning: (botId) => engine.status().some((lane) => lane.botId === botId && lane.state === 'running'),
  });
  keeper.start();
  keepers.push(keeper);
}

/** As after a kill: nobody waits for the answers to the old keeper's requests. */
function keepAnew(): void {
  keepers = [];
  keep();
}

async function place(chat: string, kind: DestinationKind, threads?: boolean): Promise<void> {
  const made = await stage.place(chat, kind);
  if (threads === undefined) return;
  const presentation = { ...USUAL_PRESENTATION, features: { ...USUAL_FEATURES, threads } };
  await stage.opened.store.transaction((tx) => tx.destinations.save({ ...made, presentation }));
}

/** Lets everything that is due be done. */
async function settle(): Promise<void> {
  await stage.idle();
  for (const keeper of keepers) keeper.wake(stage.messenger.botId);
  await stage.clock.run(2_000);
}

async function publish(urgency: 'routine' | 'urgent' = 'routine') {
  const brief = await stage.publish({ urgency });
  await settle();
  return brief;
}

const left = () => stage.opened.store.copyTasks.findNextTime(stage.messenger.botId);

describe('a copy in an announcement channel', () => {
  test('is passed on, and one in any other channel is not', async () => {
    await open();
    await place('1', 'discord-announcement');
    await place('2', 'discord-text');
    await publish();
    expect(asked).toEqual(['crosspost 1']);
    await stage.clock.run(HOUR);
    expect(await left()).toBeNull();
  });

  test('is passed on when its brief is released, not while it is withheld', async () => {
    await open();
    await place('1', 'discord-announcement');
    script = () => ({ kind: 'unknown' });
    const { number } = await publish();
    await stage.withhold(number);
    await settle();
    script = () => ({ kind: 'done' });
    await stage.clock.run(2 * MINUTE);
    expect(asked).toEqual(['crosspost 1']);
    await stage.release(number);
    await settle();
    expect(asked).toEqual(['crosspost 1', 'crosspost 1']);
  });

  test('whose answer was lost with the process is asked for again, which the platform takes for done', async () => {
    await open();
    await place('1', 'discord-announcement');
    script = () => new Promise(() => undefined);
    await publish();
    script = () => ({ kind: 'done' });
    keepAnew();
    await stage.clock.run(2_000);
    expect(asked).toEqual(['crosspost 1', 'crosspost 1']);
    await stage.clock.run(2 * HOUR);
    expect(asked).toHaveLength(2);
  });

  test('waits as long as the platform says, and posts into the channel do not', async () => {
    await open();
    await place('1', 'discord-announcement');
    script = () => ({ kind: 'retry', afterMs: HOUR, scope: 'chat' });
    await publish();
    script = () => ({ kind: 'done' });
    await publish();
    expect(stage.messenger.standing('1')).toHaveLength(2);
    await stage.clock.run(HOUR - MINUTE);
    expect(asked).toEqual(['crosspost 1']);
    await stage.clock.run(MINUTE);
    expect(asked).toHaveLength(3);
  });

  test('is one of ten an hour', async () => {
    await open();
    await place('1', 'discord-announcement');
    for (let count = 0; count < 12; count += 1) await publish();
    expect(asked).toHaveLength(10);
    await stage.clock.run(HOUR);
    expect(asked).toHaveLength(12);
  });

  test('is given up where the bot may not, which is said once', async () => {
    await open();
    await place('1', 'discord-announcement');
    script = () => ({ kind: 'refused', reason: '403 50013' });
    await publish();
    await publish();
    expect(asked).toHaveLength(2);
    expect(stage.warnings).toEqual([expect.stringContaining('could not be passed on')]);
    expect(await left()).toBeNull();
  });
});

describe('a thread', () => {
  test('is started under a copy by the headline that is read there', async () => {
    await open();
    await place('1', 'discord-text', true);
    headline = 'Пором відпливає';
    await publish();
    expect(asked).toEqual(['thread Пором відпливає']);
    expect(await left()).toBeNull();
  });

  test('whose headline changed while it was made is named after it', async () => {
    await open();
    await place('1', 'discord-text', true);
    script = (what) => {
      if (what.startsWith('thread')) headline = 'Ferry stays';
      return { kind: 'done' };
    };
    await publish();
    expect(asked).toEqual(['thread Ferry sails', 'name Ferry stays']);
  });

  test('follows each change, and says nothing any more after a retraction', async () => {
    await open();
    await place('1', 'discord-text', true);
    const { number } = await publish();
    headline = 'Ferry stays';
    await stage.correct(number);
    await settle();
    await stage.retract(number);
    await settle();
    expect(asked).toEqual(['thread Ferry sails', 'name Ferry stays', 'name null']);
    expect(await left()).toBeNull();
  });

  test('is looked for where threads were wanted once, and started there no more', async () => {
    await open();
    await place('1', 'discord-text', false);
    const { number } = await publish();
    await stage.correct(number);
    await settle();
    expect(asked).toEqual(['name Ferry sails']);
  });

  test('of a forum follows as well', async () => {
    await open();
    await place('1', 'discord-forum');
    const { number } = await publish();
    headline = 'Ferry stays';
    await stage.correct(number);
    await settle();
    expect(asked).toEqual(['name Ferry stays']);
  });

  test('that changes again while it is named is named again', async () => {
    await open();
    await place('1', 'discord-forum');
    const { number } = await publish();
    let answer: (outcome: PinOutcome) => void = () => undefined;
    script = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    await stage.correct(number);
    await settle();
    headline = 'Ferry stays';
    script = () => ({ kind: 'done' });
    await stage.correct(number);
    await settle();
    answer({ kind: 'done' });
    await settle();
    expect(asked).toEqual(['name Ferry sails', 'name Ferry stays']);
  });
});

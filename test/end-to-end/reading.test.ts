import { describe, expect, test } from 'vitest';
import { createDraft } from '../../src/feed/drafting.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { readMarkdown } from '../../src/feed/text/from-markdown.js';
import { openTown, type Town, textOf } from './town.js';

const BRIEFS = 25;

async function withBriefs(): Promise<Town> {
  const town = await openTown();
  await town.ready();
  for (let count = 1; count <= BRIEFS; count += 1) await publish(town, `Story ${count}`);
  return town;
}

async function publish(town: Town, headline: string): Promise<void> {
  const { feed } = town.app.opened;
  const actor = { memberId: null, name: 'test', via: 'cli', from: null } as const;
  const brief = await createDraft(feed, actor, { headline, text: readMarkdown('The text of it.') });
  await publishBrief(feed, actor, { number: brief.number });
}

/** The stories that a page shows, in its order, each once. */
function storiesOn(page: string): string[] {
  return [...new Set([...page.matchAll(/Story (?:late )?\d+/g)].map(([story]) => story))];
}

const EXPECTED = Array.from({ length: BRIEFS }, (_, index) => `Story ${BRIEFS - index}`);

describe('/latest, then /more', () => {
  test('on Telegram: 25 briefs without a gap or a repeat while five more are published', async () => {
    const town = await withBriefs();
    const seen = storiesOn((await town.tell(town.ada, '/latest')).text);
    for (let page = 0; page < 4; page += 1) {
      await publish(town, `Story late ${page}`);
      seen.push(...storiesOn((await town.tell(town.ada, '/more')).text));
    }
    await publish(town, 'Story late 5');
    expect(seen).toEqual(EXPECTED);
    const end = (await town.tell(town.ada, '/more')).text;
    expect(storiesOn(end)).toEqual([]);
  });

  test('on Discord: the same, by commands', async () => {
    const town = await withBriefs();
    const seen = storiesOn(textOf(await town.use(town.dora, 'latest')));
    for (let page = 0; page < 4; page += 1) {
      await publish(town, `Story late ${page}`);
      seen.push(...storiesOn(textOf(await town.use(town.dora, 'more'))));
    }
    expect(seen).toEqual(EXPECTED);
  });

  test('by buttons, of an old message too, after a restart, for two readers at once', async () => {
    const town = await withBriefs();
    const first = storiesOn((await town.tell(town.ada, '/latest')).text);
    await town.tell(town.eddy, '/latest');
    await town.tell(town.eddy, '/more');
    await town.restartProgram();
    await town.ready();
    const second = storiesOn((await town.press(town.ada, 'Show more')).text);
    expect([...first, ...second]).toEqual(EXPECTED.slice(0, first.length + second.length));
    expect(second.length).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from 'vitest';
import { numberIn, openTown, type Town, textOf, textOfMessage } from './town.js';

/** Everybody who is to get the briefs: the channel, Ada in private, the Discord channel. */
async function everywhere(): Promise<Town> {
  const town = await openTown();
  await town.ready();
  town.telegram.control.start({ user: town.ada });
  await town.tell(town.ada, '/subscribe');
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.offered(town.dan, 'post');
  return town;
}

/** What stands in each of the three places: the text of the one copy of a brief with this word in it. */
function copies(town: Town, word: string) {
  const pick = (texts: readonly string[]) => texts.filter((text) => text.includes(word));
  return {
    channel: pick(town.posts().map(({ text }) => text)),
    private: pick(town.private(town.ada).map(({ text }) => text)),
    discord: pick(town.embeds().map(textOfMessage)),
  };
}

describe('a brief on its way', () => {
  test('from Telegram: posted once in all three places, corrected there, and retracted there', async () => {
    const town = await everywhere();
    const number = numberIn(
      (await town.tell(town.eddy, '/post Ferry late\nThe ferry is an hour late.')).text,
    );
    await town.tell(town.eddy, `/publish ${number}`);
    await town.eventually(() => {
      const { channel, private: inPrivate, discord } = copies(town, 'Ferry late');
      expect([channel.length, inPrivate.length, discord.length]).toEqual([1, 1, 1]);
    });

    await town.tell(
      town.eddy,
      `/correct ${number} Half an hour, not an hour.\nThe ferry is half an hour late.`,
    );
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'Ferry late'))) {
        expect(texts).toHaveLength(1);
        expect(texts[0]).toContain('Half an hour, not an hour.');
        expect(texts[0]).toContain('The ferry is half an hour late.');
        expect(texts[0]).not.toContain('is an hour late');
      }
    });

    await town.tell(town.eddy, `/retract ${number} The ferry was on time.`);
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'half an hour late'))) expect(texts).toEqual([]);
    });
    expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('from Discord: the same', async () => {
    const town = await everywhere();
    const number = numberIn(
      textOf(await town.use(town.dan, 'post', { text: 'Bridge open\nTraffic flows again.' })),
    );
    await town.use(town.dan, 'publish', { number });
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'Bridge open'))) expect(texts).toHaveLength(1);
    });
    await town.use(town.dan, 'correct', { number, text: 'One lane only.\nTraffic flows on one lane.' });
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'Bridge open'))) {
        expect(texts).toHaveLength(1);
        expect(texts[0]).toContain('One lane only.');
      }
    });
    await town.use(town.dan, 'retract', { number, reason: 'Closed again.' });
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'on one lane'))) expect(texts).toEqual([]);
    });
  });

  test('withheld while it is checked, and shown again after release', async () => {
    const town = await everywhere();
    const number = numberIn((await town.tell(town.eddy, '/post Fire in the mill\nSmoke is seen.')).text);
    await town.tell(town.eddy, `/publish ${number} urgent`);
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'Smoke is seen'))) expect(texts).toHaveLength(1);
    });
    await town.tell(town.eddy, `/withhold ${number}`);
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'Smoke is seen'))) expect(texts).toEqual([]);
    });
    await town.tell(town.eddy, `/release ${number}`);
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'Smoke is seen'))) expect(texts).toHaveLength(1);
    });
  });

  test('through a restart in between: copies follow, and buttons of before still work', async () => {
    const town = await everywhere();
    const draft = await town.tell(town.eddy, '/post Market moved\nThe market is by the harbour.');
    const number = numberIn(draft.text);
    await town.restartProgram();
    await town.press(town.eddy, 'Publish');
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'Market moved'))) expect(texts).toHaveLength(1);
    });
    await town.restartProgram();
    await town.ready();
    await town.tell(town.eddy, `/update ${number} The market is by the station.`);
    await town.eventually(() => {
      for (const texts of Object.values(copies(town, 'Market moved'))) {
        expect(texts).toHaveLength(1);
        expect(texts[0]).toContain('by the station');
      }
    });
  });
});

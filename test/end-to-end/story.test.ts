import { expect, test } from 'vitest';
import { drawScene } from '../../src/playground/sample/picture.js';
import { openTown, type Town, textOf, textOfMessage } from './town.js';

const HOUR = 3_600_000;

/** Everything that stands in the three places, whatever it says. */
function copies(town: Town, word: string) {
  const pick = (texts: readonly string[]) => texts.filter((text) => text.includes(word));
  return {
    channel: pick(town.posts().map(({ text }) => text)),
    private: pick(
      town
        .private(town.ada)
        .filter(({ message }) => message.from?.is_bot)
        .map(({ text }) => text),
    ),
    discord: pick(town.embeds().map(textOfMessage)),
  };
}

/** Waits until each place holds exactly one copy, and that copy says all of `words`. */
async function stands(town: Town, headline: string, words: readonly string[]): Promise<void> {
  await town.eventually(() => {
    for (const [place, texts] of Object.entries(copies(town, headline))) {
      expect(texts, place).toHaveLength(1);
      for (const word of words) expect(texts[0], place).toContain(word);
    }
  });
}

/** What the newsroom did, oldest first, as the audit log has it. */
async function deeds(town: Town): Promise<readonly string[]> {
  const { audit } = town.app.opened.feed.store;
  const lines = await audit.findAudit({ subject: 'brief:1', beforeId: null, limit: 20 });
  return [...lines].reverse().map(({ action, actor }) => `${action} by ${actor.name} on ${actor.via}`);
}

/** Ada reads, Walt writes on Telegram, Eddy edits there, Dan edits on Discord, where the newsroom has its room. */
async function newsroomOfFour(): Promise<{ town: Town; walt: number }> {
  const town = await openTown({ NEWSROOM_TIME_ZONE: 'Europe/Kyiv', FOUR_EYES: 'on' });
  await town.ready();
  town.telegram.control.start({ user: town.ada });
  await town.tell(town.ada, '/subscribe');
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.offered(town.dan, 'schedule');
  const walt = town.telegram.control.createUser({ firstName: 'Walt' }).id;
  const invitation = await town.tell(town.eddy, '/team invite writer');
  const payload = /start=(\S+)/.exec(invitation.text)?.[1] ?? 'no link';
  town.telegram.control.start({ user: walt, payload });
  await town.eventually(() => expect(town.private(walt).at(-1)?.text).toMatch(/as writer/));
  return { town, walt };
}

test('written with a photo on Telegram, approved and scheduled on Discord, corrected from Telegram, retracted from Discord', async () => {
  const { town, walt } = await newsroomOfFour();
  const bytes = drawScene('harbour', { width: 320, height: 180 });
  const caption = '/post Ferry sails at dawn\nThe first ferry sails at six.';
  town.telegram.control.sendPhoto({ user: walt, bytes, caption });
  await town.eventually(() => expect(town.private(walt).at(-1)?.text).toMatch(/^#1 · draft/));
  expect((await town.tell(walt, '/publish 1')).text).toMatch(/editor/);
  await town.tell(walt, '/submit 1');
  await town.eventually(async () => expect(await deeds(town)).toContain('brief.submit by Walt on telegram'));

  const set = textOf(await town.use(town.dan, 'schedule', { number: 1, when: 'in 2h' }));
  expect(set).toMatch(/#1 · goes out/);
  await town.restartProgram();
  await town.ready();
  town.clock.leap(HOUR);
  await town.app.tick();
  await town.app.idle();
  expect(copies(town, 'Ferry sails at dawn')).toEqual({ channel: [], private: [], discord: [] });
  town.clock.leap(HOUR);
  await town.app.tick();
  await stands(town, 'Ferry sails at dawn', ['sails at six']);
  const inChannel = town.posts().filter(({ text }) => text.includes('Ferry sails at dawn'));
  expect(inChannel.map(({ message }) => message.photo !== undefined)).toEqual([true]);
  expect(JSON.stringify(town.embeds().at(-1)?.embeds)).toMatch(/"image":\{"url"/);

  await town.tell(town.eddy, '/correct 1 Seven, not six.\nThe first ferry sails at seven.');
  await stands(town, 'Ferry sails at dawn', ['Seven, not six.', 'sails at seven']);
  for (const texts of Object.values(copies(town, 'Ferry sails at dawn'))) {
    expect(texts[0]).not.toContain('sails at six');
  }

  await town.use(town.dan, 'retract', { number: 1, reason: 'No ferry sails today.' });
  await town.eventually(() => {
    for (const [place, texts] of Object.entries(copies(town, 'sails at seven'))) {
      expect(texts, place).toEqual([]);
    }
  });
  await town.app.idle();
  expect((await town.tell(town.ada, '/latest')).text).not.toContain('sails at seven');

  expect(await deeds(town)).toEqual([
    'brief.create by Walt on telegram',
    'brief.submit by Walt on telegram',
    expect.stringMatching(/^brief\.schedule by Dan on discord$/),
    expect.stringMatching(/^brief\.publish by /),
    'brief.correct by Eddy on telegram',
    'brief.retract by Dan on discord',
  ]);
  expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { codeFor, codeIn, onDiscord, onTelegram } from './newsroom-people.js';
import { openTown, type Town, textOfMessage } from './town.js';

let town: Town;

/** Eddy on Telegram and Dan on Discord are owners; the channels on both are subscribed. */
beforeEach(async () => {
  town = await openTown({ NEWSROOM_TIME_ZONE: 'Europe/Kyiv', UNDO_SECONDS: '0' });
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  await town.offered(town.dan, 'schedule');
});

const PLATFORMS = [
  ['Telegram', () => onTelegram(town, town.eddy)],
  ['Discord', () => onDiscord(town, town.dan)],
] as const;

/** What stands in both channels: all of it. */
function standing(): string {
  return [...town.posts().map(({ text }) => text), ...town.embeds().map(textOfMessage)].join('\n');
}

/** Waits until the words stand in both channels, or in neither. */
async function stands(words: string, times: 0 | 2): Promise<void> {
  await town.eventually(() => expect(standing().split(words).length - 1).toBe(times));
}

describe.each(PLATFORMS)('an editor on %s', (platform, who) => {
  test('edits, previews, refiles, withholds, releases and retracts, and the audit log tells it all', async () => {
    const ask = who();
    expect(await ask('post', { text: 'Ferry lat' })).toMatch(/#1 · draft/);
    expect(await ask('edit', { number: 1, text: 'Ferry late' })).toMatch(/Ferry late/);
    expect(await ask('drafts')).toMatch(/#1 · draft/);
    const other = platform === 'Telegram' ? 'Discord' : 'Telegram';
    expect(await ask('preview', { number: 1 })).toMatch(new RegExp(`#1 as ${other} will show it`));
    expect(await ask('publish', { number: 1, urgency: 'urgent' })).toMatch(/#1 · published/);
    await stands('Ferry late', 2);
    await ask('refile', { number: 1, text: 'It leaves at seven.' });
    await stands('It leaves at seven.', 2);
    expect(standing()).not.toMatch(/Updated|Correction/);
    await ask('withhold', { number: 1 });
    await stands('It leaves at seven.', 0);
    await ask('release', { number: 1 });
    await stands('It leaves at seven.', 2);
    await ask('retract', { number: 1, reason: 'It is on time.' });
    await stands('It leaves at seven.', 0);
    const audit = await ask('audit', { number: 1 });
    for (const deed of ['retract', 'release', 'with', 'refile', 'publish']) {
      expect(audit.toLowerCase()).toContain(deed.slice(0, 4));
    }
  });

  test('sets an embargo and an end, finds both in the queue, and takes them away', async () => {
    const ask = who();
    await ask('post', { text: 'Bridge open' });
    expect(await ask('embargo', { number: 1, when: 'in 3h' })).toMatch(/Embargo until/);
    expect(await ask('expire', { number: 1, when: 'in 6h' })).toMatch(/It is posted until/);
    expect(await ask('schedule', { number: 1, when: 'in 1h' })).toMatch(/waits for the end of its embargo/);
    expect(await ask('queue')).toMatch(/#1 {2}Bridge open/);
    expect(await ask('embargo', { number: 1, when: 'off' })).not.toMatch(/waits for the end of its embargo/);
    expect(await ask('schedule', { number: 1, when: 'cancel' })).toMatch(/#1 · draft/);
    expect(await ask('spike', { number: 1 })).toMatch(/given up/);
  });

  test('adds a desk and a topic, renames them, and uses them by their old names', async () => {
    const ask = who();
    await ask('topic', { do: 'add', topic: 'weather', text: 'Weather' });
    await ask('topic', { do: 'rename', topic: 'weather', text: 'Climate' });
    await ask('desk', { do: 'add', desk: 'Harbour' });
    expect(await ask('desk')).toMatch(/Harbour/);
    expect(await ask('post', { text: 'Rain\nIt rains.\n#weather' })).toMatch(/limate/);
  });
});

test('somebody is one person on both platforms, changes role, and leaves', async () => {
  const walt = town.telegram.control.createUser({ firstName: 'Walt' }).id;
  const wilma = town.discord.control.createUser({ name: 'Walter' }).id;
  town.discord.control.addMember({ guildId: town.server, userId: wilma });
  town.telegram.control.start({ user: walt });
  const onPhone = onTelegram(town, walt);
  const atDesk = onDiscord(town, wilma);
  const owner = onTelegram(town, town.eddy);
  expect(await onPhone('claim', { code: await codeFor(town, 'writer') })).toMatch(/as writer/);
  const link = codeIn(await onPhone('team', { do: 'link' }));
  expect(await atDesk('claim', { code: link })).toMatch(/This account is Walt’s as well now/);
  expect(await owner('team')).toMatch(/Walt · writer · Telegram, Discord|Walt · writer · Discord, Telegram/);
  await onPhone('post', { text: 'Ferry late' });
  expect(await atDesk('publish', { number: 1 })).toMatch(/needs an editor’s role/);
  expect(await owner('team', { do: 'role', who: 'Walt', role: 'editor' })).toMatch(/Walt is editor now/);
  expect(await atDesk('publish', { number: 1 })).toMatch(/#1 · published/);
  expect(await owner('team', { do: 'remove', who: 'Walt' })).toMatch(/does not belong to the newsroom/);
  expect(await onPhone('post', { text: 'Another' })).toMatch(/is for the newsroom/);
  expect(await owner('audit')).toMatch(/Walt/);
});

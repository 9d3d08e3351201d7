import { describe, expect, test } from 'vitest';
import { CommandLine } from '../cli/command-line.js';
import { openTown, textOfMessage } from './town.js';

describe('the command line beside a running node', () => {
  test('sets up a destination and posts there, and changes follow every copy', async () => {
    const town = await openTown();
    await town.ready();
    const line = new CommandLine(town.environment, null, town.clock);
    expect((await line.run('destination', 'add', `discord:${town.news}`)).err).toBe('');
    const [added] = await line.json<{ title: string }[]>('destination', 'list').then((all) => all.slice(-1));
    expect(added).toMatchObject({
      address: `discord:${town.news}`,
      title: 'The town #news',
      kind: 'discord-text',
    });

    await line.run('post', line.file('ferry.md', '# The ferry sails\n\nOn Monday.'), '--publish');
    const copies = () => [...town.posts().map(({ text }) => text), ...town.embeds().map(textOfMessage)];
    await town.eventually(() => {
      expect(copies()).toHaveLength(2);
      for (const copy of copies()) expect(copy).toContain('The ferry sails');
    });
    await line.run('correct', '1', 'On Tuesday.\n\nOn Tuesday.');
    await town.eventually(() => {
      for (const copy of copies()) expect(copy).toContain('On Tuesday.');
    });
    await line.run('retract', '1', 'It stays in port.');
    await town.eventually(() => expect(copies()).toEqual([]));
    expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('finds the platforms of the playground without any token in the settings', async () => {
    const town = await openTown({
      TELEGRAM_BOT_TOKEN: '',
      DISCORD_BOT_TOKEN: '',
      TELEGRAM_API_ROOT: '',
      DISCORD_API_ROOT: '',
    });
    const line = new CommandLine(town.environment, null, town.clock);
    const known = await line.json<{ address: string; title: string }[]>('destination', 'list');
    const channel = known.find(({ address }) => address.startsWith('telegram:-100'));
    if (!channel) throw new Error('The playground has no channel.');
    expect((await line.run('destination', 'pause', channel.address)).code).toBe(0);
    const [again] = await line.json<unknown[]>('destination', 'add', channel.address);
    expect(again).toMatchObject({ state: 'on', title: channel.title });
  });
});

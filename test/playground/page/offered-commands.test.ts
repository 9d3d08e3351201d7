import { describe, expect, it } from 'vitest';
import { CommandForm } from '../../../src/playground/page/discord/command-form.js';
import { listOffered } from '../../../src/playground/page/discord/offered-commands.js';
import { openPageStage } from './stage.js';

const BOT = 'Bot playground.discord-bot-of-marrowby';

async function register(commands: readonly object[]) {
  const stage = openPageStage();
  const { apiRoot } = await stage.discord.start({ host: '127.0.0.1', port: 0 });
  const response = await fetch(`${apiRoot}/v10/applications/${stage.cast.discord.applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: BOT, 'content-type': 'application/json' },
    body: JSON.stringify(commands),
  });
  expect(response.status).toBe(200);
  const { news, people } = stage.cast.discord;
  const offered = listOffered(stage.discord.control.offeredCommands({ channelId: news, userId: people.ada }));
  return { stage, offered };
}

describe('the commands that are offered', () => {
  it('name each subcommand as an entry of its own', async () => {
    const { offered } = await register([
      {
        name: 'topic',
        description: 'Topics',
        options: [
          { type: 1, name: 'add', description: 'Add one' },
          { type: 1, name: 'list', description: 'List them' },
        ],
      },
      { name: 'latest', description: 'The newest briefs' },
    ]);
    expect(offered.map(({ name }) => name)).toEqual(['latest', 'topic add', 'topic list']);
  });

  it('leave out what only administrators may use', async () => {
    const { offered } = await register([
      { name: 'publish', description: 'Publish', default_member_permissions: '0' },
      { name: 'latest', description: 'The newest briefs' },
    ]);
    expect(offered.map(({ name }) => name)).toEqual(['latest']);
  });

  it('have a field for each option, of its own kind', async () => {
    const { offered } = await register([
      {
        name: 'read',
        description: 'One brief',
        options: [
          { type: 4, name: 'number', description: 'Which', required: true, min_value: 1 },
          { type: 5, name: 'quiet', description: 'Only for you' },
        ],
      },
    ]);
    const [command] = offered;
    if (command === undefined) throw new Error('Nothing is offered.');
    const html = String(CommandForm({ command, nameable: { people: [], channels: [] } }));
    expect(html).toMatch(/<input type="number"[^>]*min="1"[^>]*name="number"[^>]*required/);
    expect(html).toContain('<select name="quiet"');
  });

  it('let words be typed for a number that completes itself, and send nothing but a number', async () => {
    const number = { type: 4, name: 'number', description: 'Which', min_value: 1, autocomplete: true };
    const { offered } = await register([{ name: 'read', description: 'One brief', options: [number] }]);
    const [command] = offered;
    if (command === undefined) throw new Error('Nothing is offered.');
    const html = String(CommandForm({ command, nameable: { people: [], channels: [] } }));
    expect(html).toMatch(
      /<input type="text"[^>]*data-autocomplete="true"[^>]*pattern="\\d\+"[^>]*data-type="4"/,
    );
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { describeCommands } from '../../../src/bots/discord/describe-commands.js';
import { readCommands } from '../../../src/playground/discord/forms/command-form.js';
import { COMMANDS, LANGUAGES } from './fakes.js';
import { Stage } from './stage.js';

let stage: Stage;
afterEach(() => stage.close());

const globally = () => stage.server.control.commands({ applicationId: stage.applicationId });
const inGuild = () =>
  stage.server.control.commands({ applicationId: stage.applicationId, guildId: stage.guildId });
const names = (commands: readonly { readonly name: string }[]) => commands.map(({ name }) => name).toSorted();
const changes = (on: Stage) => {
  const seen: (string | null)[] = [];
  on.server.on((event) => event.kind === 'commands-changed' && seen.push(event.guildId));
  return seen;
};

describe('the commands', () => {
  it('of readers are registered everywhere and those of the newsroom in its own servers only', async () => {
    stage = await Stage.open();
    stage.store.servers.push(stage.guildId);
    await stage.listening();
    await stage.settled(() => inGuild().length > 0);
    expect(names(globally())).toEqual(['claim', 'latest', 'subscribe']);
    expect(names(inGuild())).toEqual(['Make a brief', 'post', 'publish']);
  });

  it('are asked for and changed as two of the requests that the bot may make', async () => {
    stage = await Stage.open();
    await stage.listening();
    await stage.settled(() => globally().length > 0);
    const request = { chat: '', group: false, kind: 'edit' };
    expect(stage.admitted).toEqual([request, request]);
  });

  it('are described in each language, with typed options and the required ones first', async () => {
    stage = await Stage.open();
    stage.store.servers.push(stage.guildId);
    await stage.listening();
    await stage.settled(() => inGuild().length > 0);
    expect(globally().find(({ name }) => name === 'subscribe')).toMatchObject({
      description: 'What there is',
      description_localizations: { uk: 'Що є' },
      default_member_permissions: '32',
      options: [{ name: 'topics', type: 3 }],
    });
    expect(inGuild().find(({ name }) => name === 'publish')).toMatchObject({
      options: [
        { name: 'number', type: 4, required: true, min_value: 1 },
        { name: 'urgency', type: 3, choices: [{ value: 'flash' }, { value: 'urgent' }] },
      ],
    });
  });

  it('are not registered again when they are already as they should be', async () => {
    stage = await Stage.open();
    stage.store.servers.push(stage.guildId);
    const seen = changes(stage);
    await stage.listening();
    await stage.settled(() => seen.length === 2);
    const bot = await stage.restart();
    await bot.stop();
    expect(seen).toEqual([null, stage.guildId]);
  });

  it('of the newsroom come to a server that is claimed', async () => {
    stage = await Stage.open();
    await stage.listening();
    expect(inGuild()).toEqual([]);
    stage.switchboard.reply = () => {
      stage.store.servers.push(stage.guildId);
      return { kind: 'notice', text: 'Claimed.', buttons: [] };
    };
    const { ownerId: userId, channelId } = stage;
    await stage.server.people.useCommand({ userId, channelId, name: 'claim' });
    await stage.settled(() => inGuild().length > 0);
    expect(names(inGuild())).toEqual(['Make a brief', 'post', 'publish']);
  });

  it('are tried again after Discord could not be asked, while the bot runs on', async () => {
    stage = await Stage.open();
    const methods = ['PUT /applications/:application/commands'];
    stage.server.faults.add({
      methods,
      times: 1,
      fault: { kind: 'server-error', status: 503, when: 'before' },
    });
    const bot = stage.bot();
    bot.start();
    await stage.settled(() => stage.log.messages('warn').length > 0);
    expect(bot.state()).toBe('running');
    expect(stage.log.messages('warn')).toEqual(['Discord did not register the commands.']);
    await stage.settled(() => stage.clock.waiting > 0);
    stage.clock.advance(60_000);
    await stage.registered();
  });

  it('of one server that refuses them keep nobody else from theirs', async () => {
    stage = await Stage.open();
    stage.store.servers.push('999999999999999999', stage.guildId);
    await stage.listening();
    await stage.settled(() => inGuild().length > 0);
    expect(stage.log.messages('warn')).toEqual(['Discord did not register the commands.']);
  });

  it('are of a form that Discord takes', async () => {
    stage = await Stage.open();
    const languageOf = (locale: string | null) => LANGUAGES.in(locale);
    const { everywhere, newsroom } = describeCommands({ commands: COMMANDS, languageOf });
    expect(readCommands(everywhere)).toHaveLength(3);
    expect(readCommands(newsroom)).toHaveLength(3);
  });
});

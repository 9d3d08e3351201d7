import { afterEach, describe, expect, it } from 'vitest';
import { destination } from './fakes.js';
import { Stage } from './stage.js';

let stage: Stage;
afterEach(() => stage.close());

const UNREACHABLE = 'Discord cannot be reached. It is tried again until it answers.';
const BACK = 'Discord is reachable again.';

describe('a Discord bot', () => {
  it('connects, and leaves no timer and no connection when it stops', async () => {
    stage = await Stage.open();
    const bot = stage.bot();
    expect(bot.state()).toBe('starting');
    bot.start();
    await stage.until(bot, 'running');
    await bot.stop();
    expect(bot.state()).toBe('stopped');
    await stage.settled(() => stage.server.gateway.connectedBots().length === 0);
    expect(stage.clock.waiting).toBe(0);
  });

  it('says that a wrong token is refused, tries nothing more and tells the engine', async () => {
    stage = await Stage.open();
    const bot = stage.bot({ token: 'MTIz.wrong.token' });
    bot.start();
    await stage.until(bot, 'unauthorized');
    expect(stage.log.messages('error')).toEqual([
      'Discord refuses the bot token. Set a valid one and restart; everything else goes on.',
    ]);
    expect(stage.clock.waiting).toBe(0);
    await bot.stop();
    expect(bot.state()).toBe('stopped');
  });

  it('stops at a token that the gateway refuses later on, and calls off what was to be tried again', async () => {
    stage = await Stage.open();
    const methods = ['PUT /applications/:application/guilds/:guild/commands'];
    stage.server.faults.add({ methods, fault: { kind: 'server-error', status: 503, when: 'before' } });
    stage.store.servers.push(stage.guildId);
    const bot = await stage.listening();
    await stage.settled(() => stage.clock.waiting > 0);
    stage.server.dropGateways(4004);
    await stage.until(bot, 'unauthorized');
    expect(stage.clock.waiting).toBe(0);
  });

  it('keeps trying while Discord cannot be reached, and says so once and once when it is back', async () => {
    stage = await Stage.open();
    await stage.server.outage('refuse');
    const bot = stage.bot();
    bot.start();
    await stage.until(bot, 'unreachable');
    for (const ms of [1_000, 2_000, 4_000]) {
      stage.clock.advance(ms);
      await stage.settled(() => stage.clock.waiting === 1);
    }
    expect(stage.log.messages('warn')).toEqual([UNREACHABLE]);
    await stage.server.outage('off');
    stage.clock.advance(8_000);
    await stage.until(bot, 'running');
    expect(stage.log.messages('info')).toContain(BACK);
  });

  it('is connected again by itself after its connection was cut', async () => {
    stage = await Stage.open();
    const bot = await stage.listening();
    stage.server.dropGateways();
    await stage.until(bot, 'unreachable');
    await stage.until(bot, 'running');
    expect(stage.log.messages('warn')).toEqual([]);
  });

  it('hears what happened while its connection was cut, without a new login', async () => {
    stage = await Stage.open();
    const { channelId, server, store } = stage;
    store.destinations.set(channelId, destination(channelId));
    const bot = await stage.listening();
    server.dropGateways();
    await stage.until(bot, 'unreachable');
    server.control.deleteChannel({ channelId });
    await stage.until(bot, 'running');
    await stage.settled(() => stage.switchboard.lost.length > 0);
    expect(stage.switchboard.lost).toMatchObject([{ address: { chat: channelId }, reason: 'deleted' }]);
    expect(server.gateway.identifies).toBe(1);
  });

  it('comes back when Discord asks it to reconnect, without a new login', async () => {
    stage = await Stage.open();
    const bot = await stage.listening();
    const opened: string[] = [];
    stage.server.on((event) => event.kind === 'gateway-opened' && opened.push(event.applicationId));
    stage.server.gateway.askToReconnect();
    await stage.settled(() => opened.length === 1);
    await stage.until(bot, 'running');
    expect(stage.server.gateway.identifies).toBe(1);
  });

  it('logs in again when its session is gone, and hears what happens from then on', async () => {
    stage = await Stage.open();
    const { channelId, server, store } = stage;
    store.destinations.set(channelId, destination(channelId));
    const bot = await stage.listening();
    server.gateway.invalidateAll();
    await stage.settled(() => server.gateway.identifies === 2);
    await stage.until(bot, 'running');
    server.control.deleteChannel({ channelId });
    await stage.settled(() => stage.switchboard.lost.length > 0);
    expect(stage.switchboard.lost).toHaveLength(1);
  });

  it('says so when a cut connection does not come back in ten seconds', async () => {
    stage = await Stage.open();
    const bot = await stage.listening();
    await stage.server.outage('refuse');
    await stage.until(bot, 'unreachable');
    stage.clock.advance(10_000);
    expect(stage.log.messages('warn')).toEqual([UNREACHABLE]);
    await stage.server.outage('off');
    await stage.until(bot, 'running');
    expect(stage.log.messages('info')).toContain(BACK);
  });

  it('ends for good when it is stopped while the library waits to reconnect', async () => {
    stage = await Stage.open();
    const other = { token: 'NDU2.other.token', name: 'Other wire' };
    stage.server.control.addBot(other);
    const stopped = await stage.listening();
    const staying = stage.bot({ token: other.token });
    staying.start();
    await stage.until(staying, 'running');
    await stage.server.outage('refuse');
    await stage.until(stopped, 'unreachable');
    await stage.until(staying, 'unreachable');
    await stopped.stop();
    const opened: string[] = [];
    stage.server.on((event) => event.kind === 'gateway-opened' && opened.push(event.applicationId));
    await stage.server.outage('off');
    // Both were cut at once, so that the stopped one would be back by the time the other one is.
    await stage.until(staying, 'running');
    expect(opened).toHaveLength(1);
    expect(opened).not.toContain(stage.applicationId);
    expect(stopped.state()).toBe('stopped');
  });

  it('stops at any moment of a login, and nothing goes on behind its back', async () => {
    stage = await Stage.open();
    for (let turns = 0; turns < 60; turns += 3) {
      const bot = stage.bot();
      bot.start();
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await bot.stop();
      expect(bot.state()).toBe('stopped');
    }
    await stage.settled(() => stage.server.gateway.connectedBots().length === 0);
    expect(stage.clock.waiting).toBe(0);
    expect(stage.log.messages('error')).toEqual([]);
  });
});

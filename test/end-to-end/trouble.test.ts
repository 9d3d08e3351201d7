import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FeedError } from '../../src/feed/errors.js';
import { startApp } from '../../src/main.js';
import { numberIn, openTown, textOf } from './town.js';

describe('bad input gets one sentence and loses nothing', () => {
  test.each([
    ['an empty /post', '/post', /\/post/],
    ['a headline of 5,000 characters', `/post ${'long '.repeat(1000)}`, /characters/],
    ['an unknown number', '/publish 999', /#999/],
    ['no number', '/publish', /number/i],
    ['a word for a number', '/publish soon', /number/i],
    ['an update before publication', '/update 1 New text', /\/edit 1/],
  ])('%s', async (_what, said, expected) => {
    const town = await openTown();
    await town.ready();
    await town.tell(town.eddy, '/post A draft\nIts text.');
    const answer = await town.tell(town.eddy, said);
    expect(answer.text).toMatch(expected);
    const [draft, ...others] = await town.app.opened.store.briefs.findByState({
      states: null,
      authorId: null,
      beforeNumber: null,
      limit: 10,
    });
    expect(draft).toMatchObject({ headline: 'A draft', state: 'draft' });
    expect(others).toEqual([]);
    expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('broken markup is text, and nobody is mentioned', async () => {
    const town = await openTown();
    await town.ready();
    await town.use(town.dan, 'claim');
    await town.use(town.dan, 'subscribe');
    const hostile = '<b>not closed & **stars @everyone <@1> [x](javascript:alert(1)) `code';
    const number = numberIn((await town.tell(town.eddy, `/post ${hostile}\n${hostile}`)).text);
    await town.tell(town.eddy, `/publish ${number}`);
    const post = await town.eventually(() => {
      const [only] = town.posts();
      if (!only) throw new Error('Nothing is posted yet.');
      return only;
    });
    expect(post.text).toContain('<b>not closed & **stars');
    const [embed] = await town.eventually(() => {
      const embeds = town.embeds();
      expect(embeds).toHaveLength(1);
      return embeds;
    });
    expect(embed).toMatchObject({ mention_everyone: false, mentions: [], mention_roles: [] });
  });

  test('a reader who uses newsroom commands is told why not, on both platforms', async () => {
    const town = await openTown();
    await town.ready();
    const answer = await town.tell(town.ada, '/post Mine\nText.');
    expect(answer.text).not.toContain('#1');
    await town.use(town.dan, 'claim');
    await town.offered(town.dora, 'post');
    const result = await town.use(town.dora, 'post', { text: 'Mine\nText.' });
    expect(textOf(result)).not.toContain('#1');
    const all = { states: null, authorId: null, beforeNumber: null, limit: 10 } as const;
    expect(await town.app.opened.store.briefs.findByState(all)).toEqual([]);
  });

  test('in a server only administrators change what comes there', async () => {
    const town = await openTown();
    await town.ready();
    await expect(town.use(town.dora, 'subscribe')).rejects.toThrow();
    const { store } = town.app.opened;
    const found = await store.destinations.findAll({ afterId: 0, limit: 10 });
    expect(found.filter(({ address }) => address.platform === 'discord')).toEqual([]);
  });
});

describe('trouble with a platform', () => {
  test('a wrong token stops that platform with a clear line, and the other goes on', async () => {
    const town = await openTown({ DISCORD_BOT_TOKEN: 'a-wrong-token-of-discord' });
    await town.eventually(() => {
      const states = town.log.filter(({ level }) => level !== 'info').map(({ message }) => message);
      expect(states.join('\n')).toMatch(/token/i);
    });
    expect((await town.tell(town.ada, '/latest')).text).not.toBe('');
    expect(JSON.stringify(town.log)).not.toContain('a-wrong-token');
    const health = (await (await fetch(`${town.app.url}/health/ready`)).json()) as {
      bots: { state: string }[];
    };
    expect(health.bots.map(({ state }) => state)).toEqual(['running', 'unauthorized']);
  });

  test('a platform that cannot be reached is tried until it answers, which is said once each way', async () => {
    const town = await openTown();
    await town.ready();
    await town.telegram.outage('refuse');
    await town.eventually(async () => {
      const health = (await (await fetch(`${town.app.url}/health/ready`)).json()) as {
        bots: { state: string }[];
      };
      expect(health.bots[0]?.state).toBe('unreachable');
    });
    const number = numberIn(textOf(await town.use(town.dan, 'claim').then(() => post())));
    async function post() {
      await town.offered(town.dan, 'post');
      return await town.use(town.dan, 'post', { text: 'Written meanwhile\nText.' });
    }
    await town.use(town.dan, 'publish', { number });
    await town.telegram.outage('off');
    await town.eventually(() =>
      expect(
        town
          .posts()
          .map(({ text }) => text)
          .join(),
      ).toContain('Written meanwhile'),
    );
    const unreachable = town.log.filter(({ level, fields }) => level === 'warn' && fields.bot !== undefined);
    expect(unreachable.length).toBeLessThan(5);
  });

  test('a port in use is refused in one sentence, and nothing is left running', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void blocker.close());
    await new Promise((resolve) => blocker.once('listening', resolve));
    const { port } = blocker.address() as AddressInfo;
    const town = await openTown();
    await town.stopProgram();
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const config = { ...town.config, port };
    await expect(startApp(config, { log, clock: town.clock })).rejects.toThrow(FeedError);
    await town.startProgram();
  });
});

describe('with POST_SCHEDULE', () => {
  test('publishing waits for the tick, a flash does not, and a missed tick is made up once', async () => {
    const town = await openTown({ POST_SCHEDULE: '0 * * * *' });
    await town.ready();
    const number = numberIn((await town.tell(town.eddy, '/post On the hour\nText.')).text);
    await town.tell(town.eddy, `/publish ${number}`);
    const flash = numberIn((await town.tell(town.eddy, '/post At once\nText.')).text);
    await town.tell(town.eddy, `/publish ${flash} flash`);
    const headlines = () => town.posts().map(({ text }) => (text.includes('On the hour') ? 'hour' : 'flash'));
    await town.eventually(() => expect(headlines()).toEqual(['flash']));

    await town.stopProgram();
    town.clock.leap(3 * 3_600_000);
    await town.startProgram();
    await town.eventually(() => expect(headlines()).toEqual(['flash', 'hour']));
    await town.app.tick();
    await town.app.idle();
    expect(headlines()).toEqual(['flash', 'hour']);
  });
});

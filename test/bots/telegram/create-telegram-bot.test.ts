import { Api } from 'grammy';
import { describe, expect, it, vi } from 'vitest';
import { encodeAction } from '../../../src/bots/action-codec.js';
import type { AttachedPicture } from '../../../src/bots/caller.js';
import type { Button, Reply } from '../../../src/bots/reply.js';
import type { PlaceEvent } from '../../../src/bots/switchboard.js';
import type { Document } from '../../../src/feed/text/document.js';
import { briefView } from './brief-view.js';
import { nextAnswer, nextCallbackAnswer, nextEdit, openStage, token } from './stage.js';

const notice = (text: string, buttons: readonly Button[] = []): Reply => ({
  kind: 'notice',
  text,
  buttons: buttons.length === 0 ? [] : [buttons],
});

function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

describe('a command', () => {
  it('gets exactly one answer in a private chat', async () => {
    const { telegram, control, reader, createBot } = await openStage();
    createBot().start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest politics' });
    expect((await answer).message.text).toBe('heard latest: politics');
    expect(control.messages({ chat: reader })).toHaveLength(2);
  });

  it('is answered by a reply in a group, and only when it is for us', async () => {
    const { telegram, control, reader, createBot } = await openStage();
    const group = control.createChat({ kind: 'supergroup', title: 'Town talk', owner: reader }).id;
    control.addBot({ chat: group });
    createBot().start();
    const answer = nextAnswer(telegram, group);
    control.say({ user: reader, chat: group, text: '/latest@other_bot' });
    control.say({ user: reader, chat: group, text: '/weather' });
    const ours = control.say({ user: reader, chat: group, text: '/latest@Wire_Bot now' });
    const { message } = await answer;
    expect(message.text).toBe('heard latest: now');
    expect(message.reply_to_message?.message_id).toBe(ours.messageId);
  });

  it('is answered in its forum topic', async () => {
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: { command: async ({ caller }) => notice(JSON.stringify(caller.place.address)) },
    });
    const forum = control.createChat({ kind: 'supergroup', title: 'Town', owner: reader, isForum: true }).id;
    control.addBot({ chat: forum });
    const { threadId } = control.createTopic({ chat: forum, name: 'News' });
    createBot().start();
    const answer = nextAnswer(telegram, forum);
    control.say({ user: reader, chat: forum, threadId, text: '/latest' });
    const { message } = await answer;
    expect(message.message_thread_id).toBe(threadId);
    expect(JSON.parse(message.text ?? '')).toEqual({
      platform: 'telegram',
      chat: String(forum),
      thread: String(threadId),
    });
  });

  it('keeps the formatting of what follows it, and of the message it answers', async () => {
    const heard: Document[] = [];
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: {
        async command({ input, repliedTo }) {
          if (input.kind === 'typed') heard.push(input.typed.from(0));
          if (repliedTo) heard.push(repliedTo.from(0));
          return notice('ok');
        },
      },
    });
    createBot().start();
    const answer = nextAnswer(telegram);
    const earlier = control.say({ user: reader, text: '<i>Earlier</i>', parseMode: 'HTML' });
    await answer;
    const second = nextAnswer(telegram);
    control.say({
      user: reader,
      text: '/post Tram <b>late</b>',
      parseMode: 'HTML',
      replyTo: earlier.messageId,
    });
    await second;
    expect(heard).toEqual([
      [
        {
          kind: 'paragraph',
          content: [
            { kind: 'text', text: 'Tram ' },
            { kind: 'bold', content: [{ kind: 'text', text: 'late' }] },
          ],
        },
      ],
      [{ kind: 'paragraph', content: [{ kind: 'italic', content: [{ kind: 'text', text: 'Earlier' }] }] }],
    ]);
  });

  it('brings the picture it is the caption of, which can be posted again without an upload', async () => {
    const kept: Awaited<ReturnType<AttachedPicture['keep']>>[] = [];
    const { telegram, control, reader, store, botId, createBot } = await openStage({
      switchboard: {
        async command({ pictures }) {
          for (const picture of pictures) kept.push(await picture.keep());
          return notice(`kept ${kept.length}`);
        },
      },
    });
    createBot().start();
    const bytes = new Uint8Array(
      Buffer.from('89504e470d0a1a0a0000000d49484452000000020000000308060000005eb5a8b5', 'hex'),
    );
    const answer = nextAnswer(telegram);
    control.sendPhoto({ user: reader, bytes, caption: '/post Tram' });
    expect((await answer).message.text).toBe('kept 1');
    const [picture] = kept;
    if (picture?.kind !== 'stored') throw new Error('The picture was not stored.');
    expect(new Uint8Array((await store.pictures.getPicture(picture.digest)).bytes)).toEqual(bytes);
    expect(await store.pictures.findUpload(picture.digest, botId)).not.toBeNull();
  });

  it('gets an apology when the switchboard breaks, and the next one is answered', async () => {
    let calls = 0;
    const { telegram, control, reader, log, createBot } = await openStage({
      switchboard: {
        async command() {
          calls += 1;
          if (calls === 1) throw new RangeError('broken');
          return notice('fine');
        },
      },
    });
    createBot().start();
    const first = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    expect((await first).message.text).toMatch(/^Something went wrong/);
    expect(log.saying(/An update failed/)).toHaveLength(1);
    const second = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    expect((await second).message.text).toBe('fine');
  });
});

describe('who calls', () => {
  it('may configure a group when Telegram says they administer it, and a channel by posting in it', async () => {
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: {
        command: async ({ caller }) => notice(`${caller.userId} ${await caller.place.mayConfigure()}`),
      },
    });
    const guest = control.createUser({ id: 43, firstName: 'Ben' }).id;
    const group = control.createChat({ kind: 'group', title: 'Neighbours', owner: reader }).id;
    const channel = control.createChat({ kind: 'channel', title: 'Town wire', owner: reader }).id;
    control.addBot({ chat: group });
    control.addBot({ chat: channel });
    createBot().start();
    const answers: (string | undefined)[] = [];
    for (const [user, chat] of [
      [reader, group],
      [guest, group],
      [reader, channel],
      [guest, guest],
    ] as const) {
      const answer = nextAnswer(telegram, chat);
      control.say({ user, chat, text: '/latest' });
      answers.push((await answer).message.text);
    }
    expect(answers).toEqual(['42 true', '43 false', `${channel} true`, '43 true']);
  });

  it('is told what keeps us from posting', async () => {
    let tell: (problem: string | null) => void = () => undefined;
    const { control, reader, createBot } = await openStage({
      switchboard: {
        async command({ caller }) {
          tell(await caller.place.postingProblem());
          return notice('asked');
        },
      },
    });
    const group = control.createChat({ kind: 'supergroup', title: 'Town talk', owner: reader }).id;
    const channel = control.createChat({ kind: 'channel', title: 'Town wire', owner: reader }).id;
    control.addBot({ chat: group, as: 'administrator' });
    control.addBot({ chat: channel });
    createBot().start();
    const problemIn = (chat: number): Promise<string | null> => {
      const told = new Promise<string | null>((resolve) => {
        tell = resolve;
      });
      control.say({ user: reader, chat, text: '/latest@wire_bot' });
      return told;
    };
    expect(await problemIn(reader)).toBeNull();
    expect(await problemIn(group)).toBeNull();
    control.demoteBot({ chat: group });
    expect(await problemIn(group)).toBeNull();
    control.setPermissions({ chat: group, permissions: { can_send_messages: false } });
    expect(await problemIn(group)).toBe('telegram-posting-group');
    control.promoteBot({ chat: channel, rights: { can_post_messages: false } });
    expect(await problemIn(channel)).toBe('telegram-posting-channel');
  });
});

describe('a button', () => {
  const draft = (header: string): Reply => ({
    kind: 'draft',
    header,
    view: briefView(),
    buttons: [[{ label: 'Publish', action: { kind: 'publish', number: 12 } }]],
  });

  it('edits the card of a draft in place, after a restart too', async () => {
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: { command: async () => draft('#12 draft'), press: async () => draft('#12 published') },
    });
    const first = createBot();
    first.start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    const card = await answer;
    expect(card.message.text).toMatch(/^#12 draft\n\nBridge in Lindenau opens early/);
    await first.stop();
    createBot().start();
    const edit = nextEdit(telegram);
    const callback = nextCallbackAnswer(telegram);
    control.press({ user: reader, text: 'Publish' });
    expect((await edit).message.text).toMatch(/^#12 published/);
    await callback;
    expect(control.messages({ chat: reader })).toHaveLength(2);
  });

  it('says the card anew when the old one is gone', async () => {
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: {
        command: async () => draft('#12 draft'),
        async press({ caller }) {
          control.deleteMessage({ chat: Number(caller.place.address.chat), messageId: card });
          return draft('#12 published');
        },
      },
    });
    createBot().start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    const card = (await answer).messageId;
    const again = nextAnswer(telegram);
    control.press({ user: reader, text: 'Publish' });
    expect((await again).message.text).toMatch(/^#12 published/);
  });

  it('of an older program is answered with what to do', async () => {
    const { telegram, control, reader, url, createBot } = await openStage();
    createBot().start();
    control.start({ user: reader });
    await new Api(token, { apiRoot: url }).sendMessage(reader, 'old', {
      reply_markup: { inline_keyboard: [[{ text: 'Old', callback_data: '0x' }]] },
    });
    const callback = nextCallbackAnswer(telegram);
    control.press({ user: reader, text: 'Old' });
    expect((await callback).answer?.text).toMatch(/no longer works/);
  });

  it('shows a short word in a group to the person alone, and sends it in a private chat', async () => {
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: {
        command: async () => notice('Topics', [{ label: 'City', action: { kind: 'subscribe', topicId: 1 } }]),
        press: async () => notice('City is on.'),
      },
    });
    const group = control.createChat({ kind: 'group', title: 'Neighbours', owner: reader }).id;
    control.addBot({ chat: group });
    createBot().start();
    const asked = nextAnswer(telegram, group);
    control.say({ user: reader, chat: group, text: '/latest' });
    await asked;
    const callback = nextCallbackAnswer(telegram);
    control.press({ user: reader, chat: group, text: 'City' });
    expect((await callback).answer?.text).toBe('City is on.');

    const here = nextAnswer(telegram, reader);
    control.say({ user: reader, text: '/latest' });
    await here;
    const said = nextAnswer(telegram, reader);
    control.press({ user: reader, text: 'City' });
    expect((await said).message.text).toBe('City is on.');
  });
});

describe('a form', () => {
  const question = (text: string): Reply =>
    notice(text, [{ label: 'Cancel', action: { kind: 'cancel-form' } }]);

  it('is asked step by step, by a forced reply where a group would keep the answer from us', async () => {
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: {
        command: async () => ({
          kind: 'form',
          form: { submit: { kind: 'post' }, title: 'New brief', fields: [] },
        }),
        ask: async () => question('What is the headline?'),
        said: async ({ typed }) => question(`And the text of ${typed.text}?`),
      },
    });
    const group = control.createChat({ kind: 'group', title: 'Newsroom', owner: reader }).id;
    control.addBot({ chat: group });
    createBot().start();
    const asked = nextAnswer(telegram, group);
    control.say({ user: reader, chat: group, text: '/publish' });
    const first = await asked;
    expect(first.message.text).toBe('What is the headline?');
    expect(first.versions.at(-1)?.parameters?.reply_markup).toEqual({ force_reply: true, selective: true });
    const next = nextAnswer(telegram, group);
    control.say({ user: reader, chat: group, text: 'Tram late', replyTo: first.messageId });
    expect((await next).message.text).toBe('And the text of Tram late?');

    const here = nextAnswer(telegram, reader);
    control.say({ user: reader, text: '/publish' });
    expect((await here).buttons).toEqual([
      [{ text: 'Cancel', callback_data: encodeAction({ kind: 'cancel-form' }) }],
    ]);
  });
});

describe('the settings of other places', () => {
  it('are open to whoever Telegram says administers there at that moment', async () => {
    const asked: boolean[] = [];
    const places: string[] = [];
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: {
        command: async ({ caller }) => {
          for (const chat of places) {
            asked.push(await caller.administers({ platform: 'telegram', chat, thread: null }));
          }
          asked.push(await caller.administers({ platform: 'discord', chat: places[0] ?? '', thread: null }));
          return notice('asked');
        },
      },
    });
    const owner = control.createUser({ id: 43, firstName: 'Ben' }).id;
    const own = (kind: 'supergroup' | 'channel', by: number) =>
      control.createChat({ kind, title: 'Town talk', owner: by }).id;
    const [group, channel, foreign, without] = [
      own('supergroup', reader),
      own('channel', reader),
      own('supergroup', owner),
      own('supergroup', reader),
    ];
    for (const chat of [group, channel, foreign]) control.addBot({ chat });
    places.push(...[group, channel, foreign, without, -999].map(String));
    createBot().start();
    const ask = async () => {
      const answer = nextAnswer(telegram, reader);
      control.say({ user: reader, text: '/latest' });
      expect((await answer).message.text).toBe('asked');
      return asked.splice(0);
    };
    expect(await ask()).toEqual([true, true, false, false, false, false]);
    control.addMember({ chat: group, user: reader, as: 'member' });
    expect(await ask()).toEqual([false, true, false, false, false, false]);
    telegram.faults.add({
      fault: { kind: 'refuse', status: 500, code: 500, text: 'Internal' },
      methods: ['getChatMember'],
    });
    const refused = nextAnswer(telegram, reader);
    control.say({ user: reader, text: '/latest' });
    expect((await refused).message.text).toMatch(/^Something went wrong/);
  });
});

describe('a place', () => {
  it('in which a channel is discussed says so, and one of which that cannot be asked is taken for any other', async () => {
    const heard: (boolean | undefined)[] = [];
    const { telegram, control, reader, createBot, log } = await openStage({
      switchboard: {
        async placeAdded({ isDiscussion }) {
          heard.push(isDiscussion);
          return notice(`heard ${heard.length}`);
        },
      },
    });
    control.start({ user: reader });
    createBot().start();
    const channel = control.createChat({ kind: 'channel', title: 'Town wire', owner: reader }).id;
    const group = () => control.createChat({ kind: 'supergroup', title: 'Town talk', owner: reader }).id;
    const add = async (chat: number) => {
      const before = heard.length;
      control.addBot({ chat, by: reader });
      await vi.waitFor(() => expect(heard).toHaveLength(before + 1));
    };
    const [plain, linked, unknown] = [group(), group(), group()];
    await add(plain);
    control.linkDiscussion({ channel, group: linked });
    await add(linked);
    await add(channel);
    telegram.faults.add({
      fault: { kind: 'refuse', status: 500, code: 500, text: 'Internal' },
      methods: ['getChat'],
    });
    await add(unknown);
    expect(heard).toEqual([false, true, false, false]);
    expect(log.saying(/could not be asked/)).toHaveLength(1);
  });

  it('that is a forum topic is back when it is opened again', async () => {
    const heard: unknown[] = [];
    const { control, reader, createBot } = await openStage({
      switchboard: {
        async placeAdded({ address, kind, by }) {
          heard.push({ address, kind, by });
          return null;
        },
      },
    });
    const chat = control.createChat({ kind: 'supergroup', title: 'Town', owner: reader, isForum: true }).id;
    control.addBot({ chat });
    const { threadId } = control.createTopic({ chat, name: 'Harbour' });
    control.closeTopic({ chat, threadId });
    control.reopenTopic({ chat, threadId });
    createBot().start();
    const address = { platform: 'telegram', chat: String(chat), thread: String(threadId) };
    await vi.waitFor(() => expect(heard).toContainEqual({ address, kind: 'telegram-topic', by: null }));
    expect(heard).toHaveLength(2);
  });

  it('that is added is told of, and whoever added it hears of it in private', async () => {
    const events: PlaceEvent[] = [];
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: {
        async placeAdded(event) {
          events.push(event);
          return notice(`I post in ${event.title} now.`);
        },
      },
    });
    control.start({ user: reader });
    createBot().start();
    const channel = control.createChat({ kind: 'channel', title: 'Town wire', owner: reader }).id;
    const told = nextAnswer(telegram, reader);
    control.addBot({ chat: channel, by: reader });
    await told;
    const second = nextAnswer(telegram, reader);
    const group = control.createChat({ kind: 'group', title: 'Neighbours', owner: reader }).id;
    control.addBot({ chat: group, by: reader });
    await second;
    expect(control.messages({ chat: channel })).toEqual([]);
    expect(events.map(({ kind, title }) => [kind, title])).toEqual([
      ['telegram-channel', 'Town wire'],
      ['telegram-group', 'Neighbours'],
    ]);
  });

  it('is told of in peace when the person cannot be written to', async () => {
    const done = signal();
    const { control, createBot, log } = await openStage({
      switchboard: {
        placeAdded: async () => notice('Hello'),
        async placeLost() {
          done.give();
        },
      },
    });
    const stranger = control.createUser({ id: 77, firstName: 'Cy' }).id;
    const bot = createBot();
    bot.start();
    const group = control.createChat({ kind: 'group', title: 'Neighbours', owner: stranger }).id;
    control.addBot({ chat: group, by: stranger });
    control.removeBot({ chat: group, by: stranger });
    await done.given;
    await bot.stop();
    expect(log.saying(/could not be given/)).toEqual([]);
  });

  it('that is lost or moves is told of', async () => {
    const events: unknown[] = [];
    const done = signal();
    const { control, reader, createBot } = await openStage({
      switchboard: {
        async placeLost({ address, reason }) {
          events.push([address.chat, reason]);
          if (events.length === 2) done.give();
        },
        async placeMoved({ address, to }) {
          events.push([address.chat, to.chat]);
          if (events.length === 2) done.give();
        },
      },
    });
    control.start({ user: reader });
    const group = control.createChat({ kind: 'group', title: 'Neighbours', owner: reader }).id;
    control.addBot({ chat: group });
    createBot().start();
    control.block({ user: reader });
    const { id } = control.migrateGroup({ chat: group });
    await done.given;
    expect(events).toContainEqual([String(reader), 'blocked']);
    expect(events).toContainEqual([String(group), String(id)]);
  });
});

describe('updates', () => {
  it('are handled once when they are delivered again', async () => {
    const heard: string[] = [];
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: {
        async command({ name }) {
          heard.push(name);
          return notice('ok');
        },
      },
    });
    const first = createBot();
    first.start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    const unconfirmed = telegram.snapshot();
    await answer;
    await first.stop();
    telegram.restore(unconfirmed);
    createBot().start();
    const second = nextAnswer(telegram);
    control.say({ user: reader, text: '/claim' });
    await second;
    expect(heard).toEqual(['latest', 'claim']);
  });

  it('of one chat wait for one another while those of another chat go on', async () => {
    const hang = signal();
    const { telegram, control, reader, createBot } = await openStage({
      switchboard: {
        async command({ name, caller }) {
          if (name === 'publish') await hang.given;
          return notice(`${caller.userId} ${name}`);
        },
      },
    });
    const other = control.createUser({ id: 43, firstName: 'Ben' }).id;
    createBot().start();
    const elsewhere = nextAnswer(telegram, other);
    control.say({ user: reader, text: '/publish 12' });
    control.say({ user: reader, text: '/latest' });
    control.say({ user: other, text: '/latest' });
    expect((await elsewhere).message.text).toBe('43 latest');
    expect(control.messages({ chat: reader })).toHaveLength(2);
    const first = nextAnswer(telegram, reader);
    hang.give();
    expect((await first).message.text).toBe('42 publish');
    expect((await nextAnswer(telegram, reader)).message.text).toBe('42 latest');
  });
});

describe('the state of a bot', () => {
  it('is unauthorized when the token is refused, said once and without the token', async () => {
    const { createBot, log } = await openStage({ bot: { token: '700001:wrong-secret' } });
    const bot = createBot();
    bot.start();
    await log.said(/refuses the token/);
    expect(bot.state()).toBe('unauthorized');
    await bot.stop();
    expect(log.lines).toHaveLength(1);
    expect(JSON.stringify(log.lines)).not.toContain('wrong-secret');
  });

  it('is unreachable through an outage, said once at its begin and once at its end', async () => {
    const { telegram, control, reader, clock, log, createBot } = await openStage();
    const bot = createBot();
    await telegram.outage('refuse');
    bot.start();
    for (let tries = 0; tries < 3; tries += 1) {
      await clock.awaited();
      clock.advance(60_000);
    }
    expect(bot.state()).toBe('unreachable');
    await clock.awaited();
    await telegram.outage('off');
    clock.advance(60_000);
    await log.said(/answers again/);
    expect(bot.state()).toBe('running');
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    await answer;

    await telegram.outage('refuse');
    await clock.awaited();
    await telegram.outage('off');
    clock.advance(60_000);
    await log.said(/answers again/, 2);
    expect(log.saying(/does not answer/)).toHaveLength(2);
  });

  it('is conflict while another process polls, and it goes on afterwards', async () => {
    const { telegram, control, reader, clock, log, createBot } = await openStage();
    telegram.faults.add({
      methods: ['getUpdates'],
      fault: {
        kind: 'refuse',
        status: 409,
        code: 409,
        text: 'Conflict: terminated by other getUpdates request',
      },
      times: 2,
    });
    const bot = createBot();
    bot.start();
    await log.said(/Another process polls/);
    expect(bot.state()).toBe('conflict');
    await clock.awaited();
    clock.advance(10_000);
    await clock.awaited();
    clock.advance(10_000);
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    await answer;
    expect(bot.state()).toBe('running');
    expect(log.saying(/Another process polls/)).toHaveLength(1);
  });

  it('is running once a webhook that was in the way is gone', async () => {
    const { telegram, control, reader, log, url, createBot } = await openStage();
    await new Api(token, { apiRoot: url }).setWebhook('https://news.example/hook');
    createBot().start();
    const answer = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest' });
    expect((await answer).message.text).toMatch(/^heard latest/);
    expect(log.saying(/webhook of this bot was removed/)).toHaveLength(1);
    expect(log.saying(/Another process/)).toEqual([]);
  });

  it('stays what it is when the store fails, and the update comes again', async () => {
    const { telegram, control, reader, store, clock, log, createBot } = await openStage();
    let failures = 1;
    const failing: typeof store = {
      ...store,
      transaction: (work) =>
        failures-- > 0 ? Promise.reject(new Error('disk full')) : store.transaction(work),
    };
    const bot = createBot({}, { store: failing });
    bot.start();
    control.say({ user: reader, text: '/latest' });
    await log.said(/could not be taken/);
    expect(bot.state()).toBe('running');
    await clock.awaited();
    const answer = nextAnswer(telegram);
    clock.advance(1000);
    await answer;
  });

  it('is stopped once handlers under way have answered, and nothing is left', async () => {
    const hang = signal();
    const begun = signal();
    const { control, reader, clock, createBot, telegram } = await openStage({
      switchboard: {
        async command() {
          begun.give();
          await hang.given;
          return notice('late');
        },
      },
    });
    const bot = createBot();
    bot.start();
    control.say({ user: reader, text: '/latest' });
    await begun.given;
    let isStopped = false;
    const stopped = bot.stop().then(() => {
      isStopped = true;
    });
    await clock.awaited();
    expect(isStopped).toBe(false);
    const answer = nextAnswer(telegram);
    hang.give();
    expect((await answer).message.text).toBe('late');
    await stopped;
    expect(bot.state()).toBe('stopped');
    expect(clock.pending).toBe(0);
  });

  it('is stopped although a handler never ends', async () => {
    const begun = signal();
    const { control, reader, clock, createBot } = await openStage({
      switchboard: {
        command: () => {
          begun.give();
          return new Promise(() => undefined);
        },
      },
    });
    const bot = createBot();
    bot.start();
    control.say({ user: reader, text: '/latest' });
    await begun.given;
    const stopped = bot.stop();
    await clock.awaited();
    clock.advance(10_000);
    await stopped;
    expect(bot.state()).toBe('stopped');
  });
});

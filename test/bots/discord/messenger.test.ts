import { RESTEvents } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { openConnection } from '../../../src/bots/discord/connection.js';
import { createMessenger } from '../../../src/bots/discord/messenger.js';
import type { CopyReference } from '../../../src/feed/delivery/delivery.js';
import type { Outcome } from '../../../src/feed/delivery/outcome.js';
import type { BriefView } from '../../../src/feed/view.js';
import type { Fault } from '../../../src/playground/faults.js';
import { destination } from './fakes.js';
import { Stage } from './stage.js';
import { briefView, NOTICE_VIEW } from './views.js';

let stage: Stage;
afterEach(() => stage.close());

const POST = { replyTo: null, silent: false, nonce: '12-1' };
const POSTS = 'POST /channels/:channel/messages';
const EDITS = 'PATCH /channels/:channel/messages/:message';

const PICTURE = { kind: 'stored', digest: 'abc123', mime: 'image/png', alt: 'A bridge' } as const;

function keepPicture(): void {
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  stage.store.pictures.set(PICTURE.digest, { bytes, mime: PICTURE.mime });
}

function copyOf(outcome: Outcome): CopyReference {
  if (outcome.kind !== 'delivered') throw new Error(`not delivered but ${JSON.stringify(outcome)}`);
  return outcome.copy;
}

function standing(): readonly { readonly id: string; readonly [other: string]: unknown }[] {
  const { channelId, ownerId } = stage;
  return stage.server.control.messages({ channelId, viewerId: ownerId }) as never;
}

async function post(view: BriefView, options: Partial<typeof POST> = {}): Promise<Outcome> {
  const { messenger } = stage.bot();
  return messenger.post(destination(stage.channelId), messenger.render(view, 'full'), {
    ...POST,
    ...options,
  });
}

describe('posting to Discord', () => {
  it('sends a brief as an embed and tells where it stands', async () => {
    stage = await Stage.open();
    const copy = copyOf(await post(briefView()));
    expect(copy).toMatchObject({ chat: stage.channelId, thread: null, form: 'embed' });
    expect(copy.postedAt).toBe(stage.clock.now());
    expect(standing()).toMatchObject([
      { id: copy.message, embeds: [{ title: 'Harbour bridge opens to cyclists' }], mention_everyone: false },
    ]);
  });

  it('sends a kept avatar along as the icon beside the desk’s name', async () => {
    stage = await Stage.open();
    keepPicture();
    const desk = { name: 'Harbour desk', biography: null, avatar: { ...PICTURE, alt: null } };
    copyOf(await post(briefView({ desk, picture: PICTURE })));
    const [message] = standing() as unknown as readonly {
      embeds: readonly { author: { name: string; icon_url: string }; image: { url: string } }[];
    }[];
    const [embed] = message?.embeds ?? [];
    expect(embed?.author.name).toBe('Harbour desk');
    expect(embed?.author.icon_url).toMatch(/^http.*avatar-abc123\.png/);
    expect(embed?.image.url).toMatch(/^http.*picture-abc123\.png/);
  });

  it('makes no second message for a repeated nonce, and tells which one stands there', async () => {
    stage = await Stage.open();
    const first = copyOf(await post(briefView()));
    const second = await post(briefView());
    expect(second).toEqual({ kind: 'delivered', copy: first, version: 1 });
    expect(standing()).toHaveLength(1);
  });

  it('tells that an older version stands there when the nonce brings back one', async () => {
    stage = await Stage.open();
    await post(briefView());
    const outcome = await post(briefView({ version: 3, headline: 'Harbour bridge opens to all' }));
    expect(outcome).toMatchObject({ kind: 'delivered', version: 2 });
    expect(standing()).toHaveLength(1);
  });

  it('tells that the present version stands there when the nonce brings it back', async () => {
    stage = await Stage.open();
    const view = briefView({ version: 3, correction: { label: 'Correction 14:05', note: ' At *eight*. ' } });
    await post(view);
    expect(await post(view)).toMatchObject({ kind: 'delivered', version: 3 });
  });

  it('finds its message again after the answer to the first try was lost', async () => {
    stage = await Stage.open();
    stage.server.faults.add({ methods: [POSTS], times: 1, fault: { kind: 'reset', when: 'after' } });
    expect(await post(briefView())).toMatchObject({ kind: 'uncertain' });
    expect(await post(briefView())).toMatchObject({ kind: 'delivered' });
    expect(standing()).toHaveLength(1);
  });

  it('posts without sound when asked to', async () => {
    stage = await Stage.open();
    const { messenger } = stage.bot();
    const to = destination(stage.channelId);
    await messenger.post(to, messenger.render(briefView(), 'full'), { ...POST, silent: true });
    expect(standing()).toMatchObject([{ flags: 1 << 12 }]);
  });

  it('answers the copy of an earlier brief, and posts plainly where that is gone', async () => {
    stage = await Stage.open();
    const { messenger } = stage.bot();
    const to = destination(stage.channelId);
    const rendering = messenger.render(briefView(), 'full');
    const earlier = copyOf(await messenger.post(to, rendering, POST));
    await messenger.post(to, rendering, { ...POST, nonce: '13-1', replyTo: earlier });
    expect(standing()[1]).toMatchObject({ message_reference: { message_id: earlier.message } });
    await messenger.remove(earlier, to);
    const outcome = await messenger.post(to, rendering, { ...POST, nonce: '14-1', replyTo: earlier });
    expect(outcome.kind).toBe('delivered');
  });

  it('posts plainly where the history may not be read, so that no reply is possible', async () => {
    stage = await Stage.open();
    const { messenger } = stage.bot();
    const to = destination(stage.channelId);
    const rendering = messenger.render(briefView(), 'full');
    const earlier = copyOf(await messenger.post(to, rendering, POST));
    const { channelId, applicationId } = stage;
    stage.server.control.setOverwrite({ channelId, target: applicationId, deny: ['ReadMessageHistory'] });
    const outcome = await messenger.post(to, rendering, { ...POST, nonce: '13-1', replyTo: earlier });
    expect(outcome.kind).toBe('delivered');
  });

  it('opens a thread in a forum and edits and removes it there', async () => {
    stage = await Stage.open();
    const { guildId } = stage;
    const forumId = stage.server.control.createChannel({ guildId, name: 'news', kind: 'forum' }).id;
    const { messenger } = stage.bot();
    const to = destination(forumId, 'discord-forum');
    const view = briefView({ headline: 'Bridge *open*' });
    const copy = copyOf(await messenger.post(to, messenger.render(view, 'full'), POST));
    expect(copy.chat).not.toBe(forumId);
    const channel = stage.server.control.channel({ channelId: copy.chat, viewerId: stage.ownerId });
    expect(channel).toMatchObject({ name: 'Bridge *open*', parent_id: forumId });
    stage.server.control.setThread({ threadId: copy.chat, archived: true });
    const corrected = messenger.render(briefView({ version: 2, headline: 'Bridge closed' }), 'full');
    expect(await messenger.edit(copy, to, corrected)).toEqual({ kind: 'delivered', copy });
    expect(await messenger.remove(copy, to)).toEqual({ kind: 'removed' });
    const history = stage.server.control.messageHistory({ messageId: copy.message });
    expect(history?.deletedAt ?? 'gone with its thread').not.toBeNull();
  });

  it('sent nothing to a forum of whose tags nobody told', async () => {
    stage = await Stage.open();
    const { guildId } = stage;
    const forumId = stage.server.control.createChannel({ guildId, name: 'news', kind: 'forum' }).id;
    const { messenger } = stage.bot();
    const fault = { kind: 'server-error', status: 502, when: 'before' } as const;
    stage.server.faults.add({ methods: ['GET /channels/:channel'], fault });
    const rendering = messenger.render(briefView(), 'full');
    const outcome = await messenger.post(destination(forumId, 'discord-forum'), rendering, POST);
    expect(outcome).toEqual({ kind: 'unreachable', cause: 'status 502' });
  });

  it('names a thread in a forum without the markup of a title that is struck through', async () => {
    stage = await Stage.open();
    const { guildId } = stage;
    const forumId = stage.server.control.createChannel({ guildId, name: 'news', kind: 'forum' }).id;
    const { messenger } = stage.bot();
    const notice = messenger.render(briefView({ ...NOTICE_VIEW, headline: 'Bridge *open*' }), 'full');
    const copy = copyOf(await messenger.post(destination(forumId, 'discord-forum'), notice, POST));
    const channel = stage.server.control.channel({ channelId: copy.chat, viewerId: stage.ownerId });
    expect(channel).toMatchObject({ name: 'Bridge *open*' });
  });
});

describe('changing a copy on Discord', () => {
  it('replaces text, buttons and picture, and takes an edit to the same as right', async () => {
    stage = await Stage.open();
    keepPicture();
    const { messenger } = stage.bot();
    const to = destination(stage.channelId);
    const long = [
      { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'Word. '.repeat(1500) }] },
    ];
    const view = briefView({ picture: PICTURE, text: long });
    const copy = copyOf(await messenger.post(to, messenger.render(view, 'full'), POST));
    const [before] = standing() as never as { embeds: { image?: object }[]; components: unknown[] }[];
    expect(before?.embeds[0]?.image).toBeDefined();
    expect(before?.components).toHaveLength(1);
    const notice = messenger.render(briefView({ ...NOTICE_VIEW, version: 2 }), 'full');
    expect(await messenger.edit(copy, to, notice)).toEqual({ kind: 'delivered', copy });
    expect(await messenger.edit(copy, to, notice)).toEqual({ kind: 'delivered', copy });
    const [after] = standing() as never as {
      embeds: object[];
      components: unknown[];
      attachments: unknown[];
    }[];
    expect(after?.embeds).toMatchObject([{ description: 'Retracted 15:10: the bridge is still closed.' }]);
    expect(after?.embeds[0]).not.toHaveProperty('image');
    expect(after).toMatchObject({ components: [], attachments: [] });
  });

  it('keeps the picture when only the text changes', async () => {
    stage = await Stage.open();
    keepPicture();
    const { messenger } = stage.bot();
    const to = destination(stage.channelId);
    const view = briefView({ picture: PICTURE });
    const copy = copyOf(await messenger.post(to, messenger.render(view, 'full'), POST));
    await messenger.edit(
      copy,
      to,
      messenger.render({ ...view, version: 2, updated: 'Updated 14:05' }, 'full'),
    );
    const [after] = standing() as never as {
      embeds: { image?: { url: string } }[];
      attachments: unknown[];
    }[];
    expect(after?.embeds[0]?.image?.url).toMatch(/^http/);
    expect(after?.attachments).toEqual([]);
  });

  it('says that a copy which others deleted is missing, and that its removal is done', async () => {
    stage = await Stage.open();
    const { messenger } = stage.bot();
    const to = destination(stage.channelId);
    const rendering = messenger.render(briefView(), 'full');
    const copy = copyOf(await messenger.post(to, rendering, POST));
    expect(await messenger.remove(copy, to)).toEqual({ kind: 'removed' });
    expect(await messenger.remove(copy, to)).toEqual({ kind: 'removed' });
    expect(await messenger.edit(copy, to, rendering)).toEqual({ kind: 'missing' });
    expect(messenger.canRemove(copy, to, Number.MAX_SAFE_INTEGER)).toBe(true);
  });

  it('takes a copy whose channel is gone for removed, and the channel for gone', async () => {
    stage = await Stage.open();
    const { messenger } = stage.bot();
    const to = destination(stage.channelId);
    const rendering = messenger.render(briefView(), 'full');
    const copy = copyOf(await messenger.post(to, rendering, POST));
    stage.server.control.deleteChannel({ channelId: stage.channelId });
    expect(await messenger.remove(copy, to)).toEqual({ kind: 'removed' });
    expect(await messenger.edit(copy, to, rendering)).toEqual({ kind: 'gone', reason: 'deleted' });
    expect(await messenger.post(to, rendering, POST)).toEqual({ kind: 'gone', reason: 'deleted' });
  });
});

describe('what Discord and the network refuse', () => {
  it('parks a channel that is hidden from the bot, and reports one where it may not write', async () => {
    stage = await Stage.open();
    const { channelId, applicationId, server } = stage;
    server.control.setOverwrite({ channelId, target: applicationId, deny: ['SendMessages'] });
    expect(await post(briefView())).toEqual({ kind: 'refused-here', reason: '403 50013' });
    server.control.setOverwrite({ channelId, target: applicationId, deny: ['ViewChannel'] });
    expect(await post(briefView())).toEqual({ kind: 'gone', reason: 'no-rights' });
  });

  it('offers to follow in a direct message whose text a button opens, and in no channel', async () => {
    stage = await Stage.open();
    const { readerId, applicationId, channelId } = stage;
    const { control } = stage.server;
    const { id } = control.openDirectMessage({ userId: readerId, applicationId });
    const { messenger } = stage.bot();
    const view = briefView({ follow: 'Follow', layout: 'headline', text: [], isBeginning: true });
    const rendering = messenger.render(view, 'full');
    const direct = copyOf(await messenger.post(destination(id, 'discord-direct'), rendering, POST));
    await messenger.post(destination(channelId), rendering, { ...POST, nonce: '13-1' });
    await messenger.edit(direct, destination(id, 'discord-direct'), rendering);
    const labels = (at: string, viewerId: string) =>
      JSON.stringify(control.messages({ channelId: at, viewerId })[0]?.components).match(/"label":"[^"]*"/g);
    expect(labels(id, readerId)).toEqual(['"label":"Read more"', '"label":"Follow"']);
    expect(labels(channelId, readerId)).toEqual(['"label":"Read more"']);
  });

  it('parks a person who takes no direct messages', async () => {
    stage = await Stage.open();
    const { readerId, applicationId } = stage;
    const { id } = stage.server.control.openDirectMessage({ userId: readerId, applicationId });
    const { messenger } = stage.bot();
    const to = destination(id, 'discord-direct');
    const rendering = messenger.render(briefView(), 'full');
    expect((await messenger.post(to, rendering, POST)).kind).toBe('delivered');
    stage.server.control.blockDirectMessages({ userId: readerId, blocked: true });
    const outcome = await messenger.post(to, rendering, { ...POST, nonce: '13-1' });
    expect(outcome).toEqual({ kind: 'gone', reason: 'blocked' });
  });

  const faults: readonly [string, Fault, Outcome['kind']][] = [
    [
      'a server error that may have taken effect',
      { kind: 'server-error', status: 502, when: 'after' },
      'uncertain',
    ],
    ['an answer that stops half-way', { kind: 'truncate' }, 'uncertain'],
    ['a reset', { kind: 'reset', when: 'before' }, 'uncertain'],
    [
      'a picture that Discord does not take',
      { kind: 'refuse', status: 413, code: 40005, text: 'Large' },
      'rejected',
    ],
    ['a forum without a tag', { kind: 'refuse', status: 400, code: 40067, text: 'Tag' }, 'refused-here'],
  ];
  it.each(faults)('calls %s by its name', async (_, fault, kind) => {
    stage = await Stage.open();
    stage.server.faults.add({ methods: [POSTS], fault });
    expect((await post(briefView())).kind).toBe(kind);
  });

  it('calls a refused connection unreachable: nothing was sent', async () => {
    stage = await Stage.open();
    await stage.server.outage('refuse');
    expect(await post(briefView())).toEqual({ kind: 'unreachable', cause: 'ECONNREFUSED' });
    expect(await stage.bot().messenger.probe()).toBe(false);
    await stage.server.outage('off');
    expect(await stage.bot().messenger.probe()).toBe(true);
  });

  it('hands a wait on to the engine with the precise time of the answer, and asks for no more in it', async () => {
    stage = await Stage.open();
    const { messenger } = stage.bot();
    const to = destination(stage.channelId);
    const rendering = messenger.render(briefView(), 'full');
    stage.server.faults.add({ methods: [POSTS], times: 1, fault: { kind: 'too-many', retryAfterS: 1.5 } });
    const outcome = await messenger.post(to, rendering, POST);
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'chat' });
    expect(outcome.kind === 'retry' ? outcome.afterMs : 0).toBeGreaterThanOrEqual(1_490);
    const before = stage.server.control.counts();
    expect(await messenger.post(to, rendering, POST)).toMatchObject({ kind: 'retry', scope: 'chat' });
    expect(stage.server.control.counts()).toEqual(before);
  });

  it('closes the whole bot for a global wait', async () => {
    const limits = { enforced: true, global: { limit: 1, windowMs: 60_000 } };
    stage = await Stage.open({ rateLimits: limits });
    const { messenger } = stage.bot();
    const to = destination(stage.channelId);
    const rendering = messenger.render(briefView(), 'full');
    await messenger.post(to, rendering, POST);
    const outcome = await messenger.post(to, rendering, { ...POST, nonce: '13-1' });
    expect(outcome).toMatchObject({ kind: 'retry', scope: 'bot' });
  });

  it('says what is at fault in a refused form, so that it is left out next time', async () => {
    stage = await Stage.open();
    stage.server.faults.add({
      methods: [EDITS],
      fault: { kind: 'refuse', status: 400, code: 50035, text: 'Form' },
    });
    const copy = copyOf(await post(briefView()));
    const { messenger } = stage.bot();
    const outcome = await messenger.edit(
      copy,
      destination(stage.channelId),
      messenger.render(briefView(), 'full'),
    );
    expect(outcome).toEqual({ kind: 'rejected', fault: 'text', reason: '400 50035' });
  });

  it('calls the picture at fault when its bytes are not there', async () => {
    stage = await Stage.open();
    const outcome = await post(briefView({ picture: PICTURE }));
    expect(outcome).toMatchObject({ kind: 'rejected', fault: 'picture' });
  });

  it('sends nothing more once the token was refused, and the bot says so', async () => {
    stage = await Stage.open();
    const bot = stage.bot({ token: 'MTIz.wrong.token' });
    const to = destination(stage.channelId);
    const rendering = bot.messenger.render(briefView(), 'full');
    expect(await bot.messenger.post(to, rendering, POST)).toEqual({ kind: 'unauthorized' });
    const before = stage.server.control.counts();
    expect(await bot.messenger.post(to, rendering, POST)).toEqual({ kind: 'unauthorized' });
    expect(stage.server.control.counts()).toEqual(before);
    expect(bot.state()).toBe('unauthorized');
  });

  it('is silent before Discord would shut the address out, until the count begins anew', async () => {
    stage = await Stage.open();
    const { clock, apiRoot, token, log } = stage;
    const connection = openConnection({ token, apiRoot });
    const messenger = createMessenger({
      botId: 1,
      rest: connection.rest,
      limits: {
        requestsPerSecond: 50,
        chatIntervalMs: 0,
        groupPostsPerMinute: null,
        groupEditsPerMinute: null,
      },
      loadPicture: () => Promise.reject(new Error('There is none.')),
      topics: stage.store.asStore().topics,
      clock,
      log,
      onUnauthorized: () => undefined,
    });
    const send = () =>
      messenger.post(destination(stage.channelId), messenger.render(briefView(), 'full'), POST);
    connection.rest.emit(RESTEvents.InvalidRequestWarning, { count: 4_999, remainingTime: 31_000 });
    expect(log.lines).toEqual([]);
    for (const count of [5_000, 5_001]) {
      connection.rest.emit(RESTEvents.InvalidRequestWarning, { count, remainingTime: 30_000 });
    }
    expect(log.lines.map(({ level }) => level)).toEqual(['error']);
    expect(await send()).toEqual({ kind: 'silenced', afterMs: 30_000 });
    expect(standing()).toEqual([]);
    clock.advance(30_000);
    expect((await send()).kind).toBe('delivered');
    await connection.close();
  });
});

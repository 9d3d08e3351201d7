import { describe, expect, it } from 'vitest';
import type { CopyReference } from '../../../src/feed/delivery/delivery.js';
import type { PostOptions } from '../../../src/feed/delivery/messenger.js';
import type { Outcome } from '../../../src/feed/delivery/outcome.js';
import type { Destination, DestinationKind } from '../../../src/feed/destination.js';
import { tierOf } from '../../../src/feed/destination.js';
import type { BriefView } from '../../../src/feed/view.js';
import { briefView, paragraphs } from './brief-view.js';
import { openStage, type StageOptions } from './stage.js';

const plainly: PostOptions = { replyTo: null, silent: false, nonce: '12-1-1' };
const png = new Uint8Array(
  Buffer.from('89504e470d0a1a0a0000000d49484452000000020000000308060000005eb5a8b5', 'hex'),
);
const long = paragraphs('The council met again today. '.repeat(300));

function destination(chat: number, kind: DestinationKind, thread: number | null = null): Destination {
  return {
    id: 1,
    botId: 1,
    address: { platform: 'telegram', chat: String(chat), thread: thread === null ? null : String(thread) },
    kind,
    tier: tierOf(kind),
    title: '',
    locale: null,
    timeZone: null,
    parked: null,
    activeSince: 0,
    createdAt: 0,
  };
}

function copyOf(outcome: Outcome): CopyReference {
  if (outcome.kind !== 'delivered') throw new Error(`Not delivered: ${JSON.stringify(outcome)}`);
  return outcome.copy;
}

/** A messenger, a reader who has started the bot, a channel of ours and a group we are in. */
async function openMessenger(options: StageOptions = {}) {
  const stage = await openStage(options);
  const { control, reader } = stage;
  control.start({ user: reader });
  const channel = control.createChat({ kind: 'channel', title: 'Town wire', owner: reader }).id;
  const group = control.createChat({ kind: 'group', title: 'Neighbours', owner: reader }).id;
  control.addBot({ chat: channel, by: reader });
  control.addBot({ chat: group, by: reader });
  const { messenger } = stage.createBot();
  const post = (to: Destination, view: Partial<BriefView> = {}, how = plainly) =>
    messenger.post(to, messenger.render(briefView(view), 'full'), how);
  const inPrivate = destination(reader, 'telegram-private');
  const inChannel = destination(channel, 'telegram-channel');
  const inGroup = destination(group, 'telegram-group');
  const at = (copy: CopyReference) => ({ chat: Number(copy.chat), messageId: Number(copy.message) });
  return { ...stage, messenger, post, inPrivate, inChannel, inGroup, at };
}

async function keepPicture(store: Awaited<ReturnType<typeof openMessenger>>['store']) {
  const digest = await store.transaction((tx) => tx.pictures.putPicture(png, 'image/png'));
  return { kind: 'stored', digest, mime: 'image/png', alt: null } as const;
}

describe('posting', () => {
  it('leaves one message and says where it stands', async () => {
    const { control, post, inChannel, at } = await openMessenger();
    const copy = copyOf(await post(inChannel));
    const { message } = control.message(at(copy));
    expect(copy).toEqual({
      chat: inChannel.address.chat,
      thread: null,
      message: String(message.message_id),
      form: 'text',
      postedAt: message.date * 1000,
    });
    expect(message.text).toContain('Bridge in Lindenau opens early');
  });

  it('makes a follow-up a reply to the earlier copy, or a plain message when that is gone', async () => {
    const { control, post, inChannel, at } = await openMessenger();
    const earlier = copyOf(await post(inChannel));
    const followUp = copyOf(await post(inChannel, { number: 13 }, { ...plainly, replyTo: earlier }));
    expect(control.message(at(followUp)).message.reply_to_message?.message_id).toBe(Number(earlier.message));
    control.deleteMessage(at(earlier));
    const later = copyOf(await post(inChannel, { number: 14 }, { ...plainly, replyTo: earlier }));
    expect(control.message(at(later)).message.reply_to_message).toBeUndefined();
  });

  it('makes no sound when it is asked not to', async () => {
    const { control, post, inPrivate, at } = await openMessenger();
    const copy = copyOf(await post(inPrivate, {}, { ...plainly, silent: true }));
    expect(control.message(at(copy)).silent).toBe(true);
  });

  it('goes into the forum topic that is the destination', async () => {
    const { control, reader, post, at } = await openMessenger();
    const forum = control.createChat({ kind: 'supergroup', title: 'Town', owner: reader, isForum: true }).id;
    control.addBot({ chat: forum, by: reader });
    const { threadId } = control.createTopic({ chat: forum, name: 'News', by: reader });
    const copy = copyOf(await post(destination(forum, 'telegram-topic', threadId)));
    expect(control.message(at(copy)).message.message_thread_id).toBe(threadId);
    expect(copy.thread).toBe(String(threadId));
  });

  it('leads on by a button in a private chat and by a deep link anywhere else', async () => {
    const { control, post, inPrivate, inChannel, at } = await openMessenger();
    const here = copyOf(await post(inPrivate, { text: long }));
    const there = copyOf(await post(inChannel, { text: long }));
    expect(control.message(at(here)).buttons).toEqual([[{ text: 'Read more', callback_data: '1r12' }]]);
    expect(control.message(at(there)).buttons).toEqual([
      [{ text: 'Read more', url: 'https://t.me/wire_bot?start=brief_12' }],
    ]);
  });

  it('offers to follow beside that in a private chat, and under a whole text nothing', async () => {
    const { control, post, inPrivate, inChannel, at } = await openMessenger();
    const here = copyOf(await post(inPrivate, { text: long, follow: 'Follow' }));
    const there = copyOf(await post(inChannel, { text: long, follow: 'Follow' }));
    const whole = copyOf(await post(inPrivate, { follow: 'Follow' }));
    const labels = (copy: CopyReference) =>
      control
        .message(at(copy))
        .buttons.flat()
        .map(({ text }) => text);
    expect(labels(here)).toEqual(['Read more', 'Follow']);
    expect(labels(there)).toEqual(['Read more']);
    expect(labels(whole)).toEqual([]);
  });

  it('says why nothing can be sent', async () => {
    const { control, reader, post, inPrivate, inChannel, inGroup } = await openMessenger();
    control.block({ user: reader });
    expect(await post(inPrivate)).toEqual({ kind: 'gone', reason: 'blocked' });
    control.removeBot({ chat: Number(inChannel.address.chat), by: reader });
    expect((await post(inChannel)).kind).toBe('gone');
    const moved = control.migrateGroup({ chat: Number(inGroup.address.chat), by: reader });
    expect(await post(inGroup)).toEqual({
      kind: 'moved',
      to: { platform: 'telegram', chat: String(moved.id), thread: null },
    });
  });
});

describe('a picture of our own', () => {
  it('is uploaded once and named by its file id from then on, after a restart too', async () => {
    const { store, botId, telegram, post, inChannel, inPrivate, createBot, messenger } =
      await openMessenger();
    const picture = await keepPicture(store);
    const [first, second] = await Promise.all([post(inChannel, { picture }), post(inPrivate, { picture })]);
    expect([copyOf(first).form, copyOf(second).form]).toEqual(['photo', 'photo']);
    const fileId = await store.pictures.findUpload(picture.digest, botId);
    expect(fileId).not.toBeNull();
    const again = createBot().messenger;
    await again.post(inChannel, messenger.render(briefView({ picture }), 'full'), plainly);
    const sent = [...telegram.control.history({ chat: Number(inChannel.address.chat) })]
      .concat(telegram.control.history({ chat: Number(inPrivate.address.chat) }))
      .flatMap(({ versions }) => versions)
      .filter(({ method }) => method?.toLowerCase() === 'sendphoto')
      .map(({ parameters }) => String(parameters?.photo));
    expect(sent.filter((photo) => photo !== fileId)).toHaveLength(1);
    expect(sent.filter((photo) => photo === fileId)).toHaveLength(2);
  });

  it('is uploaded again when Telegram no longer knows its file id', async () => {
    const { store, botId, post, inChannel } = await openMessenger();
    const picture = await keepPicture(store);
    await store.transaction((tx) => tx.pictures.rememberUpload(picture.digest, botId, 'forgotten'));
    expect((await post(inChannel, { picture })).kind).toBe('delivered');
    expect(await store.pictures.findUpload(picture.digest, botId)).not.toBe('forgotten');
  });

  it('that is not in the store is said to be the fault of the picture', async () => {
    const { post, inChannel } = await openMessenger();
    const picture = { kind: 'stored', digest: 'none', mime: 'image/png', alt: null } as const;
    expect(await post(inChannel, { picture })).toMatchObject({ kind: 'rejected', fault: 'picture' });
  });
});

describe('editing', () => {
  it('replaces the text, the preview and the buttons of a text copy', async () => {
    const { control, messenger, post, inChannel, at } = await openMessenger();
    const copy = copyOf(await post(inChannel, { text: long }));
    const corrected = messenger.render(
      briefView({ correction: { label: 'Correction', note: 'Two.' } }),
      'full',
    );
    expect(await messenger.edit(copy, inChannel, corrected)).toEqual({ kind: 'delivered', copy });
    const view = control.message(at(copy));
    expect(view.text).toContain('Correction\nTwo.');
    expect(view.buttons).toEqual([]);
  });

  it('is done when the copy is right already', async () => {
    const { messenger, post, inChannel } = await openMessenger();
    const copy = copyOf(await post(inChannel));
    const same = messenger.render(briefView(), 'full');
    expect(await messenger.edit(copy, inChannel, same)).toEqual({ kind: 'delivered', copy });
  });

  it('keeps a photo a photo with its picture and a caption that fits', async () => {
    const { control, store, messenger, post, inChannel, at } = await openMessenger();
    const picture = await keepPicture(store);
    const copy = copyOf(await post(inChannel, { picture }));
    const before = control.message(at(copy)).message.photo;
    await messenger.edit(copy, inChannel, messenger.render(briefView({ picture, text: long }), 'full'));
    const { message } = control.message(at(copy));
    expect(message.photo).toEqual(before);
    expect(message.caption?.length).toBeLessThanOrEqual(1024);
    expect(message.caption).toContain('The council met again today.');
  });

  it('puts a neutral picture in place of one that must go', async () => {
    const { control, store, messenger, post, inPrivate, at } = await openMessenger();
    const picture = await keepPicture(store);
    const copy = copyOf(await post(inPrivate, { picture }));
    const before = control.message(at(copy)).message.photo?.[0]?.file_unique_id;
    const notice = briefView({ kind: 'retracted', notice: 'Retracted: the source was wrong.', picture });
    for (const plainness of ['full', 'plain'] as const) {
      const outcome = await messenger.edit(copy, inPrivate, messenger.render(notice, plainness));
      expect(outcome.kind).toBe('delivered');
    }
    const { message } = control.message(at(copy));
    expect(message.photo?.[0]?.file_unique_id).not.toBe(before);
    expect(message.caption).toContain('Retracted: the source was wrong.');
    expect(message.caption).not.toContain('two weeks ahead');
  });

  it('at least corrects the words where even the neutral picture is refused', async () => {
    const { control, telegram, store, messenger, post, inPrivate, at } = await openMessenger();
    const copy = copyOf(await post(inPrivate, { picture: await keepPicture(store) }));
    telegram.faults.add({
      methods: ['editMessageMedia'],
      fault: { kind: 'refuse', status: 400, code: 400, text: 'Bad Request: PHOTO_INVALID_DIMENSIONS' },
    });
    const notice = messenger.render(briefView({ kind: 'withheld', notice: 'Withheld.' }), 'full');
    expect((await messenger.edit(copy, inPrivate, notice)).kind).toBe('delivered');
    expect(control.message(at(copy)).message.caption).toContain('Withheld.');
  });

  it('says that a copy is missing when somebody deleted it', async () => {
    const { control, messenger, post, inChannel, at } = await openMessenger();
    const copy = copyOf(await post(inChannel));
    control.deleteMessage(at(copy));
    const view = messenger.render(briefView({ headline: 'Other' }), 'full');
    expect(await messenger.edit(copy, inChannel, view)).toEqual({ kind: 'missing' });
  });
});

describe('removing', () => {
  it('deletes the copy, and is done when it is gone already', async () => {
    const { control, messenger, post, inChannel, at } = await openMessenger();
    const copy = copyOf(await post(inChannel));
    expect(await messenger.remove(copy, inChannel)).toEqual({ kind: 'removed' });
    expect(control.message(at(copy)).deleted).toBe(true);
    expect(await messenger.remove(copy, inChannel)).toEqual({ kind: 'removed' });
  });

  it('is possible at any age in channels and supergroups, for 48 hours elsewhere', async () => {
    const { messenger } = await openMessenger();
    const hour = 60 * 60 * 1000;
    const copy: CopyReference = { chat: '1', thread: null, message: '1', form: 'text', postedAt: 0 };
    const can = (kind: DestinationKind, hours: number) =>
      messenger.canRemove(copy, destination(1, kind), hours * hour);
    const kinds = ['channel', 'supergroup', 'topic', 'group', 'private'] as const;
    expect(kinds.map((kind) => can(`telegram-${kind}`, 47))).toEqual([true, true, true, true, true]);
    expect(kinds.map((kind) => can(`telegram-${kind}`, 48))).toEqual([true, true, true, false, false]);
  });
});

describe('a platform that fails', () => {
  it('leaves it uncertain whether a post arrived when the answer is lost', async () => {
    const { telegram, control, post, inChannel } = await openMessenger();
    for (const fault of [
      { kind: 'reset', when: 'after' },
      { kind: 'truncate' },
      { kind: 'server-error', status: 502, when: 'after' },
    ] as const) {
      telegram.faults.add({ methods: ['sendMessage'], fault, times: 1 });
      expect((await post(inChannel)).kind).toBe('uncertain');
    }
    const posted = control.messages({ chat: Number(inChannel.address.chat) });
    expect(posted.filter(({ message }) => message.text)).toHaveLength(3);
  });

  it('is waited for as long as it says', async () => {
    const { telegram, post, inChannel } = await openMessenger();
    telegram.faults.add({ fault: { kind: 'too-many', retryAfterS: 9 }, times: 1 });
    expect(await post(inChannel)).toEqual({ kind: 'retry', afterMs: 9000, scope: 'chat' });
  });

  it('is unreachable while connections are refused, even for what has to be asked first', async () => {
    const { telegram, messenger, post, inChannel } = await openMessenger();
    await telegram.outage('refuse');
    expect(await post(inChannel)).toMatchObject({ kind: 'unreachable' });
    expect(await post(inChannel, { text: long })).toMatchObject({ kind: 'unreachable' });
    expect(await messenger.probe()).toBe(false);
    await telegram.outage('off');
    expect(await messenger.probe()).toBe(true);
  });

  it('never had what failed while the message was being prepared', async () => {
    const { telegram, post, inChannel } = await openMessenger();
    telegram.faults.add({ methods: ['getMe'], fault: { kind: 'truncate' } });
    expect(await post(inChannel, { text: long })).toMatchObject({ kind: 'unreachable' });
  });

  it('refuses a picture by its address, and the plainer rendering goes', async () => {
    const { messenger, post, inChannel } = await openMessenger();
    const picture = { kind: 'web', url: 'https://news.example/none.png', alt: null } as const;
    const copy = copyOf(await post(inChannel, { picture }));
    const asPhoto: CopyReference = { ...copy, form: 'photo' };
    const view = briefView({ picture });
    expect(await messenger.edit(asPhoto, inChannel, messenger.render(view, 'full'))).toMatchObject({
      kind: 'rejected',
      fault: 'picture',
    });
    expect((await messenger.edit(copy, inChannel, messenger.render(view, 'plain'))).kind).toBe('delivered');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import type { CopyReference } from '../../../src/feed/delivery/delivery.js';
import type { CopyTools, Messenger } from '../../../src/feed/delivery/messenger.js';
import type { Destination, DestinationKind } from '../../../src/feed/destination.js';
import { type PlaceFeatures, USUAL_FEATURES } from '../../../src/feed/place-features.js';
import { USUAL_PRESENTATION } from '../../../src/feed/presentation.js';
import type { BriefView } from '../../../src/feed/view.js';
import { destination } from './fakes.js';
import { Stage } from './stage.js';
import { briefView } from './views.js';

let stage: Stage;
afterEach(() => stage.close());

const POST = { replyTo: null, silent: false, nonce: '12-1' };
const CROSSPOSTS = 'POST /channels/:channel/messages/:message/crosspost';

function toolsOf({ copyTools }: Messenger): CopyTools {
  if (copyTools === undefined) throw new Error('There are none.');
  return copyTools;
}

async function openIn(
  kind: 'text' | 'announcement' | 'forum',
  features: Partial<PlaceFeatures> = {},
  more: {
    readonly tags?: readonly string[];
    readonly moderatedTags?: readonly string[];
    readonly tagRequired?: boolean;
  } = {},
) {
  stage = await Stage.open();
  const { guildId } = stage;
  const chat = stage.server.control.createChannel({ guildId, name: 'alerts', kind, ...more }).id;
  const { messenger } = stage.bot();
  const presentation = { ...USUAL_PRESENTATION, features: { ...USUAL_FEATURES, ...features } };
  const to = destination(chat, `discord-${kind}` as DestinationKind, { presentation });
  return { messenger, tools: toolsOf(messenger), to, chat };
}

async function post(messenger: Messenger, to: Destination, view: Partial<BriefView> = {}, silent = false) {
  const outcome = await messenger.post(to, messenger.render(briefView(view), 'full'), { ...POST, silent });
  if (outcome.kind !== 'delivered') throw new Error(`Not delivered but ${JSON.stringify(outcome)}.`);
  return outcome.copy;
}

const messagesIn = (channelId: string) =>
  stage.server.control.messages({ channelId, viewerId: stage.ownerId });

const channelOf = (id: string) =>
  stage.server.control.channels({ viewerId: stage.ownerId }).find((channel) => channel.id === id);

describe('passing a copy on', () => {
  it('is done once, and a second time is right already', async () => {
    const { messenger, tools, to, chat } = await openIn('announcement');
    const copy = await post(messenger, to);
    expect(await tools.crosspost(copy)).toEqual({ kind: 'done' });
    expect(await tools.crosspost(copy)).toEqual({ kind: 'done' });
    expect(messagesIn(chat)[0]?.flags).toBe(1);
  });

  it('is refused for good in a channel that nobody can follow, and for a copy that is gone', async () => {
    const { messenger, tools, to } = await openIn('text');
    const copy = await post(messenger, to);
    expect(await tools.crosspost(copy)).toMatchObject({ kind: 'refused' });
    await messenger.remove(copy, to);
    expect(await tools.crosspost(copy)).toMatchObject({ kind: 'refused' });
  });

  it('hands a wait on, with the scope of the channel', async () => {
    const { messenger, tools, to } = await openIn('announcement');
    const copy = await post(messenger, to);
    stage.server.faults.add({
      methods: [CROSSPOSTS],
      times: 1,
      fault: { kind: 'too-many', retryAfterS: 900 },
    });
    expect(await tools.crosspost(copy)).toMatchObject({ kind: 'retry', scope: 'chat' });
  });

  it('leaves an edit of the copy passed on', async () => {
    const { messenger, tools, to, chat } = await openIn('announcement');
    const copy = await post(messenger, to);
    await tools.crosspost(copy);
    await messenger.edit(copy, to, messenger.render(briefView({ version: 2, headline: 'Closed' }), 'full'));
    expect(messagesIn(chat)[0]).toMatchObject({ flags: 1, embeds: [{ title: 'Closed' }] });
  });
});

describe('a thread under a copy', () => {
  it('is started once and has the name that was given, cut to what Discord takes', async () => {
    const { messenger, tools, to } = await openIn('text');
    const copy = await post(messenger, to);
    expect(await tools.startThread(copy, 'Ferry '.repeat(30))).toEqual({ kind: 'done' });
    expect(await tools.startThread(copy, 'Another')).toEqual({ kind: 'done' });
    const thread = channelOf(copy.message);
    expect(thread?.name).toMatch(/^Ferry /);
    expect(thread?.name.length).toBeLessThanOrEqual(100);
    expect(thread?.parentId).toBe(to.address.chat);
  });

  it('is named anew, archived or not, and loses its name', async () => {
    const { messenger, tools, to } = await openIn('text');
    const copy = await post(messenger, to);
    await tools.startThread(copy, 'Ferry sails');
    stage.server.control.setThread({ threadId: copy.message, archived: true });
    expect(await tools.nameThread(copy, 'Ferry stays')).toEqual({ kind: 'done' });
    expect(channelOf(copy.message)?.name).toBe('Ferry stays');
    expect(await tools.nameThread(copy, null)).toEqual({ kind: 'done' });
    expect(channelOf(copy.message)?.name).toBe('…');
  });

  it('that somebody else has started keeps its name, and where there is none nothing is to be named', async () => {
    const { messenger, tools, to } = await openIn('text');
    const copy = await post(messenger, to);
    expect(await tools.nameThread(copy, 'Ferry stays')).toEqual({ kind: 'done' });
    const foreign = stage.server.control.createThread({
      parentId: to.address.chat,
      name: 'What now?',
      ownerId: stage.readerId,
    });
    const theirs: CopyReference = { ...copy, message: foreign.id };
    expect(await tools.nameThread(theirs, 'Ferry stays')).toEqual({ kind: 'done' });
    expect(channelOf(foreign.id)?.name).toBe('What now?');
  });
});

describe('the roles that administrators chose', () => {
  const role = (mentionable = true) =>
    stage.server.control.createRole({ guildId: stage.guildId, name: 'Alerts', mentionable });

  it('are called above the post, and nobody else is, whatever the brief says', async () => {
    const { messenger, to, chat } = await openIn('text');
    const { id } = role();
    const other = role().id;
    const mentions = [{ roleId: id, topic: null, leastUrgency: 'urgent' as const }];
    const there = withMentions(to, mentions);
    const headline = `Look <@&${other}> @everyone`;
    await post(messenger, there, { urgency: 'urgent', headline });
    expect(messagesIn(chat)[0]).toMatchObject({
      content: `<@&${id}>`,
      mention_roles: [id],
      mention_everyone: false,
    });
    const [sent] =
      stage.server.control.messageHistory({ messageId: messagesIn(chat)[0]?.id ?? '' })?.versions ?? [];
    expect(sent?.payload).toMatchObject({ allowed_mentions: { parse: [], roles: [id] } });
  });

  it('are not called for what is less urgent, for a notice, or by an edit, which leaves them standing', async () => {
    const { messenger, to, chat } = await openIn('text');
    const { id } = role();
    const there = withMentions(to, [{ roleId: id, topic: null, leastUrgency: 'urgent' }]);
    await messenger.post(there, messenger.render(briefView(), 'full'), { ...POST, nonce: '1' });
    const notice = briefView({
      urgency: 'flash',
      kind: 'retracted',
      state: 'retracted',
      notice: 'It was wrong.',
    });
    await messenger.post(there, messenger.render(notice, 'full'), { ...POST, nonce: '2' });
    expect(messagesIn(chat).map(({ content }) => content)).toEqual(['', '']);
    const third = await post(messenger, there, { urgency: 'flash' });
    await messenger.edit(third, there, messenger.render(briefView({ urgency: 'flash', version: 2 }), 'full'));
    const versions = stage.server.control.messageHistory({ messageId: third.message })?.versions ?? [];
    expect(versions.at(-1)?.payload).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(versions.at(-1)?.payload).not.toHaveProperty('content');
    expect(versions.at(-1)?.message).toMatchObject({ content: `<@&${id}>`, mention_roles: [id] });
  });

  it('make no sound in a silent post', async () => {
    const { messenger, to, chat } = await openIn('text');
    const there = withMentions(to, [{ roleId: role().id, topic: null, leastUrgency: 'routine' }]);
    await post(messenger, there, {}, true);
    expect(messagesIn(chat)[0]?.flags).toBe(1 << 12);
  });

  const withMentions = (to: Destination, mentions: PlaceFeatures['mentions']): Destination => ({
    ...to,
    presentation: { ...USUAL_PRESENTATION, features: { ...USUAL_FEATURES, mentions } },
  });
});

describe('a forum that wants a tag', () => {
  it('is given the first that is not for moderators alone where none fits', async () => {
    const more = { tags: ['Official', 'Other'], moderatedTags: ['Official'], tagRequired: true };
    const { messenger, to } = await openIn('forum', {}, more);
    const copy = await post(messenger, to);
    expect(channelOf(copy.chat)?.tags).toEqual(['Other']);
  });

  it('refuses the brief by name where moderators alone have tags', async () => {
    const more = { tags: ['Official'], moderatedTags: ['Official'], tagRequired: true };
    const { messenger, to } = await openIn('forum', {}, more);
    expect(await messenger.post(to, messenger.render(briefView(), 'full'), POST)).toEqual({
      kind: 'refused-here',
      reason: '400 40067: the forum wants a tag',
    });
  });
});

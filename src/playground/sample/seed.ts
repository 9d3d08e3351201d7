import type { Picture } from '../../feed/brief.js';
import type { Address, DestinationKind } from '../../feed/destination.js';
import { createDraft } from '../../feed/drafting.js';
import { addDestination } from '../../feed/keeping-destinations.js';
import type { Actor } from '../../feed/newsroom.js';
import type { Bot, Feed } from '../../feed/ports.js';
import { publishBrief } from '../../feed/publishing.js';
import { readMarkdown } from '../../feed/text/from-markdown.js';
import type { Cast } from './cast.js';
import { SAMPLE_BRIEFS, SAMPLE_DESKS, SAMPLE_TOPICS } from './newsroom.js';
import { drawScene } from './picture.js';

const PLAYGROUND: Actor = { memberId: null, name: 'playground', via: 'system', from: null };

/** The chats join this long ago, so that the last few briefs are posted to them and the older ones are there to page. */
const JOINED_MINUTES_AGO = 150;

/**
 * Fills an empty database with the sample newsroom, each brief published at its own time through the same use cases
 * that an editor's commands run. Does nothing where there are briefs already.
 */
export async function seedNewsroom(feed: Feed, bots: readonly Bot[], cast: Cast): Promise<void> {
  const known = await feed.store.briefs.findByState({
    states: null,
    authorId: null,
    beforeNumber: null,
    limit: 1,
  });
  if (known.length > 0) return;
  const start = feed.clock.now();
  const then = (minutesAgo: number): Feed => ({
    ...feed,
    clock: { ...feed.clock, now: () => start - minutesAgo * 60_000 },
    settings: { ...feed.settings, nextPost: null },
  });
  const desks = await createDesksAndTopics(feed);
  let joined = false;
  for (const sample of [...SAMPLE_BRIEFS].reverse()) {
    if (!joined && sample.minutesAgo < JOINED_MINUTES_AGO) {
      await joinPlaces(then(JOINED_MINUTES_AGO), bots, cast);
      joined = true;
    }
    const past = then(sample.minutesAgo);
    const deskId = desks[sample.desk];
    const draft = await createDraft(past, PLAYGROUND, {
      headline: sample.headline,
      text: readMarkdown(sample.text),
      topics: sample.topics,
      picture: sample.picture === undefined ? null : await keepScene(feed, sample.picture),
      ...(deskId !== undefined && { deskId }),
    });
    await publishBrief(past, PLAYGROUND, { number: draft.number, urgency: sample.urgency ?? 'routine' });
  }
}

async function createDesksAndTopics({ store }: Feed): Promise<readonly number[]> {
  return await store.transaction(async (tx) => {
    for (const { slug, name, emoji, names } of SAMPLE_TOPICS) {
      await tx.topics.saveTopic({ ...(await tx.topics.ensureTopic(slug, name, emoji)), names });
    }
    const ids: number[] = [];
    for (const desk of SAMPLE_DESKS)
      ids.push((await tx.desks.createDesk({ ...desk, contact: null, avatar: null })).id);
    return ids;
  });
}

async function keepScene({ store }: Feed, scene: Parameters<typeof drawScene>[0]): Promise<Picture> {
  const bytes = drawScene(scene, { width: 960, height: 540 });
  const digest = await store.transaction((tx) => tx.pictures.putPicture(bytes, 'image/png'));
  return { kind: 'stored', digest, mime: 'image/png', alt: null };
}

async function joinPlaces(feed: Feed, bots: readonly Bot[], { telegram, discord }: Cast): Promise<void> {
  const join = async (address: Address, kind: DestinationKind, title: string) => {
    const bot = bots.find(({ platform }) => platform === address.platform);
    if (bot === undefined) return;
    const place = { botId: bot.id, address, kind, title, locale: null };
    await addDestination(feed, PLAYGROUND, { place, topics: null });
  };
  const onTelegram = (chat: number): Address => ({ platform: 'telegram', chat: String(chat), thread: null });
  await join(onTelegram(telegram.channel), 'telegram-channel', 'Marrowby News');
  await join(onTelegram(telegram.group), 'telegram-supergroup', 'Marrowby neighbours');
  await join({ platform: 'discord', chat: discord.news, thread: null }, 'discord-text', 'news');
}

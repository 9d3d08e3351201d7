import { addDestination } from '../../src/feed/keeping-destinations.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { Figures, nowMs, type PartOptions, pause } from '../measure.js';
import type { DiscordPlatform } from '../platforms/discord.js';
import { Helper } from '../processes.js';
import { EDITOR, makeFolder, openWire } from '../wire.js';

const PER_SECOND = 50;
const BRIEFS = 3;
const TOKEN = 'discord-bench-secret';

/** Channels of a Discord that enforces its global limit and the buckets it tells of in its headers. */
export async function measureDiscord({ small }: PartOptions) {
  const count = small ? 50 : 500;
  const platform = new Helper<DiscordPlatform>(new URL('../platforms/discord.js', import.meta.url));
  const { apiRoot, channels } = await platform.ask('start', TOKEN, count);
  const folder = makeFolder();
  const settings = { DISCORD_BOT_TOKEN: TOKEN, DISCORD_API_ROOT: apiRoot };
  const wire = await openWire({ folder: folder.path, settings });
  try {
    const { feed } = wire.opened;
    for (const chat of channels) {
      const address = { platform: 'discord', chat, thread: null } as const;
      const place = { botId: wire.botId, address, kind: 'discord-text', title: chat, locale: null } as const;
      await addDestination(feed, EDITOR, { place, topics: null });
    }
    // Who subscribes in the moment of publication does not get the brief.
    await pause(10);
    const drafts: number[] = [];
    for (let brief = 1; brief <= BRIEFS; brief += 1)
      drafts.push(await wire.draft(`Of the town, part ${brief}`));
    wire.delivery.start();
    await platform.ask('takeMessages');
    const begin = nowMs();
    for (const number of drafts) await publishBrief(feed, EDITOR, { number });
    await wire.delivery.idle();
    const times = await platform.ask('takeMessages');
    const floorMs = (count * BRIEFS * 1_000) / PER_SECOND;
    const tookMs = Math.max(...times) - begin;
    const wanted = count * BRIEFS;
    const figures = new Figures('discord');
    figures.add('messages', times.length, `of ${wanted}`, { least: wanted, most: wanted });
    figures.add('publish to last message', tookMs / 1_000, 's');
    figures.add('least possible', floorMs / 1_000, 's');
    figures.add('share of the allowed rate', floorMs / tookMs, 'ratio', { least: 0.95 });
    figures.add('answers 429', await platform.ask('tooMany'), '', { most: 0 });
    return figures.list;
  } finally {
    await wire.stop();
    await platform.end();
    folder.remove();
  }
}

import { retractBrief } from '../../src/feed/changing.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { addAudience } from '../audience.js';
import { Figures, nowMs, type PartOptions, pause } from '../measure.js';
import type { Happening, TelegramPlatform } from '../platforms/telegram.js';
import type { Helper } from '../processes.js';
import { openTelegram } from '../telegram-places.js';
import { EDITOR, makeFolder, openWire, paidSettings } from '../wire.js';

const FLASH = 'Fire at the harbour';

/** A flash, and then its retraction, accepted in the middle of a routine broadcast at a thousand messages a second. */
export async function measureOvertake({ small, tell }: PartOptions) {
  const audience = { readers: small ? 20_000 : 1_000_000 };
  const leadMs = small ? 1_500 : 15_000;
  const { platform, url } = await openTelegram({ readers: small ? 20_000 : 60_000 });
  await platform.ask('setRates', 'telegram');
  const channels = await platform.ask('addChannels', 20);
  const folder = makeFolder();
  const wire = await openWire({ folder: folder.path, settings: paidSettings(url) });
  try {
    await addAudience(wire, { ...audience, channels });
    tell('the audience is there');
    const { feed } = wire.opened;
    const routine = await wire.draft('The week in the town');
    const flash = await wire.draft(FLASH);
    wire.delivery.start();
    await publishBrief(feed, EDITOR, { number: routine });
    await pause(leadMs);
    await platform.ask('watch');
    const publishedAt = nowMs();
    await publishBrief(feed, EDITOR, { number: flash, urgency: 'flash' });
    await seen(platform, 'added', channels.length);
    await pause(leadMs / 3);
    const retractedAt = nowMs();
    await retractBrief(feed, EDITOR, { number: flash, reason: 'It was an exercise.' });
    await seen(platform, 'deleted', channels.length);
    const happenings = await platform.ask('happenings');
    const figures = new Figures('overtake');
    addTimes(figures, 'flash', inChannels(happenings, 'added'), publishedAt);
    addTimes(figures, 'retraction', inChannels(happenings, 'deleted'), retractedAt);
    figures.add('answers 429', (await platform.ask('counters')).tooMany, '', { most: 0 });
    return figures.list;
  } finally {
    await wire.stop();
    await platform.end();
    folder.remove();
  }
}

function inChannels(happenings: readonly Happening[], kind: Happening['kind']): number[] {
  return happenings
    .filter((happening) => happening.channel && happening.kind === kind && happening.text.includes(FLASH))
    .map(({ at }) => at);
}

function addTimes(figures: Figures, what: string, times: readonly number[], since: number): void {
  figures.add(`${what}: first channel`, (Math.min(...times) - since) / 1_000, 's');
  figures.add(`${what}: last of ${times.length} channels`, (Math.max(...times) - since) / 1_000, 's', {
    most: 1.5,
  });
}

/** Waits until all channels have seen it, half a minute at most: the figures then show what is missing. */
async function seen(
  platform: Helper<TelegramPlatform>,
  kind: Happening['kind'],
  count: number,
): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await platform.ask('countInChannels', { kind, text: FLASH })) >= count) return;
    await pause(100);
  }
}

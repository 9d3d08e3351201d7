import { correctBrief } from '../../src/feed/changing.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { addAudience } from '../audience.js';
import { Figures, nowMs, type PartOptions } from '../measure.js';
import { openTelegram } from '../telegram-places.js';
import { EDITOR, makeFolder, openWire, telegramSettings } from '../wire.js';

/** A correction to a hundred thousand copies, at a server that takes any rate. */
export async function measureCorrect({ small, tell }: PartOptions) {
  const readers = small ? 2_000 : 100_000;
  const { platform, url } = await openTelegram({ readers });
  const folder = makeFolder();
  const wire = await openWire({
    folder: folder.path,
    settings: telegramSettings(url),
    perSecond: 1_000_000,
    window: 256,
  });
  try {
    await addAudience(wire, { readers });
    const { feed } = wire.opened;
    const number = await wire.draft('The bridge opens on Monday');
    wire.delivery.start();
    const postedAt = nowMs();
    await publishBrief(feed, EDITOR, { number });
    await wire.delivery.idle();
    const postMs = nowMs() - postedAt;
    tell(`posted in ${Math.round(postMs / 1_000)} s`);
    const correctedAt = nowMs();
    await correctBrief(feed, EDITOR, { number, note: 'It opens on Tuesday.', text: null });
    const acceptMs = nowMs() - correctedAt;
    await wire.delivery.idle();
    const editMs = nowMs() - correctedAt;
    const { messagesSent, messagesEdited } = await platform.ask('counters');
    const figures = new Figures('correct');
    figures.add('copies', messagesSent, `of ${readers}`, { least: readers, most: readers });
    figures.add('corrected', messagesEdited, `of ${readers}`, { least: readers, most: readers });
    figures.add('accepting the correction', acceptMs, 'ms');
    figures.add('posting', (readers * 1_000) / postMs, 'messages/s');
    figures.add('correcting', (readers * 1_000) / editMs, 'edits/s');
    figures.add('correcting / posting', postMs / editMs, 'ratio');
    return figures.list;
  } finally {
    await wire.stop();
    await platform.end();
    folder.remove();
  }
}

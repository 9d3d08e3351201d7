import { publishBrief } from '../../src/feed/publishing.js';
import { addAudience } from '../audience.js';
import { Figures, nowMs, type PartOptions } from '../measure.js';
import { openTelegram } from '../telegram-places.js';
import { EDITOR, makeFolder, openWire, telegramSettings } from '../wire.js';

const PER_SECOND = 30;

/** Private chats at Telegram's own rate, which the server enforces: 30 in any second, one a second in a chat. */
export async function measureLimit({ small }: PartOptions) {
  const readers = small ? 150 : 3_000;
  const { platform, url } = await openTelegram({ readers });
  const folder = makeFolder();
  const wire = await openWire({ folder: folder.path, settings: telegramSettings(url) });
  try {
    await platform.ask('setRates', 'telegram');
    await addAudience(wire, { readers });
    const number = await wire.draft('The ferry goes again');
    wire.delivery.start();
    await platform.ask('watch');
    const begin = nowMs();
    await publishBrief(wire.opened.feed, EDITOR, { number });
    await wire.delivery.idle();
    const times = (await platform.ask('happenings')).map(({ at }) => at);
    const { tooMany, messagesSent } = await platform.ask('counters');
    const floorMs = (readers * 1_000) / PER_SECOND;
    const figures = new Figures('limit');
    figures.add('messages', messagesSent, `of ${readers}`, { least: readers, most: readers });
    figures.add('publish to last message', (Math.max(...times) - begin) / 1_000, 's');
    figures.add('least possible', floorMs / 1_000, 's');
    figures.add('share of the allowed rate', floorMs / (Math.max(...times) - begin), 'ratio', {
      least: 0.95,
    });
    figures.add('answers 429', tooMany, '', { most: 0 });
    return figures.list;
  } finally {
    await wire.stop();
    await platform.end();
    folder.remove();
  }
}

import { connect } from '../../src/bots/telegram/connection.js';
import { layOut } from '../../src/bots/telegram/render-brief.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { addAudience, FIRST_READER } from '../audience.js';
import { Figures, median, nowMs, type PartOptions } from '../measure.js';
import type { TelegramPlatform } from '../platforms/telegram.js';
import type { Helper } from '../processes.js';
import { openTelegram, TELEGRAM_TOKEN } from '../telegram-places.js';
import { EDITOR, makeFolder, openWire, telegramSettings, type Wire } from '../wire.js';

/** Requests on their way at the same time, in both loops: enough for the fastest of either. */
const WINDOW = 256;
const UNLIMITED = 1_000_000;

/**
 * The same messages, to the same server that takes any rate: by a bare loop over grammY with the fast transport, and
 * through the whole product. In turns, so that whatever else the machine does falls on both.
 */
export async function measureEngine({ small, tell }: PartOptions) {
  const messages = small ? 2_000 : 20_000;
  const rounds = small ? 2 : 5;
  const { platform, url } = await openTelegram({ readers: messages });
  const folder = makeFolder();
  const wire = await openWire({
    folder: folder.path,
    settings: telegramSettings(url),
    perSecond: UNLIMITED,
    window: WINDOW,
  });
  try {
    await addAudience(wire, { readers: messages });
    const text = await renderedText(wire);
    wire.delivery.start();
    // The first round of each only warms the code up.
    await postBare({ url, text, messages });
    await broadcast(wire, platform, messages);
    const floors: number[] = [];
    const engines: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      floors.push((messages * 1_000) / (await postBare({ url, text, messages })));
      engines.push((messages * 1_000) / (await broadcast(wire, platform, messages)));
      tell(
        `round ${round + 1}: floor ${Math.round(floors.at(-1) ?? 0)}/s, engine ${Math.round(engines.at(-1) ?? 0)}/s`,
      );
    }
    const figures = new Figures('engine');
    figures.add('floor: grammY alone', median(floors), 'messages/s');
    figures.add('engine: whole product', median(engines), 'messages/s');
    const ratios = engines.map((engine, round) => engine / (floors[round] ?? Number.NaN));
    figures.add('engine / floor', median(ratios), 'ratio', { least: 0.85 });
    return figures.list;
  } finally {
    await wire.stop();
    await platform.end();
    folder.remove();
  }
}

/** The bare loop alone. */
export async function measureFloor({ small }: PartOptions) {
  const messages = small ? 2_000 : 20_000;
  const { platform, url } = await openTelegram({ readers: messages });
  try {
    const text = `<b>A headline</b>\n\n${'The water will be off on Friday. '.repeat(12)}`;
    await postBare({ url, text, messages });
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) times.push(await postBare({ url, text, messages }));
    const figures = new Figures('floor');
    figures.add('grammY alone', (messages * 1_000) / median(times), 'messages/s');
    return figures.list;
  } finally {
    await platform.end();
  }
}

async function renderedText(wire: Wire): Promise<string> {
  const brief = await wire.opened.feed.store.briefs.get(await wire.draft('The works at the river are over'));
  return layOut(await wire.viewFor(brief, { locale: null, timeZone: null }), 4096).html;
}

/** @returns Milliseconds for all messages. */
async function postBare(given: {
  readonly url: string;
  readonly text: string;
  readonly messages: number;
}): Promise<number> {
  const { url, text, messages } = given;
  const { api, close } = connect({ token: TELEGRAM_TOKEN, apiRoot: url });
  const options = {
    parse_mode: 'HTML',
    disable_notification: true,
    link_preview_options: { is_disabled: true },
  } as const;
  let next = 0;
  const post = async () => {
    while (next < messages) {
      next += 1;
      await api.sendMessage(FIRST_READER + next - 1, text, options);
    }
  };
  const begin = nowMs();
  await Promise.all(Array.from({ length: WINDOW }, post));
  const took = nowMs() - begin;
  await close();
  return took;
}

/** @returns Milliseconds from the word to publish until every copy is settled. */
async function broadcast(
  { opened, draft, delivery }: Wire,
  platform: Helper<TelegramPlatform>,
  messages: number,
): Promise<number> {
  const number = await draft('The works at the river are over');
  await delivery.idle();
  await platform.ask('clearCounters');
  const begin = nowMs();
  await publishBrief(opened.feed, EDITOR, { number });
  await delivery.idle();
  const took = nowMs() - begin;
  const { messagesSent } = await platform.ask('counters');
  if (messagesSent !== messages) throw new Error(`${messagesSent} of ${messages} messages arrived.`);
  return took;
}

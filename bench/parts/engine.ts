import assert from 'node:assert';
import { connect } from '../../src/bots/telegram/connection.js';
import { layOut } from '../../src/bots/telegram/render-brief.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { addAudience, FIRST_READER } from '../audience.js';
import { Figures, median, nowMs, type PartOptions, pause } from '../measure.js';
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
    const floors: Cost[] = [];
    const engines: Cost[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      floors.push(await costOf(() => postBare({ url, text, messages }), messages));
      engines.push(await costOf(() => broadcast(wire, platform, messages), messages));
      tell(`round ${round}: floor ${describe(floors.at(-1))}, engine ${describe(engines.at(-1))}`);
    }
    const figures = new Figures('engine');
    figures.add('floor: grammY alone', median(floors.map(({ perSecond }) => perSecond)), 'messages/s');
    figures.add('engine: whole product', median(engines.map(({ perSecond }) => perSecond)), 'messages/s');
    const ratios = (of: keyof Cost) =>
      engines.map((engine, round) => engine[of] / (floors[round]?.[of] ?? Number.NaN));
    figures.add('engine / floor', median(ratios('perSecond')), 'ratio', { least: 0.85 });
    // A busy machine spoils the times above and hardly this.
    figures.add('engine / floor, processor time of a message', median(ratios('cpuUs')), 'ratio');
    figures.add('floor: processor time', median(floors.map(({ cpuUs }) => cpuUs)), 'µs/message');
    figures.add('engine: processor time', median(engines.map(({ cpuUs }) => cpuUs)), 'µs/message');
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

/** What a message costs in one round. */
interface Cost {
  readonly perSecond: number;
  /** Processor time of this process, not of the server's. */
  readonly cpuUs: number;
}

async function costOf(round: () => Promise<number>, messages: number): Promise<Cost> {
  const before = process.cpuUsage();
  const tookMs = await round();
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (messages * 1_000) / tookMs, cpuUs: (user + system) / messages };
}

function describe(cost: Cost | undefined): string {
  return `${Math.round(cost?.perSecond ?? 0)}/s with ${Math.round(cost?.cpuUs ?? 0)} µs each`;
}

async function renderedText(wire: Wire): Promise<string> {
  const brief = await wire.opened.feed.store.briefs.get(await wire.draft('The works at the river are over'));
  const view = await wire.viewFor(brief, { locale: null, timeZone: null });
  assert(view.kind !== 'digest');
  return layOut(view, 4096).html;
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
  // The copies of the round before are at least a second old: a chat takes one a second.
  await pause(1_100);
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

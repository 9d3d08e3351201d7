import { formatAddress } from '../../src/feed/destination.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { ALL_BRIEFS } from '../../src/feed/reading-scope.js';
import { addAudience } from '../audience.js';
import { Figures, nowMs, type PartOptions, pause, percentile } from '../measure.js';
import { openTelegram } from '../telegram-places.js';
import { EDITOR, makeFolder, openWire, paidSettings, telegramSettings, type Wire } from '../wire.js';

const ASKED_PER_SECOND = 200;
const BRIEFS_TO_READ = 30;
/** Readers who only ask, apart from whom the broadcast is for. */
const FIRST_ASKER = 500_000_000;

/** `/latest` and `/more` from 200 readers a second while a broadcast to a million runs at the platform's rate. */
export async function measureReading(options: PartOptions) {
  const figures = new Figures('reading');
  await measureAt(30, options, figures);
  await measureAt(1_000, options, figures);
  return figures.list;
}

async function measureAt(perSecond: 30 | 1_000, { small, tell }: PartOptions, figures: Figures) {
  const readers = small ? 10_000 : 1_000_000;
  const questions = ASKED_PER_SECOND * (small ? 3 : 20);
  const { platform, url } = await openTelegram({ readers: Math.min(readers, 60_000) });
  await platform.ask('setRates', 'telegram');
  await platform.ask('addReaders', FIRST_ASKER, questions);
  const taken = new Map<string, number>();
  const handed = new Map<string, number>();
  const folder = makeFolder();
  const wire = await openWire({
    folder: folder.path,
    settings: perSecond === 30 ? telegramSettings(url) : paidSettings(url),
    switchboard: (switchboard) => ({
      ...switchboard,
      command(call) {
        taken.set(call.caller.place.address.chat, nowMs());
        return switchboard.command(call);
      },
    }),
    gate: (gate) => ({
      admit(answer) {
        handed.set(answer.chat, nowMs());
        return gate.admit(answer);
      },
      close: (scope) => gate.close(scope),
    }),
  });
  try {
    await fillArchive(wire, questions);
    await addAudience(wire, { readers });
    wire.delivery.start();
    await publishBrief(wire.opened.feed, EDITOR, { number: await wire.draft('The week in the town') });
    await pause(3_000);
    tell(`asking beside ${perSecond} messages a second`);
    const asked = await platform.ask('ask', {
      firstId: FIRST_ASKER,
      count: questions,
      perSecond: ASKED_PER_SECOND,
      texts: ['/latest', '/more'],
    });
    await pause(2_000);
    const own = [...handed].map(([chat, at]) => at - (taken.get(chat) ?? at));
    const name = `${perSecond}/s`;
    figures.add(`${name}: answers made`, own.length, `of ${questions}`);
    figures.add(`${name}: command to limiter, p50`, percentile(own, 50), 'ms');
    figures.add(`${name}: command to limiter, p99`, percentile(own, 99), 'ms', { most: 25 });
    // At 30 a second answers leave more slowly than they are asked for, and wait at the platform.
    const whole = asked.flatMap(([chat, at]) => {
      const then = handed.get(String(chat));
      return then === undefined ? [] : then - at;
    });
    if (perSecond > 30) {
      figures.add(`${name}: reader to limiter, p50`, percentile(whole, 50), 'ms');
      figures.add(`${name}: reader to limiter, p99`, percentile(whole, 99), 'ms', { most: 25 });
    }
    figures.add(`${name}: answers 429`, (await platform.ask('counters')).tooMany, '', { most: 0 });
  } finally {
    await wire.stop();
    await platform.end();
    folder.remove();
  }
}

/** Briefs that nobody subscribes to, and readers who have come half-way through them. */
async function fillArchive({ opened, draft, botId }: Wire, askers: number): Promise<void> {
  const { feed } = opened;
  for (let i = 1; i <= BRIEFS_TO_READ; i += 1) {
    await publishBrief(feed, EDITOR, { number: await draft(`From the archive, ${i}`, ['archive']) });
  }
  await feed.store.transaction(async (tx) => {
    for (let i = 0; i < askers; i += 1) {
      const chat = String(FIRST_ASKER + i);
      const place = formatAddress({ platform: 'telegram', chat, thread: null });
      const position = { scope: ALL_BRIEFS, before: BRIEFS_TO_READ / 2 };
      await tx.conversations.setPosition({ botId, place, userId: chat }, position);
    }
  });
}

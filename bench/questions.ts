import type { Caller } from '../src/bots/caller.js';
import type { Reply } from '../src/bots/reply.js';
import type { Switchboard } from '../src/bots/switchboard.js';
import { readPlainText } from '../src/feed/text/from-plain-text.js';
import { type Figures, nowMs, percentile } from './measure.js';

const WARMING = 50;

/** Something that readers ask, by its name; the round decides who asks and for what. */
export type Question = readonly [string, (round: number) => Promise<unknown>];

/** Asks one after another, and says how long answers took. */
export async function askAll(
  figures: Figures,
  questions: readonly Question[],
  rounds: number,
): Promise<void> {
  for (const [what, ask] of questions) {
    // A process that has answered for a while has its code compiled.
    for (let round = 0; round < WARMING; round += 1) await ask(rounds + round);
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const begun = nowMs();
      await ask(round);
      took.push(nowMs() - begun);
    }
    figures.add(`${what}, p50`, percentile(took, 50), 'ms');
    figures.add(`${what}, p99`, percentile(took, 99), 'ms', { most: 25 });
  }
}

/** A command as it is typed on Telegram. */
export function typed(
  switchboard: Switchboard,
  caller: Caller,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<Reply> {
  return switchboard.command({
    caller,
    name,
    input: { kind: 'typed', typed: { text, from: () => readPlainText(text) } },
    pictures: [],
    repliedTo: null,
  });
}

/** Somebody in their own chat with the bot. */
export function readerOf(botId: number, userId: number): Caller {
  const chat = String(userId);
  return {
    botId,
    platform: 'telegram',
    userId: chat,
    name: 'Reader',
    locale: 'en',
    administers: async () => false,
    place: {
      address: { platform: 'telegram', chat, thread: null },
      kind: 'telegram-private',
      title: 'Reader',
      serverId: null,
      mayConfigure: async () => true,
      postingProblem: async () => null,
    },
  };
}

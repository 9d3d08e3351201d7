import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { publishBrief } from '../../src/feed/publishing.js';
import { draft, EDITOR } from '../support/briefs.js';
import { type BuiltProgram, buildProgram } from './built-program.js';
import { Program } from './program.js';
import { SeededRandom } from './seeded-random.js';
import { WireWorld } from './wire-world.js';

const WAITS = /Another process sends for this bot/g;
/** The lock is asked for once a second and the broadcast takes half of one; the rest is for a busy machine. */
const TAKES_OVER_WITHIN_MS = 10_000;
const PATIENT = { timeout: 30_000, interval: 10 } as const;

let built: BuiltProgram;

beforeAll(async () => {
  built = await buildProgram();
  return () => built.remove();
}, 120_000);

async function openWorld(): Promise<WireWorld> {
  const world = new WireWorld(new SeededRandom(1), { LOG_LEVEL: 'info' });
  onTestFinished(() => world.close());
  await world.open();
  return world;
}

async function startProgram({ folder, environment, clock }: WireWorld): Promise<Program> {
  const program = new Program({ entry: built.entry, folder, environment });
  onTestFinished(() => program.kill());
  await program.begin(clock.aheadMs);
  return program;
}

/** What the program's own page says about its bots: Telegram's, then Discord's. */
async function expectStates(program: Program, expected: readonly string[]): Promise<void> {
  await program.saying(/health\/ready/);
  const url = /http:\/\/\S+health\/ready/.exec(program.said)?.[0] ?? '';
  await vi.waitFor(async () => {
    const answer = (await (await fetch(url)).json()) as {
      readonly bots: readonly { readonly state: string }[];
    };
    expect(answer.bots.map(({ state }) => state)).toEqual(expected);
  }, PATIENT);
}

async function publish({ opened: { feed } }: WireWorld, headline: string): Promise<void> {
  const { number } = await draft(feed, { headline });
  await publishBrief(feed, EDITOR, { number });
}

/** How many copies of a brief stand on both platforms. */
function countCopies({ telegram, discord }: WireWorld, headline: string): number {
  const chats = telegram.control.chats().map(({ chat }) => chat.id);
  const texts = chats.flatMap((chat) => telegram.control.messages({ chat }).map(({ text }) => text));
  const [owner] = discord.control.guilds().map(({ ownerId }) => ownerId);
  const channels = discord.control.channels({ viewerId: owner ?? '' });
  const embeds = channels.flatMap(({ id }) =>
    discord.control.history({ channelId: id }).map(({ message }) => JSON.stringify(message.embeds)),
  );
  return [...texts, ...embeds].filter((text) => text.includes(headline)).length;
}

async function standsEverywhere(world: WireWorld, headline: string): Promise<void> {
  await vi.waitFor(() => expect(countCopies(world, headline)).toBe(world.audience), PATIENT);
}

describe('two processes on one database', () => {
  test('one sends, the other says once that it waits, and takes over when the first is killed', async () => {
    const world = await openWorld();
    const first = await startProgram(world);
    await expectStates(first, ['running', 'running']);
    const second = await startProgram(world);
    await vi.waitFor(() => expect(second.said.match(WAITS)).toHaveLength(2), PATIENT);
    await publish(world, 'From the first');
    await standsEverywhere(world, 'From the first');
    // What is killed with its answer on the way may come twice, which is another test's affair.
    await vi.waitFor(async () => expect(await world.countInFlight()).toBe(0), PATIENT);

    await first.kill();
    const killedAt = Date.now();
    await publish(world, 'From the second');
    await standsEverywhere(world, 'From the second');
    expect(Date.now() - killedAt).toBeLessThan(TAKES_OVER_WITHIN_MS);
    await expectStates(second, ['running', 'running']);
    expect(second.said.match(WAITS)).toHaveLength(2);
    expect(countCopies(world, 'From the first')).toBe(world.audience);
    expect(world.telegram.counters.errors.get(409) ?? 0).toBe(0);
  }, 90_000);

  test('the one that waits serves its web pages', async () => {
    const world = await openWorld();
    const first = await startProgram(world);
    await expectStates(first, ['running', 'running']);
    const second = await startProgram(world);
    await vi.waitFor(() => expect(second.said.match(WAITS)).toHaveLength(2), PATIENT);
    await expectStates(second, ['starting', 'starting']);
  }, 90_000);
});

import type { Kysely } from 'kysely';
import type { Guarantee } from '../../src/feed/delivery/guarantee.js';
import { NONCE_WINDOW_MS } from '../../src/feed/delivery/retry.js';
import { DELIVERY_STATES } from '../../src/storage/delivery-schema.js';
import type { Schema } from '../../src/storage/schema.js';
import { presentOf, readDigest, readStory, type Shows, type Story } from './stories.js';
import type { WireWorld } from './wire-world.js';

/** A message of a story as its platform has it. */
interface Copy {
  readonly message: string;
  /** When it was posted, by the platform's clock. */
  readonly at: number;
  readonly deleted: boolean;
  readonly shows: Shows | null;
}

/** What the ledger says about one story in one place. */
interface Row {
  readonly destination: number;
  readonly state: string;
  readonly message: string | null;
  readonly version: number;
  readonly uncertainPosts: number;
  /** Whether what stands there is a digest that it is in. */
  readonly isInDigest: boolean;
}

export interface Findings {
  /** One sentence for each thing that is not as it should be; empty when all is well. */
  readonly faults: readonly string[];
  readonly copies: number;
  /** Of the ledger's, those in digests. */
  readonly inDigests: number;
  /** Posts that the ledger says may stand unseen. */
  readonly uncertain: number;
  /** Messages that stand beyond the one the ledger knows, each recorded there as uncertain. */
  readonly duplicates: { readonly telegram: number; readonly discord: number };
}

/** Counts at the platforms what stands in every place and holds it against the newsroom's truth and the ledger. */
export async function examineCopies(
  world: WireWorld,
  stories: readonly Story[],
  guarantee: Guarantee,
): Promise<Findings> {
  const { store, connections } = world.opened;
  const rows = await readRows(connections.reader);
  const faults: string[] = [...(await findLost(world, stories))];
  const duplicates = { telegram: 0, discord: 0 };
  let copies = 0;
  for (const { id, address } of await store.destinations.findAll({ afterId: 0, limit: 1_000 })) {
    const byStory = copiesIn(world, address);
    for (const story of stories) {
      const standing = byStory.get(story.name) ?? [];
      const row = rows.get(`${story.number}@${id}`);
      const where = `${story.name} in ${address.platform}:${address.chat}`;
      const once = guarantee === 'at-most-once' && address.platform === 'telegram';
      const found = once ? judgeOnce(story, row, standing) : judge(story, row, standing);
      faults.push(...found.map((fault) => `${where}: ${fault}`));
      const beyond = standing.filter(({ message }) => message !== row?.message).length;
      duplicates[address.platform] += beyond;
      copies += standing.length;
      if (address.platform === 'discord' && isRepeatedTooSoon(standing)) {
        faults.push(`${where}: posted again while its nonce was remembered`);
      }
    }
  }
  const uncertain = [...rows.values()].reduce((sum, { uncertainPosts }) => sum + uncertainPosts, 0);
  const inDigests = [...rows.values()].filter((row) => row.isInDigest).length;
  return { faults, copies, inDigests, uncertain, duplicates };
}

/** Discord gives back the earlier message for some minutes, so that a second one is possible only after them. */
function isRepeatedTooSoon(copies: readonly Copy[]): boolean {
  const times = copies.map(({ at }) => at).sort((a, b) => a - b);
  return times.some((at, index) => index > 0 && at - (times[index - 1] ?? at) <= NONCE_WINDOW_MS);
}

/** What was accepted and is not in the database any more. */
async function findLost({ opened }: WireWorld, stories: readonly Story[]): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const { name, number, state, versions } of stories) {
    const kept = await opened.store.briefs.get(number);
    if (kept.version === versions.length && kept.state === state) continue;
    lost.push(
      `${name} is ${kept.state} in version ${kept.version}, accepted as ${state} in ${versions.length}`,
    );
  }
  return lost;
}

function judge(story: Story, row: Row | undefined, copies: readonly Copy[]): readonly string[] {
  // A digest is deleted when nothing of it is left.
  const beyond = copies.filter(
    ({ message, shows, deleted }) => message !== row?.message && !(deleted && shows === 'in a digest'),
  );
  const faults: string[] = [];
  if (beyond.length > (row?.uncertainPosts ?? 0)) {
    faults.push(`${beyond.length} unknown copies, and the ledger says ${JSON.stringify(row ?? null)}`);
  }
  const known = copies.find(({ message }) => message === row?.message);
  const fault = story.state === 'retracted' ? judgeRetracted(row, known) : judgeStanding(story, row, known);
  if (fault !== null) faults.push(`${fault}; ledger ${JSON.stringify(row ?? null)}`);
  return faults;
}

/** At most once: never a second post, and what nobody knows of is left alone and reported. */
function judgeOnce(story: Story, row: Row | undefined, copies: readonly Copy[]): readonly string[] {
  const again = copies.length > 1 ? [`posted ${copies.length} times`] : [];
  const isReported = row?.state === 'failed' && row.message === null && row.uncertainPosts === 1;
  return [...again, ...(isReported ? [] : judge(story, row, copies))];
}

function judgeStanding(story: Story, row: Row | undefined, known: Copy | undefined): string | null {
  if (row === undefined) return 'no row, so that it was never sent';
  if (known === undefined) return 'no copy stands there';
  if (known.deleted) return 'its copy is deleted';
  const expected = row.isInDigest ? 'in a digest' : presentOf(story);
  if (known.shows !== expected) return `shows ${known.shows} in place of ${expected}`;
  const isSettled =
    row.state === (row.isInDigest ? 'gathered' : 'standing') && row.version === story.versions.length;
  return isSettled ? null : `right, but not settled as version ${story.versions.length}`;
}

function judgeRetracted(row: Row | undefined, known: Copy | undefined): string | null {
  if (row === undefined) return null;
  if (known && !known.deleted && known.shows !== 'retracted') return `still shows ${known.shows}`;
  const isSettled = ['removed', 'standing', 'skipped', 'gathered'].includes(row.state);
  return isSettled ? null : 'the retraction is not settled';
}

function copiesIn(
  world: WireWorld,
  { platform, chat }: { readonly platform: 'telegram' | 'discord'; readonly chat: string },
): ReadonlyMap<string, readonly Copy[]> {
  const found = new Map<string, Copy[]>();
  const messages =
    platform === 'telegram'
      ? world.telegram.control
          .history({ chat: Number(chat) })
          .map(({ messageId, message, deleted, text }) => {
            return { message: String(messageId), at: message.date * 1_000, deleted, text };
          })
      : world.discord.control.history({ channelId: chat }).map(({ id, deletedAt, message }) => {
          const at = Date.parse(message.timestamp);
          return { message: id, at, deleted: deletedAt !== null, text: JSON.stringify(message.embeds) };
        });
  for (const { text, ...copy } of messages) {
    const told = readStory(text);
    const shown: readonly { readonly name: string; readonly shows: Shows }[] =
      told === null ? readDigest(text).map((name) => ({ name, shows: 'in a digest' })) : [told];
    for (const { name, shows } of shown) found.set(name, [...(found.get(name) ?? []), { ...copy, shows }]);
  }
  return found;
}

async function readRows(db: Kysely<Schema>): Promise<ReadonlyMap<string, Row>> {
  const kept = await db
    .selectFrom('deliveries')
    .select(['brief_number', 'destination_id', 'state', 'message', 'version', 'uncertain_posts', 'digest_id'])
    .execute();
  const keyOf = (number: number, destination: number) => `${number}@${destination}`;
  const byKey = new Map(kept.map((row) => [keyOf(row.brief_number, row.destination_id), row]));
  return new Map(
    [...byKey]
      .filter(([, row]) => row.brief_number > 0)
      .map(([key, row]) => {
        const digest =
          row.digest_id === null ? undefined : byKey.get(keyOf(-row.digest_id, row.destination_id));
        return [
          key,
          {
            destination: row.destination_id,
            state: DELIVERY_STATES[row.state] ?? `code ${row.state}`,
            message: digest?.message ?? row.message,
            version: row.version,
            uncertainPosts: row.uncertain_posts + (digest?.uncertain_posts ?? 0),
            isInDigest: row.digest_id !== null,
          },
        ];
      }),
  );
}

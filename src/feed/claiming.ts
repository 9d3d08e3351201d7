import { createHash, timingSafeEqual } from 'node:crypto';
import { FeedError } from './errors.js';
import type { Actor, Identity, Member } from './newsroom.js';
import type { Feed, Transaction } from './ports.js';

/** Wrong codes that one person may try in an hour. */
const MAX_WRONG_TRIES = 5;

/** Wrong codes that everybody together may try in an hour: many accounts guess no faster than this. */
const MAX_WRONG_TRIES_OF_ALL = 100;

const HOUR_MS = 3_600_000;

/** 32 letters and digits that nobody mistakes for one another (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 12 of 32 letters are 60 bits: at the tries allowed, guessing takes longer than the newsroom will exist. */
const CODE_LENGTH = 12;

/** The name under which the store keeps the code's digest and the wrong tries. */
const CLAIM = 'claim';

/** The code itself is kept nowhere: a copy of the database gives nobody the newsroom. */
interface Claim {
  /** SHA-256 in hex, or null when no code is out. */
  readonly digest: string | null;
  readonly wrong: readonly { readonly by: string; readonly at: number }[];
}

const NO_CLAIM: Claim = { digest: null, wrong: [] };

/** Gives the people named in the settings the role of owner. Saying the same again changes nothing. */
export async function ensureOwners(feed: Feed, identities: readonly Identity[]): Promise<void> {
  const actor: Actor = { memberId: null, name: 'OWNERS', via: 'system', from: null };
  await feed.store.transaction(async (tx) => {
    for (const identity of identities) {
      const known = await tx.newsroom.findMember(identity);
      if (known?.role === 'owner') continue;
      await makeOwner(tx, feed, actor, { identity, name: known?.name ?? nameOf(identity) });
    }
  });
}

/**
 * A new one-time code that makes whoever sends it an owner; the one before is void. Null when there is an owner.
 * @param randomBytes Gives that many random bytes of cryptographic quality.
 */
export async function issueClaimCode(
  feed: Feed,
  randomBytes: (count: number) => Uint8Array,
): Promise<string | null> {
  const code = Array.from(randomBytes(CODE_LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');
  return await feed.store.transaction(async (tx) => {
    const members = await tx.newsroom.findMembers();
    if (members.some(({ role }) => role === 'owner')) return null;
    await tx.conversations.setValue(CLAIM, { ...(await readClaim(tx)), digest: digestOf(code) });
    return code.replace(/(.{4})(?=.)/g, '$1-');
  });
}

/**
 * Uses a claim code up and makes whoever sent it an owner.
 * @throws FeedError `forbidden` for a wrong code or too many of them, and when no code is out
 */
export async function claimNewsroom(
  feed: Feed,
  actor: Actor,
  claim: { readonly identity: Identity; readonly name: string; readonly code: string },
): Promise<Member> {
  const verdict = await feed.store.transaction(async (tx) => {
    const now = feed.clock.now();
    const { digest, wrong } = await readClaim(tx);
    if (digest === null) return 'error-claim-closed';
    const recent = wrong.filter(({ at }) => at > now - HOUR_MS);
    const by = nameOf(claim.identity);
    const mine = recent.filter((attempt) => attempt.by === by).length;
    if (mine >= MAX_WRONG_TRIES || recent.length >= MAX_WRONG_TRIES_OF_ALL) return 'error-claim-often';
    if (!isSameDigest(digest, digestOf(claim.code))) {
      // Kept although the claim is refused: throwing here would take the count back with the transaction.
      const counted: Claim = { digest, wrong: [...recent, { by, at: now }] };
      await tx.conversations.setValue(CLAIM, counted);
      return 'error-claim-wrong';
    }
    await tx.conversations.setValue(CLAIM, NO_CLAIM);
    return await makeOwner(tx, feed, actor, claim);
  });
  if (typeof verdict === 'string') throw new FeedError('forbidden', { id: verdict });
  return verdict;
}

/** A Discord server becomes one of the newsroom's own: its commands are registered there. False if it was one. */
export async function addNewsroomServer(feed: Feed, actor: Actor, serverId: string): Promise<boolean> {
  return await feed.store.transaction(async (tx) => {
    if ((await tx.newsroom.findServers()).includes(serverId)) return false;
    await tx.newsroom.addServer(serverId);
    const subject = `server:${serverId}`;
    const at = feed.clock.now();
    await tx.audit.append({
      at,
      actor,
      action: 'newsroom.server',
      subject,
      before: null,
      after: { serverId },
    });
    return true;
  });
}

async function makeOwner(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  { identity, name }: { readonly identity: Identity; readonly name: string },
): Promise<Member> {
  const before = await tx.newsroom.findMember(identity);
  const after = await tx.newsroom.ensureMember(identity, { name, role: 'owner' });
  await tx.audit.append({
    at: feed.clock.now(),
    actor: { ...actor, memberId: actor.memberId ?? (actor.via === 'system' ? null : after.id) },
    action: 'newsroom.claim',
    subject: `member:${after.id}`,
    before,
    after: { ...after, identity },
  });
  return after;
}

async function readClaim(tx: Transaction): Promise<Claim> {
  // The value is written by this file alone.
  return ((await tx.conversations.findValue(CLAIM)) as Claim | null) ?? NO_CLAIM;
}

/** Spaces, hyphens and case do not count, and what looks alike is the same. */
function digestOf(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return createHash('sha256').update(plain).digest('hex');
}

function isSameDigest(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));
}

function nameOf({ platform, userId }: Identity): string {
  return `${platform}:${userId}`;
}

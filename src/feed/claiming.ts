import { FeedError } from './errors.js';
import type { Actor, Identity, Member } from './newsroom.js';
import { type CodePurpose, issueCode, type RandomBytes, useCode } from './one-time-codes.js';
import type { Feed, Transaction } from './ports.js';

/** What a code did for whoever sent it. */
export interface Claimed {
  readonly by: CodePurpose['kind'];
  readonly member: Member;
}

/** Somebody who sends a code. */
interface Claimant {
  readonly identity: Identity;
  readonly name: string;
}

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
 * Who came in by the settings is called by the account's number until they first say something: from then on by their
 * name there, so that the audit log and the room name people.
 */
export async function learnName(feed: Feed, member: Member, { identity, name }: Claimant): Promise<Member> {
  if (member.name !== nameOf(identity) || name.trim() === '') return member;
  await feed.store.transaction((tx) => tx.newsroom.setName(member.id, name));
  return { ...member, name };
}

/** A new one-time code that makes whoever sends it an owner; the one before is void. Null when there is an owner. */
export async function issueClaimCode(feed: Feed, randomBytes: RandomBytes): Promise<string | null> {
  return await feed.store.transaction(async (tx) => {
    const members = await tx.newsroom.findMembers();
    if (members.some(({ role }) => role === 'owner')) return null;
    const order = { purpose: { kind: 'owner' }, expiresAt: null, now: feed.clock.now() } as const;
    return await issueCode(tx, order, randomBytes);
  });
}

/**
 * Uses a code up: whoever sent it is an owner, belongs to the newsroom, or is one more account of a member.
 * @throws FeedError `forbidden` for a code that is wrong, used or expired, for too many of them, and when none is out
 */
export async function claimNewsroom(
  feed: Feed,
  actor: Actor,
  claim: Claimant & { readonly code: string },
): Promise<Claimed> {
  const verdict = await feed.store.transaction(async (tx) => {
    const attempt = { by: nameOf(claim.identity), code: claim.code, now: feed.clock.now() };
    // A refusal is not thrown in here: that would take the count of wrong tries back with the transaction.
    const use = await useCode(tx, attempt);
    return use.kind === 'refused' ? use.id : await admitBy(use.purpose, { tx, feed, actor, claim });
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

interface Admission {
  readonly tx: Transaction;
  readonly feed: Feed;
  readonly actor: Actor;
  readonly claim: Claimant;
}

async function admitBy(purpose: CodePurpose, given: Admission): Promise<Claimed | string> {
  const { tx, feed, actor, claim } = given;
  switch (purpose.kind) {
    case 'owner':
      return { by: 'owner', member: await makeOwner(tx, feed, actor, claim) };
    case 'invite': {
      const member = await tx.newsroom.ensureMember(claim.identity, { name: claim.name, role: purpose.role });
      await record(given, 'newsroom.join', member);
      return { by: 'invite', member };
    }
    case 'link': {
      const member = (await tx.newsroom.findMembers()).find(({ id }) => id === purpose.memberId);
      if (member === undefined) return 'error-claim-expired';
      await tx.newsroom.addIdentity(member.id, claim.identity);
      await record(given, 'newsroom.link', member);
      return { by: 'link', member };
    }
  }
}

async function record({ tx, feed, actor, claim }: Admission, action: string, member: Member): Promise<void> {
  await tx.audit.append({
    at: feed.clock.now(),
    actor: { ...actor, memberId: member.id },
    action,
    subject: `member:${member.id}`,
    before: null,
    after: { ...member, identity: claim.identity },
  });
}

async function makeOwner(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  { identity, name }: Claimant,
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

function nameOf({ platform, userId }: Identity): string {
  return `${platform}:${userId}`;
}

import { FeedError } from './errors.js';
import type { Actor, Member, Role } from './newsroom.js';
import { issueCode, type RandomBytes } from './one-time-codes.js';
import { checkRole } from './permission.js';
import type { Feed, Transaction } from './ports.js';

/** How long an invitation and the joining of an account wait, in milliseconds. */
const CODE_VALID_MS = 48 * 3_600_000;

/**
 * A code that lets whoever sends it first into the newsroom; valid for 48 hours.
 * @throws FeedError `forbidden` below an owner's role
 */
export async function inviteMember(
  feed: Feed,
  actor: Actor,
  role: Role,
  randomBytes: RandomBytes,
): Promise<string> {
  return await feed.store.transaction(async (tx) => {
    await checkOwner(tx, actor);
    const now = feed.clock.now();
    const order = { purpose: { kind: 'invite', role }, expiresAt: now + CODE_VALID_MS, now } as const;
    const code = await issueCode(tx, order, randomBytes);
    const subject = 'newsroom';
    await tx.audit.append({ at: now, actor, action: 'team.invite', subject, before: null, after: { role } });
    return code;
  });
}

/**
 * A code that joins the account which sends it to this member; valid for 48 hours.
 * @throws FeedError `forbidden` for whoever is no member
 */
export async function issueLinkCode(feed: Feed, actor: Actor, randomBytes: RandomBytes): Promise<string> {
  return await feed.store.transaction(async (tx) => {
    const { memberId } = actor;
    const known = (await tx.newsroom.findMembers()).some(({ id }) => id === memberId);
    if (memberId === null || !known) {
      throw new FeedError('forbidden', { id: 'refused-not-newsroom', args: { command: 'team' } });
    }
    const now = feed.clock.now();
    const order = { purpose: { kind: 'link', memberId }, expiresAt: now + CODE_VALID_MS, now } as const;
    return await issueCode(tx, order, randomBytes);
  });
}

/**
 * Gives a member another role.
 * @param change.who A name in any case, or `#` and the number that the list shows.
 * @throws FeedError `forbidden` below an owner's role; `not_found`; `invalid` for a name that several have; `conflict` for
 *   the last owner
 */
export async function changeRole(
  feed: Feed,
  actor: Actor,
  change: { readonly who: string; readonly role: Role },
): Promise<Member> {
  return await feed.store.transaction(async (tx) => {
    await checkOwner(tx, actor);
    const before = await getMemberNamed(tx, change.who);
    const after: Member = { ...before, role: change.role };
    if (after.role === before.role) return after;
    if (before.role === 'owner') await checkOtherOwner(tx, before);
    await tx.newsroom.setRole(before.id, after.role);
    await recordMember(tx, feed, actor, { action: 'team.role', before, after });
    return after;
  });
}

/**
 * Somebody leaves the newsroom: none of their accounts does anything there any more.
 * @throws FeedError as `changeRole`
 */
export async function removeMember(feed: Feed, actor: Actor, who: string): Promise<Member> {
  return await feed.store.transaction(async (tx) => {
    await checkOwner(tx, actor);
    const before = await getMemberNamed(tx, who);
    if (before.role === 'owner') await checkOtherOwner(tx, before);
    await tx.newsroom.removeMember(before.id, feed.clock.now());
    await recordMember(tx, feed, actor, { action: 'team.remove', before, after: null });
    return before;
  });
}

async function checkOwner(tx: Transaction, actor: Actor): Promise<void> {
  await checkRole(tx.newsroom, actor, { role: 'owner', command: 'team' });
}

/** A newsroom without an owner could not be run by anybody. */
async function checkOtherOwner(tx: Transaction, leaving: Member): Promise<void> {
  const members = await tx.newsroom.findMembers();
  if (members.some(({ id, role }) => role === 'owner' && id !== leaving.id)) return;
  throw new FeedError('conflict', { id: 'refused-last-owner', args: { name: leaving.name } });
}

async function getMemberNamed(tx: Transaction, who: string): Promise<Member> {
  const members = await tx.newsroom.findMembers();
  const number = /^#(\d{1,15})$/.exec(who.trim())?.[1];
  const found = members.filter(({ id, name }) =>
    number === undefined ? fold(name) === fold(who) : id === Number(number),
  );
  const [only] = found;
  if (only === undefined) {
    throw new FeedError('not_found', { id: 'error-member-unknown', args: { who: who.slice(0, 60) } });
  }
  if (found.length === 1) return only;
  const numbers = found.map(({ id }) => `#${id}`).join(', ');
  throw new FeedError('invalid', { id: 'error-member-several', args: { who: who.slice(0, 60), numbers } });
}

function fold(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

async function recordMember(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  step: { readonly action: string; readonly before: Member; readonly after: Member | null },
): Promise<void> {
  const { action, before, after } = step;
  const at = feed.clock.now();
  await tx.audit.append({ at, actor, action, subject: `member:${before.id}`, before, after });
}

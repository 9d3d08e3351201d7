import type { Picture } from './brief.js';
import { oneLine, parseLink } from './content-rules.js';
import type { Desk, DeskContent } from './desk.js';
import { FeedError } from './errors.js';
import type { Actor } from './newsroom.js';
import { swapped } from './order.js';
import { checkRole } from './permission.js';
import type { Feed, StoreReads, Transaction } from './ports.js';
import { changedFields } from './recording.js';
import { parseTopicName } from './topic-fields.js';

/** The longest biography of a desk, in UTF-16 units: it stands in a few lines below its name. */
export const MAX_BIOGRAPHY_LENGTH = 400;

/** The longest way to reach a desk: an address or a name. */
export const MAX_CONTACT_LENGTH = 200;

/** The largest avatar we keep, in bytes: Discord gets it with every message that shows it. */
export const MAX_AVATAR_BYTES = 256 * 1024;

/** What may be said of a desk; what is left out stays. */
export type DeskChanges = Partial<Omit<DeskContent, 'name'>>;

/**
 * The desk that somebody named, by what it is called or ever was, in any case.
 * @throws FeedError `not_found`, for a retired one as well
 */
export async function getDeskNamed({ desks }: Pick<StoreReads, 'desks'>, typed: string): Promise<Desk> {
  const found = await desks.findDeskByName(oneLine(typed));
  if (found !== null && found.retiredAt === null) return found;
  throw new FeedError('not_found', { id: 'error-desk-unknown', args: { desk: typed.slice(0, 60) } });
}

/** The desk of a button; the button may be older than the desk's end. @throws FeedError `not_found` */
export async function getDeskInUse({ desks }: Pick<StoreReads, 'desks'>, id: number): Promise<Desk> {
  const found = (await desks.findDesks()).find((desk) => desk.id === id);
  if (found) return found;
  throw new FeedError('not_found', { id: 'error-desk-gone' });
}

/**
 * A new desk, or one that was retired and is back.
 * @throws FeedError `forbidden` below an editor's role; `conflict` for a name that a desk has or had; `invalid`
 */
export async function addDesk(feed: Feed, actor: Actor, typed: string): Promise<Desk> {
  const name = parseTopicName(typed);
  return await feed.store.transaction(async (tx) => {
    await checkEditor(tx, actor);
    const known = await tx.desks.findDeskByName(name);
    const isBack = known !== null && known.retiredAt !== null;
    const after = isBack
      ? { ...known, name, retiredAt: null }
      : await tx.desks.createDesk({ name, biography: null, contact: null, avatar: null });
    if (isBack) await tx.desks.saveDesk(after);
    await record(tx, feed, actor, { action: 'desk.create', before: null, after });
    return after;
  });
}

/**
 * Another name; those that it had keep leading to it.
 * @throws FeedError `not_found`; `forbidden` below an editor's role; `conflict` for a name of another desk; `invalid`
 */
export async function renameDesk(
  feed: Feed,
  actor: Actor,
  order: { readonly deskId: number; readonly name: string },
): Promise<Desk> {
  const name = parseTopicName(order.name);
  const { deskId } = order;
  return await change(feed, actor, { deskId, action: 'desk.rename', apply: (desk) => ({ ...desk, name }) });
}

/**
 * What readers learn of a desk. Copies that stand keep what they show; whatever is posted or edited from now on has it.
 * @throws FeedError `not_found`; `forbidden` below an editor's role; `invalid` for what is too long or no address
 */
export async function describeDesk(
  feed: Feed,
  actor: Actor,
  order: { readonly deskId: number; readonly changes: DeskChanges },
): Promise<Desk> {
  const changes = checkChanges(order.changes);
  const { deskId } = order;
  return await change(feed, actor, {
    deskId,
    action: 'desk.change',
    apply: (desk) => ({ ...desk, ...changes }),
  });
}

/** One place up or down; new drafts are of the first desk. @throws FeedError `not_found`, `forbidden` */
export async function moveDesk(
  feed: Feed,
  actor: Actor,
  order: { readonly deskId: number; readonly direction: 'up' | 'down' },
): Promise<void> {
  await feed.store.transaction(async (tx) => {
    await checkEditor(tx, actor);
    const before = await getDeskInUse(tx, order.deskId);
    const moved = swapped(await tx.desks.findDesks(), before.id, order.direction);
    for (const desk of moved) await tx.desks.saveDesk(desk);
    const after = moved.find(({ id }) => id === before.id);
    if (after !== undefined) await record(tx, feed, actor, { action: 'desk.move', before, after });
  });
}

/**
 * Takes a desk out of use: nothing new is of it, and briefs keep the desk that they have.
 * @throws FeedError `not_found`; `forbidden` below an owner's role; `conflict` for the last desk
 */
export async function retireDesk(feed: Feed, actor: Actor, deskId: number): Promise<Desk> {
  return await feed.store.transaction(async (tx) => {
    await checkRole(tx.newsroom, actor, { role: 'owner', command: 'desk' });
    const before = await getDeskInUse(tx, deskId);
    if ((await tx.desks.findDesks()).length === 1) {
      throw new FeedError('conflict', { id: 'refused-last-desk', args: { desk: before.name } });
    }
    const after: Desk = { ...before, retiredAt: feed.clock.now() };
    await tx.desks.saveDesk(after);
    await record(tx, feed, actor, { action: 'desk.retire', before, after });
    return after;
  });
}

function checkChanges(changes: DeskChanges): DeskChanges {
  const { biography, contact, avatar } = changes;
  return {
    ...(biography !== undefined && { biography: short(biography, MAX_BIOGRAPHY_LENGTH) }),
    ...(contact !== undefined && { contact: short(contact, MAX_CONTACT_LENGTH) }),
    ...(avatar !== undefined && { avatar: avatar && checkAvatar(avatar) }),
  };
}

function short(typed: string | null, most: number): string | null {
  const text = oneLine(typed ?? '');
  if (text.length <= most) return text || null;
  throw new FeedError('invalid', { id: 'error-text-long', args: { length: text.length, most } });
}

function checkAvatar(avatar: Picture): Picture {
  return avatar.kind === 'web' ? { ...avatar, url: parseLink(avatar.url) } : avatar;
}

async function change(
  feed: Feed,
  actor: Actor,
  order: { readonly deskId: number; readonly action: string; readonly apply: (desk: Desk) => Desk },
): Promise<Desk> {
  return await feed.store.transaction(async (tx) => {
    await checkEditor(tx, actor);
    const before = await getDeskInUse(tx, order.deskId);
    const after = order.apply(before);
    if (after.avatar?.kind === 'stored') await checkAvatarSize(tx, after.avatar.digest);
    await tx.desks.saveDesk(after);
    await record(tx, feed, actor, { action: order.action, before, after });
    return after;
  });
}

async function checkAvatarSize(tx: Transaction, digest: string): Promise<void> {
  const { bytes } = await tx.pictures.getPicture(digest);
  if (bytes.byteLength <= MAX_AVATAR_BYTES) return;
  throw new FeedError('invalid', { id: 'error-avatar-large', args: { most: MAX_AVATAR_BYTES / 1024 } });
}

async function checkEditor(tx: Transaction, actor: Actor): Promise<void> {
  await checkRole(tx.newsroom, actor, { role: 'editor', command: 'desk' });
}

/** Nothing is on record when nothing is different. The name always stands there: the line is about it. */
async function record(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  step: { readonly action: string; readonly before: Desk | null; readonly after: Desk },
): Promise<void> {
  const changed = changedFields(step.before, step.after);
  if (step.before !== null && Object.keys(changed.after).length === 0) return;
  await tx.audit.append({
    at: feed.clock.now(),
    actor,
    action: step.action,
    subject: `desk:${step.after.id}`,
    before: step.before && { name: step.before.name, ...changed.before },
    after: { name: step.after.name, ...changed.after },
  });
}

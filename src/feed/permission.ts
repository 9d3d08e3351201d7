import type { Brief } from './brief.js';
import type { HistoryEntry } from './brief-ports.js';
import { FeedError } from './errors.js';
import { type Actor, type Member, mayActAs, type Role } from './newsroom.js';
import type { NewsroomReads } from './newsroom-ports.js';
import type { FeedSettings } from './ports.js';

/** What of a brief decides who may work on it. */
type Owned = Pick<Brief, 'number' | 'state' | 'authorId'>;

/**
 * Lets pass whoever has that role now, whatever they had when they pressed the button. The command line and the program
 * itself stand above roles: whoever has them has the database.
 * @param wanted.command The command to name in the refusal.
 * @throws FeedError `forbidden`
 */
export async function checkRole(
  newsroom: Pick<NewsroomReads, 'findMembers'>,
  actor: Actor,
  wanted: { readonly role: Role; readonly command: string },
): Promise<void> {
  if (isOperator(actor)) return;
  const member = await findActing(newsroom, actor);
  if (mayActAs(member, wanted.role)) return;
  const id = member === null ? 'refused-not-newsroom' : `refused-not-${wanted.role}`;
  throw new FeedError('forbidden', { id, args: { command: wanted.command } });
}

/**
 * Lets pass whoever may edit, submit or give up a brief before its publication: its writer, and every editor. What was
 * approved is not changed behind the back of whoever approved it: from then on a writer's own brief is the editors', and
 * under the four-eyes rule an editor's own is another editor's.
 * @throws FeedError `forbidden`
 */
export async function checkMayWorkOn(
  newsroom: Pick<NewsroomReads, 'findMembers'>,
  settings: FeedSettings,
  actor: Actor,
  brief: Owned,
  step: 'edit' | 'spike' | 'submit' = 'edit',
): Promise<void> {
  await checkRole(newsroom, actor, { role: 'writer', command: step });
  if (isOperator(actor)) return;
  const member = await findActing(newsroom, actor);
  const args = { number: String(brief.number) };
  if (!mayWorkOn(member, brief)) throw new FeedError('forbidden', { id: 'refused-not-yours', args });
  if (brief.state !== 'scheduled' || step !== 'edit' || brief.authorId !== actor.memberId) return;
  if (mayActAs(member, 'editor') && settings.fourEyes !== true) return;
  throw new FeedError('forbidden', { id: 'refused-edit-approved', args });
}

/** Whether a brief before its publication is theirs to work on: their own, or anybody's for an editor. */
export function mayWorkOn(member: Member | null, { authorId }: Pick<Brief, 'authorId'>): boolean {
  return mayActAs(member, 'editor') || (member !== null && authorId === member.id);
}

/**
 * With the four-eyes rule nobody approves or publishes their own, by whichever of their accounts. Whoever changed its
 * content last counts as its author too: what goes out was read by somebody else as it is.
 * @param brief.lastEditorId Who that was; null where nobody did, or no member.
 * @throws FeedError `forbidden`
 */
export function checkFourEyes(
  settings: FeedSettings,
  actor: Actor,
  brief: Owned & { readonly lastEditorId: number | null },
): void {
  const args = { number: String(brief.number) };
  if (needsOtherEyes(settings, actor.memberId, brief)) {
    throw new FeedError('forbidden', { id: 'refused-four-eyes', args });
  }
  if (needsOtherEyes(settings, actor.memberId, { authorId: brief.lastEditorId })) {
    throw new FeedError('forbidden', { id: 'refused-four-eyes-edited', args });
  }
}

/** What changes a brief's content before its publication. */
const CONTENT_CHANGES: ReadonlySet<string> = new Set(['brief.edit', 'brief.translate']);

/** Whoever changed a brief's content last, by its history, oldest first; null where nobody did, or no member. */
export function lastEditorIn(history: readonly Pick<HistoryEntry, 'action' | 'actor'>[]): number | null {
  return history.findLast(({ action }) => CONTENT_CHANGES.has(action))?.actor.memberId ?? null;
}

/** Whether this member wrote the brief and another has to let it out. */
export function needsOtherEyes(
  settings: Pick<FeedSettings, 'fourEyes'>,
  memberId: number | null,
  { authorId }: Pick<Brief, 'authorId'>,
): boolean {
  return settings.fourEyes === true && authorId !== null && authorId === memberId;
}

async function findActing(
  newsroom: Pick<NewsroomReads, 'findMembers'>,
  { memberId }: Actor,
): Promise<Member | null> {
  return (await newsroom.findMembers()).find(({ id }) => id === memberId) ?? null;
}

function isOperator({ via }: Actor): boolean {
  return via === 'cli' || via === 'system';
}

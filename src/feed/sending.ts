import type { Brief, Sending } from './brief.js';
import { isStillToCome } from './delivery-report.js';
import { FeedError } from './errors.js';
import { stateAfter } from './lifecycle.js';
import type { Actor } from './newsroom.js';
import { checkRole } from './permission.js';
import type { Feed, Transaction } from './ports.js';
import { recordBriefStep } from './recording.js';

/** What is done about a brief on its way to those who have no copy yet. Copies follow every change in any case. */
export const SENDING_STEPS = ['pause', 'resume', 'stop'] as const;
export type SendingStep = (typeof SENDING_STEPS)[number];

/** Where a step leads, or the message id of the sentence that refuses it. */
const WAYS: Readonly<Record<SendingStep, Readonly<Record<Sending, { to: Sending } | { refused: string }>>>> =
  {
    pause: {
      on: { to: 'paused' },
      paused: { refused: 'refused-paused-already' },
      stopped: { refused: 'refused-stopped' },
    },
    resume: {
      on: { refused: 'refused-not-paused' },
      paused: { to: 'on' },
      stopped: { refused: 'refused-stopped' },
    },
    stop: {
      on: { to: 'stopped' },
      paused: { to: 'stopped' },
      stopped: { refused: 'refused-stopped' },
    },
  };

/**
 * Pauses a brief's way to the chats that have no copy yet, lets it go on, or ends it for good. Nothing is written for
 * each chat: it costs the same whatever the audience. What is in flight already arrives.
 * @throws FeedError `not_found`; `forbidden` below an editor's role; `conflict` by state, when it was done already, or
 *   when nobody is left to be posted to
 */
export async function changeSending(
  feed: Feed,
  actor: Actor,
  order: { readonly number: number; readonly step: SendingStep },
): Promise<Brief> {
  const { number, step } = order;
  return await feed.store.transaction(async (tx) => {
    const before = await tx.briefs.get(number);
    await checkRole(tx.newsroom, actor, { role: 'editor', command: 'publish' });
    stateAfter(step, before);
    const way = WAYS[step][before.sending];
    if ('refused' in way) throw conflict(way.refused, number);
    if (step !== 'resume') await checkStillToCome(tx, number);
    const at = feed.clock.now();
    const after: Brief = { ...before, sending: way.to };
    await tx.briefs.save(after);
    // Pausing needs no walk: each row that falls due meanwhile is laid aside then.
    if (step !== 'pause') await tx.broadcasts.noteSending(after, at);
    await recordBriefStep(tx, { before, after, actor, action: `brief.${step}`, at });
    return after;
  });
}

async function checkStillToCome(tx: Transaction, number: number): Promise<void> {
  if (!isStillToCome(await tx.broadcasts.getFigures(number))) throw conflict('refused-all-sent', number);
}

function conflict(id: string, number: number): FeedError {
  return new FeedError('conflict', { id, args: { number: String(number) } });
}

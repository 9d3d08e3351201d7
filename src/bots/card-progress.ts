import type { Brief } from '../feed/brief.js';
import type { DeliveryReport } from '../feed/delivery-report.js';
import { wasPublished } from '../feed/lifecycle.js';
import { mayActAs } from '../feed/newsroom.js';
import { findProgress } from '../feed/progress.js';
import { progressLine } from '../feed/progress-text.js';
import type { Conversation } from './command.js';
import type { Button, ButtonRow } from './reply.js';

/** What a brief's card says of its way into the chats. */
export interface CardProgress {
  /** Empty where there is nothing to say. */
  readonly line: string;
  /** Whether nothing is to come any more. */
  readonly isOver: boolean;
  readonly buttons: readonly ButtonRow[];
}

/** How far a published brief has come, and what can be done about the rest. */
export async function cardProgress(talk: Conversation, brief: Brief): Promise<CardProgress> {
  if (!wasPublished(brief.state)) return { line: '', isOver: true, buttons: [] };
  const { progress, report } = await findProgress(talk.feed, brief);
  const buttons = sendingButtons(talk, report);
  return {
    line: progressLine(progress, brief.number, talk.language),
    isOver: progress.kind === 'ended',
    buttons: buttons.length === 0 ? [] : [buttons],
  };
}

/** What can be done about those who have no copy yet, for whoever may. */
export function sendingButtons(
  { language, member }: Pick<Conversation, 'language' | 'member'>,
  { number, sending, toCome, state }: Pick<DeliveryReport, 'number' | 'sending' | 'toCome' | 'state'>,
): readonly Button[] {
  if (!mayActAs(member, 'editor') || state === 'retracted' || sending === 'stopped' || !toCome) return [];
  const steps = sending === 'paused' ? (['resume', 'stop'] as const) : (['pause', 'stop'] as const);
  return steps.map((step) => ({
    label: language.say(`button-sending-${step}`),
    action: { kind: 'sending', number, step },
    ...(step === 'stop' && { tone: 'danger' as const }),
  }));
}

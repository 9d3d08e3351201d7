import type { Brief } from '../feed/brief.js';
import { formatAddress } from '../feed/destination.js';
import type { Language } from '../feed/language.js';
import type { AuditEntry } from '../feed/newsroom.js';
import { findRoom } from '../feed/room.js';
import { type TimeStyle, timeText } from '../feed/time-text.js';
import { isGoingOut } from '../feed/undoing.js';
import { inOriginal, type ViewBrief } from '../feed/view-brief.js';
import type { Conversation } from './command.js';
import type { Notice } from './notices.js';
import type { Button } from './reply.js';
import { translationLines } from './translation-lines.js';

/** Whether a conversation takes place in the newsroom's room, where answers take the place of the pressed card. */
export async function isInRoom({ feed, caller, seat }: Conversation): Promise<boolean> {
  const room = await findRoom(feed.store.conversations);
  return room?.botId === caller.botId && formatAddress(room.address) === seat.place;
}

/** How the people in a room are spoken to. */
export interface RoomVoice {
  readonly language: Language;
  readonly times: TimeStyle;
  readonly viewBrief: ViewBrief;
}

/** What somebody decided about a submitted brief. */
export interface Decision {
  /** The verb of the audit log. */
  readonly action: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: string | null;
}

/** The sentence of each decision by the verb of the audit log; what else happens to a brief decides nothing. */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['brief.approve', 'room-approved'],
  ['brief.publish', 'room-approved'],
  ['brief.schedule', 'room-approved'],
  ['brief.let-out', 'room-approved'],
  ['brief.reject', 'room-rejected'],
  ['brief.spike', 'room-spiked'],
]);

/** Whether a step of the audit log decides about a submitted brief. */
export function isDecision(action: string): boolean {
  return SENTENCES.has(action);
}

/** Why, as it stands on record. */
export function reasonOf({ after }: Pick<AuditEntry, 'after'>): string | null {
  if (typeof after !== 'object' || after === null || !('reason' in after)) return null;
  return typeof after.reason === 'string' ? after.reason : null;
}

/** A submitted brief in the newsroom's room, with the buttons that decide about it. */
export async function waitingCard(voice: RoomVoice, brief: Brief, writer: string): Promise<Notice> {
  const { language } = voice;
  const { number } = brief;
  const approve: Button = {
    label: language.say('button-approve'),
    action: { kind: 'approve', number },
    tone: 'primary',
  };
  const reject: Button = { label: language.say('button-reject'), action: { kind: 'reject', number } };
  return {
    kind: 'draft',
    header: [
      language.say('room-waiting', { number: String(number), name: writer }),
      ...translationLines(voice, brief),
    ].join('\n'),
    view: await voice.viewBrief(brief, inOriginal(voice.times, brief)),
    buttons: [[approve, reject]],
  };
}

function undoButton(language: Language, { number }: Brief): Button {
  return { label: language.say('button-undo'), action: { kind: 'undo', number } };
}

/** The same card once somebody decided: it says who and when. Nothing can be pressed any more but, for a moment, Undo. */
export async function decidedCard(voice: RoomVoice, brief: Brief, decision: Decision): Promise<Notice> {
  const { language, times } = voice;
  const { action, name, at, reason } = decision;
  const args = { number: String(brief.number), name, time: timeText(at, at, times) };
  const lines = [language.say(SENTENCES.get(action) ?? 'room-approved', args)];
  if (brief.state === 'scheduled' && brief.scheduledFor !== null) {
    lines.push(language.say('room-scheduled', { time: timeText(brief.scheduledFor, at, times) }));
  }
  if (reason !== null) lines.push(language.say('room-reason', { reason }));
  return {
    kind: 'draft',
    header: lines.join('\n'),
    view: await voice.viewBrief(brief, inOriginal(times, brief)),
    buttons: isGoingOut(brief) ? [[undoButton(language, brief)]] : [],
  };
}

import type { Urgency } from '../feed/brief.js';
import { PERIODS, type Period } from '../feed/period.js';
import { SENDING_STEPS, type SendingStep } from '../feed/sending.js';
import {
  type Action,
  CARD_PAGES,
  type CardPage,
  DESK_STEPS,
  DRAFT_FIELDS,
  type DraftField,
  SETTINGS_STEPS,
  TIME_KINDS,
  type TimeKind,
  TOPIC_STEPS,
} from './action.js';
import { decodeTranslation, encodeTranslation } from './translation-codec.js';

/** Telegram's limit for callback data, in bytes; Discord's `custom_id` holds 100 characters. */
export const MAX_ACTION_BYTES = 64;

/** Buttons stand in chats for years: another meaning of these letters takes another first character. */
const FORMAT = '1';

const URGENCY_LETTERS: Readonly<Record<Urgency, string>> = { flash: 'f', urgent: 'u', routine: 'r' };

const FIELD_LETTERS: Readonly<Record<DraftField, string>> = {
  headline: 'h',
  text: 't',
  topics: 'o',
  link: 'l',
  picture: 'p',
  alt: 'a',
  related: 'r',
  'follow-up': 'f',
  language: 'g',
};

const PAGE_LETTERS: Readonly<Record<CardPage, string>> = { main: 'm', more: 'o', topics: 't', desk: 'd' };

const TIME_LETTERS: Readonly<Record<TimeKind, string>> = { schedule: 's', embargo: 'e', expire: 'x' };

const SENDING_LETTERS: Readonly<Record<SendingStep, string>> = { pause: 'p', resume: 'r', stop: 's' };

const PERIOD_LETTERS: Readonly<Record<Period, string>> = { day: 'd', week: 'w', month: 'm' };

type Change = Extract<Action, { kind: 'change' }>['change'];

const CHANGE_LETTERS: Readonly<Record<Change, string>> = {
  update: 'u',
  correct: 'c',
  refile: 'f',
  retract: 'r',
};

const CHANGES = ['update', 'correct', 'refile', 'retract'] as const satisfies readonly Change[];
const URGENCIES = ['flash', 'urgent', 'routine'] as const satisfies readonly Urgency[];

/** Packs an action into ASCII of at most `MAX_ACTION_BYTES` bytes. */
export function encodeAction(action: Action): string {
  return FORMAT + encodeKind(action);
}

/** The action of a button, or null for data of another format, of another program, or tampered with. */
export function decodeAction(data: string): Action | null {
  if (!data.startsWith(FORMAT) || data.length > MAX_ACTION_BYTES) return null;
  const action = decodeWords(data.charAt(1), data.slice(2)) ?? decodeShort(data);
  // Reading is lenient, so that whatever does not write back to the same data is none of ours.
  return action !== null && encodeAction(action) === data ? action : null;
}

/** Whether a button can carry the action: words that somebody typed may be too long for it. */
export function fitsButton(action: Action): boolean {
  return encodeAction(action).length <= MAX_ACTION_BYTES;
}

/** Those that carry words. */
function decodeWords(kind: string, rest: string): Action | null {
  if (kind === 'q') return decodeSearch(rest);
  if (kind === 'B') return decodeTranslation(rest);
  return kind === 'A' ? decodeSettings(rest) : null;
}

function decodeSettings(rest: string): Action | null {
  const found = /^(\d{1,15})\.(\d{1,3})\.([\w/+-]{0,40})$/.exec(rest);
  const step = SETTINGS_STEPS[Number(found?.[2] ?? -1)];
  if (found?.[1] === undefined || found[3] === undefined || step === undefined) return null;
  return { kind: 'settings', step, placeId: Number(found[1]), value: found[3] };
}

function decodeShort(data: string): Action | null {
  const [numbers, letters] = split(data.slice(2));
  return decodeKind(data.charAt(1), numbers, letters);
}

/** The words are UTF-8 in base64url, after the place to go on from. */
function decodeSearch(rest: string): Action | null {
  const found = /^(\d{1,15})\.([\w-]+)$/.exec(rest);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const words = Buffer.from(found[2], 'base64url').toString('utf8');
  return { kind: 'search', before: Number(found[1]), words };
}

function encodeKind(action: Action): string {
  switch (action.kind) {
    case 'more':
      return `m${action.before}.${action.topicId ?? 0}`;
    case 'search':
      return `q${action.before}.${Buffer.from(action.words, 'utf8').toString('base64url')}`;
    case 'read':
      return `r${action.number}`;
    case 'digest':
      return `I${action.digestId}.${action.from}`;
    case 'follow':
      return `W${action.number}`;
    case 'unfollow':
      return `Y${action.number}`;
    case 'like':
      return `M${action.number}`;
    case 'latest':
      return 'l';
    case 'audit':
      return `z${action.before}.${action.number ?? 0}`;
    case 'topics':
      return 't';
    case 'subscribe':
      return `s${action.topicId ?? 0}`;
    case 'unsubscribe':
      return `u${action.topicId ?? 0}`;
    case 'post':
      return 'n';
    case 'draft':
      return `d${action.number}`;
    case 'card':
      return `C${action.number}.${action.from}${PAGE_LETTERS[action.page]}`;
    case 'toggle-topic':
      return `T${action.number}.${action.topicId}.${action.from}`;
    case 'set-desk':
      return `D${action.number}.${action.deskId}`;
    case 'remove-picture':
      return `R${action.number}`;
    case 'preview':
      return `V${action.number}`;
    case 'publish-anyway':
      return `P${action.number}`;
    case 'edit':
      return `e${action.number}${FIELD_LETTERS[action.field]}`;
    case 'take-headline':
      return `h${action.number}`;
    case 'set-urgency':
      return `y${action.number}${URGENCY_LETTERS[action.urgency]}`;
    case 'publish':
      return `p${action.number}`;
    case 'submit':
      return `b${action.number}`;
    case 'approve':
      return `a${action.number}`;
    case 'reject':
      return `j${action.number}`;
    case 'spike':
      return `k${action.number}`;
    case 'change':
      return `c${action.number}${CHANGE_LETTERS[action.change]}`;
    case 'follow-up':
      return `N${action.number}`;
    case 'undo':
      return `U${action.number}`;
    case 'ask-to-retract':
      return `K${action.number}`;
    case 'retract':
      return `X${action.number}`;
    case 'withhold':
      return `w${action.number}`;
    case 'release':
      return `o${action.number}`;
    case 'report':
      return `g${action.number}`;
    case 'look-again':
      return `L${action.number}`;
    case 'stats':
      return `F${PERIOD_LETTERS[action.period]}`;
    case 'send-again':
      return `f${action.number}`;
    case 'sending':
      return `S${action.number}${SENDING_LETTERS[action.step]}`;
    case 'time':
      return `i${action.number}${TIME_LETTERS[action.time]}`;
    case 'unschedule':
      return `v${action.number}`;
    case 'translate':
      return `B${encodeTranslation(action)}`;
    case 'topic':
      return `G${action.topicId}.${action.other}.${TOPIC_STEPS.indexOf(action.step)}`;
    case 'desk':
      return `H${action.deskId}.${DESK_STEPS.indexOf(action.step)}`;
    case 'settings':
      return `A${action.placeId}.${SETTINGS_STEPS.indexOf(action.step)}.${action.value}`;
    case 'cancel-form':
      return 'x';
  }
}

function decodeKind(kind: string, numbers: readonly number[], letters: string): Action | null {
  const [first = 0, second = 0, third = 0] = numbers;
  switch (kind) {
    case 'm':
      return { kind: 'more', before: first, topicId: second || null };
    case 'r':
      return { kind: 'read', number: first };
    case 'I':
      return { kind: 'digest', digestId: first, from: second };
    case 'W':
      return { kind: 'follow', number: first };
    case 'Y':
      return { kind: 'unfollow', number: first };
    case 'M':
      return { kind: 'like', number: first };
    case 'l':
      return { kind: 'latest' };
    case 'z':
      return { kind: 'audit', before: first, number: second || null };
    case 't':
      return { kind: 'topics' };
    case 's':
      return { kind: 'subscribe', topicId: first || null };
    case 'u':
      return { kind: 'unsubscribe', topicId: first || null };
    case 'n':
      return { kind: 'post' };
    case 'x':
      return { kind: 'cancel-form' };
    case 'C': {
      const page = CARD_PAGES.find((name) => PAGE_LETTERS[name] === letters);
      return page ? { kind: 'card', number: first, page, from: second } : null;
    }
    case 'T':
      return { kind: 'toggle-topic', number: first, topicId: second, from: third };
    case 'G': {
      const step = TOPIC_STEPS[third];
      return step ? { kind: 'topic', step, topicId: first, other: second } : null;
    }
    case 'H': {
      const step = DESK_STEPS[second];
      return step ? { kind: 'desk', step, deskId: first } : null;
    }
    case 'D':
      return { kind: 'set-desk', number: first, deskId: second };
    case 'F': {
      const period = PERIODS.find((name) => PERIOD_LETTERS[name] === letters);
      return period ? { kind: 'stats', period } : null;
    }
    default:
      return decodeNewsroomKind(kind, first, letters);
  }
}

function decodeNewsroomKind(kind: string, number: number, letters: string): Action | null {
  switch (kind) {
    case 'd':
      return { kind: 'draft', number };
    case 'e': {
      const field = DRAFT_FIELDS.find((name) => FIELD_LETTERS[name] === letters);
      return field ? { kind: 'edit', number, field } : null;
    }
    case 'h':
      return { kind: 'take-headline', number };
    case 'y': {
      const urgency = URGENCIES.find((name) => URGENCY_LETTERS[name] === letters);
      return urgency ? { kind: 'set-urgency', number, urgency } : null;
    }
    case 'p':
      return { kind: 'publish', number };
    case 'b':
      return { kind: 'submit', number };
    case 'a':
      return { kind: 'approve', number };
    case 'j':
      return { kind: 'reject', number };
    case 'k':
      return { kind: 'spike', number };
    case 'c': {
      const change = CHANGES.find((name) => CHANGE_LETTERS[name] === letters);
      return change ? { kind: 'change', number, change } : null;
    }
    case 'i': {
      const time = TIME_KINDS.find((name) => TIME_LETTERS[name] === letters);
      return time ? { kind: 'time', number, time } : null;
    }
    case 'S': {
      const step = SENDING_STEPS.find((name) => SENDING_LETTERS[name] === letters);
      return step ? { kind: 'sending', number, step } : null;
    }
    case 'v':
      return { kind: 'unschedule', number };
    case 'R':
      return { kind: 'remove-picture', number };
    case 'V':
      return { kind: 'preview', number };
    case 'P':
      return { kind: 'publish-anyway', number };
    case 'N':
      return { kind: 'follow-up', number };
    case 'U':
      return { kind: 'undo', number };
    case 'K':
      return { kind: 'ask-to-retract', number };
    case 'X':
      return { kind: 'retract', number };
    case 'w':
      return { kind: 'withhold', number };
    case 'o':
      return { kind: 'release', number };
    case 'g':
      return { kind: 'report', number };
    case 'L':
      return { kind: 'look-again', number };
    case 'f':
      return { kind: 'send-again', number };
    default:
      return null;
  }
}

/** `12.5u` is the numbers 12 and 5 and the letters `u`; there are three numbers at most. */
function split(rest: string): [number[], string] {
  const found = /^(\d+(?:\.\d+){0,2})?([a-z]*)$/.exec(rest);
  const numbers = found?.[1]?.split('.').map(Number) ?? [];
  return [numbers.every(Number.isSafeInteger) ? numbers : [], found?.[2] ?? ''];
}

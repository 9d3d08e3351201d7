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
  TIME_KINDS,
  type TimeKind,
  TOPIC_STEPS,
} from './action.js';
import { takeApart } from './action-parts.js';
import type { ReaderAction } from './reader-codec.js';
import { decodeTranslation, encodeTranslation } from './translation-codec.js';

/** What only the newsroom's buttons mean: writing, publishing, changing, its menus and its figures. */
type NewsroomAction = Exclude<Action, ReaderAction>;

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

type Change = Extract<NewsroomAction, { kind: 'change' }>['change'];

const CHANGE_LETTERS: Readonly<Record<Change, string>> = {
  update: 'u',
  correct: 'c',
  refile: 'f',
  retract: 'r',
};

const CHANGES = ['update', 'correct', 'refile', 'retract'] as const satisfies readonly Change[];
const URGENCIES = ['flash', 'urgent', 'routine'] as const satisfies readonly Urgency[];

export function encodeNewsroomAction(action: NewsroomAction): string {
  switch (action.kind) {
    case 'audit':
      return `z${action.before}.${action.number ?? 0}`;
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
  }
}

/** @param letter The kind's, by which readers' kinds are told from these: no two share one. */
export function decodeNewsroomAction(letter: string, rest: string): NewsroomAction | null {
  if (letter === 'B') return decodeTranslation(rest);
  const { numbers, letters } = takeApart(rest);
  return (
    decodeMenu(letter, numbers, letters) ??
    decodeChoice(letter, numbers[0] ?? 0, letters) ??
    decodeBrief(letter, numbers[0] ?? 0)
  );
}

/** Those that say where they stand: pages, lists and menus. */
function decodeMenu(letter: string, numbers: readonly number[], letters: string): NewsroomAction | null {
  const [first = 0, second = 0, third = 0] = numbers;
  switch (letter) {
    case 'z':
      return { kind: 'audit', before: first, number: second || null };
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
      return null;
  }
}

/** Those that say what is chosen for a brief. */
function decodeChoice(letter: string, number: number, letters: string): NewsroomAction | null {
  switch (letter) {
    case 'e': {
      const field = DRAFT_FIELDS.find((name) => FIELD_LETTERS[name] === letters);
      return field ? { kind: 'edit', number, field } : null;
    }
    case 'y': {
      const urgency = URGENCIES.find((name) => URGENCY_LETTERS[name] === letters);
      return urgency ? { kind: 'set-urgency', number, urgency } : null;
    }
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
    default:
      return null;
  }
}

/** Those that say which brief, and no more; what opens the form of a new one says none. */
function decodeBrief(letter: string, number: number): NewsroomAction | null {
  switch (letter) {
    case 'n':
      return { kind: 'post' };
    case 'd':
      return { kind: 'draft', number };
    case 'h':
      return { kind: 'take-headline', number };
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

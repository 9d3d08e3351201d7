import { type Action, SETTINGS_STEPS } from './action.js';
import { takeApart } from './action-parts.js';

const READER_KINDS = [
  'more',
  'search',
  'read',
  'digest',
  'follow',
  'unfollow',
  'like',
  'latest',
  'topics',
  'subscribe',
  'unsubscribe',
  'settings',
  'cancel-form',
] as const satisfies readonly Action['kind'][];

/** What anybody's button may mean: reading, following, subscribing, the settings of a place. */
export type ReaderAction = Extract<Action, { kind: (typeof READER_KINDS)[number] }>;

export function isReaderAction(action: Action): action is ReaderAction {
  return READER_KINDS.some((kind) => kind === action.kind);
}

export function encodeReaderAction(action: ReaderAction): string {
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
    case 'topics':
      return 't';
    case 'subscribe':
      return `s${action.topicId ?? 0}`;
    case 'unsubscribe':
      return `u${action.topicId ?? 0}`;
    case 'settings':
      return `A${action.placeId}.${SETTINGS_STEPS.indexOf(action.step)}.${action.value}`;
    case 'cancel-form':
      return 'x';
  }
}

/** @param letter The kind's, by which the newsroom's kinds are told from these: no two share one. */
export function decodeReaderAction(letter: string, rest: string): ReaderAction | null {
  if (letter === 'q') return decodeSearch(rest);
  if (letter === 'A') return decodeSettings(rest);
  const [first = 0, second = 0] = takeApart(rest).numbers;
  switch (letter) {
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
    case 't':
      return { kind: 'topics' };
    case 's':
      return { kind: 'subscribe', topicId: first || null };
    case 'u':
      return { kind: 'unsubscribe', topicId: first || null };
    case 'x':
      return { kind: 'cancel-form' };
    default:
      return null;
  }
}

/** The words are UTF-8 in base64url, after the place to go on from. */
function decodeSearch(rest: string): ReaderAction | null {
  const found = /^(\d{1,15})\.([\w-]+)$/.exec(rest);
  if (found?.[1] === undefined || found[2] === undefined) return null;
  const words = Buffer.from(found[2], 'base64url').toString('utf8');
  return { kind: 'search', before: Number(found[1]), words };
}

function decodeSettings(rest: string): ReaderAction | null {
  const found = /^(\d{1,15})\.(\d{1,3})\.([\w/+-]{0,40})$/.exec(rest);
  const step = SETTINGS_STEPS[Number(found?.[2] ?? -1)];
  if (found?.[1] === undefined || found[3] === undefined || step === undefined) return null;
  return { kind: 'settings', step, placeId: Number(found[1]), value: found[3] };
}

import {
  type Action,
  CARD_PAGES,
  DESK_STEPS,
  DRAFT_FIELDS,
  SETTINGS_STEPS,
  TIME_KINDS,
  TOPIC_STEPS,
  TRANSLATION_STEPS,
} from '../../../src/bots/action.js';
import { allCommands } from '../../../src/bots/all-commands.js';
import { PERIODS } from '../../../src/feed/period.js';
import { SENDING_STEPS } from '../../../src/feed/sending.js';

const WHOLE = [''] as const;

/** Every kind of button, with what one of them may stand for. A new kind is not forgotten: it does not compile. */
const PARTS: { readonly [Kind in Action['kind']]: readonly string[] } = {
  more: WHOLE,
  search: WHOLE,
  read: WHOLE,
  digest: WHOLE,
  follow: WHOLE,
  unfollow: WHOLE,
  like: WHOLE,
  latest: WHOLE,
  topics: WHOLE,
  subscribe: WHOLE,
  unsubscribe: WHOLE,
  post: WHOLE,
  'follow-up': WHOLE,
  draft: WHOLE,
  card: CARD_PAGES,
  edit: DRAFT_FIELDS,
  'take-headline': WHOLE,
  'set-urgency': ['flash', 'urgent', 'routine'],
  'toggle-topic': WHOLE,
  'set-desk': WHOLE,
  'remove-picture': WHOLE,
  preview: WHOLE,
  publish: WHOLE,
  'publish-anyway': WHOLE,
  submit: WHOLE,
  approve: WHOLE,
  reject: WHOLE,
  spike: WHOLE,
  time: TIME_KINDS,
  unschedule: WHOLE,
  change: ['update', 'correct', 'refile', 'retract'],
  undo: WHOLE,
  'ask-to-retract': WHOLE,
  retract: WHOLE,
  withhold: WHOLE,
  release: WHOLE,
  report: WHOLE,
  'look-again': WHOLE,
  stats: PERIODS,
  'send-again': WHOLE,
  sending: SENDING_STEPS,
  audit: WHOLE,
  translate: TRANSLATION_STEPS,
  topic: TOPIC_STEPS,
  desk: DESK_STEPS,
  settings: SETTINGS_STEPS,
  'cancel-form': WHOLE,
};

const NO_SUCH_PLACE = 'there is no such place on that platform';
const ON_DISCORD_ONLY = [
  ...['channel', 'crosspost', 'threads', 'roles', 'role-topic', 'role-urgency', 'role', 'role-gone'],
  ...['tags', 'tag-topic', 'tag'],
];

/** What nobody can walk on a platform, with the reason. */
export const NOT_THERE: Readonly<Record<'telegram' | 'discord', Readonly<Record<string, string>>>> = {
  telegram: {
    ...Object.fromEntries(ON_DISCORD_ONLY.map((step) => [`settings ${step}`, NO_SUCH_PLACE])),
  },
  discord: {
    'settings forum': NO_SUCH_PLACE,
    'settings forum-topic': NO_SUCH_PLACE,
    'settings forum-return': NO_SUCH_PLACE,
    'settings link-cards': 'a link in an embed grows into no card',
    '/cancel': 'questions stand in a window, which has a button of its own to leave it',
    'cancel-form': 'questions stand in a window, which has a button of its own to leave it',
    post: '/post opens its window at once',
  },
};

/** By which name it is noted that a button was pressed. */
export function pathOf(action: Action): string {
  return named(action.kind, partOf(action));
}

/** Everything that people can do, by the names of `pathOf`, commands with a slash before them. */
export function everyPath(): readonly string[] {
  return [
    ...allCommands().map(({ name }) => `/${name}`),
    ...Object.entries(PARTS).flatMap(([kind, parts]) => parts.map((part) => named(kind, part))),
  ];
}

function named(kind: string, part: string): string {
  return part === '' ? kind : `${kind} ${part}`;
}

function partOf(action: Action): string {
  switch (action.kind) {
    case 'card':
      return action.page;
    case 'edit':
      return action.field;
    case 'set-urgency':
      return action.urgency;
    case 'time':
      return action.time;
    case 'change':
      return action.change;
    case 'stats':
      return action.period;
    case 'sending':
    case 'translate':
    case 'topic':
    case 'desk':
    case 'settings':
      return action.step;
    default:
      return '';
  }
}

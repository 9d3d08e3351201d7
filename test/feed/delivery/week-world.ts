import type { BriefContent, Urgency } from '../../../src/feed/brief.js';
import type { DestinationKind } from '../../../src/feed/destination.js';
import type { QuietHours } from '../../../src/feed/quiet-hours.js';
import type { Subscription } from '../../../src/feed/subscription.js';
import { readPlainText } from '../../../src/feed/text/from-plain-text.js';

/** A world that is lived through minute by minute. Minutes are counted from its beginning. */
export interface World {
  readonly begins: number;
  readonly minutes: number;
  readonly briefs: readonly PlannedBrief[];
  readonly places: readonly PlannedPlace[];
}

type Change = 'correct' | 'withhold' | 'release' | 'retract';

/** A brief with when it comes out and what becomes of it. Its number is its place in the list, from 1. */
export interface PlannedBrief {
  readonly minute: number;
  readonly content: Pick<BriefContent, 'topics' | 'urgency' | 'language' | 'headline' | 'text'>;
  readonly changes: readonly { readonly minute: number; readonly change: Change }[];
}

/** What somebody chooses or what happens to them in the middle of it. */
export type Turn =
  | { readonly kind: 'choose'; readonly subscription: Subscription | null }
  | { readonly kind: 'leave' }
  | { readonly kind: 'return' };

export interface PlannedPlace {
  readonly chat: string;
  readonly kind: DestinationKind;
  readonly timeZone: string;
  readonly subscription: Subscription | null;
  readonly turns: readonly (Turn & { readonly minute: number })[];
}

export const ZONES = [
  'Europe/Kyiv',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'UTC',
] as const;

const TOPICS = ['harbour', 'town', 'ships', 'weather'] as const;
const WORDS = ['ferry', 'strike', 'market', 'fog'] as const;
const LANGUAGES = ['en', 'uk'] as const;
const KINDS: readonly DestinationKind[] = ['telegram-private', 'telegram-channel', 'telegram-supergroup'];
const DAY = 24 * 60;
const at = (hours: number, minutes = 0) => hours * 60 + minutes;

/** Numbers that are the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator */
class Dice {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** From 0 to below `sides`. */
  roll(sides: number): number {
    this.#seed = (this.#seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((this.#seed / 4_294_967_296) * sides);
  }

  one<T>(of: readonly [T, ...T[]] | readonly T[]): T {
    const found = of[this.roll(of.length)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }

  some<T>(of: readonly T[], chance: number): readonly T[] {
    return of.filter(() => this.roll(100) < chance);
  }

  happens(chance: number): boolean {
    return this.roll(100) < chance;
  }
}

/** The same world for the same seed. */
export function planWorld(given: {
  readonly seed: number;
  readonly begins: number;
  readonly days: number;
  readonly briefs: number;
  readonly places: number;
}): World {
  const dice = new Dice(given.seed);
  const minutes = given.days * DAY;
  return {
    begins: given.begins,
    minutes,
    briefs: planBriefs(dice, given.briefs, minutes),
    places: Array.from({ length: given.places }, (_, index) => planPlace(dice, index, { ...given, minutes })),
  };
}

/** None in the last day, so that what waits for its time has come at the end. */
function planBriefs(dice: Dice, count: number, minutes: number): readonly PlannedBrief[] {
  const apart = Math.floor((minutes - DAY) / count);
  return Array.from({ length: count }, (_, index): PlannedBrief => {
    const minute = index * apart + dice.roll(apart - 2) + 1;
    const urgency: Urgency = dice.happens(10) ? 'flash' : dice.happens(25) ? 'urgent' : 'routine';
    const content = {
      topics: dice.some(TOPICS, 35),
      urgency,
      language: dice.one(LANGUAGES),
      headline: ['News', ...dice.some(WORDS, 25)].join(' '),
      text: readPlainText(['It', 'is', ...dice.some(WORDS, 25)].join(' ')),
    };
    return { minute, content, changes: planChanges(dice, minute) };
  });
}

function planChanges(dice: Dice, minute: number): PlannedBrief['changes'] {
  const later = minute + 1 + dice.roll(600);
  switch (dice.roll(6)) {
    case 0:
      return [{ minute: later, change: 'correct' }];
    case 1:
      return [{ minute: later, change: 'retract' }];
    case 2:
      return [
        { minute: later, change: 'withhold' },
        { minute: later + 30 + dice.roll(300), change: 'release' },
      ];
    default:
      return [];
  }
}

function planPlace(
  dice: Dice,
  index: number,
  { minutes, begins }: { readonly minutes: number; readonly begins: number },
): PlannedPlace {
  const subscription = planWish(dice, 0);
  const minute = dice.roll(minutes - DAY);
  const when = begins + minute * 60_000;
  const place = { chat: `p${index}`, kind: dice.one(KINDS), timeZone: dice.one(ZONES) };
  switch (dice.roll(12)) {
    case 0: {
      const back = minute + 60 + dice.roll(3 * DAY);
      const turns = [
        { minute, kind: 'leave' },
        { minute: back, kind: 'return' },
      ] as const;
      return { ...place, subscription, turns: turns.filter((turn) => turn.minute < minutes) };
    }
    case 1:
      return { ...place, subscription, turns: [{ minute, kind: 'choose', subscription: null }] };
    case 2:
      return {
        ...place,
        subscription: null,
        turns: [{ minute, kind: 'choose', subscription: planWish(dice, when) }],
      };
    case 3: {
      const pause = { until: when + DAY * 60_000 };
      return {
        ...place,
        subscription,
        turns: [{ minute, kind: 'choose', subscription: { ...subscription, pause } }],
      };
    }
    case 4: {
      const { digest: _, ...atOnce } = subscription;
      return { ...place, subscription, turns: [{ minute, kind: 'choose', subscription: atOnce }] };
    }
    default:
      return { ...place, subscription, turns: [] };
  }
}

function planWish(dice: Dice, since: number): Subscription {
  const wantsEvery = dice.happens(30);
  const wish: Subscription = {
    everySince: wantsEvery ? since : null,
    chosen: Object.fromEntries(dice.some(TOPICS, 40).map((slug) => [slug, since] as const)),
    hidden: dice.some(TOPICS, 15),
    leastUrgency: dice.one(['routine', 'routine', 'urgent', 'flash'] as const),
    languages: dice.happens(30) ? [dice.one(LANGUAGES)] : null,
  };
  return {
    ...wish,
    ...(dice.happens(20) && { words: { include: dice.some(WORDS, 40), exclude: dice.some(WORDS, 15) } }),
    ...(dice.happens(45) && { digest: planDigest(dice) }),
    ...(dice.happens(45) && { quiet: planQuiet(dice) }),
  };
}

function planDigest(dice: Dice): NonNullable<Subscription['digest']> {
  switch (dice.roll(3)) {
    case 0:
      return { times: [dice.one([at(7, 30), at(8), at(21, 15)])] };
    case 1:
      return { times: [at(8), at(12), at(18)] };
    default:
      return { times: [dice.one([at(8), at(18)])], days: dice.one([[1], [5], [2, 4], [6, 7]] as const) };
  }
}

function planQuiet(dice: Dice): QuietHours {
  return {
    from: dice.one([at(21), at(22), at(23, 30), at(12)]),
    to: dice.one([at(6), at(7), at(8, 30)]),
    flash: dice.one(['sound', 'silent', 'wait'] as const),
  };
}

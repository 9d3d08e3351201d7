import type { Urgency } from '../../../src/feed/brief.js';
import type { Subscription } from '../../../src/feed/subscription.js';
import type { PlannedBrief, PlannedPlace, World } from './week-world.js';

/*
 * What every place is to receive, told the way a reader would tell it: minute by minute, with a clock on the wall. It
 * shares nothing with the product but the names of settings.
 */

/** A message that a place is to get, and in which minute. */
export interface Expected {
  readonly minute: number;
  readonly briefs: readonly number[];
  /** Several in one message, or one that was put into such a message. */
  readonly isDigest: boolean;
}

/** The clock of a zone at each minute of a world. */
export interface WallClock {
  /** Minutes after midnight. */
  readonly time: Int16Array;
  /** Monday is 1. */
  readonly weekday: Int8Array;
  /** A number for each day. */
  readonly day: Int32Array;
}

const MINUTE_MS = 60_000;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const ORDER: readonly Urgency[] = ['routine', 'urgent', 'flash'];
const MOST_TOLD = 10;

/** Asked of the platform's own calendar, minute by minute. */
export function wallClock({ begins, minutes }: World, timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const clock = {
    time: new Int16Array(minutes),
    weekday: new Int8Array(minutes),
    day: new Int32Array(minutes),
  };
  for (let minute = 0; minute < minutes; minute += 1) {
    const parts = new Map(
      format.formatToParts(begins + minute * MINUTE_MS).map(({ type, value }) => [type, value]),
    );
    clock.time[minute] = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
    clock.weekday[minute] = WEEKDAYS.indexOf(parts.get('weekday') ?? '') + 1;
    clock.day[minute] = Number(parts.get('day'));
  }
  return clock;
}

/** One place's week. */
export function expectFor(world: World, place: PlannedPlace, clock: WallClock): readonly Expected[] {
  return new Diary(world, place, clock).live();
}

class Diary {
  readonly #world: World;
  readonly #place: PlannedPlace;
  readonly #clock: WallClock;
  readonly #expected: Expected[] = [];
  #wish: Subscription | null;
  #isAway = false;
  /** Numbers of what waits, oldest first. */
  #basket: number[] = [];
  /** A message with what waits is due as soon as it is not quiet: even one brief comes as a digest then. */
  #isDue = false;
  #wasAway = false;
  /** What waited or came out until somebody was back: only the newest of it are told of. */
  #missed: ReadonlySet<number> = new Set();

  constructor(world: World, place: PlannedPlace, clock: WallClock) {
    this.#world = world;
    this.#place = place;
    this.#clock = clock;
    this.#wish = place.subscription;
  }

  live(): readonly Expected[] {
    const { briefs, minutes } = this.#world;
    const { turns } = this.#place;
    let heard = 0;
    for (let minute = 0; minute < minutes; minute += 1) {
      // The clock strikes first; then people choose, and last the newsroom publishes and changes things.
      if (isDigestTime(this.#wish, this.#clock, minute)) this.#isDue = !this.#isAway;
      this.#look(minute, minute - 1);
      for (const turn of turns) {
        if (turn.minute !== minute) continue;
        this.#turn(turn);
        this.#look(minute, minute - 1);
      }
      const brief = briefs[heard];
      if (brief?.minute === minute) {
        heard += 1;
        this.#hear(minute, heard, brief);
      }
      this.#look(minute, minute);
    }
    return this.#expected;
  }

  #turn(turn: PlannedPlace['turns'][number]): void {
    switch (turn.kind) {
      case 'leave':
        this.#isAway = true;
        break;
      case 'return':
        this.#isAway = false;
        this.#wasAway = this.#wish !== null;
        this.#missed = new Set(this.#basket);
        break;
      case 'choose': {
        const hadDigest = this.#wish?.digest !== undefined;
        this.#wish = turn.subscription;
        if (turn.subscription === null) this.#basket = [];
        // What was gathered for a digest comes at once when none are wanted any more.
        else if (hadDigest && turn.subscription.digest === undefined) this.#isDue = true;
        else if (this.#isDue && turn.subscription.digest !== undefined) this.#isDue = false;
        break;
      }
    }
  }

  /** A brief comes out. */
  #hear(minute: number, number: number, brief: PlannedBrief): void {
    const wish = this.#wish;
    if (wish === null || !wants(wish, brief) || this.#cameInPause(brief)) return;
    if (this.#isAway) {
      this.#basket.push(number);
      return;
    }
    const isQuiet = this.#isQuiet(minute, wish);
    const isFlash = brief.content.urgency === 'flash';
    const comesThrough = isFlash && (!isQuiet || wish.quiet?.flash !== 'wait');
    if (comesThrough || (!isQuiet && wish.digest === undefined)) {
      this.#expected.push({ minute, briefs: [number], isDigest: false });
    } else {
      this.#basket.push(number);
      // A flash that may not come now comes when it is quiet no more, and what is gathered comes along.
      if (isFlash && wish.digest !== undefined) this.#isDue = true;
    }
  }

  /** @param known Up to which minute the newsroom's changes have happened. */
  #look(minute: number, known: number): void {
    const wish = this.#wish;
    if (this.#isAway || wish === null) return;
    if (this.#basket.length === 0 && !this.#isDue && !this.#wasAway) return;
    if (this.#isQuiet(minute, wish)) return;
    const waiting = this.#basket.filter((number) => !this.#isOver(number, known));
    const ready = waiting.filter((number) => !this.#isWithheld(number, known));
    const left = waiting.filter((number) => this.#isWithheld(number, known));
    if (this.#wasAway) {
      const missed = ready.filter((number) => this.#missed.has(number)).slice(-MOST_TOLD);
      this.#post(minute, [...missed, ...ready.filter((number) => !this.#missed.has(number))], true);
      this.#wasAway = false;
      this.#isDue = false;
      // What is withheld at that moment is old news by its release, if it was missed.
      this.#basket = left.filter((number) => !this.#missed.has(number));
      return;
    }
    if (wish.digest !== undefined && !this.#isDue) return this.#postFlashes(minute, ready);
    this.#post(minute, ready, this.#isDue || ready.length > 1);
    this.#isDue = false;
    this.#basket = left;
  }

  /** A flash that was withheld while it waited waits for no digest. */
  #postFlashes(minute: number, ready: readonly number[]): void {
    for (const number of ready) {
      if (this.#world.briefs[number - 1]?.content.urgency !== 'flash') continue;
      this.#post(minute, [number], false);
      this.#basket = this.#basket.filter((other) => other !== number);
    }
  }

  #post(minute: number, briefs: readonly number[], isDigest: boolean): void {
    if (briefs.length > 0) this.#expected.push({ minute, briefs, isDigest });
  }

  #isQuiet(minute: number, { quiet }: Subscription): boolean {
    if (quiet === undefined) return false;
    const time = this.#clock.time[minute] ?? 0;
    const { from, to } = quiet;
    return from < to ? from <= time && time < to : time >= from || time < to;
  }

  /** Retracted, or not wanted any more. */
  #isOver(number: number, minute: number): boolean {
    const brief = this.#world.briefs[number - 1];
    if (brief === undefined || this.#wish === null) return true;
    const isRetracted = brief.changes.some((one) => one.change === 'retract' && one.minute <= minute);
    return isRetracted || this.#cameInPause(brief);
  }

  #cameInPause({ minute }: PlannedBrief): boolean {
    const pause = this.#wish?.pause;
    return pause !== undefined && this.#world.begins + minute * MINUTE_MS < (pause.until ?? Infinity);
  }

  #isWithheld(number: number, minute: number): boolean {
    const changes = this.#world.briefs[number - 1]?.changes ?? [];
    const last = changes.filter((one) => one.minute <= minute).at(-1);
    return last?.change === 'withhold';
  }
}

function isDigestTime(wish: Subscription | null, clock: WallClock, minute: number): boolean {
  const digest = wish?.digest;
  if (digest === undefined) return false;
  const onDay = digest.days === undefined || digest.days.includes(clock.weekday[minute] ?? 0);
  return onDay && digest.times.includes(clock.time[minute] ?? -1);
}

function wants(wish: Subscription, { content }: PlannedBrief): boolean {
  const told = JSON.stringify([content.headline, content.text]);
  const has = (word: string) => told.includes(word);
  const { include = [], exclude = [] } = wish.words ?? {};
  const isChosen = wish.everySince !== null || content.topics.some((topic) => topic in wish.chosen);
  return (
    isChosen &&
    !content.topics.some((topic) => wish.hidden.includes(topic)) &&
    ORDER.indexOf(content.urgency) >= ORDER.indexOf(wish.leastUrgency) &&
    (wish.languages === null || wish.languages.includes(content.language)) &&
    (include.length === 0 || include.some(has)) &&
    !exclude.some(has)
  );
}

import type { DigestSchedule } from './digest-schedule.js';
import { FeedError } from './errors.js';

/** As many as a day has room for; more are no digests any more. */
export const MAX_TIMES = 6;

/** When nothing else was said, in minutes after midnight. */
export const USUAL_TIME = 8 * 60;

const SEVERAL_TIMES = [USUAL_TIME, 12 * 60, 18 * 60] as const;
const MONDAY = 1;
const DAYS_A_WEEK = 7;

/** The ways in which briefs come. */
export const DIGEST_PLANS = ['at-once', 'daily', 'several', 'weekly'] as const;
export type DigestPlan = (typeof DIGEST_PLANS)[number];

/** A digest a day at the usual time. */
export const DAILY: DigestSchedule = { times: [USUAL_TIME] };

/** Which way a schedule is. @param schedule Undefined for none. */
export function planOf(schedule: DigestSchedule | undefined): DigestPlan {
  if (schedule === undefined) return 'at-once';
  if (schedule.days !== undefined) return 'weekly';
  return schedule.times.length > 1 ? 'several' : 'daily';
}

/** A schedule of another way, with as much of the present one as goes with it. */
export function inPlan(plan: DigestPlan, present: DigestSchedule | undefined): DigestSchedule | undefined {
  const { times = [], days } = present ?? {};
  const time = times[0] ?? USUAL_TIME;
  switch (plan) {
    case 'at-once':
      return undefined;
    case 'daily':
      return { times: [time] };
    case 'several':
      return { times: times.length > 1 ? times : SEVERAL_TIMES };
    case 'weekly':
      return { times: [time], days: days ?? [MONDAY] };
  }
}

/**
 * A schedule of any times and days, each once and in order; all seven days are every day.
 * @param days Monday is 1; none: every day.
 * @throws FeedError `invalid` for more times than fit
 */
export function createSchedule(times: readonly number[], days: readonly number[]): DigestSchedule {
  const inOrder = sorted(times);
  if (inOrder.length > MAX_TIMES) {
    throw new FeedError('invalid', { id: 'digest-times-many', args: { most: MAX_TIMES } });
  }
  const chosen = sorted(days);
  const isEveryDay = chosen.length === 0 || chosen.length === DAYS_A_WEEK;
  return isEveryDay ? { times: inOrder } : { times: inOrder, days: chosen };
}

/** Adds a time or takes it away. @throws FeedError `invalid` for the last one, and for more than fit */
export function toggleTime({ times, days = [] }: DigestSchedule, time: number): DigestSchedule {
  const after = times.includes(time) ? times.filter((one) => one !== time) : [...times, time];
  if (after.length === 0) throw new FeedError('invalid', { id: 'digest-time-last' });
  return createSchedule(after, days);
}

/** Adds a day or takes it away; without any it is every day. @param day Null for every day. */
export function toggleDay({ times, days = [] }: DigestSchedule, day: number | null): DigestSchedule {
  if (day === null) return createSchedule(times, []);
  return createSchedule(times, days.includes(day) ? days.filter((one) => one !== day) : [...days, day]);
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

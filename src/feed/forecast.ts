import type { Urgency } from './brief.js';
import type { Platform } from './destination.js';

/** What one bot has before it when a brief is published now. */
export interface BotForecast {
  readonly platform: Platform;
  /** Destinations that the brief goes to. */
  readonly places: number;
  /** Those of them that get it in a digest, in their own time. */
  readonly inDigests: number;
  /** Whether `places` was counted one by one; else it is what counters say, and may be somewhat too high. */
  readonly isExact: boolean;
  /** Messages of other briefs that are still to be posted and go first. */
  readonly waiting: number;
}

/** How far a brief will reach, and how soon. */
export interface Reaching {
  /** One for each platform that has a bot. */
  readonly platforms: readonly { readonly platform: Platform; readonly places: number }[];
  /** How many of all those get it in a digest. */
  readonly inDigests: number;
  readonly isExact: boolean;
  /**
   * Until the last reader who gets it at once has it, in milliseconds, as far as the bots' rates say; null when it goes
   * to none of those.
   */
  readonly lastAfterMs: number | null;
}

/** How many messages a second a bot of each platform may post. */
export type PostRates = Readonly<Record<Platform, number>>;

/** Puts together what the bots have before them. They work side by side, so that the slowest decides. */
export function reachingOf(bots: readonly BotForecast[], rates: PostRates): Reaching {
  const places = new Map<Platform, number>();
  for (const bot of bots) places.set(bot.platform, (places.get(bot.platform) ?? 0) + bot.places);
  const times = bots
    .filter((bot) => bot.places > bot.inDigests)
    .map((bot) => ((bot.waiting + bot.places - bot.inDigests) / rates[bot.platform]) * 1000);
  return {
    platforms: [...places].map(([platform, count]) => ({ platform, places: count })),
    inDigests: bots.reduce((sum, { inDigests }) => sum + inDigests, 0),
    isExact: bots.every(({ isExact }) => isExact),
    lastAfterMs: times.length === 0 ? null : Math.ceil(Math.max(...times)),
  };
}

/** The urgencies of which open work goes before a new brief of this one: its own, and those above it. */
export function goesBefore(urgency: Urgency): readonly Urgency[] {
  switch (urgency) {
    case 'flash':
      return ['flash'];
    case 'urgent':
      return ['flash', 'urgent'];
    case 'routine':
      return ['flash', 'urgent', 'routine'];
  }
}

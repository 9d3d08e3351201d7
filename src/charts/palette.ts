import type { Platform } from '../feed/destination.js';

/**
 * Colours on a dark card of our own: it stands out on a light page and does not glare on a dark one. Each is at least
 * 4.5 times as bright as the card (WCAG 2.1, 1.4.3).
 */
export const PALETTE = {
  card: '#182132',
  edge: '#3a4763',
  grid: '#2c3850',
  words: '#f3f6fb',
  quiet: '#b4c0d6',
  level: '#4fd0a5',
  gained: '#4fd0a5',
  lost: '#ff8f7d',
} as const;

export const PLATFORM_COLOUR: Readonly<Record<Platform, string>> = {
  telegram: '#41b0f4',
  discord: '#9d9bff',
};

/** Sizes in units of the drawing, of which a phone shows about 800 on 340 points: 26 is 11 points there. */
export const SIZE = { small: 25, text: 28, title: 32, figure: 44 } as const;

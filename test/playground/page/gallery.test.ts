import { describe, expect, it } from 'vitest';
import { gallerySamples } from '../../../src/playground/page/gallery-samples.js';

const SAMPLES = gallerySamples({ digest: 'digest', mime: 'image/png' });

describe('the samples of the gallery', () => {
  it('cover every state that a reader can meet', () => {
    const kinds = new Set(SAMPLES.map(({ view }) => view.kind));
    expect(kinds).toEqual(new Set(['brief', 'withheld', 'retracted']));
    expect(new Set(SAMPLES.map(({ view }) => view.urgency))).toEqual(new Set(['flash', 'urgent', 'routine']));
    expect(SAMPLES.some(({ view }) => view.picture !== null)).toBe(true);
    expect(SAMPLES.some(({ view }) => view.desk === null)).toBe(true);
    expect(SAMPLES.some(({ view }) => view.correction !== null)).toBe(true);
    expect(SAMPLES.some(({ view }) => view.updated !== null)).toBe(true);
    expect(new Set(SAMPLES.map(({ view }) => view.language))).toEqual(new Set(['en', 'ar', 'uk', 'zh']));
  });

  it('say how long each takes to read', () => {
    const timeOf = (title: string) => SAMPLES.find((sample) => sample.title === title)?.view.readingTime;
    expect(timeOf('Plain')).toBe('1 min read');
    expect(timeOf('Long')).toBe('4 min read');
  });

  it('have numbers of their own, and no text where a notice stands', () => {
    expect(new Set(SAMPLES.map(({ view }) => view.number)).size).toBe(SAMPLES.length);
    for (const { view } of SAMPLES) expect(view.notice === null).toBe(view.kind === 'brief');
  });
});

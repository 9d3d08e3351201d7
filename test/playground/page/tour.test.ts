import { describe, expect, it } from 'vitest';
import { readTour, Tour } from '../../../src/playground/page/tour.js';
import { wireBrief } from './stage.js';

const HEADLINE = /^\/post (.+)$/m.exec(readTour([])[0]?.command ?? '')?.[1] ?? '';

const ofRun = (brief: Parameters<typeof wireBrief>[0]) => wireBrief({ headline: HEADLINE, ...brief });

describe('the guided first run', () => {
  it('begins with nothing done and the whole brief to send', () => {
    const steps = readTour([wireBrief({ number: 3 })]);
    expect(steps.map(({ isDone }) => isDone)).toEqual([false, false, false]);
    expect(steps[0]?.command).toMatch(/^\/post .+\n.+\n#\w+$/);
  });

  it.each([
    ['a draft is to be published', { number: 8, state: 'draft' }, [false, false, false], '/publish 8'],
    ['a published brief ticks the first step', { number: 8 }, [true, false, false], '/correct 8 '],
    ['a correction ticks the second', { number: 8, isCorrected: true }, [true, true, false], '/retract 8 '],
    ['a retraction ends it', { number: 8, state: 'retracted' }, [true, true, true], undefined],
  ] as const)('%s', (_name, brief, done, command) => {
    const steps = readTour([ofRun(brief)]);
    expect(steps.map(({ isDone }) => isDone)).toEqual(done);
    const next = steps.find(({ isDone }) => !isDone)?.command;
    if (command === undefined) expect(next).toBeUndefined();
    else expect(next?.startsWith(command)).toBe(true);
  });

  it('can be gone through once more', () => {
    const html = String(Tour({ steps: readTour([ofRun({ number: 8, state: 'retracted' })]) }));
    expect(html).toContain('Once more');
    expect(html).toContain('data-command="/post ');
  });

  it('goes by the newest brief of that headline and forgets one that was given up', () => {
    const briefs = [ofRun({ number: 9, state: 'spiked' }), ofRun({ number: 8, state: 'retracted' })];
    expect(readTour(briefs).every(({ isDone }) => isDone)).toBe(true);
    expect(readTour([ofRun({ number: 10, state: 'draft' }), ...briefs])[0]?.isDone).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { BriefState } from '../../src/feed/brief.js';
import { mayTake, type Step, stateAfter, wasPublished } from '../../src/feed/lifecycle.js';

const STATES = [
  'draft',
  'submitted',
  'scheduled',
  'published',
  'withheld',
  'retracted',
  'spiked',
] as const satisfies readonly BriefState[];

/** For each state in the order of STATES where the step leads, or `-` for a refusal. */
const TABLE: Readonly<Record<Step, string>> = {
  edit: 'draft submitted scheduled - - - -',
  submit: 'submitted - - - - - -',
  approve: '- published - - - - -',
  reject: '- draft - - - - -',
  publish: 'published published published - - - -',
  schedule: 'scheduled scheduled scheduled - - - -',
  unschedule: '- - draft - - - -',
  undo: '- - draft - - - -',
  wish: 'draft submitted - - - - -',
  embargo: 'draft submitted scheduled - - - -',
  expire: 'draft submitted scheduled published withheld - -',
  spike: 'spiked spiked spiked - - - -',
  update: '- - - published withheld - -',
  correct: '- - - published withheld - -',
  refile: '- - - published withheld - -',
  translate: 'draft submitted scheduled published withheld - -',
  withhold: '- - - withheld - - -',
  pause: '- - - published withheld - -',
  resume: '- - - published withheld - -',
  stop: '- - - published withheld - -',
  release: '- - - - published - -',
  retract: '- - - retracted retracted - -',
};

const CASES = (Object.entries(TABLE) as [Step, string][]).flatMap(([step, row]) =>
  row.split(' ').map((to, index) => ({ step, from: STATES[index] ?? 'draft', to })),
);

describe('the life of a brief', () => {
  it.each(CASES.filter(({ to }) => to !== '-'))('$step leads from $from to $to', ({ step, from, to }) => {
    expect(stateAfter(step, { number: 12, state: from })).toBe(to);
    expect(mayTake(step, from)).toBe(true);
  });

  it.each(CASES.filter(({ to }) => to === '-'))('$step is refused when $from', ({ step, from }) => {
    expect(mayTake(step, from)).toBe(false);
    expect(() => stateAfter(step, { number: 12, state: from })).toThrow(
      expect.objectContaining({
        code: 'conflict',
        said: expect.objectContaining({ args: { number: '12' } }),
      }),
    );
  });

  it('points to /edit when something is to be corrected before publication', () => {
    expect(() => stateAfter('correct', { number: 12, state: 'draft' })).toThrow(
      expect.objectContaining({ said: { id: 'refused-not-published', args: { number: '12' } } }),
    );
  });

  it('counts as published whatever was posted once, withheld and retracted ones too', () => {
    expect(STATES.filter(wasPublished)).toEqual(['published', 'withheld', 'retracted']);
  });
});

import type { Brief, BriefState } from './brief.js';
import { FeedError } from './errors.js';

/**
 * What the newsroom does with a brief. `approve` is publishing what was submitted; `schedule` is publishing with a time to
 * wait for, `wish` proposes that time to whoever approves.
 * The news agencies' terms (IPTC ninjs `pubstatus`) stand in the glossary of ARCHITECTURE.md.
 */
export type Step =
  | 'edit'
  | 'submit'
  | 'approve'
  | 'reject'
  | 'publish'
  | 'schedule'
  | 'unschedule'
  | 'undo'
  | 'wish'
  | 'embargo'
  | 'expire'
  | 'spike'
  | 'update'
  | 'correct'
  | 'refile'
  | 'translate'
  | 'withhold'
  | 'release'
  | 'pause'
  | 'resume'
  | 'stop'
  | 'retract';

/** Where a step leads, or the message id of the sentence that refuses it and names what works instead. */
type Way = { readonly to: BriefState } | { readonly refused: string };

const to = (state: BriefState): Way => ({ to: state });
const refused = (id: string): Way => ({ refused: id });

const SPIKED = refused('refused-spiked');
const RETRACTED = refused('refused-retracted');
const STANDS = refused('refused-edit-published');

/** Before publication nothing stands in chats, so there is nothing to correct: the draft itself is edited. */
const UNPUBLISHED = {
  draft: refused('refused-not-published'),
  submitted: refused('refused-not-published'),
  scheduled: refused('refused-not-published'),
} as const;

/** A change of the text of a withheld brief is shown when it is released. */
const CHANGE: Readonly<Record<BriefState, Way>> = {
  ...UNPUBLISHED,
  published: to('published'),
  withheld: to('withheld'),
  retracted: RETRACTED,
  spiked: SPIKED,
};

const WAYS: Readonly<Record<Step, Readonly<Record<BriefState, Way>>>> = {
  edit: {
    draft: to('draft'),
    submitted: to('submitted'),
    scheduled: to('scheduled'),
    published: STANDS,
    withheld: STANDS,
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  submit: {
    draft: to('submitted'),
    submitted: refused('refused-submitted-already'),
    scheduled: refused('refused-scheduled'),
    published: refused('refused-published'),
    withheld: refused('refused-publish-withheld'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  approve: {
    draft: refused('refused-approve-draft'),
    submitted: to('published'),
    scheduled: refused('refused-scheduled'),
    published: refused('refused-published'),
    withheld: refused('refused-publish-withheld'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  reject: {
    draft: refused('refused-reject-draft'),
    submitted: to('draft'),
    scheduled: refused('refused-scheduled'),
    published: refused('refused-published'),
    withheld: refused('refused-publish-withheld'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  publish: {
    draft: to('published'),
    submitted: to('published'),
    scheduled: to('published'),
    published: refused('refused-published'),
    withheld: refused('refused-publish-withheld'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  schedule: {
    draft: to('scheduled'),
    submitted: to('scheduled'),
    scheduled: to('scheduled'),
    published: refused('refused-published'),
    withheld: refused('refused-publish-withheld'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  unschedule: {
    draft: refused('refused-not-scheduled'),
    submitted: refused('refused-not-scheduled'),
    scheduled: to('draft'),
    published: refused('refused-published'),
    withheld: refused('refused-publish-withheld'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  undo: {
    draft: refused('refused-undo-draft'),
    submitted: refused('refused-undo-draft'),
    scheduled: to('draft'),
    published: refused('refused-undo-late'),
    withheld: refused('refused-undo-late'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  wish: {
    draft: to('draft'),
    submitted: to('submitted'),
    scheduled: refused('refused-scheduled'),
    published: refused('refused-published'),
    withheld: refused('refused-publish-withheld'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  embargo: {
    draft: to('draft'),
    submitted: to('submitted'),
    scheduled: to('scheduled'),
    published: refused('refused-embargo-published'),
    withheld: refused('refused-embargo-published'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  expire: {
    draft: to('draft'),
    submitted: to('submitted'),
    scheduled: to('scheduled'),
    published: to('published'),
    withheld: to('withheld'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  spike: {
    draft: to('spiked'),
    submitted: to('spiked'),
    scheduled: to('spiked'),
    published: refused('refused-spike-published'),
    withheld: refused('refused-spike-published'),
    retracted: RETRACTED,
    spiked: refused('refused-spiked-already'),
  },
  translate: {
    draft: to('draft'),
    submitted: to('submitted'),
    scheduled: to('scheduled'),
    published: to('published'),
    withheld: to('withheld'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  update: CHANGE,
  correct: CHANGE,
  refile: CHANGE,
  pause: CHANGE,
  resume: CHANGE,
  stop: CHANGE,
  withhold: {
    ...UNPUBLISHED,
    published: to('withheld'),
    withheld: refused('refused-withheld-already'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  release: {
    ...UNPUBLISHED,
    published: refused('refused-not-withheld'),
    withheld: to('published'),
    retracted: RETRACTED,
    spiked: SPIKED,
  },
  retract: {
    draft: refused('refused-retract-draft'),
    submitted: refused('refused-retract-draft'),
    scheduled: refused('refused-retract-draft'),
    published: to('retracted'),
    withheld: to('retracted'),
    retracted: refused('refused-retracted-already'),
    spiked: SPIKED,
  },
};

/**
 * The state that a step leads to.
 * @throws FeedError `conflict` when the brief's state does not allow the step; the sentence says what works instead.
 */
export function stateAfter(step: Step, brief: Pick<Brief, 'number' | 'state'>): BriefState {
  const way = WAYS[step][brief.state];
  if ('to' in way) return way.to;
  throw new FeedError('conflict', { id: way.refused, args: { number: String(brief.number) } });
}

/** Whether a step is possible now; decides which buttons a card shows. */
export function mayTake(step: Step, state: BriefState): boolean {
  return 'to' in WAYS[step][state];
}

/** Whether there is a step of that name; commands that take a step are called after it. */
export function isStep(name: string): name is Step {
  return Object.hasOwn(WAYS, name);
}

/** Whether the brief has been posted to chats, whatever became of it since. */
export function wasPublished(state: BriefState): boolean {
  return state === 'published' || state === 'withheld' || state === 'retracted';
}

import type { WireBrief } from './ports.js';

const HEADLINE = 'Market hall stays open longer';
const WRONG_TEXT =
  'From Monday the market hall closes at 20:00 instead of 18:00. The stallholders voted for it on Sunday.';
const RIGHT_TEXT = WRONG_TEXT.replace('20:00', '19:30');

const FIRST_COMMAND = `/post ${HEADLINE}\n${WRONG_TEXT}\n#culture`;

/** One thing to send. */
interface TourStep {
  readonly title: string;
  readonly isDone: boolean;
  /** What comes next in this step. */
  readonly command: string;
  readonly hint: string;
}

/**
 * The guided first run. It keeps no progress of its own: how far somebody is follows from what happened to the newest
 * brief with the run's headline, so that a reload or a second window shows the same.
 */
export function readTour(briefs: readonly WireBrief[]): readonly TourStep[] {
  const brief = briefs.find(({ headline, state }) => headline === HEADLINE && state !== 'spiked');
  const number = brief?.number ?? 0;
  const state = brief?.state ?? null;
  const isRetracted = state === 'retracted';
  const isCorrected = brief?.isCorrected ?? false;
  return [
    {
      title: 'Publish a brief',
      isDone: isRetracted || state === 'published',
      command: brief === undefined ? FIRST_COMMAND : `/publish ${number}`,
      hint:
        brief === undefined
          ? 'The first line is the headline, hashtags are the topics. The bot answers with a draft.'
          : `Draft #${number} is there. Publishing sends it to every chat.`,
    },
    {
      title: 'Correct it',
      isDone: isRetracted || isCorrected,
      command: `/correct ${number} The hall closes at 19:30, not at 20:00.\n${RIGHT_TEXT}`,
      hint: 'Every copy is edited and says what was wrong.',
    },
    {
      title: 'Retract it',
      isDone: isRetracted,
      command: `/retract ${number} The vote was not valid.`,
      hint: 'Every copy disappears, or becomes a notice where it cannot.',
    },
  ];
}

/** The three steps; the first that is not done can be typed by a press of a button. */
export function Tour({ steps }: { steps: readonly TourStep[] }) {
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <>
      <ol class="tour-steps">
        {steps.map((step) => (
          <li class={step.isDone ? 'is-done' : step === next ? 'is-next' : ''} {...currentOf(step === next)}>
            <span class="tour-mark" aria-hidden="true">
              {step.isDone ? '✓' : steps.indexOf(step) + 1}
            </span>
            <span>
              {step.title}
              {step.isDone && <span class="sr"> (done)</span>}
            </span>
          </li>
        ))}
      </ol>
      {next === undefined ? (
        <>
          <p class="tour-hint">
            That was a brief's whole life. Now look at the other people, or make something go wrong.
          </p>
          <button type="button" class="tour-again" data-do="tour-type" data-command={FIRST_COMMAND}>
            Once more
          </button>
        </>
      ) : (
        <>
          <p class="tour-hint">{next.hint}</p>
          <button type="button" class="tour-type" data-do="tour-type" data-command={next.command}>
            Type it for me
          </button>
        </>
      )}
    </>
  );
}

function currentOf(isNext: boolean): { readonly 'aria-current'?: 'step' } {
  return isNext ? { 'aria-current': 'step' } : {};
}

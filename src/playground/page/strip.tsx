import type { FaultSwitch } from './faults.js';
import type { WireBrief, WireLane } from './ports.js';

export interface StripProps {
  /** The newest first. */
  readonly briefs: readonly WireBrief[];
  readonly lanes: readonly WireLane[];
  /** Messages that each platform took from the bots in the last five seconds, by the second. */
  readonly perSecond: Readonly<Record<WireLane['platform'], number>>;
}

const PLATFORM_NAMES = { telegram: 'Telegram', discord: 'Discord' } as const;

const LANE_TEXTS = {
  running: 'sending',
  waiting: 'waiting',
  outage: 'no answer',
  unauthorized: 'token refused',
  stopped: 'stopped',
} as const satisfies Record<WireLane['state'], string>;

/** The wire itself: what was published and where it stands, and the lanes to both platforms. */
export function Strip({ briefs, lanes, perSecond }: StripProps) {
  return (
    <>
      <ol class="lanes" aria-label="Lanes">
        {lanes.map((lane) => (
          <Lane
            lane={lane}
            perSecond={perSecond[lane.platform]}
            hasWork={briefs.some(({ progress }) => progress?.isUnderWay[lane.platform] === true)}
          />
        ))}
      </ol>
      <ol class="briefs" aria-label="Newest briefs" tabindex={0}>
        {briefs.map((brief) => (
          <BriefCard brief={brief} />
        ))}
      </ol>
    </>
  );
}

function Lane({ lane, perSecond, hasWork }: { lane: WireLane; perSecond: number; hasWork: boolean }) {
  const { platform, inFlight, requestsPerSecond } = lane;
  const state = stateOf(lane, perSecond);
  const isBusy = inFlight > 0 || hasWork;
  return (
    <li class={`lane is-${platform} is-${state}`}>
      <b>{PLATFORM_NAMES[platform]}</b>
      <span class="lane-state">{state === 'running' && !isBusy ? 'idle' : LANE_TEXTS[state]}</span>
      <meter
        min={0}
        max={requestsPerSecond}
        value={Math.min(perSecond, requestsPerSecond)}
        aria-label={`${PLATFORM_NAMES[platform]}: messages a second`}
      />
      <small>
        {state === 'outage' ? heldText(hasWork) : `${formatRate(perSecond)} of ${requestsPerSecond} a second`}
      </small>
    </li>
  );
}

/** The one that listens notices an outage before the lane does, which first has to send something. */
function stateOf({ state, isListening }: WireLane, perSecond: number): WireLane['state'] {
  return state === 'running' && !isListening && perSecond === 0 ? 'outage' : state;
}

function heldText(hasWork: boolean): string {
  return hasWork ? 'the rest waits for it' : 'asked again and again';
}

function BriefCard({ brief }: { brief: WireBrief }) {
  const { number, version, headline, urgency, progress } = brief;
  const label = stateLabel(brief);
  const isUnderWay = progress?.isUnderWay.telegram === true || progress?.isUnderWay.discord === true;
  return (
    <li class={`brief is-${label}`}>
      <span class="brief-top">
        <b>#{number}</b>
        <span class="state">{label}</span>
        {urgency !== 'routine' && <span class="urgency">{urgency}</span>}
        <small>{isUnderWay ? `${progress?.sent ?? 0} sent…` : `v${version}`}</small>
      </span>
      <span class="brief-headline" dir="auto">
        {headline === '' ? 'No headline yet' : headline}
      </span>
    </li>
  );
}

function stateLabel({ state, isCorrected }: WireBrief): string {
  return state === 'published' && isCorrected ? 'corrected' : state;
}

function formatRate(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1).replace('.0', '') : String(Math.round(perSecond));
}

/** What can be made to go wrong. */
export function FaultSwitches({ switches }: { switches: readonly FaultSwitch[] }) {
  return (
    <ul class="faults" aria-label="Make something go wrong">
      {switches.map(({ id, label, isOn }) => (
        <li>
          <button
            type="button"
            role="switch"
            aria-checked={isOn() ? 'true' : 'false'}
            data-do="fault"
            data-fault={id}
          >
            <span class="knob" aria-hidden="true" />
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Why a copy failed for good, as far as it can be told what to do about it. */
export const FAILURE_CAUSES = [
  'text-refused',
  'picture-refused',
  'no-rights',
  'no-answer',
  'unmade',
  'unconfirmed',
  'not-deletable',
  'refused',
] as const;
export type FailureCause = (typeof FAILURE_CAUSES)[number];

export interface Failure {
  readonly cause: FailureCause;
  /** The platform's own words or code; empty where the cause says all. */
  readonly reason: string;
}

const SEPARATOR = ': ';

/** What the ledger row of a failed copy keeps of it. */
export function failureDetail({ cause, reason }: Failure): string {
  return reason === '' ? cause : `${cause}${SEPARATOR}${reason}`;
}

/** The failure that a failed row's detail tells of; one with no known cause was refused. */
export function readFailure(detail: string | null): Failure {
  const [first = '', ...rest] = (detail ?? '').split(SEPARATOR);
  const cause = FAILURE_CAUSES.find((known) => known === first);
  return cause === undefined
    ? { cause: 'refused', reason: detail ?? '' }
    : { cause, reason: rest.join(SEPARATOR) };
}

import { type Clock, systemClock } from '../feed/clock.js';
import type { Log } from '../feed/log.js';

/** What asks for patience before it kills waits ten seconds, as `docker stop` does; within them we have ended. */
const END_WITHIN_MS = 9_000;

/** The part of the process that ending needs. */
export interface EndingProcess {
  on(signal: 'SIGINT' | 'SIGTERM', listener: (signal: string) => void): unknown;
  exit(code: number): void;
}

/**
 * Ends the program in order on SIGINT or SIGTERM; a second signal does not wait. What a hanging platform keeps from
 * ending in time is left as a crash would leave it: the next start takes it up.
 */
export function endOnSignal(
  log: Log,
  stop: () => Promise<void>,
  { process = globalThis.process, clock = systemClock }: { process?: EndingProcess; clock?: Clock } = {},
): void {
  let stopping = false;
  const end = (signal: string) => {
    if (stopping) return process.exit(1);
    stopping = true;
    log.info({ signal }, 'Stopping.');
    const callOff = clock.after(END_WITHIN_MS, () => {
      log.warn({}, 'Not everything under way has ended; the next start takes it up.');
      process.exit(0);
    });
    stop().then(
      () => {
        callOff();
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, 'Stopping went wrong.');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}

import { type Logger, schedule } from 'node-cron';
import type { Log } from './feed/log.js';

/**
 * The process's own clockwork. Due times stand in the database and a tick takes up what is due, so that a tick that came
 * late, or not at all while the process was down, is made up by the next one.
 * @returns A function that ends it and waits for a tick under way.
 */
export function startTicks(log: Log, tick: () => Promise<unknown>): () => Promise<void> {
  let underWay: Promise<void> = Promise.resolve();
  const run = async () => {
    try {
      await tick();
    } catch (error) {
      log.error({ err: error }, 'What was due could not be done; it is tried again at the next tick.');
    }
  };
  const task = schedule(
    '* * * * * *',
    () => {
      underWay = run();
      return underWay;
    },
    { name: 'due', noOverlap: true, suppressMissedWarning: true, logger: loggerOf(log) },
  );
  return async () => {
    await task.destroy();
    await underWay;
  };
}

/** The library would write lines of its own beside the log. A tick that has to wait for the one before is nothing to tell. */
function loggerOf(log: Log): Logger {
  const nothing = () => undefined;
  return {
    info: nothing,
    warn: nothing,
    debug: nothing,
    error: (problem) => log.error({ err: problem }, 'The clockwork had an error.'),
  };
}

import type { Clock } from '../clock.js';
import type { Log } from '../log.js';
import { Alarm } from './alarm.js';
import type { Messenger } from './messenger.js';

/** How soon a bot is looked at again whose work could not be read. In milliseconds. */
const LOOK_AGAIN_MS = 2_000;

/** Work of bots that waits in the store, done by a loop for each bot. */
export interface BotLoops {
  start(): void;
  /** Something new was written down for the bot. */
  wake(botId: number): void;
  /** Takes up nothing new; resolves when the work under way has ended. */
  stop(): Promise<void>;
}

export interface BotLoopsOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Asked for at `start`. */
  readonly messengers: () => readonly Messenger[];
  /** Makes what does a bot's work that is due. It resolves with when to look again; null when only news can bring work. */
  readonly workOf: (messenger: Messenger) => () => Promise<number | null>;
  /** What is logged when it failed. */
  readonly failed: string;
}

/** Nothing happens before `start`. */
export function createBotLoops({ clock, log, messengers, workOf, failed }: BotLoopsOptions): BotLoops {
  const alarms = new Map<number, Alarm>();
  const lives: Promise<void>[] = [];
  let isStopped = false;

  async function live(messenger: Messenger, alarm: Alarm): Promise<void> {
    const work = workOf(messenger);
    while (!isStopped) {
      let next: number | null = null;
      try {
        next = await work();
      } catch (error) {
        if (!isStopped) log.error({ err: error, botId: messenger.botId }, failed);
        next = clock.now() + LOOK_AGAIN_MS;
      }
      if (!isStopped) await alarm.sleep(next);
    }
  }

  return {
    start() {
      for (const messenger of messengers()) {
        const alarm = new Alarm(clock);
        alarms.set(messenger.botId, alarm);
        lives.push(live(messenger, alarm));
      }
    },
    wake(botId) {
      alarms.get(botId)?.ring();
    },
    async stop() {
      isStopped = true;
      for (const alarm of alarms.values()) alarm.ring();
      await Promise.all(lives);
    },
  };
}

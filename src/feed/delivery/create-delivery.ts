import type { Clock } from '../clock.js';
import type { Log } from '../log.js';
import type { Store } from '../ports.js';
import type { ViewPublication } from '../view-publication.js';
import type { DeliveryEvent } from './event.js';
import type { Guarantee } from './guarantee.js';
import { Lane } from './lane.js';
import { DEFAULT_SETTINGS, type DeliverySettings, type LaneStatus, type LaneTools } from './lane-tools.js';
import type { BotLocks } from './lease.js';
import type { Ledger } from './ledger.js';
import type { AnswerGate, Messenger } from './messenger.js';
import { WaitingGate } from './waiting-gate.js';

export interface DeliveryOptions {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly locks: BotLocks;
  readonly clock: Clock;
  /** In [0, 1); spreads retries. */
  readonly random: () => number;
  /** One for each bot of this process. Asked for at `start`, since adapters want their answer gate before. */
  readonly messengers: () => readonly Messenger[];
  readonly guarantee: Guarantee;
  readonly viewFor: ViewPublication;
  readonly log: Log;
  readonly settings?: Partial<DeliverySettings>;
  readonly onEvent?: (event: DeliveryEvent) => void;
  /** Something about a bot's pins was noted in the store. Must not throw. */
  readonly onPins?: (botId: number) => void;
  /** The same of what is to be done with copies. Must not throw. */
  readonly onCopyTasks?: (botId: number) => void;
}

export interface DeliveryEngine {
  /** Begins to deliver and returns at once; what the last run left is taken up from the ledger. Once. */
  start(): void;
  /** Takes up nothing new, waits for requests on their way (ten seconds at most), settles them, leaves no timer. */
  stop(): Promise<void>;
  /** The bot's gate for answers to readers. May be asked for before `start`; answers wait until then. */
  lane(botId: number): AnswerGate;
  status(): readonly LaneStatus[];
  /** Resolves when no bot has anything due now or on its way; what is due later does not count. */
  idle(): Promise<void>;
}

/** Builds the delivery engine; nothing happens before `start`. */
export function createDelivery(options: DeliveryOptions): DeliveryEngine {
  const { messengers, settings, onEvent, onPins, onCopyTasks, ...rest } = options;
  const tools: LaneTools = {
    ...rest,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    onPins: (botId) => onPins?.(botId),
    onCopyTasks: (botId) => onCopyTasks?.(botId),
    onEvent: (event) => {
      try {
        onEvent?.(event);
      } catch (error) {
        // Who listens must not be able to stop a lane.
        options.log.error({ err: error, event: event.kind }, 'A listener to deliveries failed.');
      }
    },
  };
  const lanes = new Map<number, Lane>();
  const gates = new Map<number, WaitingGate>();
  return {
    start() {
      for (const messenger of messengers()) {
        const lane = new Lane(tools, messenger);
        lanes.set(messenger.botId, lane);
        gates.get(messenger.botId)?.open(lane);
      }
    },
    async stop() {
      for (const gate of gates.values()) gate.stop();
      await Promise.all([...lanes.values()].map((lane) => lane.stop()));
    },
    lane(botId) {
      const lane = lanes.get(botId);
      if (lane) return lane;
      const gate = gates.get(botId) ?? new WaitingGate();
      gates.set(botId, gate);
      return gate;
    },
    status: () => [...lanes.values()].map((lane) => lane.status()),
    async idle() {
      await Promise.all([...lanes.values()].map((lane) => lane.idle()));
    },
  };
}

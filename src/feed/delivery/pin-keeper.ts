import type { Clock } from '../clock.js';
import { TIER } from '../destination.js';
import type { Log } from '../log.js';
import type { Store } from '../ports.js';
import { type BotLoops, createBotLoops } from './bot-loops.js';
import type { AnswerGate, Messenger } from './messenger.js';
import { type PinCandidate, type PinStep, pinStep } from './pin.js';
import type { PinOutcome } from './pin-outcome.js';

/** Pins of one bot that wait for a permit, or for an answer, at the same time. */
const AT_ONCE = 32;

/** How soon a bot is looked at again that does not send here now. In milliseconds. */
const LOOK_AGAIN_MS = 2_000;

/** After a request that nobody answered. In milliseconds. */
const TRY_AGAIN_MS = 60_000;

export interface PinKeeperOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Asked for at `start`. */
  readonly messengers: () => readonly Messenger[];
  readonly gateOf: (botId: number) => AnswerGate;
  /** Whether this process sends for the bot, and the platform answers. */
  readonly isRunning: (botId: number) => boolean;
}

/**
 * Pins copies of flashes and takes the pins off again, behind the posts of the same bot. What is to be done is in the
 * store, and doing it again is harmless, so that a kill at any moment costs a request at most.
 */
export type PinKeeper = BotLoops;

/** Nothing happens before `start`. */
export function createPinKeeper(options: PinKeeperOptions): PinKeeper {
  return createBotLoops({
    ...options,
    workOf: (messenger) => {
      const bot = new BotPins(options, messenger);
      return () => bot.look();
    },
    failed: 'The pins of a bot could not be kept.',
  });
}

class BotPins {
  readonly #options: PinKeeperOptions;
  readonly #messenger: Messenger;
  #hasToldOfRights = false;

  constructor(options: PinKeeperOptions, messenger: Messenger) {
    this.#options = options;
    this.#messenger = messenger;
  }

  /** @returns When to look again; null when only news can bring work. */
  async look(): Promise<number | null> {
    const { store, clock, isRunning } = this.#options;
    const { botId } = this.#messenger;
    const now = clock.now();
    const next = await store.pins.findNextTime(botId);
    if (next === null || next > now) return next;
    if (!isRunning(botId)) return now + LOOK_AGAIN_MS;
    const due = await store.pins.findDue({ botId, now, limit: AT_ONCE });
    const done = await Promise.allSettled(due.map((pin) => this.#take(pin)));
    for (const one of done) if (one.status === 'rejected') throw one.reason;
    return await store.pins.findNextTime(botId);
  }

  async #take(pin: PinCandidate): Promise<void> {
    const step = pinStep(pin, this.#options.clock.now());
    switch (step.kind) {
      case 'wait':
        return await this.#write((pins) => pins.postpone(pin.id, step.until));
      case 'forget':
        return await this.#write((pins) => pins.forget(pin.id));
      case 'pin':
      case 'unpin':
        return await this.#request(pin, step.kind);
    }
  }

  async #request(pin: PinCandidate, kind: 'pin' | 'unpin'): Promise<void> {
    const { clock, gateOf } = this.#options;
    const gate = gateOf(pin.botId);
    // A pin leaves a message of its own in the chat, which counts as one.
    const permit = await gate.admit({
      chat: pin.copy.chat,
      group: pin.tier === TIER.group,
      kind: kind === 'pin' ? 'post' : 'edit',
      isBehind: true,
    });
    if (!(await this.#begin(pin, kind))) return;
    const outcome = await (kind === 'pin' ? this.#messenger.pin(pin.copy) : this.#messenger.unpin(pin.copy));
    permit.answered();
    if (outcome.kind === 'retry') {
      gate.close({ chat: outcome.scope === 'chat' ? pin.copy.chat : null, afterMs: outcome.afterMs });
    }
    await this.#settle(pin, kind, { outcome, now: clock.now() });
  }

  /** The wait for the permit may have been long. @returns Whether it is still to be done. */
  async #begin(pin: PinCandidate, kind: PinStep['kind']): Promise<boolean> {
    const { store, clock } = this.#options;
    return await store.transaction(
      async (tx) => {
        const present = await tx.pins.find(pin.id);
        if (present === null || pinStep(present, clock.now()).kind !== kind) return false;
        await tx.pins.begin(pin.id);
        return true;
      },
      { minor: true },
    );
  }

  async #settle(
    pin: PinCandidate,
    kind: 'pin' | 'unpin',
    { outcome, now }: { readonly outcome: PinOutcome; readonly now: number },
  ): Promise<void> {
    switch (outcome.kind) {
      case 'done':
        return await this.#write((pins) =>
          kind === 'pin' ? pins.notePinned(pin, now) : pins.forget(pin.id),
        );
      case 'refused':
        if (kind === 'pin') this.#tellOfRights(outcome.reason);
        return await this.#write((pins) => pins.forget(pin.id));
      case 'retry':
        return await this.#write((pins) => pins.postpone(pin.id, now + outcome.afterMs));
      case 'unknown':
        return await this.#write((pins) => pins.postpone(pin.id, now + TRY_AGAIN_MS));
    }
  }

  /** Once for all chats of the bot: most of those that lack it never meant to give it. */
  #tellOfRights(reason: string): void {
    if (this.#hasToldOfRights) return;
    this.#hasToldOfRights = true;
    const { botId, platform } = this.#messenger;
    this.#options.log.warn(
      { botId, platform, reason },
      'A flash could not be pinned; where the bot lacks the right to pin, it stays as it is. Not said again.',
    );
  }

  /** No loss: what a power cut takes back is done once more. */
  async #write(
    work: (pins: Parameters<Parameters<Store['transaction']>[0]>[0]['pins']) => Promise<void>,
  ): Promise<void> {
    await this.#options.store.transaction((tx) => work(tx.pins), { minor: true });
  }
}

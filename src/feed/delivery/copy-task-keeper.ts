import type { Clock } from '../clock.js';
import { FeedError } from '../errors.js';
import type { Log } from '../log.js';
import type { Store } from '../ports.js';
import type { ViewBrief } from '../view-brief.js';
import { type BotLoops, createBotLoops } from './bot-loops.js';
import {
  type CopyTask,
  type CopyTaskCandidate,
  type CopyTaskKind,
  type CopyTaskStep,
  type CopyTaskWrites,
  copyTaskStep,
  countsFor,
} from './copy-task.js';
import type { AnswerGate, CopyTools, Messenger } from './messenger.js';
import type { PinOutcome } from './pin-outcome.js';

/** Tasks of one bot that wait for a permit, or for an answer, at the same time. */
const AT_ONCE = 32;

/** How soon a bot is looked at again that does not send here now. In milliseconds. */
const LOOK_AGAIN_MS = 2_000;

/** After a request that nobody answered. In milliseconds. */
const TRY_AGAIN_MS = 60_000;

const REFUSED: Readonly<Record<CopyTaskKind, string>> = {
  crosspost: 'A copy could not be passed on to the channels that follow its channel.',
  thread: 'A thread could not be started under a copy.',
  name: 'The thread of a copy could not be named anew.',
};

export interface CopyTaskKeeperOptions {
  readonly store: Store;
  readonly viewFor: ViewBrief;
  readonly clock: Clock;
  readonly log: Log;
  /** Asked for at `start`. */
  readonly messengers: () => readonly Messenger[];
  readonly gateOf: (botId: number) => AnswerGate;
  /** Whether this process sends for the bot, and the platform answers. */
  readonly isRunning: (botId: number) => boolean;
}

/**
 * Passes copies on to the channels that follow theirs and starts threads under them, behind the posts of the same bot.
 * What is to be done is in the store, and what was done already the platform refuses to do again, so that a kill at any
 * moment costs a request at most. Nothing happens before `start`.
 */
export function createCopyTaskKeeper(options: CopyTaskKeeperOptions): BotLoops {
  return createBotLoops({
    ...options,
    workOf: (messenger) => {
      const { copyTools } = messenger;
      if (copyTools === undefined) return async () => null;
      const bot = new BotTasks(options, messenger, copyTools);
      return () => bot.look();
    },
    failed: 'What is to be done with copies of a bot could not be done.',
  });
}

class BotTasks {
  readonly #options: CopyTaskKeeperOptions;
  readonly #messenger: Messenger;
  readonly #tools: CopyTools;
  readonly #toldOf = new Set<CopyTaskKind>();
  /** Channels from which the platform lets nothing be passed on before a time. A restart costs one more refusal. */
  readonly #closedUntil = new Map<string, number>();

  constructor(options: CopyTaskKeeperOptions, messenger: Messenger, tools: CopyTools) {
    this.#options = options;
    this.#messenger = messenger;
    this.#tools = tools;
  }

  /** @returns When to look again; null when only news can bring work. */
  async look(): Promise<number | null> {
    const { store, clock, isRunning } = this.#options;
    const { botId } = this.#messenger;
    const now = clock.now();
    const next = await store.copyTasks.findNextTime(botId);
    if (next === null || next > now) return next;
    if (!isRunning(botId)) return now + LOOK_AGAIN_MS;
    const due = await store.copyTasks.findDue({ botId, now, limit: AT_ONCE });
    const done = await Promise.allSettled(due.map((task) => this.#take(task)));
    for (const one of done) if (one.status === 'rejected') throw one.reason;
    return await store.copyTasks.findNextTime(botId);
  }

  async #take(task: CopyTaskCandidate): Promise<void> {
    const now = this.#options.clock.now();
    const step = this.#stepOf(task, now);
    switch (step.kind) {
      case 'wait':
        return await this.#write((tasks) => tasks.postpone(task.id, step.until));
      case 'end':
        return await this.#write((tasks) => end(tasks, task, now));
      case 'do':
        return await this.#request(task);
    }
  }

  #stepOf(task: CopyTaskCandidate, now: number): CopyTaskStep {
    const step = copyTaskStep(task, now);
    const { chat } = task.copy;
    const until = this.#closedUntil.get(chat);
    if (step.kind !== 'do' || task.kind !== 'crosspost' || until === undefined) return step;
    if (until > now) return { kind: 'wait', until };
    this.#closedUntil.delete(chat);
    return step;
  }

  async #request(task: CopyTaskCandidate): Promise<void> {
    const { clock, gateOf } = this.#options;
    const gate = gateOf(task.botId);
    const name = task.kind === 'crosspost' ? null : await this.#nameOf(task);
    if (name === undefined) return await this.#write((tasks) => tasks.forget(task));
    const permit = await gate.admit({ chat: task.copy.chat, group: false, kind: 'edit', isBehind: true });
    if (!(await this.#begin(task))) return;
    const outcome = await this.#ask(task, name);
    permit.answered();
    if (outcome.kind === 'retry' && outcome.scope === 'bot') {
      gate.close({ chat: null, afterMs: outcome.afterMs });
    }
    await this.#settle(task, outcome, clock.now());
    if (task.kind === 'thread' && outcome.kind === 'done') await this.#nameAnew(task, name);
  }

  #ask({ kind, copy }: CopyTask, name: string | null): Promise<PinOutcome> {
    switch (kind) {
      case 'crosspost':
        return this.#tools.crosspost(copy);
      case 'thread':
        return this.#tools.startThread(copy, name);
      case 'name':
        return this.#tools.nameThread(copy, name);
    }
  }

  /** The wait for the permit may have been long. @returns Whether it is still to be done. */
  async #begin({ id }: CopyTask): Promise<boolean> {
    const { store, clock } = this.#options;
    const now = clock.now();
    return await store.transaction(
      async (tx) => {
        const present = await tx.copyTasks.find(id, now);
        if (present === null || this.#stepOf(present, now).kind !== 'do') return false;
        await tx.copyTasks.setAsked(id, now);
        return true;
      },
      { minor: true },
    );
  }

  async #settle(task: CopyTask, outcome: PinOutcome, now: number): Promise<void> {
    switch (outcome.kind) {
      case 'done':
        // The platform counts from when the request came to it, which was before it answered.
        return await this.#write((tasks) => end(tasks, { ...task, askedAt: now }, now));
      case 'refused':
        this.#tellOfRefusal(task, outcome.reason);
        return await this.#write((tasks) => tasks.forget(task));
      case 'retry':
        return await this.#putOff(task, outcome, now);
      case 'unknown':
        return await this.#write((tasks) => tasks.postpone(task.id, now + TRY_AGAIN_MS));
    }
  }

  /** A channel's allowance for passing on says nothing about posts into it, which go on. */
  async #putOff(
    { id, kind, copy }: CopyTask,
    { afterMs, scope }: PinOutcome & { kind: 'retry' },
    now: number,
  ): Promise<void> {
    const until = now + afterMs;
    if (kind === 'crosspost' && scope === 'chat') this.#closedUntil.set(copy.chat, until);
    await this.#write(async (tasks) => {
      await tasks.setAsked(id, null);
      await tasks.postpone(id, until);
    });
  }

  /** The brief may have changed while its thread was being made, when no change found one to name anew. */
  async #nameAnew(task: CopyTask, named: string | null): Promise<void> {
    const name = await this.#nameOf(task);
    if (name !== undefined && name !== named) await this.#tools.nameThread(task.copy, name);
  }

  /** The headline as it is read there now, null after a retraction; undefined where brief or place is gone. */
  async #nameOf({ briefNumber, destinationId }: CopyTask): Promise<string | null | undefined> {
    const { store, viewFor } = this.#options;
    try {
      const brief = await store.briefs.get(briefNumber);
      if (brief.state === 'retracted') return null;
      return (await viewFor(brief, await store.destinations.get(destinationId))).headline;
    } catch (error) {
      if (error instanceof FeedError && error.code === 'not_found') return undefined;
      throw error;
    }
  }

  /** Once for all channels of the bot: most of those that lack the right never meant to give it. */
  #tellOfRefusal({ kind, copy }: CopyTask, reason: string): void {
    if (this.#toldOf.has(kind)) return;
    this.#toldOf.add(kind);
    const { botId, platform } = this.#messenger;
    this.#options.log.warn({ botId, platform, chat: copy.chat, reason }, `${REFUSED[kind]} Not said again.`);
  }

  /** No loss: what a power cut takes back is done once more. */
  async #write(work: (tasks: CopyTaskWrites) => Promise<void>): Promise<void> {
    await this.#options.store.transaction((tx) => work(tx.copyTasks), { minor: true });
  }
}

async function end(tasks: CopyTaskWrites, task: CopyTask, now: number): Promise<void> {
  const counts = countsFor(task, now);
  await (counts === null ? tasks.forget(task) : tasks.finish(task.id, counts));
}

import { allCommands } from '../../../src/bots/all-commands.js';
import { commandBehind } from '../../../src/bots/press.js';
import { NOT_THERE, pathOf } from './paths.js';
import { createRefusalFinder } from './refusal-finder.js';
import type { Seat, Shown } from './seat.js';
import type { Scene, Step } from './step.js';

/** A platform with people in it, who can be asked to walk. */
export interface Stage {
  readonly platform: 'telegram' | 'discord';
  /** The language that all of them speak. BCP 47. */
  readonly locale: string;
  seat(by: Scene['by'], at: string | undefined): Seat;
  /** Lets something happen that nobody does by commands or buttons. */
  happen(what: string): Promise<void>;
}

const COMMANDS: ReadonlySet<string> = new Set(allCommands().map(({ name }) => name));

/**
 * Walks through the scenes and looks at each answer: it says something, refuses nothing, and each of its buttons leads to
 * something that there is.
 * @returns The paths that were walked.
 * @throws Error that names the scene and the step at which something is wrong
 */
export async function walk(stage: Stage, scenes: readonly Scene[]): Promise<ReadonlySet<string>> {
  const findRefusals = createRefusalFinder(stage.locale);
  const walked = new Set<string>();
  for (const scene of scenes.filter(({ only = stage.platform }) => only === stage.platform)) {
    let before: Shown | null = null;
    for (const [index, step] of scene.steps.entries()) {
      try {
        const shown = await take(stage, scene, step, walked);
        if (shown !== null) check(shown, findRefusals);
        before = shown ?? before;
      } catch (error) {
        const last = before === null ? '' : `\nShown before: ${before.words.join(' | ')}`;
        const at = `${scene.by} at ${scene.at ?? 'home'}, step ${index + 1}: ${JSON.stringify(step)}`;
        throw new Error(`${at}\n${error instanceof Error ? error.message : String(error)}${last}`, {
          cause: error,
        });
      }
    }
  }
  return walked;
}

/** What of all the paths is still to be walked on a platform. */
export function findMissing(
  platform: Stage['platform'],
  every: readonly string[],
  walked: ReadonlySet<string>,
): readonly string[] {
  return every.filter((path) => !walked.has(path) && NOT_THERE[platform][path] === undefined);
}

async function take(stage: Stage, { by, at }: Scene, step: Step, walked: Set<string>): Promise<Shown | null> {
  const seat = stage.seat(by, at);
  switch (step.kind) {
    case 'use':
      walked.add(`/${step.command}`);
      return await seat.use(step.command, step.options);
    case 'press': {
      const { action, shown } = await seat.press(step.wanted);
      walked.add(pathOf(action));
      return shown;
    }
    case 'fill':
      return await seat.fill(step.answers);
    case 'choose':
      return await seat.choose(step.wanted, step.value);
    case 'meanwhile':
      await stage.happen(step.happens);
      return null;
  }
}

function check({ words, actions }: Shown, findRefusals: ReturnType<typeof createRefusalFinder>): void {
  if (words.length === 0) throw new Error('The answer is empty.');
  const refused = findRefusals(words);
  if (refused.length > 0) throw new Error(`Refused (${refused.join(', ')}): ${words.join(' | ')}`);
  for (const action of actions) {
    if (action === null || !COMMANDS.has(commandBehind(action))) {
      throw new Error(`A button leads nowhere: ${words.join(' | ')}`);
    }
  }
}

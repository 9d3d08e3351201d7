import { z } from 'zod';
import { accountActions } from './accounts.js';
import type { Action, Stage } from './action.js';
import { botStandingActions } from './bot-standing.js';
import { conditionActions } from './conditions.js';
import { handlingActions } from './handling.js';
import { inlineActions } from './inline.js';
import { peopleActions } from './people.js';
import { placeActions } from './places.js';
import { readingActions } from './reading.js';

const actions = {
  ...accountActions,
  ...peopleActions,
  ...handlingActions,
  ...inlineActions,
  ...placeActions,
  ...botStandingActions,
  ...readingActions,
  ...conditionActions,
};

type Actions = typeof actions;

type Perform<Item> =
  Item extends Action<infer Schema, infer Result>
    ? undefined extends z.input<Schema>
      ? (input?: z.input<Schema>) => Result
      : (input: z.input<Schema>) => Result
    : never;

/** What people and testers can do, as functions. A wrong input is a `ZodError`; an impossible wish a `TelegramError`. */
export type TelegramControl = { readonly [Name in keyof Actions]: Perform<Actions[Name]> };

export function createControl(stage: Stage): TelegramControl {
  const bound = Object.entries(actions).map(([name]) => [
    name,
    (input: unknown) => performAction(stage, name, input),
  ]);
  return Object.fromEntries(bound) as TelegramControl;
}

/** Whether there is an action of this name. */
export function isAction(name: string): name is keyof Actions {
  return Object.hasOwn(actions, name);
}

/**
 * Does what an action says, with an input of unknown origin.
 *
 * @throws ZodError when the input is not what the action takes.
 */
export function performAction(stage: Stage, name: string, input: unknown): unknown {
  if (!isAction(name))
    throw new z.ZodError([{ code: 'custom', path: [], message: `no action ${name}`, input }]);
  const { schema, run } = actions[name] as Action<z.ZodType, unknown>;
  return run(stage, schema.parse(input));
}

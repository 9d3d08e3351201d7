import type { z } from 'zod';
import type { Scene } from './scene.js';

/** What a browser is answered: a form to fill in, or nothing but that it was done. */
export interface ActResult {
  /** The contents of a dialog to open. */
  readonly modal?: string;
  /** Entries that complete what is being typed. */
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
  /** What a bot offers for what is being typed, as the contents of a list. */
  readonly offered?: string;
  /** What the person reads where nothing else shows what became of it. */
  readonly notice?: string;
}

/** Something that a visitor can do; throws ZodError, or what the platform server throws for an impossible wish. */
export type Act = (input: unknown, scene: Scene) => ActResult | Promise<ActResult>;

/** Ties what is done to the form of its input. */
export function act<Schema extends z.ZodType>(
  schema: Schema,
  run: (input: z.output<Schema>, scene: Scene) => ActResult | Promise<ActResult>,
): Act {
  return (input, scene) => run(schema.parse(input), scene);
}

import type { WireOption } from '../../discord/forms/command-form.js';
import type { RegisteredCommand } from '../../discord/world.js';

/** Discord's numbers (docs, "Application Command Option Type"). */
const SUBCOMMAND = 1;
const GROUP = 2;

/** A command as it is picked: with its subcommand, so that nothing but values is left to fill in. */
export interface OfferedCommand {
  /** `topic add` */
  readonly name: string;
  readonly description: string;
  readonly options: readonly WireOption[];
}

/** What is offered, one entry for each way a command can be used, in the order of its names. */
export function listOffered(commands: readonly RegisteredCommand[]): readonly OfferedCommand[] {
  return commands
    .filter(({ type }) => type === 1)
    .flatMap(({ name, description, options = [] }) => uses({ name, description, options }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function uses({ name, description, options }: OfferedCommand): readonly OfferedCommand[] {
  const nested = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (nested.length === 0) return [{ name, description, options }];
  return nested.flatMap((option) =>
    uses({
      name: `${name} ${option.name}`,
      description: option.description,
      options: option.options ?? [],
    }),
  );
}

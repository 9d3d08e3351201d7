import type { WireOption } from '../../discord/forms/command-form.js';
import type { OfferedCommand } from './offered-commands.js';

/** Discord's numbers (docs, "Application Command Option Type"). */
const INTEGER = 4;
const BOOLEAN = 5;
const USER = 6;
const CHANNEL = 7;
const ROLE = 8;
const MENTIONABLE = 9;
const NUMBER = 10;
const ATTACHMENT = 11;

/** Who and what an option can name. */
export interface Nameable {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

/** The command line that a picked command turns into: its name and a field for each option. */
export function CommandForm({ command, nameable }: { command: OfferedCommand; nameable: Nameable }) {
  return (
    <fieldset class="dc-fields" data-command={command.name}>
      <legend>
        <b>/{command.name}</b> <span>{command.description}</span>
      </legend>
      {command.options.map((option) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control inside comes from a component
        <label class="dc-option">
          <span>
            {option.name}
            {option.required !== true && <small> optional</small>}
          </span>
          <OptionField option={option} nameable={nameable} />
          <small class="dc-hint">{option.description}</small>
        </label>
      ))}
    </fieldset>
  );
}

function OptionField({ option, nameable }: { option: WireOption; nameable: Nameable }) {
  const common = { name: option.name, required: option.required === true, 'data-type': String(option.type) };
  if (option.choices !== undefined && option.choices.length > 0) {
    return (
      <Choices
        common={common}
        choices={option.choices.map(({ name, value }) => ({ id: String(value), name }))}
      />
    );
  }
  switch (option.type) {
    case BOOLEAN:
      return (
        <Choices
          common={common}
          choices={[
            { id: 'true', name: 'True' },
            { id: 'false', name: 'False' },
          ]}
        />
      );
    case USER:
    case MENTIONABLE:
      return <Choices common={common} choices={nameable.people} />;
    case CHANNEL:
      return <Choices common={common} choices={nameable.channels} />;
    case INTEGER:
    case NUMBER:
      // What completes itself is found by words as well, which a field of numbers would not let in.
      if (option.autocomplete === true) return <TextField option={option} common={common} pattern="\d+" />;
      return (
        <input
          type="number"
          step={option.type === INTEGER ? '1' : 'any'}
          min={option.min_value}
          max={option.max_value}
          {...common}
        />
      );
    case ATTACHMENT:
      return <input type="file" accept="image/*" {...common} />;
    case ROLE:
      return <input type="text" {...common} />;
    default:
      return <TextField option={option} common={common} />;
  }
}

type Common = Readonly<Record<string, string | boolean>>;

function TextField({
  option,
  common,
  pattern,
}: {
  option: WireOption;
  common: Common;
  /** What may be sent. */
  pattern?: string;
}) {
  const limits = { minlength: option.min_length, maxlength: option.max_length ?? 6000 };
  if (option.autocomplete !== true) return <textarea rows={1} {...limits} {...common} />;
  const listId = `suggestions-${option.name}`;
  return (
    <>
      <input type="text" list={listId} data-autocomplete="true" pattern={pattern} {...limits} {...common} />
      <datalist id={listId} />
    </>
  );
}

function Choices({
  common,
  choices,
}: {
  common: Common;
  choices: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <select {...common}>
      <option value="">Choose…</option>
      {choices.map(({ id, name }) => (
        <option value={id}>{name}</option>
      ))}
    </select>
  );
}

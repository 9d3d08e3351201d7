import { COMPONENT, type WireComponent } from './forms/component-form.js';
import { lengthOf } from './forms/form.js';
import type { WireModal } from './forms/modal-form.js';
import { PersonError } from './person-error.js';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A filled-in modal as the bot receives it. Throws PersonError where the client would not let it be submitted. */
export function fillModal(modal: WireModal, values: Values): unknown[] {
  const known = new Set<string>();
  const filled = modal.components.map((part) => {
    if (part.type === COMPONENT.textDisplay) return { type: part.type, id: part.id };
    if (part.component) {
      const component = fillInput(part.component, part.label, values, known);
      return { type: part.type, id: part.id, component };
    }
    const components = (part.components ?? []).map((input) => fillInput(input, input.label, values, known));
    return { type: part.type, id: part.id, components };
  });
  for (const name of Object.keys(values)) {
    if (!known.has(name)) throw new PersonError(`The modal has no field "${name}".`);
  }
  return filled;
}

function fillInput(
  input: WireComponent,
  label: string | undefined,
  values: Values,
  known: Set<string>,
): unknown {
  const customId = input.custom_id ?? '';
  known.add(customId);
  if (label !== undefined) known.add(label);
  const given = values[customId] ?? (label === undefined ? undefined : values[label]);
  const base = { type: input.type, id: input.id, custom_id: customId };
  if (input.type !== COMPONENT.textInput) {
    return { ...base, values: typeof given === 'string' ? [given] : (given ?? []) };
  }
  const value = typeof given === 'string' ? given : (given?.join(', ') ?? input.value ?? '');
  const length = lengthOf(value);
  const name = label ?? customId;
  if (input.required !== false && length === 0) throw new PersonError(`"${name}" has to be filled in.`);
  if (length > (input.max_length ?? 4000)) throw new PersonError(`"${name}" is too long.`);
  if (length > 0 && length < (input.min_length ?? 0)) throw new PersonError(`"${name}" is too short.`);
  return { ...base, value };
}

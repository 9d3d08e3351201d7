import type { WireComponent } from '../../discord/forms/component-form.js';
import type { WireModal } from '../../discord/forms/modal-form.js';

const TEXT_INPUT = 4;
const TEXT = 10;
const PARAGRAPH = 2;

/** The form that a bot opened, as the contents of a dialog. */
export function Modal({ modal, interactionId }: { modal: WireModal; interactionId: string }) {
  return (
    <form class="dc-modal" method="dialog" data-do-submit="dc-modal" data-interaction={interactionId}>
      <h2 id="modal-title">{modal.title}</h2>
      {modal.components.map((part) => (
        <Part part={part} />
      ))}
      <footer>
        <button type="button" class="dc-button is-plain" data-do="close-dialog">
          Cancel
        </button>
        <button type="submit" class="dc-button is-primary">
          Submit
        </button>
      </footer>
    </form>
  );
}

function Part({ part }: { part: WireComponent }) {
  if (part.type === TEXT) return <p>{part.content}</p>;
  const input = part.component ?? part.components?.[0];
  if (input === undefined) return null;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control inside comes from a component
    <label class="dc-modal-field">
      <span>
        {part.label ?? input.label}
        {input.required !== false && (
          <span class="dc-required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </span>
      {part.description !== undefined && <small>{part.description}</small>}
      <Input input={input} />
    </label>
  );
}

function Input({ input }: { input: WireComponent }) {
  const common = { name: input.custom_id, required: input.required !== false };
  if (input.type !== TEXT_INPUT) {
    return (
      <select {...common} multiple={(input.max_values ?? 1) > 1}>
        {(input.options ?? []).map((option) => (
          <option value={option.value} selected={option.default === true}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  const limits = { minlength: input.min_length, maxlength: input.max_length, placeholder: input.placeholder };
  return input.style === PARAGRAPH ? (
    <textarea rows={5} {...common} {...limits}>
      {input.value}
    </textarea>
  ) : (
    <input type="text" value={input.value} {...common} {...limits} />
  );
}

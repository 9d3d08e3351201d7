import type { WireComponent } from '../../discord/forms/component-form.js';
import { Markdown } from './markdown.js';

/** Discord's numbers for what is drawn here (docs, "Component Types"). */
const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const ROLE_SELECT = 6;
const TEXT = 10;
const CONTAINER = 17;
const SECTION = 9;
const SEPARATOR = 14;

const BUTTON_CLASSES: Readonly<Record<number, string>> = {
  1: 'dc-button is-primary',
  2: 'dc-button is-secondary',
  3: 'dc-button is-success',
  4: 'dc-button is-danger',
  5: 'dc-button is-secondary',
};

/** A role of the server, to choose from. */
export interface NamedRole {
  readonly id: string;
  readonly name: string;
}

/** The rows of buttons and selects below a message, and the texts of a message that is made of components. */
export function Components({
  components,
  messageId,
  roles,
}: {
  components: readonly WireComponent[];
  messageId: string;
  roles: readonly NamedRole[];
}) {
  return (
    <>
      {components.map((component) => (
        <Component component={component} messageId={messageId} roles={roles} />
      ))}
    </>
  );
}

function Component({
  component,
  messageId,
  roles,
}: {
  component: WireComponent;
  messageId: string;
  roles: readonly NamedRole[];
}) {
  const inner = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
  switch (component.type) {
    case ROW:
      return (
        <div class="dc-buttons">
          <Components components={inner} messageId={messageId} roles={roles} />
        </div>
      );
    case BUTTON:
      return <Button button={component} messageId={messageId} />;
    case STRING_SELECT:
      return <Select select={component} options={component.options ?? []} messageId={messageId} />;
    case ROLE_SELECT: {
      const options = roles.map(({ id, name }) => ({ label: `@${name.replace(/^@/, '')}`, value: id }));
      return <Select select={component} options={options} messageId={messageId} />;
    }
    case TEXT:
      return (
        <div class="dc-markdown">
          <Markdown text={component.content ?? ''} />
        </div>
      );
    case SECTION:
    case CONTAINER:
      return (
        <div class="dc-embed">
          <Components components={inner} messageId={messageId} roles={roles} />
        </div>
      );
    case SEPARATOR:
      return <hr />;
    default:
      return null;
  }
}

function Button({ button, messageId }: { button: WireComponent; messageId: string }) {
  const label = [button.emoji?.name, button.label].filter(Boolean).join(' ');
  if (button.url !== undefined) {
    return (
      <a class={BUTTON_CLASSES[5]} href={button.url} target="_blank" rel="noopener noreferrer">
        {label} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  return (
    <button
      type="button"
      class={BUTTON_CLASSES[button.style ?? 2] ?? 'dc-button is-secondary'}
      data-do="dc-press"
      data-message={messageId}
      data-custom={button.custom_id}
      disabled={button.disabled === true}
    >
      {label}
    </button>
  );
}

function Select({
  select,
  options,
  messageId,
}: {
  select: WireComponent;
  options: NonNullable<WireComponent['options']>;
  messageId: string;
}) {
  const name = select.placeholder ?? 'Make a selection';
  const several = (select.max_values ?? 1) > 1;
  return (
    <form
      class="dc-select"
      data-do-submit="dc-choose"
      data-message={messageId}
      data-custom={select.custom_id}
    >
      <select name="values" aria-label={name} multiple={several} disabled={select.disabled === true}>
        {!several && <option value="">{name}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.default === true}>
            {option.emoji?.name === undefined ? option.label : `${option.emoji.name} ${option.label}`}
          </option>
        ))}
      </select>
      <button type="submit" class="dc-button is-secondary" disabled={select.disabled === true}>
        Choose
      </button>
    </form>
  );
}

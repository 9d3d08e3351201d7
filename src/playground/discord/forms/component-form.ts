import type { Field } from './form.js';

/** A component as it stands in messages and modals; which members it has depends on its type. */
export interface WireComponent {
  type: number;
  id: number;
  custom_id?: string;
  label?: string;
  description?: string;
  style?: number;
  url?: string;
  sku_id?: string;
  emoji?: { id?: string; name?: string; animated?: boolean };
  disabled?: boolean;
  options?: WireSelectOption[];
  placeholder?: string;
  min_values?: number;
  max_values?: number;
  min_length?: number;
  max_length?: number;
  required?: boolean;
  value?: string;
  content?: string;
  components?: WireComponent[];
  component?: WireComponent;
  accessory?: WireComponent;
  [other: string]: unknown;
}

interface WireSelectOption {
  label: string;
  value: string;
  description?: string;
  emoji?: { id?: string; name?: string; animated?: boolean };
  default?: boolean;
}

/** The types of components that are told apart here (docs, "Component Types"). */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

export const SELECT_TYPES: ReadonlySet<number> = new Set([
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
]);

/** What is counted over all components of one message or modal. */
export class ComponentCount {
  readonly #customIds = new Set<string>();
  #nextId = 1;

  /** The component's own number: the one given, or the next. */
  number(field: Field): number {
    return field.get('id').integer({ min: 0 }) || this.#nextId++;
  }

  customId(field: Field): string | undefined {
    const place = field.get('custom_id');
    const customId = place.text({ min: 1, max: 100 });
    if (!place.present) return place.fault('COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    if (customId === undefined) return undefined;
    if (this.#customIds.has(customId)) {
      return place.fault('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    }
    this.#customIds.add(customId);
    return customId;
  }
}

/** Reads the rows of a message: at most 5 rows of 1 to 5 buttons or one select (docs, "Action Row"). */
export function readRows(field: Field): WireComponent[] {
  const count = new ComponentCount();
  return field.list({ max: 5 }).map((row) => {
    row.record();
    row.get('type').choice([COMPONENT.row], true);
    return readRow(row, count);
  });
}

export function readRow(row: Field, count: ComponentCount): WireComponent {
  const id = count.number(row);
  const children = row.get('components').list({ min: 1, max: 5, required: true });
  const components = children.map((child) => readInteractive(child, count));
  const select = components.findIndex(({ type }) => SELECT_TYPES.has(type));
  if (select >= 0 && components.length > 1) {
    row
      .get('components')
      .fault('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
  }
  return { type: COMPONENT.row, id, components };
}

const INTERACTIVE_TYPES = [
  COMPONENT.button,
  COMPONENT.stringSelect,
  COMPONENT.userSelect,
  COMPONENT.roleSelect,
  COMPONENT.mentionableSelect,
  COMPONENT.channelSelect,
] as const;

function readInteractive(field: Field, count: ComponentCount): WireComponent {
  field.record();
  const type = field.get('type').choice(INTERACTIVE_TYPES, true);
  if (type === undefined) return { type: COMPONENT.button, id: 0 };
  return type === COMPONENT.button ? readButton(field, count) : readSelect(field, type, count);
}

/** A button: label of at most 80 characters; a link has an address, the others a custom id. */
export function readButton(field: Field, count: ComponentCount): WireComponent {
  const button: WireComponent = { type: COMPONENT.button, id: count.number(field) };
  const style = field.get('style').choice([1, 2, 3, 4, 5, 6], true);
  const label = field.get('label').text({ max: 80 });
  const emoji = readEmoji(field.get('emoji'));
  if (style !== undefined) button.style = style;
  if (label) button.label = label;
  if (emoji) button.emoji = emoji;
  if (field.get('disabled').flag()) button.disabled = true;
  if (style === 5) {
    if (field.get('custom_id').present) {
      field.fault(
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
    const url = field.get('url').url({ required: true, max: 512 });
    if (url) button.url = url;
  } else if (style !== 6) {
    if (field.get('url').present) {
      field.fault(
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      );
    }
    const customId = count.customId(field);
    if (customId) button.custom_id = customId;
  }
  if (!field.get('label').value && !emoji && style !== 6) {
    field.get('label').fault('BASE_TYPE_REQUIRED', 'This field is required');
  }
  return button;
}

function readEmoji(field: Field): { id?: string; name?: string; animated?: boolean } | undefined {
  if (!field.record()) return undefined;
  const id = field.get('id').id();
  const name = field.get('name').text({ max: 100 });
  if (!id && !name) return field.fault('COMPONENT_INVALID_EMOJI', 'Invalid emoji');
  return { ...(id ? { id } : {}), ...(name ? { name } : {}) };
}

/** A select: placeholder of at most 150 characters, and for texts 1 to 25 options with distinct values. */
export function readSelect(field: Field, type: number, count: ComponentCount): WireComponent {
  const select: WireComponent = { type, id: count.number(field) };
  const customId = count.customId(field);
  const placeholder = field.get('placeholder').text({ max: 150 });
  if (customId) select.custom_id = customId;
  if (placeholder) select.placeholder = placeholder;
  select.min_values = field.get('min_values').integer({ min: 0, max: 25 }) ?? 1;
  select.max_values = field.get('max_values').integer({ min: 1, max: 25 }) ?? 1;
  if (field.get('disabled').flag()) select.disabled = true;
  const required = field.get('required').flag();
  if (required !== undefined) select.required = required;
  if (type === COMPONENT.stringSelect) select.options = readOptions(field.get('options'));
  for (const key of ['channel_types', 'default_values']) {
    if (field.get(key).present) select[key] = field.get(key).value;
  }
  return select;
}

function readOptions(field: Field): WireSelectOption[] {
  const values = new Set<string>();
  return field.list({ min: 1, max: 25, required: true }).map((place) => {
    const label = place.get('label').text({ max: 100, required: true }) ?? '';
    const value = place.get('value').text({ max: 100, required: true }) ?? '';
    const description = place.get('description').text({ max: 100 });
    const emoji = readEmoji(place.get('emoji'));
    if (values.has(value)) {
      place.fault('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    }
    values.add(value);
    return {
      label,
      value,
      ...(description ? { description } : {}),
      ...(emoji ? { emoji } : {}),
      ...(place.get('default').flag() ? { default: true } : {}),
    };
  });
}

/** All components, also those inside rows, sections and containers. */
export function* everyComponent(components: readonly WireComponent[]): Generator<WireComponent> {
  for (const component of components) {
    yield component;
    if (component.components) yield* everyComponent(component.components);
    if (component.component) yield* everyComponent([component.component]);
    if (component.accessory) yield* everyComponent([component.accessory]);
  }
}

import { COMPONENT, ComponentCount, readSelect, SELECT_TYPES, type WireComponent } from './component-form.js';
import { Field, Form } from './form.js';

/** A modal as the person sees it. */
export interface WireModal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly WireComponent[];
}

/**
 * Reads a modal: title of at most 45 characters, 1 to 5 components, each a row with one text input or a label
 * around one input (docs, "Modal"). Throws 50035.
 *
 * @param body The callback's whole body, since Discord's faults are counted from there.
 */
export function readModal(body: unknown): WireModal {
  const form = new Form();
  const data = new Field(form, body).get('data');
  if (!data.present) data.fault('BASE_TYPE_REQUIRED', 'This field is required');
  const count = new ComponentCount();
  const customId = data.get('custom_id').text({ min: 1, max: 100, required: true });
  const title = data.get('title').text({ max: 45, required: true });
  const components = data
    .get('components')
    .list({ min: 1, max: 5, required: true })
    .map((part) => readPart(part, count));
  form.check();
  return { custom_id: customId ?? '', title: title ?? '', components };
}

function readPart(part: Field, count: ComponentCount): WireComponent {
  part.record();
  const type = part.get('type').choice([COMPONENT.row, COMPONENT.textDisplay, COMPONENT.label], true);
  const id = count.number(part);
  if (type === COMPONENT.textDisplay) {
    return { type, id, content: part.get('content').text({ max: 4000, required: true }) ?? '' };
  }
  if (type === COMPONENT.label) {
    const label = part.get('label').text({ max: 45, required: true }) ?? '';
    const description = part.get('description').text({ max: 100 });
    const component = readInput(part.get('component'), count, false);
    return { type, id, label, component, ...(description ? { description } : {}) };
  }
  const children = part.get('components').list({ min: 1, max: 1, required: true });
  const components = children.map((child) => readInput(child, count, true));
  return { type: COMPONENT.row, id, components };
}

function readInput(field: Field, count: ComponentCount, ownLabel: boolean): WireComponent {
  if (!field.present) field.fault('BASE_TYPE_REQUIRED', 'This field is required');
  field.record();
  const type = field.get('type').integer({ required: true });
  if (type !== undefined && SELECT_TYPES.has(type) && !ownLabel) return readSelect(field, type, count);
  field.get('type').choice([COMPONENT.textInput]);
  const input: WireComponent = { type: COMPONENT.textInput, id: count.number(field) };
  const customId = count.customId(field);
  if (customId) input.custom_id = customId;
  input.style = field.get('style').choice([1, 2], true) ?? 1;
  const label = field.get('label').text({ max: 45, required: ownLabel });
  if (label) input.label = label;
  readTextLimits(field, input);
  return input;
}

function readTextLimits(field: Field, input: WireComponent): void {
  const minLength = field.get('min_length').integer({ min: 0, max: 4000 });
  const maxLength = field.get('max_length').integer({ min: 1, max: 4000 });
  const placeholder = field.get('placeholder').text({ max: 100 });
  const value = field.get('value').text({ max: 4000 });
  if (minLength !== undefined) input.min_length = minLength;
  if (maxLength !== undefined) input.max_length = maxLength;
  if (placeholder) input.placeholder = placeholder;
  if (value) input.value = value;
  input.required = field.get('required').flag() ?? true;
}

import {
  COMPONENT,
  ComponentCount,
  everyComponent,
  readButton,
  readRow,
  type WireComponent,
} from './component-form.js';
import { type Field, lengthOf } from './form.js';

/** Components in all, and characters of text over all of them (docs, "Components V2"). */
const MAX_COMPONENTS = 40;
const MAX_TEXT_CHARACTERS = 4000;

const TOP_LEVEL = [
  COMPONENT.row,
  COMPONENT.section,
  COMPONENT.textDisplay,
  COMPONENT.mediaGallery,
  COMPONENT.file,
  COMPONENT.separator,
  COMPONENT.container,
] as const;

const IN_CONTAINER = TOP_LEVEL.filter((type) => type !== COMPONENT.container);

/** Reads the components of a message that carries the flag for Components V2. */
export function readLayout(field: Field): WireComponent[] {
  const count = new ComponentCount();
  const components = field.list({ max: MAX_COMPONENTS }).map((part) => readPart(part, count, TOP_LEVEL));
  let number = 0;
  let characters = 0;
  for (const component of everyComponent(components)) {
    number += 1;
    characters += lengthOf(component.type === COMPONENT.textDisplay ? (component.content ?? '') : '');
  }
  if (number > MAX_COMPONENTS) {
    field.fault(
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `The maximum number of components in a message is ${MAX_COMPONENTS}`,
    );
  }
  if (characters > MAX_TEXT_CHARACTERS) {
    field.fault(
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      `The maximum displayable text size is ${MAX_TEXT_CHARACTERS}`,
    );
  }
  return components;
}

function readPart(part: Field, count: ComponentCount, allowed: readonly number[]): WireComponent {
  part.record();
  const type = part.get('type').choice(allowed, true);
  switch (type) {
    case COMPONENT.row:
      return readRow(part, count);
    case COMPONENT.textDisplay:
      return readText(part, count);
    case COMPONENT.section:
      return readSection(part, count);
    case COMPONENT.mediaGallery:
      return readGallery(part, count);
    case COMPONENT.file:
      return { type, id: count.number(part), file: { url: readMedia(part.get('file')) } };
    case COMPONENT.container:
      return readContainer(part, count);
    default:
      return {
        type: COMPONENT.separator,
        id: count.number(part),
        divider: part.get('divider').flag() ?? true,
        spacing: part.get('spacing').choice([1, 2]) ?? 1,
      };
  }
}

function readText(part: Field, count: ComponentCount): WireComponent {
  const content = part.get('content').text({ min: 1, max: MAX_TEXT_CHARACTERS, required: true }) ?? '';
  return { type: COMPONENT.textDisplay, id: count.number(part), content };
}

function readMedia(place: Field): string {
  if (!place.present) place.fault('BASE_TYPE_REQUIRED', 'This field is required');
  place.record();
  return place.get('url').url({ required: true, attachments: true }) ?? '';
}

function readSection(part: Field, count: ComponentCount): WireComponent {
  const id = count.number(part);
  const texts = part.get('components').list({ min: 1, max: 3, required: true });
  const components = texts.map((text) => readPart(text, count, [COMPONENT.textDisplay]));
  const place = part.get('accessory');
  if (!place.present) place.fault('BASE_TYPE_REQUIRED', 'This field is required');
  const kind = place.get('type').choice([COMPONENT.button, COMPONENT.thumbnail]);
  const accessory =
    kind === COMPONENT.button
      ? readButton(place, count)
      : { type: COMPONENT.thumbnail, id: count.number(place), media: { url: readMedia(place.get('media')) } };
  return { type: COMPONENT.section, id, components, accessory };
}

function readGallery(part: Field, count: ComponentCount): WireComponent {
  const items = part
    .get('items')
    .list({ min: 1, max: 10, required: true })
    .map((item) => ({
      media: { url: readMedia(item.get('media')) },
      description: item.get('description').text({ max: 1024 }) ?? null,
      spoiler: item.get('spoiler').flag() ?? false,
    }));
  return { type: COMPONENT.mediaGallery, id: count.number(part), items };
}

function readContainer(part: Field, count: ComponentCount): WireComponent {
  const id = count.number(part);
  const parts = part.get('components').list({ min: 1, max: MAX_COMPONENTS, required: true });
  const components = parts.map((child) => readPart(child, count, IN_CONTAINER));
  const accent = part.get('accent_color').integer({ min: 0, max: 0xffffff });
  const spoiler = part.get('spoiler').flag() ?? false;
  return { type: COMPONENT.container, id, components, accent_color: accent ?? null, spoiler };
}

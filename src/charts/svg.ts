type Attributes = Readonly<Record<string, string | number>>;

/** One element. @param content Elements, or text that was escaped. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeText(valueText(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A line of words; `y` is its base line. */
export function words(
  text: string,
  look: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly fill: string;
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly bold?: boolean;
  },
): string {
  const { x, y, size, fill, anchor = 'start', bold = false } = look;
  const weight: Attributes = bold ? { 'font-weight': 'bold' } : {};
  return element(
    'text',
    { x, y, 'font-size': size, fill, 'text-anchor': anchor, ...weight },
    escapeText(text),
  );
}

/** A line through points, to be stroked; empty for none. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${valueText(x)} ${valueText(y)}`).join('');
}

/** A tenth of a unit is finer than a pixel. */
function valueText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

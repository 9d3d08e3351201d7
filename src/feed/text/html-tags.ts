/** One tag of HTML source, before anything is made of it. */
export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  /** Where the source goes on after the tag. */
  readonly end: number;
}

/** The tag that begins at `start`, or null when no tag does. @param lowerCase The source with A–Z in lower case. */
export function readTag(source: string, lowerCase: string, start: number): Tag | null {
  const name = /^<(\/?)([a-z][a-z0-9]*)/.exec(lowerCase.slice(start, start + 32));
  if (name === null) return null;
  const attributesStart = start + name[0].length;
  let quote = '';
  let end = attributesStart;
  for (; end < source.length; end += 1) {
    const character = source[end] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') break;
    else if ((character === '"' || character === "'") && /[=\s]/.test(source[end - 1] ?? ''))
      quote = character;
  }
  return {
    name: name[2] ?? '',
    closes: name[1] === '/',
    attributes: source.slice(attributesStart, end),
    end: end + 1,
  };
}

/** Comments, document types and processing instructions vanish; any other `<` is a character. */
export function afterNonTag(source: string, start: number): number {
  if (source.startsWith('<!--', start)) {
    const end = source.indexOf('-->', start + 4);
    return end === -1 ? source.length : end + 3;
  }
  if (!/^<[!?/]/.test(source.slice(start, start + 2))) return start + 1;
  const end = source.indexOf('>', start);
  return end === -1 ? source.length : end + 1;
}

/** Where the source goes on after an element whose content is no markup; at its end when it is never closed. */
export function afterElement(source: string, lowerCase: string, tag: Tag): number {
  const end = lowerCase.indexOf(`</${tag.name}`, tag.end);
  const close = end === -1 ? -1 : source.indexOf('>', end);
  return close === -1 ? source.length : close + 1;
}

/** The value of an attribute in a tag's source, its character references as they are; null when it is not there. */
export function attributeValue(attributes: string, name: string): string | null {
  for (const match of attributes.matchAll(/([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    if (match[1]?.toLowerCase() === name) return match[2] ?? match[3] ?? match[4] ?? '';
  }
  return null;
}

/** ASCII letters alone, so that offsets stay what they are. */
export function lowerCased(source: string): string {
  return source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** One `key: value` line, its value a list if it was written as one. */
export interface FrontMatterEntry {
  /** Lower case. */
  readonly key: string;
  readonly values: readonly string[];
}

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  /** Lines that are neither `key: value` nor an item of a list. */
  readonly strayLines: readonly string[];
  /** Whether the closing `---` is missing; then nothing was read, and the body is the whole source. */
  readonly unclosed: boolean;
  readonly body: string;
}

const ENTRY = /^([A-Za-z][A-Za-z_-]*)[ \t]*:[ \t]*(.*)$/;
const LIST_ITEM = /^[ \t]*-[ \t]+(.*)$/;

/**
 * Parts a text into the front matter between two lines of `---` and the body after it. Of YAML only what
 * people write there is understood: `key: value`, `[a, b]`, `a, b`, quoted values, lists of `- a` lines and
 * whole-line comments. A value is split at commas only where the key takes a list (`listKeys`).
 */
export function readFrontMatter(source: string, listKeys: ReadonlySet<string>): FrontMatter {
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const body = lines.join('\n');
  if (lines[0]?.trimEnd() !== '---' || !/^[A-Za-z#]|^---/.test(lines[1] ?? '')) {
    return { entries: [], strayLines: [], unclosed: false, body };
  }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  if (end === -1) return { entries: [], strayLines: [], unclosed: true, body };
  return {
    ...readEntries(lines.slice(1, end), listKeys),
    unclosed: false,
    body: lines.slice(end + 1).join('\n'),
  };
}

function readEntries(
  lines: readonly string[],
  listKeys: ReadonlySet<string>,
): Pick<FrontMatter, 'entries' | 'strayLines'> {
  const entries: { readonly key: string; readonly values: string[] }[] = [];
  const strayLines: string[] = [];
  for (const line of lines) {
    const entry = ENTRY.exec(line);
    const item = LIST_ITEM.exec(line)?.[1];
    const last = entries.at(-1);
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (entry !== null) {
      const key = (entry[1] ?? '').toLowerCase();
      entries.push({ key, values: readValues(entry[2] ?? '', listKeys.has(key)) });
    } else if (item !== undefined && last !== undefined && listKeys.has(last.key)) {
      last.values.push(...readValues(item, false));
    } else {
      strayLines.push(line.trim());
    }
  }
  return { entries, strayLines };
}

function readValues(written: string, isList: boolean): string[] {
  const value = written.trim();
  const listed = isList && value.startsWith('[') && value.endsWith(']') ? value.slice(1, -1) : value;
  return (isList ? listed.split(',') : [listed]).map(unquoted).filter((part) => part !== '');
}

function unquoted(written: string): string {
  const value = written.trim();
  return /^(["']).*\1$/.test(value) && value.length > 1 ? value.slice(1, -1).trim() : value;
}

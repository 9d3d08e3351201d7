import { cleanText } from './clean-text.js';
import type { Inline } from './document.js';
import { safeUrl } from './safe-url.js';

/** The marks that lie over a piece of a line. */
export interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where the piece links to, or null. */
  readonly url: string | null;
}

/** A paragraph as a flat sequence: the form in which marks are easy to put on, compare and cut. */
export type Run = Marks &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'code'; readonly text: string }
    | { readonly kind: 'break' }
  );

export const PLAIN: Marks = { bold: false, italic: false, url: null };

/** Flattens inline content. A line end inside a text becomes a break; the outer of two nested links wins. */
export function toRuns(content: readonly Inline[], marks: Marks = PLAIN): Run[] {
  return content.flatMap((inline): Run[] => {
    switch (inline.kind) {
      case 'text':
        return textRuns(inline.text, marks);
      case 'break':
        return [{ ...marks, kind: 'break' }];
      case 'code':
        return [{ ...marks, kind: 'code', text: inline.text }];
      case 'bold':
        return toRuns(inline.content, { ...marks, bold: true });
      case 'italic':
        return toRuns(inline.content, { ...marks, italic: true });
      case 'link':
        return linkRuns(inline.url, inline.content, marks);
    }
  });
}

/** A text as runs, its line ends as breaks. */
export function textRuns(text: string, marks: Marks = PLAIN): Run[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((line, index): Run[] => {
      const run: Run[] = line === '' ? [] : [{ ...marks, kind: 'text', text: line }];
      return index === 0 ? run : [{ ...marks, kind: 'break' }, ...run];
    });
}

/** Puts runs back into a tree: links outermost, then bold, then italic. Neighbours under one mark share it. */
export function fromRuns(runs: readonly Run[]): Inline[] {
  return groupBy(
    runs,
    (run) => run.url,
    (url, linked) =>
      url === null ? emphasised(linked) : [{ kind: 'link', url, content: emphasised(linked) }],
  );
}

/**
 * Runs in normal form, one array for each paragraph they make (two breaks in a row part paragraphs): texts
 * cleaned, spaces collapsed and never at the edge of a mark, a line or a paragraph, neighbours merged.
 */
export function tidyRuns(runs: readonly Run[]): Run[][] {
  const cleaned = cleanRuns(mergeRuns(cleanRuns(mergeRuns(runs))));
  return splitParagraphs(withoutEdgeSpaces(cleaned.flatMap(pieces))).map((paragraph) =>
    mergeRuns(withSpaceMarks(paragraph)),
  );
}

function linkRuns(url: string, content: readonly Inline[], marks: Marks): Run[] {
  if (marks.url !== null) return toRuns(content, marks);
  const safe = safeUrl(url);
  const inner = toRuns(content, { ...marks, url: safe });
  const visible = inner.some((run) => run.kind !== 'break' && cleanText(run.text).trim() !== '');
  return visible || safe === null ? inner : [{ ...marks, url: safe, kind: 'text', text: safe }];
}

function emphasised(runs: readonly Run[]): Inline[] {
  return groupBy(
    runs,
    (run) => run.bold,
    (bold, same) => (bold ? [{ kind: 'bold', content: italicised(same) }] : italicised(same)),
  );
}

function italicised(runs: readonly Run[]): Inline[] {
  return groupBy(
    runs,
    (run) => run.italic,
    (italic, same) => (italic ? [{ kind: 'italic', content: same.map(leaf) }] : same.map(leaf)),
  );
}

function leaf(run: Run): Inline {
  return run.kind === 'break' ? { kind: 'break' } : { kind: run.kind, text: run.text };
}

function groupBy<Key>(
  runs: readonly Run[],
  keyOf: (run: Run) => Key,
  render: (key: Key, group: readonly Run[]) => Inline[],
): Inline[] {
  const groups: { readonly key: Key; readonly runs: Run[] }[] = [];
  for (const run of runs) {
    const key = keyOf(run);
    const last = groups.at(-1);
    if (last !== undefined && last.key === key) last.runs.push(run);
    else groups.push({ key, runs: [run] });
  }
  return groups.flatMap((group) => render(group.key, group.runs));
}

function sameMarks(a: Marks, b: Marks): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.url === b.url;
}

function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  let pending: { readonly run: Exclude<Run, { kind: 'break' }>; readonly texts: string[] } | null = null;
  const flush = (): void => {
    if (pending !== null) merged.push({ ...pending.run, text: pending.texts.join('') });
    pending = null;
  };
  for (const run of runs) {
    if (run.kind === 'break') {
      flush();
      merged.push(run);
    } else if (pending !== null && pending.run.kind === run.kind && sameMarks(pending.run, run)) {
      pending.texts.push(run.text);
    } else {
      flush();
      pending = { run, texts: [run.text] };
    }
  }
  flush();
  return merged;
}

function cleanRuns(runs: readonly Run[]): Run[] {
  return runs.flatMap((run): Run[] => {
    if (run.kind === 'break') return [run];
    if (run.kind === 'text') return textRuns(cleanText(run.text), run);
    const text = cleanText(run.text).replace(/\s+/g, oneSpace).trim();
    return text === '' ? [] : [{ ...run, text }];
  });
}

/** Texts cut into words and the spaces between them, which get their marks by other rules. */
function pieces(run: Run): Run[] {
  if (run.kind !== 'text') return [run];
  return run.text
    .split(/(\s+)/)
    .filter((piece) => piece !== '')
    .map((text) => ({ ...run, text }));
}

function isSpace(run: Run): run is Extract<Run, { kind: 'text' }> {
  return run.kind === 'text' && run.text.trim() === '';
}

function withoutEdgeSpaces(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const last = kept.at(-1);
    if (isSpace(run)) {
      if (last === undefined || last.kind === 'break') continue;
      const space = isSpace(last) ? kept.pop() : undefined;
      const earlier = space?.kind === 'text' ? space.text : '';
      kept.push({ ...run, text: oneSpace(earlier + run.text) });
    } else {
      if (run.kind === 'break' && last !== undefined && isSpace(last)) kept.pop();
      kept.push(run);
    }
  }
  const last = kept.at(-1);
  if (last !== undefined && isSpace(last)) kept.pop();
  return kept;
}

/** One space for many. A no-break space is meant (10 km, « quotes ») as long as it stands by itself. */
function oneSpace(spaces: string): string {
  return /^[\u00a0\u202f]+$/.test(spaces) ? spaces.slice(0, 1) : ' ';
}

function splitParagraphs(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [];
  let current: Run[] = [];
  let breaks: Run[] = [];
  for (const run of runs) {
    if (run.kind === 'break') {
      breaks.push(run);
      continue;
    }
    if (breaks.length > 1 && current.length > 0) {
      paragraphs.push(current);
      current = [];
    } else if (current.length > 0) {
      current.push(...breaks);
    }
    breaks = [];
    current.push(run);
  }
  return current.length > 0 ? [...paragraphs, current] : paragraphs;
}

/**
 * A space or break keeps a mark only where the words on both its sides have it too, in the same place of the
 * tree: otherwise it would stand at the edge of a mark.
 */
function withSpaceMarks(runs: readonly Run[]): Run[] {
  const isGap = (run: Run): boolean => run.kind === 'break' || isSpace(run);
  const next: Marks[] = [];
  let following: Marks = PLAIN;
  for (const run of runs.toReversed()) {
    if (!isGap(run)) following = run;
    next.push(following);
  }
  let previous: Marks = PLAIN;
  return runs.map((run, index) => {
    if (!isGap(run)) {
      previous = run;
      return run;
    }
    return { ...run, ...commonMarks(run, previous, next[runs.length - 1 - index] ?? PLAIN) };
  });
}

function commonMarks(own: Marks, before: Marks, after: Marks): Marks {
  const linked = own.url === before.url && own.url === after.url;
  const bold = linked && own.bold && before.bold && after.bold;
  const inSameBold = linked && before.bold === after.bold && bold === before.bold;
  const italic = inSameBold && own.italic && before.italic && after.italic;
  return { bold, italic, url: linked ? own.url : null };
}

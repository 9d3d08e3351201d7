import type { Block, Document } from './document.js';
import { fromRuns, type Run, toRuns } from './inline-runs.js';
import { sameSite } from './link-key.js';

/** What people take for an address when they read it: with a scheme, `www.`, or a domain that no word ends in. */
const ADDRESS =
  /^(?:https?:\/\/\S+|www\.[\p{L}\p{N}-]+\.\S+|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|gov|edu|mil|int|info|news|bank|example)(?:[:/?#]\S*)?)$/iu;

/**
 * The document in which links whose text is an address of another site than the one they lead to show where they lead in
 * place of it: whoever reads `https://bank.example` and presses it does not expect another bank. Done twice it changes
 * nothing.
 */
export function withHonestLinks(document: Document): Document {
  return document.map((block): Block => {
    switch (block.kind) {
      case 'paragraph':
        return { ...block, content: fromRuns(honestRuns(toRuns(block.content))) };
      case 'quote':
        return { ...block, content: withHonestLinks(block.content) };
      case 'list':
        return { ...block, items: block.items.map(withHonestLinks) };
      case 'code':
        return block;
    }
  });
}

function honestRuns(runs: readonly Run[]): Run[] {
  const honest: Run[] = [];
  let at = 0;
  while (at < runs.length) {
    const first = runs[at];
    if (first === undefined) break;
    const end = endOfLink(runs, at, first.url);
    const link = runs.slice(at, end);
    const { url } = first;
    if (url !== null && isElsewhere(textOf(link), url)) {
      honest.push({ bold: first.bold, italic: first.italic, url, kind: 'text', text: url });
    } else honest.push(...link);
    at = end;
  }
  return honest;
}

function endOfLink(runs: readonly Run[], start: number, url: string | null): number {
  const end = runs.findIndex((run, index) => index > start && run.url !== url);
  return url === null ? start + 1 : end === -1 ? runs.length : end;
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
}

function isElsewhere(text: string, url: string): boolean {
  const shown = text.trim();
  if (!ADDRESS.test(shown)) return false;
  return !sameSite(/^https?:/i.test(shown) ? shown : `https://${shown}`, url);
}

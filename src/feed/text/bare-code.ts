import type { Block, Document } from './document.js';
import { fromRuns, PLAIN, type Run, tidyRuns, toRuns } from './inline-runs.js';

/**
 * Takes the marks off code inside a line where `clashes` says that the platform cannot show both: such code
 * stands bare, and inside a link, which counts for more, it becomes ordinary text.
 */
export function bareCode(document: Document, clashes: (text: string) => boolean): Document {
  const bareRun = (run: Run): Run => {
    if (run.kind !== 'code' || !clashes(run.text)) return run;
    return run.url === null ? { ...run, ...PLAIN } : { ...run, kind: 'text' };
  };
  const bareBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph': {
        const runs = toRuns(block.content);
        if (!runs.some((run) => run.kind === 'code' && clashes(run.text))) return block;
        return { ...block, content: fromRuns(tidyRuns(runs.map(bareRun)).flat()) };
      }
      case 'quote':
        return { ...block, content: block.content.map(bareBlock) };
      case 'list':
        return { ...block, items: block.items.map((item) => item.map(bareBlock)) };
      case 'code':
        return block;
    }
  };
  return document.map(bareBlock);
}

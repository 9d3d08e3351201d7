import type { Document, Inline } from './document.js';
import { normalise } from './normalise.js';
import { plainText } from './to-plain-text.js';

/** What a finished paragraph ends with, in the scripts that we know of; quotation marks and brackets may follow. */
const ENDS = /[.!?…:;。！？۔؟।][\p{Pf}\p{Pe}"'’]*\s*$/u;

/**
 * Two parts of one text that was split where it did not fit a message: a paragraph that breaks off goes on with what comes
 * first in the second part, with a space between, since splitting takes the space away.
 */
export function joinDocuments(first: Document, second: Document): Document {
  const [last, next] = [first.at(-1), second[0]];
  const breaksOff = last?.kind === 'paragraph' && next?.kind === 'paragraph' && !ENDS.test(plainText([last]));
  if (!breaksOff) return normalise([...first, ...second]);
  const space: Inline = { kind: 'text', text: ' ' };
  const joined = { kind: 'paragraph', content: [...last.content, space, ...next.content] } as const;
  return normalise([...first.slice(0, -1), joined, ...second.slice(1)]);
}

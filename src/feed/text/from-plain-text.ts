import { MAX_SOURCE_LENGTH } from './clean-text.js';
import type { Document } from './document.js';
import { normalise } from './normalise.js';

/**
 * Reads text that has no markup at all: an empty line parts paragraphs, a single line end is a break.
 * At most MAX_SOURCE_LENGTH characters are read. Never throws.
 */
export function readPlainText(source: string): Document {
  return normalise([
    { kind: 'paragraph', content: [{ kind: 'text', text: source.slice(0, MAX_SOURCE_LENGTH) }] },
  ]);
}

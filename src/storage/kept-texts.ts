import type { Document } from '../feed/text/document.js';
import { type RowName, readJson } from './stored-json.js';

/** Texts of which readers ask for the same few again and again, some kilobytes each. */
const KEPT_TEXTS = 64;

/** The texts read last, by their JSON; the one that was read longest ago comes first. */
const kept = new Map<string, Document>();

/**
 * The text of a brief as one and the same document for as long as it is asked for now and then: so that whoever works
 * something out of a document (how long it takes to read, its beginning) can keep that beside it.
 * @throws FeedError `internal` naming the row.
 */
export function readText(json: string, name: RowName): Document {
  const text = kept.get(json) ?? readJson<Document>(json, name);
  kept.delete(json);
  kept.set(json, text);
  if (kept.size > KEPT_TEXTS) {
    const oldest = kept.keys().next();
    if (!oldest.done) kept.delete(oldest.value);
  }
  return text;
}

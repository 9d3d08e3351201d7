import type { Translation } from '../feed/brief.js';
import type { Document } from '../feed/text/document.js';
import { type RowName, readJson } from './stored-json.js';

/** Texts of which readers ask for the same few again and again, some kilobytes each. */
const KEPT_TEXTS = 64;

/** The texts read last, by their JSON; the one that was read longest ago comes first. */
const kept = new Map<string, unknown>();

/**
 * The text of a brief as one and the same document for as long as it is asked for now and then: so that whoever works
 * something out of a document (how long it takes to read, its beginning) can keep that beside it.
 * @throws FeedError `internal` naming the row.
 */
export function readText(json: string, name: RowName): Document {
  return readKept<Document>(json, name);
}

/** The same for the translations of a brief, whose texts are asked for as often. */
export function readTranslations(json: string, name: RowName): readonly Translation[] {
  return readKept<readonly Translation[]>(json, name);
}

/** A column's JSON says of itself what it is: no document is a list of translations, but for the empty one. */
function readKept<Value>(json: string, name: RowName): Value {
  const text = (kept.get(json) as Value | undefined) ?? readJson<Value>(json, name);
  kept.delete(json);
  kept.set(json, text);
  if (kept.size > KEPT_TEXTS) {
    const oldest = kept.keys().next();
    if (!oldest.done) kept.delete(oldest.value);
  }
  return text;
}

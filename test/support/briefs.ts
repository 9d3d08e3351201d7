import type { Brief } from '../../src/feed/brief.js';
import { createDraft, type DraftInput } from '../../src/feed/drafting.js';
import type { Actor } from '../../src/feed/newsroom.js';
import type { Feed } from '../../src/feed/ports.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { readMarkdown } from '../../src/feed/text/from-markdown.js';

export const EDITOR: Actor = { memberId: null, name: 'Editor', via: 'cli', from: null };

/** A draft of our own invention; what is given takes the place of the default. */
export async function draft(feed: Feed, input: Partial<DraftInput> = {}): Promise<Brief> {
  return await createDraft(feed, EDITOR, {
    headline: 'The ferry to Aldersund sails again',
    text: readMarkdown('It left the harbour of **Lindholm** this morning.'),
    ...input,
  });
}

export async function published(feed: Feed, input: Partial<DraftInput> = {}): Promise<Brief> {
  const { number } = await draft(feed, input);
  return await publishBrief(feed, EDITOR, { number });
}

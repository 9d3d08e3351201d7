import { isDigest, type Publication } from './digest.js';
import type { Languages } from './language.js';
import type { FeedSettings, StoreReads } from './ports.js';
import type { BriefView, DigestView } from './view.js';
import { type Audience, createBriefViews } from './view-brief.js';
import { createDigestViews } from './view-digest.js';

/** Shows what a message is made of to one audience. */
export type ViewPublication = (
  publication: Publication,
  audience: Audience,
) => Promise<BriefView | DigestView>;

/** Makes the function that shows whatever the engine sends; what it reads is as in `createBriefViews`. */
export function createPublicationViews(given: {
  readonly store: StoreReads;
  readonly languages: Languages;
  readonly settings: FeedSettings;
}): ViewPublication {
  const viewBrief = createBriefViews(given);
  const viewDigest = createDigestViews(given);
  return (publication, audience) =>
    isDigest(publication) ? viewDigest(publication, audience) : viewBrief(publication, audience);
}

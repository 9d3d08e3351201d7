import fc from 'fast-check';
import type { Picture } from '../../../src/feed/brief.js';
import type { Document } from '../../../src/feed/text/document.js';
import type { BriefView } from '../../../src/feed/view.js';
import { anyDocument, anyHostileText } from '../../feed/text/arbitrary-document.js';

export function paragraphs(...texts: readonly string[]): Document {
  return texts.map((text) => ({ kind: 'paragraph', content: [{ kind: 'text', text }] }));
}

export const storedPicture: Picture = {
  kind: 'stored',
  digest: 'd'.repeat(64),
  mime: 'image/png',
  alt: null,
};

/** A brief about an invented town, complete but for what a test leaves out. */
export function briefView(changes: Partial<BriefView> = {}): BriefView {
  return {
    number: 12,
    version: 1,
    kind: 'brief',
    state: 'published',
    urgency: 'routine',
    language: 'en',
    headline: 'Bridge in Lindenau opens early',
    text: paragraphs('The new bridge opened on Monday, two weeks ahead of plan.'),
    notice: null,
    desk: { name: 'City desk', biography: null, avatar: null },
    picture: null,
    link: null,
    related: null,
    topics: [],
    colour: null,
    readingTime: '1 min read',
    urgencyLabel: null,
    updated: null,
    correction: null,
    readMore: 'Read more',
    ...changes,
  };
}

/** Text of any length: what is cut at a limit breaks elsewhere than what is short. */
const anyText = fc.oneof(
  anyHostileText,
  fc.tuple(anyHostileText, fc.integer({ min: 1, max: 300 })).map(([text, times]) => text.repeat(times)),
);

const anyUrl = fc.oneof(fc.webUrl(), anyHostileText, fc.constant('http://localhost:8080/briefs/1'));

const anyPicture: fc.Arbitrary<Picture> = fc.oneof(
  fc.constant(storedPicture),
  anyUrl.map((url): Picture => ({ kind: 'web', url, alt: null })),
);

const anyLongDocument: fc.Arbitrary<Document> = fc
  .tuple(anyDocument, fc.integer({ min: 1, max: 40 }))
  .map(([document, times]) => Array.from({ length: times }, () => document).flat());

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null, freq: 3 });

/** A brief that people and other programs filled with whatever they liked. */
export const anyBriefView: fc.Arbitrary<BriefView> = fc.record({
  number: fc.integer({ min: 1, max: 10_000_000 }),
  version: fc.constant(1),
  kind: fc.constantFrom('brief', 'brief', 'brief', 'withheld', 'retracted'),
  state: fc.constant('published'),
  urgency: fc.constantFrom('flash', 'urgent', 'routine'),
  language: fc.constant('en'),
  headline: anyText,
  text: fc.oneof(anyDocument, anyLongDocument),
  notice: orNull(anyText),
  desk: orNull(fc.record({ name: anyText, biography: fc.constant(null), avatar: fc.constant(null) })),
  picture: orNull(anyPicture),
  link: orNull(fc.record({ url: anyUrl, label: anyText })),
  related: orNull(fc.record({ label: anyText, title: anyText, url: orNull(anyUrl) })),
  topics: fc.array(fc.record({ slug: anyText, label: anyText }), { maxLength: 30 }),
  colour: fc.constant(null),
  readingTime: anyText,
  urgencyLabel: orNull(anyText),
  updated: orNull(anyText),
  correction: orNull(fc.record({ label: anyText, note: anyText })),
  readMore: anyText,
});
